namespace Explainer.Content.Lint.Pages;

/// <summary>How many sentences, words and syllables an English text has.</summary>
internal sealed record EnglishCount(int Sentences, int Words, int Syllables)
{
    private const string Vowels = "aeiouyáàâäãåéèêëíìîïóòôöõúùûü";

    public double WordsPerSentence => (double)Words / Sentences;

    public double SyllablesPerWord => (double)Syllables / Words;

    /// <summary>The Flesch–Kincaid grade level.</summary>
    public double Grade => (0.39 * WordsPerSentence) + (11.8 * SyllablesPerWord) - 15.59;

    /// <param name="text">Plain text; a line is at least a sentence.</param>
    public static EnglishCount Of(string text)
    {
        int sentences = 0, words = 0, syllables = 0;
        foreach (string line in text.Split('\n'))
        {
            bool isOpen = false;
            foreach (string written in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string word = LintText.Bare(written);
                if (word.Any(char.IsLetter))
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
    public static int SyllablesOf(string word)
    {
        string lower = word.ToLowerInvariant();
        int groups = 0;
        bool inGroup = false;
        foreach (char c in lower)
        {
            bool isVowel = Vowels.Contains(c, StringComparison.Ordinal);
            if (isVowel && !inGroup) groups++;
            inGroup = isVowel;
        }
        if (groups > 1 && EndsSilently(lower)) groups--;
        return Math.Max(1, groups);
    }

    /// <summary>"made", "moved", "places": but not "table", "wanted", "added", "prices".</summary>
    private static bool EndsSilently(string word)
    {
        if (word.EndsWith('e')) return !(word.EndsWith("le", StringComparison.Ordinal) && word.Length > 2 && !IsVowel(word[^3])) && !IsVowel(word[^2]);
        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3) return word[^3] is not ('t' or 'd') && !IsVowel(word[^3]);
        return word.EndsWith("es", StringComparison.Ordinal) && word.Length > 3 && word[^3] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') && !IsVowel(word[^3]);
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    /// <summary>A full stop behind a single letter or a short form with dots ends none.</summary>
    private static bool EndsSentence(string written, string word)
    {
        string end = written.TrimEnd('"', '\'', ')', '’', '”', '*', '_');
        return end.Length > 0 && end[^1] is '.' or '!' or '?' && !(end[^1] == '.' && (word.Length == 1 || word.Contains('.', StringComparison.Ordinal)));
    }
}
