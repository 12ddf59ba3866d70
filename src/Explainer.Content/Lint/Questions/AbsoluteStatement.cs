using Explainer.Questions;

namespace Explainer.Content.Lint.Questions;

/// <summary>A false statement told by its absolute word.</summary>
internal static class AbsoluteStatement
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0705", "absolute-tf", "False statement told by an absolute word",
        "'{0}' gives away that the statement is false: hardly anything is so without exception.",
        "Make the statement false by what it says, not by how sweeping it is."))
    {
        Trigger = """
            type: true-false
            stem: Water always boils at 100 degrees.
            answer: false
            """,
        NearMiss = """
            type: true-false
            stem: The square of a real number is never negative.
            answer: true
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Question: TrueFalseQuestion { Answer: false } }) return;
        if (words.First(question.Stem, words.Absolute.Contains) is { } absolute) remarks.Say(question.Stem.SpanOf(absolute), absolute);
    }
}
