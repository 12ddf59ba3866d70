using Explainer.Questions;
using Explainer.Statistics;

namespace Explainer.Sessions;

/// <summary>Certainty against correctness, over the rated answers.</summary>
/// <param name="Rated">How many answers were rated; "I don't know" never is.</param>
/// <param name="Right">How many of them earned full credit.</param>
/// <param name="Sure">How many of them were rated fairly sure or certain.</param>
/// <param name="SureAndRight">How many of those earned full credit.</param>
/// <param name="Bias">Mean stated probability less share right, −1 to 1; 0 without ratings.</param>
/// <param name="Label">What follows.</param>
public sealed record Calibration(int Rated, int Right, int Sure, int SureAndRight, double Bias, CalibrationLabel Label)
{
    /// <summary>The calibration of the answers that count.</summary>
    public static Calibration Of(IEnumerable<Answer> answers)
    {
        (int Percent, bool IsRight)[] rated = [.. Rateable(answers)];
        var figures = CalibrationFigures.Of(rated);
        var sure = rated.Where(r => r.Percent >= Certainty.FairlySure.Percent()).ToList();
        return new(figures.Rated, figures.Right, sure.Count, sure.Count(r => r.IsRight), figures.Bias?.ToDouble() ?? 0, figures.Label);
    }

    /// <summary>Stated probability in whole percent and full credit, of the answers that were rated; "I don't know" and nothing given never are, and of what is not graded nothing is known.</summary>
    public static IEnumerable<(int Percent, bool IsRight)> Rateable(IEnumerable<Answer> answers) => answers
        .Where(a => a is { Certainty: not null, Verdict: not (Verdict.DontKnow or Verdict.Unanswered or Verdict.Ungraded) })
        .Select(a => (a.Certainty!.Value.Percent(), a.Verdict == Verdict.Correct));
}
