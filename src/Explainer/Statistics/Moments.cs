namespace Explainer.Statistics;

/// <summary>Mean, spread and correlation of a sample; null where a sample is too small or does not vary.</summary>
public static class Moments
{
    /// <summary>The mean; null of nothing.</summary>
    public static double? Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values) sum += value;
        return values.IsEmpty ? null : sum / values.Length;
    }

    /// <summary>The standard deviation, n − 1 in the denominator; null for fewer than two values.</summary>
    public static double? Deviation(ReadOnlySpan<double> values) =>
        values.Length < 2 ? null : Math.Sqrt(Products(values, values) / (values.Length - 1));

    /// <summary>The covariance, n − 1 in the denominator; null for fewer than two pairs.</summary>
    /// <param name="left">As long as <paramref name="right"/>.</param>
    /// <param name="right">In the same order.</param>
    public static double? Covariance(ReadOnlySpan<double> left, ReadOnlySpan<double> right) =>
        left.Length < 2 ? null : Products(left, right) / (left.Length - 1);

    /// <summary>The skewness by k-statistics (type 2 of Joanes and Gill 1998); null for fewer than three values, and where they do not vary.</summary>
    public static double? Skewness(ReadOnlySpan<double> values)
    {
        double n = values.Length;
        return n >= 3 && Standardised(values, 3) is { } third ? third * n / ((n - 1) * (n - 2)) : null;
    }

    /// <summary>The kurtosis beyond that of the normal distribution, by k-statistics (type 2); null for fewer than four values, and where they do not vary.</summary>
    public static double? Kurtosis(ReadOnlySpan<double> values)
    {
        double n = values.Length;
        return n >= 4 && Standardised(values, 4) is { } fourth
            ? fourth * n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) - 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3))
            : null;
    }

    /// <summary>Pearson's correlation, −1 to 1; null where one side does not vary.</summary>
    /// <param name="left">As long as <paramref name="right"/>.</param>
    /// <param name="right">In the same order.</param>
    public static double? Correlation(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        if (left.Length < 2) return null;
        double spread = Math.Sqrt(Products(left, left)) * Math.Sqrt(Products(right, right));
        return spread > 0 ? Math.Clamp(Products(left, right) / spread, -1, 1) : null;
    }

    /// <summary>The middle value, or the mean of the two middle ones; null of nothing.</summary>
    public static double? Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted is [] ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The sum of powers of the distances from the mean in deviations; null where nothing varies.</summary>
    private static double? Standardised(ReadOnlySpan<double> values, int power)
    {
        if (Deviation(values) is not { } deviation || deviation == 0) return null;
        double mean = Mean(values) ?? 0, sum = 0;
        foreach (double value in values) sum += Math.Pow((value - mean) / deviation, power);
        return sum;
    }

    /// <summary>The sum of the products of the distances from the means.</summary>
    private static double Products(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double meanLeft = Mean(left) ?? 0, meanRight = Mean(right) ?? 0, sum = 0;
        for (int i = 0; i < left.Length; i++) sum += (left[i] - meanLeft) * (right[i] - meanRight);
        return sum;
    }
}
