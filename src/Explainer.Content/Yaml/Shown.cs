using System.Buffers;
using System.Globalization;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Content.Yaml;

/// <summary>Authors' text on its way into a sentence or to a terminal: nothing in it can move a cursor or turn the writing direction.</summary>
internal static class Shown
{
    private const int Most = 80, NoCharacter = 0xFFFE;

    /// <summary>Characters that need no second look.</summary>
    private static readonly SearchValues<char> Harmless = SearchValues.Create("\t\n !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>On one line, cleaned, and shortened to about eighty characters.</summary>
    public static string Short(string text)
    {
        string clean = Clean(text.Length > 4 * Most ? text[..(4 * Most)] : text);
        if (clean.Length <= Most) return clean;
        int end = char.IsHighSurrogate(clean[Most - 2]) ? Most - 2 : Most - 1;
        return clean[..end] + "…";
    }

    /// <summary>White space becomes a blank, everything that steers becomes U+FFFD.</summary>
    public static string Clean(string text) => SafeText.Clean(text).Replace('\n', ' ');

    /// <summary>The next place, from one on, at which a character may be forbidden: one that is, half of a surrogate pair, or a carriage return; -1 where all is well.</summary>
    public static int NextSuspect(string text, int from)
    {
        for (int at = from; at < text.Length; at++)
        {
            int found = text.AsSpan(at).IndexOfAnyExcept(Harmless);
            if (found < 0) return -1;
            at += found;
            if (!Rune.TryCreate(text[at], out var rune) || !IsAllowed(rune)) return at;
        }
        return -1;
    }

    /// <summary>How many UTF-16 units stand at a place that no text of ours may hold: what steers a terminal, half surrogates, and U+FFFE, which .NET refuses to normalize; 0 where all is well.</summary>
    public static int Forbidden(string text, int at)
    {
        if (text[at] == '\t') return 0;
        return !Rune.TryGetRuneAt(text, at, out var rune) ? 1 : IsAllowed(rune) ? 0 : rune.Utf16SequenceLength;
    }

    /// <summary><c>U+202E</c>, for naming a character that must not be shown.</summary>
    public static string Name(string text, int at) =>
        $"U+{(Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at]).ToString("X4", CultureInfo.InvariantCulture)}";

    private static bool IsAllowed(Rune rune) => SafeText.IsSafe(rune) && rune.Value != NoCharacter;
}
