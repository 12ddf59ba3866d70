using System.Numerics;
using Fractions;

namespace Explainer.Statistics;

/// <summary>The same questions before and after, question by question.</summary>
/// <param name="Learned">Wrong before, right after.</param>
/// <param name="Forgotten">Right before, wrong after.</param>
public sealed record ItemChange(int Learned, int Forgotten)
{
    /// <summary>The chance of so uneven a split if learning and forgetting were equally likely, two-sided.</summary>
    /// <remarks>McNemar's test in its exact form: a binomial test on the questions that changed (McNemar 1947; Liddell 1983).</remarks>
    public Fraction ExactP
    {
        get
        {
            int changed = Learned + Forgotten;
            BigInteger ways = BigInteger.One, tail = BigInteger.One;
            for (int k = 1; k <= Math.Min(Learned, Forgotten); k++)
            {
                ways = ways * (changed - k + 1) / k;
                tail += ways;
            }
            var both = new Fraction(2 * tail, BigInteger.Pow(2, changed));
            return both < Fraction.One ? both : Fraction.One;
        }
    }
}
