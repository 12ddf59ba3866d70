using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>What can honestly be said about a learner's certainty.</summary>
public enum CalibrationLabel
{
    /// <summary>Fewer than ten rated answers.</summary>
    NotEnough,

    /// <summary>Surer than right, beyond chance.</summary>
    Overconfident,

    /// <summary>Righter than sure, beyond chance.</summary>
    Underconfident,

    /// <summary>Neither can be said.</summary>
    NoClearBias,
}

/// <summary>Certainty against correctness, over the rated answers.</summary>
/// <param name="Rated">How many answers were rated; "I don't know" never is.</param>
/// <param name="Right">How many of them earned full credit.</param>
/// <param name="Sure">How many of them were rated fairly sure or certain.</param>
/// <param name="SureAndRight">How many of those earned full credit.</param>
/// <param name="Bias">Mean stated probability less share right, −1 to 1; 0 without ratings.</param>
/// <param name="Label">What follows.</param>
/// <remarks>Over- or underconfident when |bias| is at least 0.10 and beyond 1.645 standard errors under the hypothesis that the
/// stated probabilities are true: √Σp(1−p) ÷ n. The two thresholds are conventions of this program.</remarks>
public sealed record Calibration(int Rated, int Right, int Sure, int SureAndRight, double Bias, CalibrationLabel Label)
{
    private const int Enough = 10;

    /// <summary>The calibration of the answers that count.</summary>
    public static Calibration Of(IEnumerable<Answer> answers)
    {
        (double P, bool Right)[] rated =
        [
            .. answers.Where(a => a is { Certainty: not null, Verdict: not (Verdict.DontKnow or Verdict.Unanswered) })
                .Select(a => (a.Certainty!.Value.Percent() / 100.0, a.Verdict == Verdict.Correct)),
        ];
        if (rated is []) return new(0, 0, 0, 0, 0, CalibrationLabel.NotEnough);
        int right = rated.Count(r => r.Right);
        double bias = rated.Average(r => r.P) - (double)right / rated.Length;
        double error = Math.Sqrt(rated.Sum(r => r.P * (1 - r.P))) / rated.Length;
        bool clear = Math.Abs(bias) >= 0.10 && Math.Abs(bias) > 1.645 * error;
        var label = rated.Length < Enough ? CalibrationLabel.NotEnough
            : !clear ? CalibrationLabel.NoClearBias
            : bias > 0 ? CalibrationLabel.Overconfident : CalibrationLabel.Underconfident;
        return new(rated.Length, right, rated.Count(r => r.P >= 0.75), rated.Count(r => r.P >= 0.75 && r.Right), bias, label);
    }
}
