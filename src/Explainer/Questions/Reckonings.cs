using Fractions;

namespace Explainer.Questions;

/// <summary>How partial credit came about, in words. Nothing is said about full credit.</summary>
internal static class Reckonings
{
    /// <summary>"2/2 − 1/3 = 2/3", with the floor said where it was reached.</summary>
    /// <param name="gained">How many count for the learner.</param>
    /// <param name="lost">How many count against.</param>
    /// <param name="credit">What it comes to, not below 0.</param>
    public static string Difference((int Count, int Of) gained, (int Count, int Of) lost, Fraction credit)
    {
        string sum = $"{gained.Count}/{gained.Of} − {lost.Count}/{lost.Of}";
        bool floored = new Fraction(gained.Count, gained.Of) < new Fraction(lost.Count, lost.Of);
        return floored ? $"{sum} is below 0, and counts as 0" : $"{sum} = {credit}";
    }

    /// <summary>"3 of 4 pairs right."</summary>
    public static string? Count(int right, int of, string what) => right == of ? null : $"{right} of {of} {what} right.";

    /// <summary>"Kim Jong-un", or "Kim (1/2 of the points)".</summary>
    public static string WithCredit(string answer, Fraction credit) => credit == Fraction.One ? answer : $"{answer} ({credit} of the points)";

    /// <summary>"This answer earns 1/2 of the points."</summary>
    public static string Worth(Fraction credit) => $"This answer earns {credit} of the points.";
}
