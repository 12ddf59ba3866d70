using System.Globalization;
using System.Text;

namespace Explainer.Questions;

/// <summary>What does not count when typed text is compared: width, case, kinds of quotes and dashes, space, one final stop.</summary>
/// <remarks>Needs ICU: with invariant globalization <see cref="string.Normalize()"/> silently returns accents and Hangul unchanged.</remarks>
public sealed record TextFolding
{
    private static readonly Rune Composed = new('é');

    /// <summary>Everything that is folded by default.</summary>
    public static TextFolding Default { get; } = new();

    /// <summary>Capitals count.</summary>
    public bool CaseSensitive { get; init; }

    /// <summary>Accents do not count.</summary>
    public bool FoldsDiacritics { get; init; }

    /// <summary>Compatibility forms (x², ﬁ, full width) count as their plain ones.</summary>
    public bool Compatibility { get; init; } = true;

    /// <summary>Whether this machine composes characters at all; without it no grade of a typed text can be trusted.</summary>
    public static bool IsTrustworthy => "e\u0301".Normalize().EnumerateRunes().SequenceEqual([Composed]);

    /// <summary>Whether nothing visible was typed.</summary>
    public static bool IsBlank(string text) => text.EnumerateRunes().All(r => Rune.IsWhiteSpace(r) || IsInvisible(r));

    /// <summary>The text as it is compared: two texts are alike when their folded forms are equal. Never throws.</summary>
    public string Fold(string text)
    {
        string folded = Collapse(Straighten(Normalize(Readable(text))));
        if (!CaseSensitive) folded = folded.ToUpperInvariant().ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);
        folded = WithoutStop(Normalize(folded));
        if (!FoldsDiacritics) return folded;
        // İ has no lower case of its own; without its dot it has.
        return CaseSensitive ? WithoutMarks(folded) : WithoutMarks(folded).ToLowerInvariant();
    }

    /// <summary>A text without its accents: decomposed, combining marks dropped, composed again.</summary>
    internal static string WithoutMarks(string text)
    {
        var kept = text.Normalize(NormalizationForm.FormD).EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.NonSpacingMark);
        return string.Concat(kept).Normalize();
    }

    /// <summary>What cannot be normalized (half a surrogate pair, U+FFFE) becomes the replacement character.</summary>
    internal static string Readable(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => r.Value == 0xFFFE ? Rune.ReplacementChar : r));

    private string Normalize(string text) => text.Normalize(Compatibility ? NormalizationForm.FormKC : NormalizationForm.FormC);

    private static bool IsInvisible(Rune rune) => rune.Value is 0x200B or 0x2060 or 0xFEFF or 0x00AD;

    private static string Straighten(string text) => string.Concat(text.EnumerateRunes().Where(r => !IsInvisible(r)).Select(r => r.Value switch
    {
        >= 0x2018 and <= 0x201B => new Rune('\''),
        >= 0x201C and <= 0x201F => new Rune('"'),
        (>= 0x2010 and <= 0x2014) or 0x2212 => new Rune('-'),
        _ => r,
    }));

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A text that is nothing but a stop keeps it: "?" and "!" are different answers.
    private static string WithoutStop(string text) => text is [.. { Length: > 0 } rest, '.' or '!' or '?' or '。'] ? rest.TrimEnd() : text;
}
