namespace Explainer.Statistics;

/// <summary>How far a test's scores would come out the same with other questions of the kind. What cannot be computed is null; what is negative stays so.</summary>
/// <remarks>Cronbach (1951); Kuder and Richardson (1937); Crocker and Algina (1986), ch. 7. All questions count, also those that everybody answered alike.</remarks>
public static class Reliability
{
    /// <summary>α = k/(k−1)·(1 − Σ var x ÷ var T). For questions that are right or wrong it equals KR-20.</summary>
    /// <param name="variances">One a question; all by the same denominator as the total's.</param>
    /// <param name="totalVariance">Of the sum of the questions; null where it is undefined.</param>
    public static double? Alpha(ReadOnlySpan<double> variances, double? totalVariance)
    {
        double k = variances.Length, sum = 0;
        foreach (double variance in variances) sum += variance;
        return k >= 2 && totalVariance > 0 ? k / (k - 1) * (1 - sum / totalVariance) : null;
    }

    /// <summary>KR-20, for questions that are right or wrong.</summary>
    /// <param name="facilities">One a question.</param>
    /// <param name="totalVariance">Of the population (n in the denominator): with n − 1 the result would be wrong.</param>
    public static double? Kr20(ReadOnlySpan<double> facilities, double? totalVariance)
    {
        double[] variances = new double[facilities.Length];
        for (int i = 0; i < variances.Length; i++) variances[i] = facilities[i] * (1 - facilities[i]);
        return Alpha(variances, totalVariance);
    }

    /// <summary>KR-21, a lower bound that takes all questions for equally hard.</summary>
    /// <param name="k">How many questions.</param>
    /// <param name="mean">Of the total.</param>
    /// <param name="totalVariance">Of the population.</param>
    public static double? Kr21(int k, double mean, double? totalVariance) =>
        k >= 2 && totalVariance > 0 ? k / (k - 1.0) * (1 - mean * (k - mean) / (k * totalVariance)) : null;

    /// <summary>What two halves that correlate so would reach as one test: 2r ÷ (1 + r).</summary>
    public static double? SpearmanBrown(double? halves) => halves > -1 ? 2 * halves / (1 + halves) : null;

    /// <summary>The share of a deviation that is error: √(1 − α); more than 1 where α is negative.</summary>
    public static double? ErrorRatio(double? alpha) => alpha is { } a ? Math.Sqrt(Math.Max(0, 1 - a)) : null;

    /// <summary>How far a score would vary by chance, in points: SD·√(1 − α).</summary>
    public static double? StandardError(double? deviation, double? alpha) => deviation * ErrorRatio(alpha);

    /// <summary>How much each question settles the total, as shares of 1: √cov(x,T) of the sum of these. Null where a question runs against the total.</summary>
    /// <remarks>"Effective weight" in Moodle's quiz statistics.</remarks>
    /// <param name="withTotal">Covariances of questions with the total.</param>
    public static double?[] EffectiveWeights(ReadOnlySpan<double> withTotal)
    {
        double sum = 0;
        foreach (double covariance in withTotal) sum += Math.Sqrt(Math.Max(0, covariance));
        double?[] weights = new double?[withTotal.Length];
        for (int i = 0; i < weights.Length; i++) weights[i] = withTotal[i] < 0 || sum == 0 ? null : Math.Sqrt(withTotal[i]) / sum;
        return weights;
    }
}
