namespace Explainer.Statistics;

/// <summary>What the answers of many say about one question. What cannot be computed is null.</summary>
/// <remarks>Crocker and Algina (1986), ch. 14; Kelley (1939) for the groups; Moodle's quiz statistics for the discriminative efficiency. Variances have n − 1.</remarks>
/// <param name="Persons">Who was asked it.</param>
/// <param name="Facility">Mean score ÷ possible, 0 to 1: high is easy.</param>
/// <param name="Deviation">The standard deviation of its score, in points.</param>
/// <param name="Discrimination">The correlation of its score with the rest of the test, −1 to 1; null where either does not vary.</param>
/// <param name="ItemTotal">The same with the whole test, which the question itself raises.</param>
/// <param name="WithTotal">The covariance with the whole test.</param>
/// <param name="WithRest">The covariance with the rest of the test.</param>
/// <param name="MostWithRest">The highest it could be with these scores: both sides sorted.</param>
/// <param name="GroupSize">How many places the upper and the lower group have.</param>
/// <param name="Upper">Facility in the 27 % with the highest totals.</param>
/// <param name="Lower">Facility in the 27 % with the lowest.</param>
public sealed record ItemFigures(
    int Persons, double? Facility, double? Deviation, double? Discrimination, double? ItemTotal, double? WithTotal, double? WithRest, double? MostWithRest, int GroupSize, double? Upper, double? Lower)
{
    /// <summary>Upper less lower, −1 to 1.</summary>
    public double? UpperLower => Upper - Lower;

    /// <summary>How much of the discrimination that scores so easy or hard allow was reached, up to 1; null where none is possible.</summary>
    public double? Efficiency => MostWithRest > 0 ? WithRest / MostWithRest : null;

    /// <summary>The figures of one question.</summary>
    /// <param name="scores">Points, one a person.</param>
    /// <param name="possible">The points it was worth, on average over the persons.</param>
    /// <param name="totals">Points in the whole test, in the same order.</param>
    /// <param name="groups">Of these totals.</param>
    public static ItemFigures Of(ReadOnlySpan<double> scores, double possible, ReadOnlySpan<double> totals, ExtremeGroups groups)
    {
        double[] rest = Rest(scores, totals);
        return new(
            scores.Length, Share(Moments.Mean(scores)), Moments.Deviation(scores), Moments.Correlation(scores, rest), Moments.Correlation(scores, totals),
            Moments.Covariance(scores, totals), Moments.Covariance(scores, rest), Moments.Covariance(Sorted(scores), Sorted(rest)), groups.Size, Share(groups.Upper(scores)), Share(groups.Lower(scores)));

        double? Share(double? points) => possible > 0 ? points / possible : null;
    }

    /// <summary>The totals without a question's own score.</summary>
    public static double[] Rest(ReadOnlySpan<double> scores, ReadOnlySpan<double> totals)
    {
        double[] rest = new double[scores.Length];
        for (int i = 0; i < rest.Length; i++) rest[i] = totals[i] - scores[i];
        return rest;
    }

    private static double[] Sorted(ReadOnlySpan<double> values)
    {
        double[] sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
