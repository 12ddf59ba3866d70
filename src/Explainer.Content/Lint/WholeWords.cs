namespace Explainer.Content.Lint;

/// <summary>Finds words in a text where they are not parts of longer ones.</summary>
internal static class WholeWords
{
    /// <summary>Where they begin; -1 if they do not stand there.</summary>
    public static int At(string text, string words, StringComparison comparison = StringComparison.Ordinal)
    {
        for (int at = text.IndexOf(words, comparison); at >= 0; at = text.IndexOf(words, at + 1, comparison))
            if (IsEdge(text, at - 1) && IsEdge(text, at + words.Length)) return at;
        return -1;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
