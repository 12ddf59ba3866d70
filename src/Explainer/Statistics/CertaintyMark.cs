using Fractions;

namespace Explainer.Statistics;

/// <summary>Certainty-based marking: what an exam that rewards honest certainty would have given. Never the score here.</summary>
/// <remarks>Gardner-Medwin (1995, 2006): of three levels a right answer earns 1, 2 or 3 and a wrong one 0, −2 or −6, so that the level
/// that pays best changes at 2/3 and at 4/5. Stated percents are read as the level that pays best for them, the lower one where two do.</remarks>
public static class CertaintyMark
{
    /// <summary>The mark of an answer.</summary>
    /// <param name="percent">Stated probability, 0 to 100.</param>
    /// <param name="isRight">Whether it earned full credit.</param>
    public static int Of(int percent, bool isRight) => OfLevel(LevelOf(percent), isRight);

    /// <summary>What a level earns on average when answers are right with a probability.</summary>
    /// <param name="level">1 to 3.</param>
    /// <param name="percent">True probability, 0 to 100.</param>
    public static Fraction Expected(int level, int percent) => new(percent * OfLevel(level, isRight: true) + (100 - percent) * OfLevel(level, isRight: false), 100);

    /// <summary>The level, 1 to 3, that pays best for a probability.</summary>
    public static int LevelOf(int percent) => percent > 80 ? 3 : 3 * percent > 200 ? 2 : 1;

    private static int OfLevel(int level, bool isRight) => (level, isRight) switch
    {
        (_, true) => level,
        (1, false) => 0,
        (2, false) => -2,
        _ => -6,
    };
}
