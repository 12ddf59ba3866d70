using System.Globalization;
using System.Text;

namespace Explainer.Content.Yaml;

/// <summary>Authors' text on its way into a sentence or to a terminal: nothing in it can move a cursor or turn the writing direction.</summary>
internal static class Shown
{
    private const int Most = 80;

    /// <summary>On one line, cleaned, and shortened to about eighty characters.</summary>
    public static string Short(string text)
    {
        string clean = Clean(text.Length > 4 * Most ? text[..(4 * Most)] : text);
        if (clean.Length <= Most) return clean;
        int end = char.IsHighSurrogate(clean[Most - 2]) ? Most - 2 : Most - 1;
        return clean[..end] + "…";
    }

    /// <summary>White space becomes a blank, everything that steers becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\t') clean.Append(' ');
            else if (char.IsSurrogatePair(text, i)) clean.Append(text, i++, 2);
            else clean.Append(IsForbidden(text[i]) ? '\uFFFD' : text[i]);
        }
        return clean.ToString();
    }

    /// <summary>What no text of ours may hold: control characters but tab and line feed, line separators, direction overrides, half surrogates.</summary>
    public static bool IsForbidden(char c) => c switch
    {
        '\n' or '\t' => false,
        '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' => true,
        _ => char.IsControl(c) || char.IsSurrogate(c),
    };

    /// <summary><c>U+202E</c>, for naming a character that must not be shown.</summary>
    public static string Name(char c) => $"U+{((int)c).ToString("X4", CultureInfo.InvariantCulture)}";
}
