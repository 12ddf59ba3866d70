namespace Explainer.Content.Lint.Questions;

/// <summary>The right option told by its length (Haladyna, Downing and Rodriguez 2002).</summary>
internal static class LongestKey
{
    private const double Times = 1.4;
    private const int Longer = 8;

    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0710", "longest-key", "Right option told by its length",
        "The right option has {0} characters and the longest other one {1}, so that its length gives it away.",
        "Shorten the right option, or make the others as exact as it is."))
    {
        Trigger = """
            type: single-choice
            stem: Why do leaves look green?
            options:
              - { text: "Chlorophyll reflects green light and absorbs red and blue", correct: true }
              - { text: They are full of water }
              - { text: They like the sun }
            """,
        NearMiss = """
            type: single-choice
            stem: Why do leaves look green?
            options:
              - { text: Chlorophyll reflects green light, correct: true }
              - { text: They let all other light through }
              - { text: They like the sun }
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Choice is not { Keys: [var key], Distractors: { Length: >= 2 } distractors }) return;
        int length = key.Text.Plain.Length, longest = distractors.Max(d => d.Text.Plain.Length);
        if (length >= Times * longest && length >= longest + Longer) remarks.Say(key.Text.Span, Counted.Of(length), Counted.Of(longest));
    }
}
