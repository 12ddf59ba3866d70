using System.Text;

namespace Explainer.Diagnostics;

/// <summary>Keeps text from steering a terminal: no control character, escape sequence or bidi override gets through.</summary>
public static class SafeText
{
    /// <summary>Whether a character may reach a terminal as part of a text; a line feed may, all other controls may not.</summary>
    public static bool IsSafe(Rune rune) => rune.Value == '\n' || !(IsControl(rune.Value) || IsBidi(rune.Value));

    /// <summary>The text with tabs as blanks and every unsafe character replaced by U+FFFD.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value == '\t') clean.Append(' ');
            else clean.Append(IsSafe(rune) ? rune.ToString() : "\uFFFD");
        }
        return clean.ToString();
    }

    /// <summary>The text on one line: white space folded, unsafe characters replaced.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsClean(string text)
    {
        foreach (char c in text)
            if (c != '\n' && (IsControl(c) || IsBidi(c) || char.IsSurrogate(c)))
                return char.IsSurrogate(c) && AllSafe(text);
        return true;
    }

    private static bool AllSafe(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune == Rune.ReplacementChar || !IsSafe(rune)) return false;
        return true;
    }

    private static bool IsControl(int c) =>
        c < 0x20 || c is >= 0x7F and < 0xA0 or 0x2028 or 0x2029 or 0xFEFF or >= 0xFFF9 and <= 0xFFFB || c is >= 0xE0000 and <= 0xE007F;

    private static bool IsBidi(int c) => c is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;
}
