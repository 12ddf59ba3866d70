namespace Explainer.Content.Lint.Questions;

/// <summary>An option that denies all others.</summary>
internal static class NoneOfAbove
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0721", "none-of-above", "None of the above",
        "Choosing it shows that somebody knows what is wrong, not what is right; and shuffled options have no 'above'.",
        "Use a multiple-choice question with 'none-correct: true', or replace the option."))
    {
        Trigger = """
            type: single-choice
            stem: Which is a noble gas?
            options: [{ text: Oxygen }, { text: Nitrogen }, { text: None of these, correct: true }]
            """,
        NearMiss = """
            type: single-choice
            stem: Who was awake during the eclipse?
            options: [{ text: None of the sailors, correct: true }, { text: The captain }, { text: The cook }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Choice: { } choice }) return;
        foreach (var option in choice.Options)
            if (words.NoneOfAbove.Matches(option.Text.Words)) remarks.Say(option.Text.Span);
    }
}
