using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Writes words as CommonMark that means nothing but them, with as few backslashes as will do: what is imported is read and changed by people.</summary>
internal static partial class MarkupEscape
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(@"\`*_[]<&|!");

    /// <summary>A stretch of words within a paragraph.</summary>
    /// <param name="words">White space is folded already.</param>
    /// <param name="before">The character in front of them, for an underscore at their beginning.</param>
    public static string Words(string words, char before = ' ')
    {
        if (words.AsSpan().IndexOfAny(Marks) < 0) return words;
        var escaped = new StringBuilder(words.Length + 8);
        for (int i = 0; i < words.Length; i++)
        {
            char last = i > 0 ? words[i - 1] : before, next = i + 1 < words.Length ? words[i + 1] : '\0';
            if (NeedsBackslash(words, i, last, next)) escaped.Append('\\');
            escaped.Append(words[i]);
        }
        return escaped.ToString();
    }

    /// <summary>The beginning of a line, which must not be read as a list's, a heading's, a quote's or a fence's.</summary>
    public static string LineStart(string line) => BlockStart().Match(line) is { Success: true } match ? line.Insert(match.Groups["mark"].Index, "\\") : line;

    private static bool NeedsBackslash(string words, int at, char last, char next) => words[at] switch
    {
        '\\' => next == '\0' || char.IsAsciiLetterOrDigit(next) is false && !char.IsWhiteSpace(next),
        '`' or '|' => true,
        '*' => !(char.IsWhiteSpace(last) && (char.IsWhiteSpace(next) || next == '\0')),
        '_' => !(char.IsLetterOrDigit(last) && char.IsLetterOrDigit(next)),
        '[' => true,
        ']' => next is '(' or '[' or ':' or '\0',
        '!' => next is '[' or '\0',
        '<' => next is '/' or '!' or '?' or '\0' || char.IsAsciiLetter(next),
        '&' => Entity().IsMatch(words, at),
        _ => false,
    };

    [GeneratedRegex(@"\G&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});")]
    private static partial Regex Entity();

    [GeneratedRegex(@"^ {0,3}(?:[0-9]{1,9}(?<mark>[.)])(?=\s|$)|(?<mark>[-+*])(?=\s|$)|(?<mark>[-*_=])(?=[-*_= ]*$)|(?<mark>\#)(?=\#{0,5}(?:\s|$))|(?<mark>>)|(?<mark>~)(?=~~))")]
    private static partial Regex BlockStart();
}
