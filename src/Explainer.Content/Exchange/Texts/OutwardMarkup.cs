using Explainer.Content.Claims;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Our CommonMark for readers of other Markdown: links to claims, terms, sources and pages keep their words alone, and HTML, which is a text with us, is written so that it stays one.</summary>
internal static class OutwardMarkup
{
    /// <summary>The text as Markdown.</summary>
    /// <param name="markup">As its author wrote it.</param>
    /// <param name="settings">What is written otherwise; null: inner links alone.</param>
    public static string Of(Markup markup, OutwardSettings? settings = null)
    {
        string text = markup.Source;
        if (MarkupParts.Parse(text) is not { } document) return Escaped(text);
        return TextEdit.Apply(text, MarkupParts.Of(document).SelectMany(part => Edits(part, text, settings ?? OutwardSettings.Plain)));
    }

    /// <summary>The text alone, on one line, as a learner sees it.</summary>
    public static string Words(Markup markup) => PlainText.Seen(YamlText.Of(markup.Source));

    private static IEnumerable<TextEdit> Edits(MarkdownObject part, string text, OutwardSettings settings) => part switch
    {
        LinkInline link when !ForeignMarkdown.LeadsOut(link.Url) => [.. TextEdit.ToWords(link).SkipLast(1), TextEdit.ToWords(link).Last() with { By = settings.Mark(link.Url ?? "") }],
        HtmlInline html => [new(html.Span.Start, html.Span.Length, Escaped(html.Tag))],
        HtmlBlock html => [new(html.Span.Start, html.Span.Length, Fenced(text.Substring(html.Span.Start, html.Span.Length)))],
        LiteralInline literal when settings.ForMoodle => Entities(literal, text),
        HeadingBlock heading when settings.HeadingsBelow > 0 => Lowered(heading, settings.HeadingsBelow),
        _ => [],
    };

    /// <summary>A heading some levels lower; one that is underlined gets hashes instead.</summary>
    private static IEnumerable<TextEdit> Lowered(HeadingBlock heading, int by)
    {
        string hashes = new('#', Math.Min(6, heading.Level + by));
        if (!heading.IsSetext) return [new(heading.Span.Start, heading.Level, hashes)];
        if (heading.Inline?.LastChild is not { } last) return [];
        return [new(heading.Span.Start, 0, hashes + " "), new(last.Span.End + 1, heading.Span.End - last.Span.End, "")];
    }

    private static IEnumerable<TextEdit> Entities(LiteralInline literal, string text)
    {
        int end = Math.Min(literal.Span.End + 1, text.Length);
        for (int i = literal.Span.Start; i < end; i++)
            if (text[i] == '<') yield return IsEscaped(literal, text, i) ? new(i - 1, 2, "&lt;") : new(i, 1, "&lt;");
            else if (text[i] == '>' && i > 0 && text[i - 1] == '-') yield return new(i, 1, "&gt;");
    }

    private static bool IsEscaped(LiteralInline literal, string text, int at) =>
        literal.IsFirstCharacterEscaped && literal.Content.PeekChar(0) == '<' && at <= literal.Span.Start + 1 && at > 0 && text[at - 1] == '\\';

    private static string Escaped(string html) => html.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Fenced(string html)
    {
        string fence = "```";
        while (html.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return $"{fence}\n{html.TrimEnd()}\n{fence}";
    }
}

/// <summary>What is written otherwise than its author wrote it.</summary>
internal sealed record OutwardSettings
{
    /// <summary>Inner links keep their words alone.</summary>
    public static OutwardSettings Plain { get; } = new();

    /// <summary>What stands behind an inner link's words, by its address.</summary>
    public Func<string, string> Mark { get; init; } = _ => "";

    /// <summary>Every <c>&lt;</c> and <c>-&gt;</c> is written as an entity, since Moodle would take it for HTML or for a pair.</summary>
    public bool ForMoodle { get; init; }

    /// <summary>How many levels headings are lowered, to stand below those around the text.</summary>
    public int HeadingsBelow { get; init; }
}
