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
    public static Calibration Of(IEnumerable<Answer> answers) => OfRated(
    [
        .. answers.Where(a => a is { Certainty: not null, Verdict: not (Verdict.DontKnow or Verdict.Unanswered) })
            .Select(a => (a.Certainty!.Value.Percent(), a.Verdict == Verdict.Correct)),
    ]);

    /// <summary>The calibration of stated probabilities in whole percent. The 0.10 is compared in integers: 0.95 − 0.85 is less in a double.</summary>
    internal static Calibration OfRated((int Percent, bool Right)[] rated)
    {
        if (rated is []) return new(0, 0, 0, 0, 0, CalibrationLabel.NotEnough);
        int n = rated.Length, right = rated.Count(r => r.Right), surplus = rated.Sum(r => r.Percent) - 100 * right;
        double bias = surplus / (100.0 * n), error = Math.Sqrt(rated.Sum(r => r.Percent * (100 - r.Percent))) / (100 * n);
        bool clear = Math.Abs(surplus) >= 10 * n && Math.Abs(bias) > 1.645 * error;
        var label = n < Enough ? CalibrationLabel.NotEnough
            : !clear ? CalibrationLabel.NoClearBias
            : bias > 0 ? CalibrationLabel.Overconfident : CalibrationLabel.Underconfident;
        return new(n, right, rated.Count(r => r.Percent >= 75), rated.Count(r => r.Percent >= 75 && r.Right), bias, label);
    }
}
