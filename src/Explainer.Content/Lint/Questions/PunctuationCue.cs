namespace Explainer.Content.Lint.Questions;

/// <summary>A full stop that only the right option has, or lacks.</summary>
internal static class PunctuationCue
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0713", "punctuation-cue", "Right option told by its punctuation",
        "Only {0} with punctuation, so that the right option stands out.",
        "End all options alike."))
    {
        Trigger = """
            type: single-choice
            stem: Why is the sky blue?
            options: [{ text: Short waves scatter most., correct: true }, { text: The sea colours it }, { text: Air is blue }]
            """,
        NearMiss = """
            type: single-choice
            stem: Why is the sky blue?
            options: [{ text: Short waves scatter most., correct: true }, { text: The sea colours it. }, { text: Air is blue }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Choice is not { Keys: [var key, ..] keys, Distractors: { Length: >= 2 } distractors }) return;
        if (keys.All(Ends) && !distractors.Any(Ends)) remarks.Say(key.Text.Span, "what is right ends");
        else if (!keys.Any(Ends) && distractors.All(Ends)) remarks.Say(key.Text.Span, "what is wrong ends");
    }

    /// <summary>Whether it ends like a sentence; the stop of an abbreviation such as U.S. is none.</summary>
    private static bool Ends(LintedOption option) => option.Text.Plain is [.. var rest, '.' or ';' or '!'] && !rest[(rest.LastIndexOf(' ') + 1)..].Contains('.', StringComparison.Ordinal);
}
