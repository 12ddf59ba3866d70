using System.Collections.Immutable;

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
        bool isBold = IsOdd(Marks(source.AsSpan(0, start)));
        string[] parts = source[start..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<string> norms = [.. parts.Select(part => LintText.NormOf(LintText.Bare(part)))];
        for (int i = 0; i < parts.Length; i++)
        {
            string word = LintText.Bare(parts[i]);
            bool isBoldHere = isBold ^ IsOdd(Marks(parts[i].AsSpan(0, parts[i].IndexOf(word, StringComparison.Ordinal))));
            if (words.IsNegative(norms[i]) && !words.IsHarmless(norms, i)) yield return new(word, isBoldHere || !word.Any(char.IsLower));
            isBold ^= IsOdd(Marks(parts[i]));
        }
    }

    private static int LastSentence(string source)
    {
        for (int i = source.TrimEnd().Length - 2; i >= 0; i--)
            if (source[i] is '.' or '?' or '!' && char.IsWhiteSpace(source[i + 1])) return i + 1;
        return 0;
    }

    private static bool IsOdd(int count) => count % 2 == 1;

    /// <summary>How often bold begins or ends.</summary>
    private static int Marks(ReadOnlySpan<char> text) => text.Count("**") + text.Count("__");
}
