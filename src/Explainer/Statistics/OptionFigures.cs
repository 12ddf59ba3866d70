namespace Explainer.Statistics;

/// <summary>Who gave one of the possible answers. What cannot be computed is null.</summary>
/// <param name="Count">How many.</param>
/// <param name="Share">Of all who were asked, 0 to 1.</param>
/// <param name="MeanRest">Their mean score in the rest of the test, in points.</param>
/// <param name="WithRest">The point-biserial correlation of giving it with the rest of the test, −1 to 1: above 0 where the better ones give it.</param>
/// <param name="Upper">Its share in the 27 % with the highest totals.</param>
/// <param name="Lower">Its share in the 27 % with the lowest.</param>
public sealed record OptionFigures(int Count, double? Share, double? MeanRest, double? WithRest, double? Upper, double? Lower)
{
    /// <summary>The figures of one answer.</summary>
    /// <param name="given">1 for who gave it, 0 for who did not.</param>
    /// <param name="rest">Points in the rest of the test, in the same order.</param>
    /// <param name="groups">Of the totals, in the same order.</param>
    public static OptionFigures Of(ReadOnlySpan<double> given, ReadOnlySpan<double> rest, ExtremeGroups groups)
    {
        int count = 0;
        double sum = 0;
        for (int i = 0; i < given.Length; i++)
        {
            if (given[i] == 0) continue;
            count++;
            sum += rest[i];
        }
        return new(
            count, Moments.Mean(given), count == 0 ? null : sum / count, count == 0 ? null : Moments.Correlation(given, rest), groups.Upper(given), groups.Lower(given));
    }
}
