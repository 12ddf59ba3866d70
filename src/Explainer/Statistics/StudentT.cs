namespace Explainer.Statistics;

/// <summary>Student's t distribution with whole degrees of freedom.</summary>
/// <remarks>For these the distribution is a finite sum (Abramowitz &amp; Stegun 1964, 26.7.3 and 26.7.4): exact to rounding, and no
/// special function is needed.</remarks>
public static class StudentT
{
    /// <summary>The chance of a |t| as large or larger when nothing is going on: the two-sided p.</summary>
    /// <param name="t">The statistic.</param>
    /// <param name="degrees">Degrees of freedom, 1 or more.</param>
    public static double TwoSided(double t, int degrees) => Math.Clamp(1 - Within(Math.Abs(t), degrees), 0, 1);

    /// <summary>The t that |t| exceeds with a chance: for a 95 % interval ask for 0.05.</summary>
    /// <param name="chance">Above 0, below 1.</param>
    /// <param name="degrees">Degrees of freedom, 1 or more.</param>
    public static double Critical(double chance, int degrees)
    {
        double low = 0, high = 1;
        while (TwoSided(high, degrees) > chance) high *= 2;
        while (Halfway(low, high) is var middle && middle > low && middle < high)
            if (TwoSided(middle, degrees) > chance) low = middle;
            else high = middle;
        return high;
    }

    private static double Halfway(double low, double high) => low + (high - low) / 2;

    /// <summary>The chance of lying between −t and t.</summary>
    private static double Within(double t, int degrees)
    {
        double angle = Math.Atan(t / Math.Sqrt(degrees)), cosine = Math.Cos(angle), square = cosine * cosine;
        bool isOdd = degrees % 2 == 1;
        double term = isOdd ? cosine : 1, sum = 0;
        for (int k = isOdd ? 3 : 2; k <= degrees; k += 2)
        {
            sum += term;
            term *= square * (k - 1) / k;
        }
        return isOdd ? 2 / Math.PI * (angle + Math.Sin(angle) * sum) : Math.Sin(angle) * sum;
    }
}
