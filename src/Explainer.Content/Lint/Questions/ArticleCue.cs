namespace Explainer.Content.Lint.Questions;

/// <summary>An article at the stem's end that only the right option fits.</summary>
internal static class ArticleCue
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0712", "article-cue", "Article that fits the right option alone",
        "The stem ends with '{0}', which {1} does not fit: grammar rules it out.",
        "End the stem with a/an, or move the article into the options."))
    {
        Trigger = """
            type: single-choice
            stem: A rock made by cooling lava is an
            options: [{ text: igneous rock, correct: true }, { text: sedimentary rock }, { text: metamorphic rock }]
            """,
        NearMiss = """
            type: single-choice
            stem: A rock made by cooling lava is a/an
            options: [{ text: igneous rock, correct: true }, { text: sedimentary rock }, { text: metamorphic rock }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Choice: { Keys: [_, ..] keys } choice, Stem.Words: [.., var article] }) return;
        bool isBeforeVowel = words.ArticleBeforeVowel.Contains(article);
        if (!isBeforeVowel && !words.ArticleBeforeConsonant.Contains(article)) return;
        if (keys.All(Fits) && choice.Distractors.FirstOrDefault(d => !Fits(d)) is { } misfit) remarks.Say(misfit.Text.Span, article, $"'{misfit.Text.Plain}'");

        bool Fits(LintedOption option) => option.Text.Norm is [var first, ..] && words.Vowels.Contains(first.ToString()) == isBeforeVowel;
    }
}
