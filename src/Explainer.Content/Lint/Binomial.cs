namespace Explainer.Content.Lint;

/// <summary>How likely it is that something happens so often by chance.</summary>
internal static class Binomial
{
    /// <summary>The probability of at least so many successes.</summary>
    /// <param name="trials">How often it is tried.</param>
    /// <param name="chance">Of one success, above 0 and below 1.</param>
    /// <param name="least">How many successes.</param>
    public static double AtLeast(int trials, double chance, int least)
    {
        double logarithm = trials * Math.Log(1 - chance), sum = least <= 0 ? Math.Exp(logarithm) : 0;
        for (int successes = 1; successes <= trials; successes++)
        {
            logarithm += Math.Log((trials - successes + 1d) / successes) + Math.Log(chance / (1 - chance));
            if (successes >= least) sum += Math.Exp(logarithm);
        }
        return Math.Min(sum, 1);
    }
}
