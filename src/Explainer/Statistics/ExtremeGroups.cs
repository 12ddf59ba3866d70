namespace Explainer.Statistics;

/// <summary>The 27 % with the highest totals and the 27 % with the lowest (Kelley 1939).</summary>
/// <remarks>Persons tied at a cut share the places left, so that the order of the rows changes nothing.</remarks>
public sealed class ExtremeGroups
{
    private readonly double[] upper;
    private readonly double[] lower;

    private ExtremeGroups(double[] upper, double[] lower, int size) => (this.upper, this.lower, Size) = (upper, lower, size);

    /// <summary>How many places each group has: ⌊0.27 n + 0.5⌋.</summary>
    public int Size { get; }

    /// <summary>The groups.</summary>
    /// <param name="totals">One a person, the question at hand included.</param>
    public static ExtremeGroups Of(ReadOnlySpan<double> totals)
    {
        int size = (27 * totals.Length + 50) / 100;
        double[] sorted = totals.ToArray();
        Array.Sort(sorted);
        double[] upper = new double[totals.Length], lower = new double[totals.Length];
        if (size > 0)
        {
            Fill(upper, totals, sorted, sorted[^size], size, isUpper: true);
            Fill(lower, totals, sorted, sorted[size - 1], size, isUpper: false);
        }
        return new(upper, lower, size);
    }

    /// <summary>The mean of values over the upper group; null when it is empty.</summary>
    /// <param name="values">One a person, in the order of the totals.</param>
    public double? Upper(ReadOnlySpan<double> values) => Mean(upper, values);

    /// <summary>The mean of values over the lower group; null when it is empty.</summary>
    /// <param name="values">One a person, in the order of the totals.</param>
    public double? Lower(ReadOnlySpan<double> values) => Mean(lower, values);

    private static void Fill(double[] weights, ReadOnlySpan<double> totals, double[] sorted, double cut, int size, bool isUpper)
    {
        int beyond = 0, tied = 0;
        foreach (double total in sorted)
        {
            if (total == cut) tied++;
            else if (total > cut == isUpper) beyond++;
        }
        for (int i = 0; i < weights.Length; i++)
            weights[i] = totals[i] == cut ? (double)(size - beyond) / tied : totals[i] > cut == isUpper ? 1 : 0;
    }

    private double? Mean(double[] weights, ReadOnlySpan<double> values)
    {
        if (Size == 0) return null;
        double sum = 0;
        for (int i = 0; i < weights.Length; i++) sum += weights[i] * values[i];
        return sum / Size;
    }
}
