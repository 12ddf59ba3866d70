using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Content.Claims;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Lint;

/// <summary>A text of a lesson in the forms that rules compare: each made once, when first asked for.</summary>
/// <param name="written">In the file.</param>
/// <param name="shown">What is shown of it, the rest blanked, where that is not all.</param>
internal sealed class LintText(YamlText written, string? shown = null)
{
    private const int LeastLetters = 5;

    private string? plain, norm;
    private ImmutableArray<string> words;

    /// <summary>As written, markup included.</summary>
    public string Source { get; } = shown ?? written.Value;

    public SourceSpan Span => written.Span;

    /// <summary>Without emphasis and the targets of links, white space folded.</summary>
    public string Plain => plain ??= PlainOf(Source.Normalize());

    /// <summary>Plain, in small letters and compatibility forms, apostrophes straight, without punctuation at the end.</summary>
    public string Norm => norm ??= NormOf(Plain);

    /// <summary>The words of <see cref="Norm"/>, hyphens within them kept.</summary>
    public ImmutableArray<string> Words
    {
        get
        {
            if (words.IsDefault) words = WordsOf(Norm);
            return words;
        }
    }

    /// <summary>What two options share that cannot be told apart: compatibility forms and a full stop at the end do not count.</summary>
    public string Exact => (Ascii.IsValid(Plain) ? Plain : Plain.Normalize(NormalizationForm.FormKC)).TrimEnd('.', ' ');

    /// <summary>The words that say what the text is about: of five letters or more unless told otherwise, in the singular.</summary>
    public HashSet<string> ContentWords(LanguageWords language, int leastLetters = LeastLetters) =>
        [.. Words.Where(w => w.Length >= leastLetters && !language.Stop.Contains(w)).Select(Singular)];

    /// <summary>A word without one final s, which is near enough.</summary>
    public static string Singular(string word) => word.EndsWith('s') ? word[..^1] : word;

    /// <summary>Where some words stand in the file; the whole text where they are not found as they are.</summary>
    public SourceSpan SpanOf(string part)
    {
        int at = WholeWords.At(Source, part, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? Span : written.SpanOf(at, part.Length);
    }

    /// <summary>Another text as <see cref="Norm"/> has it.</summary>
    public static string NormOf(string text)
    {
        string folded = Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormKC).Replace('’', '\'');
        return folded.ToLowerInvariant().TrimEnd('.', '!', '?', ';', ':', ' ');
    }

    private static string PlainOf(string source)
    {
        if (PlainText.IsFolded(source) && source.AsSpan().IndexOfAny("*_`[]") < 0) return source;
        var plain = new StringBuilder(source.Length);
        for (int i = 0; i < source.Length; i++)
        {
            char c = source[i];
            if (c is '*' or '_' or '`' or '[') continue;
            if (c == ']')
            {
                if (i + 1 < source.Length && source[i + 1] == '(') i = Math.Max(i, source.IndexOf(')', i));
            }
            else if (!char.IsWhiteSpace(c)) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        if (plain.Length > 0 && plain[^1] == ' ') plain.Length--;
        return plain.ToString();
    }

    /// <summary>A word without the punctuation around it.</summary>
    public static string Bare(string word) => Bare(word.AsSpan()) is var bare && bare.Length == word.Length ? word : bare.ToString();

    /// <summary>A word without the punctuation around it.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        int from = 0, to = word.Length;
        while (from < to && !IsOfWord(word[from])) from++;
        while (to > from && !IsOfWord(word[to - 1])) to--;
        return to - from == word.Length ? word : word[from..to];
    }

    private static ImmutableArray<string> WordsOf(string norm)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var part in norm.AsSpan().Split(' '))
            if (Bare(norm[part]) is { Length: > 0 } word) words.Add(word);
        return words.ToImmutable();
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
