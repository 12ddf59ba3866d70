using System.Text;
using Explainer.Content.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Claims;

/// <summary>A text as it is read: markup left out, white space folded to single blanks.</summary>
internal static class PlainText
{
    public static string Of(string markup)
    {
        if (MarkupLinks.Parse(markup) is not { } document) return Folded(markup);
        return Folded(string.Concat(document.Descendants().Select(TextOf)));
    }

    /// <summary>A short text as a learner sees it: two for which this is the same cannot be told apart.</summary>
    /// <remarks>What has a mark of its own on the screen – an entry's number, a quote – is compared as written.</remarks>
    public static string Seen(string markup)
    {
        if (MarkupLinks.Parse(markup) is not { } document || document.Any(block => block is not ParagraphBlock)) return Folded(markup);
        string seen = Folded(string.Concat(document.Descendants().Select(part => part switch
        {
            HtmlInline html => html.Tag,
            DelimiterInline bracket => bracket.ToLiteral(),
            _ => TextOf(part),
        })));
        return seen.Length == 0 ? Folded(markup) : seen;
    }

    private static string TextOf(MarkdownObject part) => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline auto => auto.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        CodeBlock code => " " + code.Lines,
        Markdig.Syntax.Block => " ",
        _ => "",
    };

    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text.Normalize())
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length == 0 || folded[^1] != ' ') folded.Append(' ');
        return folded.ToString().Trim();
    }

    /// <summary>Whether a quote occurs in a page's text or its timeline, white space and markup aside.</summary>
    public static bool Occurs(string quote, YamlMap page)
    {
        string body = string.Join(' ', [Of(page.TextOf("body") ?? ""), .. page.MapsOf("timeline").Select(e => Of(e.TextOf("text") ?? ""))]);
        return body.Contains(Of(quote), StringComparison.Ordinal) || body.Contains(Folded(quote), StringComparison.Ordinal);
    }
}
