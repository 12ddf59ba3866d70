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
        var text = new StringBuilder();
        foreach (var part in document.Descendants())
            switch (part)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case AutolinkInline auto: text.Append(auto.Url); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline: text.Append(' '); break;
                case CodeBlock code: text.Append(' ').Append(code.Lines.ToString()); break;
                case Markdig.Syntax.Block: text.Append(' '); break;
            }
        return Folded(text.ToString());
    }

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
