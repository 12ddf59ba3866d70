using Explainer.Questions;

namespace Explainer.Content.Lint.Questions;

/// <summary>Too few options to test anything, or more than anybody reads.</summary>
internal static class OptionCount
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0728", "option-count", "Number of options",
        "There are {0} options: three to five are enough, and two leave every second guess right.",
        "Add an option that somebody could believe, or leave out what nobody would."))
    {
        Trigger = """
            type: single-choice
            stem: Which is a metal?
            options: [{ text: Iron, correct: true }, { text: Neon }]
            """,
        NearMiss = """
            type: single-choice
            stem: Which is a metal?
            options: [{ text: Iron, correct: true }, { text: Neon }, { text: Sulphur }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Question is SingleChoiceQuestion { Options.Length: < 3 or > 5 } single) remarks.Say(question.PlaceOf("options"), Counted.Of(single.Options.Length));
    }
}
