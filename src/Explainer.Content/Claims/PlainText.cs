using System.Buffers;
using System.Text;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Claims;

/// <summary>A text as it is read: markup left out, white space folded to single blanks.</summary>
internal static class PlainText
{
    /// <summary>None of these characters, in one paragraph: then a text is its own plain text.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>&|\n\r");

    public static string Of(YamlText text) => IsPlain(text.Value) || text.Markdown is not { } document ? Folded(text.Value) : Of(document);

    public static string Of(string markup) => IsPlain(markup) || MarkupParts.Parse(markup) is not { } document ? Folded(markup) : Of(document);

    /// <summary>A short text as a learner sees it: two for which this is the same cannot be told apart.</summary>
    /// <remarks>What has a mark of its own on the screen – an entry's number, a quote – is compared as written.</remarks>
    public static string Seen(YamlText text)
    {
        if (IsPlain(text.Value) || text.Markdown is not { } document || document.Any(block => block is not ParagraphBlock)) return Folded(text.Value);
        string seen = Folded(string.Concat(MarkupParts.Of(document).Select(part => part switch
        {
            HtmlInline html => html.Tag,
            DelimiterInline bracket => bracket.ToLiteral(),
            _ => TextOf(part),
        })));
        return seen.Length == 0 ? Folded(text.Value) : seen;
    }

    /// <summary>Whether a quote occurs in a page's text or its timeline, white space and markup aside.</summary>
    public static bool Occurs(string quote, WrittenPage page) =>
        page.Plain.Contains(Of(quote), StringComparison.Ordinal) || page.Plain.Contains(Folded(quote), StringComparison.Ordinal);

    /// <summary>The quote as the page has it, where only capitals differ; null where it does not occur even so.</summary>
    public static string? Capitals(string quote, WrittenPage page)
    {
        string plain = Of(quote);
        int at = page.Plain.IndexOf(plain, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : page.Plain.Substring(at, plain.Length);
    }

    private static bool IsPlain(string text) => text.Length > 0 && BeginsPlainly(text) && text.AsSpan().IndexOfAny(Marks) < 0;

    /// <summary>Not as a list, a heading or code would: a number is no list's unless a dot or a bracket follows.</summary>
    private static bool BeginsPlainly(string text)
    {
        int digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits switch
        {
            0 => char.IsLetter(text[0]),
            > 0 => text[digits] is not ('.' or ')'),
            _ => true,
        };
    }

    /// <summary>Plain ASCII without a blank too many.</summary>
    public static bool IsFolded(string text) =>
        Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\t', '\r') && !text.Contains("  ", StringComparison.Ordinal) && !text.StartsWith(' ') && !text.EndsWith(' ');

    private static string Of(MarkdownDocument document)
    {
        var text = new StringBuilder();
        foreach (var part in MarkupParts.Of(document)) text.Append(TextOf(part));
        return Folded(text.ToString());
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
        if (IsFolded(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (char c in text.Normalize())
            if (!char.IsWhiteSpace(c)) folded.Append(c);
            else if (folded.Length == 0 || folded[^1] != ' ') folded.Append(' ');
        return folded.ToString().Trim();
    }
}
