using System.Collections.Immutable;
using Fractions;

namespace Explainer.Statistics;

/// <summary>How well stated probabilities fit what was right: every figure of the field, exact. Undefined ones are null, never 0.</summary>
/// <remarks>Brier (1950); its split into reliability, resolution and uncertainty: Murphy (1973), over the distinct probabilities, where it
/// holds exactly; expected and maximum calibration error over ten bins: Naeini, Cooper and Hauskrecht (2015).</remarks>
public sealed class CalibrationFigures
{
    /// <summary>With fewer rated answers no label is given.</summary>
    public const int Enough = 10;

    private readonly ImmutableArray<CertaintyBin> levels;
    private readonly int percentSum;

    private CalibrationFigures(IEnumerable<CertaintyBin> distinct)
    {
        levels = [.. distinct.OrderBy(l => l.From)];
        Rated = levels.Sum(l => l.Rated);
        Right = levels.Sum(l => l.Right);
        percentSum = levels.Sum(l => l.PercentSum);
    }

    /// <summary>The figures of rated answers: the stated probability in whole percent, 0 to 100, and whether full credit was earned.</summary>
    public static CalibrationFigures Of(IEnumerable<(int Percent, bool IsRight)> rated) =>
        new(rated.GroupBy(r => r.Percent).Select(g => new CertaintyBin(g.Key, g.Key, g.Count(), g.Count(r => r.IsRight), g.Key * g.Count())));

    /// <summary>The same of answers that were counted already: each stated probability once, with 1 answer or more.</summary>
    public static CalibrationFigures OfCounts(IEnumerable<(int Percent, int Rated, int Right)> counted) =>
        new(counted.Select(c => new CertaintyBin(c.Percent, c.Percent, c.Rated, c.Right, c.Percent * c.Rated)));

    /// <summary>How many answers were rated.</summary>
    public int Rated { get; }

    /// <summary>How many of them earned full credit.</summary>
    public int Right { get; }

    /// <summary>The share that was right.</summary>
    public Fraction? Accuracy => Rated == 0 ? null : new Fraction(Right, Rated);

    /// <summary>The mean stated probability.</summary>
    public Fraction? MeanCertainty => Rated == 0 ? null : new Fraction(percentSum, 100 * Rated);

    /// <summary>Mean certainty less accuracy, −1 to 1: above 0 surer than right.</summary>
    public Fraction? Bias => MeanCertainty - Accuracy;

    /// <summary>The standard error of the accuracy if the stated probabilities were true: √Σp(1−p) ÷ n.</summary>
    public double? StandardError => Rated == 0 ? null : Math.Sqrt(levels.Sum(l => (double)l.Rated * l.From * (100 - l.From))) / (100 * Rated);

    /// <summary>The mean squared distance of certainty from outcome: 0 is best, 1 worst, 1/4 what always saying 50 % earns.</summary>
    public Fraction? Brier => PerAnswer(l => l.Right * Squared(Fraction.One - l.MeanCertainty) + (l.Rated - l.Right) * Squared(l.MeanCertainty));

    /// <summary>The Brier score of always saying one's own share of right answers; equals Murphy's uncertainty.</summary>
    public Fraction? BrierOfBaseRate => Accuracy is { } accuracy ? accuracy * (Fraction.One - accuracy) : null;

    /// <summary>1 − Brier ÷ Brier of the base rate; null when all answers are right, or all wrong.</summary>
    public Fraction? Skill => Brier is { } brier && BrierOfBaseRate is { IsZero: false } always ? Fraction.One - brier / always : null;

    /// <summary>How far certainty lies from accuracy, level by level: 0 is best. Brier = reliability − resolution + uncertainty.</summary>
    public Fraction? Reliability => PerAnswer(l => l.Rated * Squared(l.Gap));

    /// <summary>How far the levels' accuracies lie from the overall one: more is better.</summary>
    public Fraction? Resolution => PerAnswer(l => l.Rated * Squared(l.Accuracy - Accuracy!.Value));

    /// <summary>The ten bins that hold answers, lowest first; 100 % belongs to the last.</summary>
    /// <remarks>Bins go by whole percent: in a double 0.7 ÷ 0.1 floors to 6.</remarks>
    public ImmutableArray<CertaintyBin> Bins =>
    [
        .. levels.GroupBy(l => Math.Min(9, l.From / 10))
            .Select(g => new CertaintyBin(10 * g.Key, 10 * g.Key + 10, g.Sum(l => l.Rated), g.Sum(l => l.Right), g.Sum(l => l.PercentSum))),
    ];

    /// <summary>The mean distance of certainty from accuracy over the bins (ECE). Biased upwards in small samples: never shown alone.</summary>
    public Fraction? ExpectedError => Rated == 0 ? null : Bins.Aggregate(Fraction.Zero, (sum, b) => sum + b.Rated * b.Gap.Abs()) / Rated;

    /// <summary>The largest such distance (MCE).</summary>
    public Fraction? MaximumError => Rated == 0 ? null : Bins.Max(b => b.Gap.Abs());

    /// <summary>The chance that a right answer was given with more certainty than a wrong one, ties counting half (AUC); null without both.</summary>
    public Fraction? Discrimination => Right == 0 || Right == Rated ? null
        : levels.Aggregate(Fraction.Zero, (sum, l) => sum + l.Right * (WrongBelow(l) + new Fraction(l.Rated - l.Right, 2))) / (Right * (Rated - Right));

    /// <summary>The mean mark that certainty-based marking would have given; never the score here.</summary>
    public Fraction? CertaintyMark => PerAnswer(l => l.Right * Statistics.CertaintyMark.Of(l.From, isRight: true) + (l.Rated - l.Right) * Statistics.CertaintyMark.Of(l.From, isRight: false));

    /// <summary>What follows. Over- or underconfident when the bias is 0.10 or more and beyond 1.645 standard errors; both bounds are conventions of this program.</summary>
    /// <remarks>The 0.10 is compared in integers: 0.95 − 0.85 is less in a double.</remarks>
    public CalibrationLabel Label
    {
        get
        {
            int surplus = percentSum - 100 * Right;
            if (Rated < Enough) return CalibrationLabel.NotEnough;
            if (Math.Abs(surplus) < 10 * Rated || Math.Abs(surplus) / (100.0 * Rated) <= 1.645 * StandardError) return CalibrationLabel.NoClearBias;
            return surplus > 0 ? CalibrationLabel.Overconfident : CalibrationLabel.Underconfident;
        }
    }

    private Fraction? PerAnswer(Func<CertaintyBin, Fraction> part) =>
        Rated == 0 ? null : levels.Aggregate(Fraction.Zero, (sum, level) => sum + part(level)) / Rated;

    private Fraction WrongBelow(CertaintyBin level) => levels.Where(l => l.From < level.From).Sum(l => l.Rated - l.Right);

    private static Fraction Squared(Fraction value) => value * value;
}
