using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange;

/// <summary>An option's share, where other programs add up shares, so that the sum of those chosen is our balanced score: keys share what is gained, distractors what is lost.</summary>
internal static class BalancedShare
{
    /// <summary>The share, -1 to 1.</summary>
    /// <param name="question">A question with a key.</param>
    /// <param name="option">One of its options.</param>
    public static Fraction Of(MultipleChoiceQuestion question, Option option) =>
        question.Keys.Contains(option.Id) ? new Fraction(1, question.Keys.Length) : new Fraction(-1, question.Options.Length - question.Keys.Length);
}
