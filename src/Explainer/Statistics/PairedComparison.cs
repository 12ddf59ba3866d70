using System.Collections.Immutable;

namespace Explainer.Statistics;

/// <summary>The same learners before and after: mean change, its uncertainty, and effect sizes. What cannot be computed is null.</summary>
/// <remarks>t and its interval: Student (1908). Effect sizes as named by Lakens (2013): d_z, d_av and d_rm for paired data; Glass's Δ by
/// the spread before; Hedges' (1981) correction J for small samples. Report <see cref="AverageEffect"/>: d_z grows with the correlation.</remarks>
/// <param name="Before">One score a learner.</param>
/// <param name="After">In the same order.</param>
public sealed record PairedComparison(ImmutableArray<double> Before, ImmutableArray<double> After)
{
    /// <summary>How many learners.</summary>
    public int Learners => Before.Length;

    /// <summary>The mean before.</summary>
    public double? MeanBefore => Moments.Mean(Before.AsSpan());

    /// <summary>The mean after.</summary>
    public double? MeanAfter => Moments.Mean(After.AsSpan());

    /// <summary>The standard deviation before.</summary>
    public double? DeviationBefore => Moments.Deviation(Before.AsSpan());

    /// <summary>The standard deviation after.</summary>
    public double? DeviationAfter => Moments.Deviation(After.AsSpan());

    /// <summary>How far those who were ahead before are ahead after, −1 to 1.</summary>
    public double? Correlation => Moments.Correlation(Before.AsSpan(), After.AsSpan());

    /// <summary>The mean change.</summary>
    public double? MeanChange => Moments.Mean(Changes);

    /// <summary>The standard deviation of the changes.</summary>
    public double? DeviationOfChange => Moments.Deviation(Changes);

    /// <summary>The standard error of the mean change.</summary>
    public double? StandardError => DeviationOfChange / Math.Sqrt(Learners);

    /// <summary>n − 1.</summary>
    public int DegreesOfFreedom => Learners - 1;

    /// <summary>The mean change in standard errors.</summary>
    public double? T => Over(MeanChange, StandardError);

    /// <summary>The chance of a change as large or larger if there were none, two-sided.</summary>
    public double? P => T is { } t ? StudentT.TwoSided(t, DegreesOfFreedom) : null;

    /// <summary>The 95 % confidence interval of the mean change.</summary>
    public (double Low, double High)? Interval
    {
        get
        {
            if (MeanChange is not { } mean || StandardError is not { } error) return null;
            double reach = StudentT.Critical(0.05, DegreesOfFreedom) * error;
            return (mean - reach, mean + reach);
        }
    }

    /// <summary>d_z: the mean change in deviations of the change.</summary>
    public double? ChangeEffect => Over(MeanChange, DeviationOfChange);

    /// <summary>d_av: the mean change in mean deviations of the scores.</summary>
    public double? AverageEffect => Over(MeanChange, (DeviationBefore + DeviationAfter) / 2);

    /// <summary>d by the pooled deviation: the root of the mean variance.</summary>
    public double? PooledEffect => DeviationBefore is { } before && DeviationAfter is { } after ? Over(MeanChange, Math.Sqrt((before * before + after * after) / 2)) : null;

    /// <summary>Glass's Δ: the mean change in deviations before.</summary>
    public double? GlassEffect => Over(MeanChange, DeviationBefore);

    /// <summary>d_rm: d_z · √(2(1 − r)).</summary>
    public double? RepeatedEffect => Correlation is { } r ? ChangeEffect * Math.Sqrt(2 * (1 - r)) : null;

    /// <summary>g_z: d_z with Hedges' correction.</summary>
    public double? CorrectedEffect => DegreesOfFreedom >= 2 ? ChangeEffect * HedgesCorrection.Exact(DegreesOfFreedom) : null;

    private double[] Changes => [.. Before.Zip(After, (before, after) => after - before)];

    private static double? Over(double? value, double? by) => by > 0 ? value / by : null;
}
