namespace Explainer.Content.Lint.Questions;

/// <summary>An option of what is always open.</summary>
internal static class DontKnowOption
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0723", "dont-know-option", "I don't know as an option",
        "\"I don't know\" is open to the learner in every question, scores nothing and is told apart in the results: as an option it would count as wrong.",
        "Remove the option."))
    {
        Trigger = """
            type: single-choice
            stem: Which is a metal?
            options: [{ text: Iron, correct: true }, { text: Sulphur }, { text: I don't know }]
            """,
        NearMiss = """
            type: single-choice
            stem: What did the witness say?
            options: [{ text: I do not know him, correct: true }, { text: I saw him }, { text: I left early }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Choice: { } choice }) return;
        foreach (var option in choice.Options)
            if (words.DontKnow.Contains(option.Text.Norm)) remarks.Say(option.Text.Span);
    }
}
