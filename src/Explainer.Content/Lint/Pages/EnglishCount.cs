using System.Buffers;

namespace Explainer.Content.Lint.Pages;

/// <summary>How many sentences, words and syllables an English text has.</summary>
internal sealed record EnglishCount(int Sentences, int Words, int Syllables)
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyáàâäãåéèêëíìîïóòôöõúùûü");

    public double WordsPerSentence => (double)Words / Sentences;

    public double SyllablesPerWord => (double)Syllables / Words;

    /// <summary>The Flesch–Kincaid grade level.</summary>
    public double Grade => (0.39 * WordsPerSentence) + (11.8 * SyllablesPerWord) - 15.59;

    /// <param name="text">Plain text; a line is at least a sentence.</param>
    public static EnglishCount Of(ReadOnlySpan<char> text)
    {
        int sentences = 0, words = 0, syllables = 0;
        foreach (var line in text.EnumerateLines())
        {
            bool isOpen = false;
            foreach (var range in line.Split(' '))
            {
                var written = line[range];
                var word = LintText.Bare(written);
                if (HasLetter(word))
                {
                    words++;
                    syllables += SyllablesOf(word);
                    isOpen = true;
                }
                if (isOpen && EndsSentence(written, word))
                {
                    sentences++;
                    isOpen = false;
                }
            }
            if (isOpen) sentences++;
        }
        return new(sentences, words, syllables);
    }

    /// <summary>Groups of vowels, a silent e at the end aside; at least one.</summary>
    public static int SyllablesOf(ReadOnlySpan<char> word)
    {
        int groups = 0;
        bool inGroup = false;
        foreach (char c in word)
        {
            bool isVowel = IsVowel(c);
            if (isVowel && !inGroup) groups++;
            inGroup = isVowel;
        }
        if (groups > 1 && EndsSilently(word)) groups--;
        return Math.Max(1, groups);
    }

    /// <summary>"made", "moved", "places": but not "table", "wanted", "added", "prices".</summary>
    private static bool EndsSilently(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("e")) return !(word.EndsWith("le") && word.Length > 2 && !IsVowel(word[^3])) && !IsVowel(word[^2]);
        if (word.EndsWith("ed") && word.Length > 3) return word[^3] is not ('t' or 'd') && !IsVowel(word[^3]);
        return word.EndsWith("es") && word.Length > 3 && word[^3] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !IsVowel(word[^3]);
    }

    private static bool IsVowel(char c) => Vowels.Contains(char.ToLowerInvariant(c));

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (char.IsLetter(c)) return true;
        return false;
    }

    /// <summary>A full stop behind a single letter or a short form with dots ends none.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> written, ReadOnlySpan<char> word)
    {
        var end = written.TrimEnd("\"')’”*_");
        return end.Length > 0 && end[^1] is '.' or '!' or '?' && !(end[^1] == '.' && (word.Length == 1 || word.Contains('.')));
    }
}
