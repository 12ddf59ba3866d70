using Fractions;

namespace Explainer.Statistics;

/// <summary>Answers rated alike: with one stated probability, or with those of one bin.</summary>
/// <param name="From">The lowest stated probability in whole percent, inclusive.</param>
/// <param name="To">The highest, exclusive; 100 is inclusive.</param>
/// <param name="Rated">How many answers, 1 or more.</param>
/// <param name="Right">How many of them were right.</param>
/// <param name="PercentSum">The sum of their stated probabilities in whole percent.</param>
public sealed record CertaintyBin(int From, int To, int Rated, int Right, int PercentSum)
{
    /// <summary>The mean stated probability, 0 to 1.</summary>
    public Fraction MeanCertainty => new(PercentSum, 100 * Rated);

    /// <summary>The share that was right, 0 to 1.</summary>
    public Fraction Accuracy => new(Right, Rated);

    /// <summary>Mean certainty less accuracy, −1 to 1.</summary>
    public Fraction Gap => MeanCertainty - Accuracy;
}
