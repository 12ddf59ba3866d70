namespace Explainer.Content.Lint.Questions;

/// <summary>Two negations of which one must be solved before the other.</summary>
internal static class DoubleNegative
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0702", "double-negative", "Negative stem and negative option",
        "The question asks what is not so, and '{0}' in this option denies once more: learners must untangle both.",
        "Ask for what is so, or word the option without a negation."))
    {
        Trigger = """
            type: single-choice
            stem: Which of these is **not** true?
            options: [{ text: Fish cannot swim, correct: true }, { text: Birds fly }, { text: Dogs bark }]
            """,
        NearMiss = """
            type: single-choice
            stem: Which of these is **not** true?
            options: [{ text: Fish fly in space, correct: true }, { text: Birds fly }, { text: Dogs bark }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Choice: { } choice } || question.Negations.IsEmpty) return;
        foreach (var option in choice.Options)
            if (words.First(option.Text, words.IsNegativeInOption) is { } denial) remarks.Say(option.Text.SpanOf(denial), denial);
    }
}
