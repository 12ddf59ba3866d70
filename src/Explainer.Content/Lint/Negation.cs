namespace Explainer.Content.Lint;

/// <summary>A word that turns a question into its opposite.</summary>
/// <param name="Word">As written.</param>
/// <param name="StandsOut">Bold, or in capitals.</param>
internal readonly record struct Negation(string Word, bool StandsOut)
{
    /// <summary>Those of a text's last sentence: what stands before it sets the scene.</summary>
    public static IEnumerable<Negation> InLastSentence(string source, LanguageWords words)
    {
        int start = LastSentence(source);
        bool isBold = CountOf("**", source.AsSpan(0, start)) % 2 == 1;
        string[] parts = source[start..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i], word = LintText.Bare(part), norm = LintText.NormOf(word);
            int at = part.IndexOf(word, StringComparison.Ordinal);
            bool isBoldHere = isBold ^ (CountOf("**", part.AsSpan(0, at)) % 2 == 1);
            if (words.IsNegative(norm) && !IsHarmless(i, norm)) yield return new(word, isBoldHere || !word.Any(char.IsLower));
            isBold ^= CountOf("**", part) % 2 == 1;
        }

        bool IsHarmless(int i, string word) =>
            (i > 0 && words.Harmless.Contains($"{Norm(i - 1)} {word}")) || (i + 1 < parts.Length && words.Harmless.Contains($"{word} {Norm(i + 1)}"));

        string Norm(int i) => LintText.NormOf(LintText.Bare(parts[i]));
    }

    private static int LastSentence(string source)
    {
        for (int i = source.TrimEnd().Length - 2; i >= 0; i--)
            if (source[i] is '.' or '?' or '!' && char.IsWhiteSpace(source[i + 1])) return i + 1;
        return 0;
    }

    private static int CountOf(string mark, ReadOnlySpan<char> text) => text.Count(mark);
}
