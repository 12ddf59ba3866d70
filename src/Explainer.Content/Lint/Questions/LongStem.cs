namespace Explainer.Content.Lint.Questions;

/// <summary>A stem that is a page.</summary>
internal static class LongStem
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0704", "long-stem", "Long stem",
        "The stem has {0} words, more than {1}: what is asked is lost among them.",
        "Put the case on a page before the question, and ask in one or two sentences."))
    {
        Trigger = $"""
            type: true-false
            stem: {string.Join(' ', Enumerable.Repeat("The pump was new, the fuse was whole, the belt was tight.", 11))} It starts.
            answer: true
            """,
        NearMiss = """
            type: true-false
            stem: A pump that will not start is first looked at where the current comes in.
            answer: true
            """,
        Question = Look,
    };

    private const int MostWords = 120;

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Stem.Words.Length > MostWords) remarks.Say(question.Stem.Span, Counted.Of(question.Stem.Words.Length), Counted.Of(MostWords));
    }
}
