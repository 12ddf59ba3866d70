namespace Explainer.Content.Lint.Questions;

/// <summary>A word of the stem that comes again in the right option alone.</summary>
internal static class StemKeyRepeat
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0711", "stem-key-repeat", "Word of the stem in the right option alone",
        "'{0}' stands in the stem and, among the options, in what is right alone: it can be found by looking for it.",
        "Use another word in one of the two places, or the same word in a wrong option, too."))
    {
        Trigger = """
            type: single-choice
            stem: Which part of a plant is for photosynthesis?
            options: [{ text: Photosynthesis tissue, correct: true }, { text: The root }, { text: The flower }]
            """,
        NearMiss = """
            type: single-choice
            stem: Which part of a plant is for photosynthesis?
            options: [{ text: Photosynthesis tissue, correct: true }, { text: Photosynthesis roots }, { text: The flower }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Choice: { Keys: [var key, .. var keys], Distractors: [_, ..] distractors } }) return;
        var repeated = key.Text.ContentWords(words);
        repeated.IntersectWith(question.Stem.ContentWords(words));
        foreach (var other in keys) repeated.IntersectWith(other.Text.ContentWords(words));
        foreach (var distractor in distractors) repeated.ExceptWith(distractor.Text.ContentWords(words));
        if (key.Text.Words.FirstOrDefault(w => repeated.Contains(LintText.Singular(w))) is { } word) remarks.Say(key.Text.SpanOf(word), word);
    }
}
