using System.Collections.Immutable;
using Fractions;

namespace Explainer.Statistics;

/// <summary>What was gained of what could be gained. All scores are shares, 0 to 1; undefined gains are null.</summary>
/// <remarks>⟨g⟩: Hake (1998). c: Marx and Cummings (2007), which treats losses as gains are treated. Hake's bands (below 0.3, above 0.7)
/// come from physics courses and are no verdict.</remarks>
public static class Gain
{
    /// <summary>⟨g⟩ = (after − before) ÷ (1 − before); null when all was right before.</summary>
    public static Fraction? Hake(Fraction before, Fraction after) => before == Fraction.One ? null : (after - before) / (Fraction.One - before);

    /// <summary>c: a gain by what could be gained, a loss by what could be lost; null when nothing or all was right both times. For single learners.</summary>
    public static Fraction? NormalisedChange(Fraction before, Fraction after)
    {
        if (before == after) return before.IsZero || before == Fraction.One ? null : Fraction.Zero;
        return after > before ? (after - before) / (Fraction.One - before) : (after - before) / before;
    }
}

/// <summary>The gain of a class, which has two meanings that differ: always say which.</summary>
/// <param name="OfAverages">Hake's ⟨g⟩ on the class means; null when the class knew all before.</param>
/// <param name="Individual">Each learner's ⟨g⟩, in order; null where undefined.</param>
/// <param name="Changes">Each learner's normalised change, in order; null where undefined.</param>
public sealed record ClassGain(Fraction? OfAverages, ImmutableArray<Fraction?> Individual, ImmutableArray<Fraction?> Changes)
{
    /// <summary>The gain of a class: before and after, a learner a pair.</summary>
    public static ClassGain Of(ImmutableArray<(Fraction Before, Fraction After)> learners) => new(
        learners.IsEmpty ? null : Gain.Hake(Mean(learners.Select(l => l.Before)), Mean(learners.Select(l => l.After))),
        [.. learners.Select(l => Gain.Hake(l.Before, l.After))],
        [.. learners.Select(l => Gain.NormalisedChange(l.Before, l.After))]);

    /// <summary>The mean of the learners' own gains, the undefined ones left out; not the gain of averages.</summary>
    public Fraction? AverageGain => MeanOfDefined(Individual);

    /// <summary>How many learners have no gain.</summary>
    public int WithoutGain => Individual.Count(g => g is null);

    /// <summary>The mean normalised change, the undefined ones left out.</summary>
    public Fraction? AverageChange => MeanOfDefined(Changes);

    /// <summary>How many learners have no normalised change.</summary>
    public int WithoutChange => Changes.Count(c => c is null);

    private static Fraction? MeanOfDefined(ImmutableArray<Fraction?> values)
    {
        Fraction[] defined = [.. values.OfType<Fraction>()];
        return defined is [] ? null : Mean(defined);
    }

    private static Fraction Mean(IEnumerable<Fraction> values) => values.Aggregate(Fraction.Zero, (sum, v) => sum + v) / values.Count();
}
