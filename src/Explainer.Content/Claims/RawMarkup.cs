using System.Text.RegularExpressions;
using Explainer.Content.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Claims;

/// <summary>Says which markup learners would see as it is written: HTML, pictures, asterisks that nothing closes, addresses in the brackets of words.</summary>
internal static partial class RawMarkup
{
    /// <summary>Whether a text has a character that could be such markup.</summary>
    public static bool MayBeIn(string text) => text.Contains("**", StringComparison.Ordinal);

    /// <summary>Each kind is said once for a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">All that is in it.</param>
    /// <param name="findings">Where it is said.</param>
    public static void Say(YamlText text, List<MarkdownObject> parts, Findings findings)
    {
        bool html = false, image = false, open = false;
        foreach (var part in parts)
            if (part is HtmlInline or HtmlBlock && !html && Tag().Match(text.Value, part.Span.Start) is { Success: true } tag)
            {
                findings.Add(Rules.HtmlInText, text.SpanOf(tag.Index, tag.Length), tag.Value);
                html = true;
            }
            else if (part is LinkInline { IsImage: true } && !image)
            {
                findings.Add(Rules.ImageInText, text.SpanOf(part.Span.Start, part.Span.Length));
                image = true;
            }
            else if (part is LiteralInline words && !open && words.Content.CurrentChar == '*' && Opening().Match(text.Value, words.Span.Start) is { Success: true } stars)
            {
                findings.Add(Rules.BoldNotClosed, text.SpanOf(stars.Index, stars.Length));
                open = true;
            }
    }

    /// <summary>Addresses that stand in the brackets of words: <c>(words)[claim:an-id]</c>.</summary>
    public static MatchCollection Reversed(string text) => AddressAsWords().Matches(text);

    /// <summary>An element that people write by hand, or a comment; <c>x &lt;y and z&gt;</c> is prose.</summary>
    [GeneratedRegex(@"\G\s*(?:</?(?:a|abbr|b|blockquote|br|center|code|del|details|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s+[\w-]+\s*=[^<>]*)?\s*/?>|<!--)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>Two asterisks before a word, as bold begins; <c>2**3</c> is none.</summary>
    [GeneratedRegex(@"\G(?<![\\\w*)])\*\*(?=\w)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<!\\)\[(?<scheme>claim|term|source|page):[a-z0-9][a-z0-9-]*\](?!\()", RegexOptions.CultureInvariant)]
    private static partial Regex AddressAsWords();
}
