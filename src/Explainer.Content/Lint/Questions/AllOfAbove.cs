namespace Explainer.Content.Lint.Questions;

/// <summary>An option that stands for all others.</summary>
internal static class AllOfAbove
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0720", "all-of-above", "All of the above",
        "Whoever knows that two of the others are right need not know the rest; and shuffled options have no 'above'.",
        "Use a multiple-choice question, or replace the option."))
    {
        Trigger = """
            type: single-choice
            stem: Which gases are in air?
            options: [{ text: Nitrogen }, { text: Oxygen }, { text: All of the above, correct: true }]
            """,
        NearMiss = """
            type: single-choice
            stem: What did the telescope see that night?
            options: [{ text: All of the planets above the horizon, correct: true }, { text: The Moon and nothing beside it }, { text: Two comets }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Choice: { } choice }) return;
        foreach (var option in choice.Options)
            if (words.AllOfAbove.Matches(option.Text.Words)) remarks.Say(option.Text.Span);
    }
}
