using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Questions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Ui.Typesetting;

/// <summary>Reads an author's CommonMark (with tables) into cleaned blocks and runs; HTML is shown as the text it is.</summary>
public static class MarkupReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static ImmutableArray<MarkupBlock> Read(Markup markup)
    {
        try
        {
            return [.. Blocks(Markdown.Parse(markup.Source, Pipeline))];
        }
        catch (ArgumentException)
        {
            // Markdig 1.6 refuses text nested deeper than 128 levels; nobody means that as markup, so it is shown as it stands.
            return [new Paragraph([new TextRun(SafeText.Clean(markup.Source))])];
        }
    }

    /// <summary>The links of a text, in reading order.</summary>
    public static IEnumerable<LinkTarget> Links(Markup markup) => Runs(Read(markup)).Select(r => r.Link).OfType<LinkTarget>();

    /// <summary>The text alone, on one line.</summary>
    public static string PlainText(Markup markup) => SafeText.Line(string.Concat(Runs(Read(markup)).Select(r => r.Text)));

    /// <summary>All runs of some blocks in reading order, with a blank between blocks.</summary>
    public static IEnumerable<TextRun> Runs(IEnumerable<MarkupBlock> blocks) => blocks.SelectMany(block => (IEnumerable<TextRun>)(block switch
    {
        Paragraph p => p.Runs.Add(new(" ")),
        HeadingBlock h => h.Runs.Add(new(" ")),
        ListItem item => Runs(item.Blocks),
        QuoteBlock quote => Runs(quote.Blocks),
        CodeBlock code => code.Lines.Select(l => new TextRun(l + " ", TextStyle.Code)),
        TableBlock table => table.Rows.SelectMany(row => row.SelectMany(cell => cell.Add(new(" ")))),
        _ => [],
    }));

    private static IEnumerable<MarkupBlock> Blocks(ContainerBlock container) => container.SelectMany(Block);

    private static IEnumerable<MarkupBlock> Block(Block block) => block switch
    {
        Markdig.Syntax.HeadingBlock heading => [new HeadingBlock(heading.Level, Inline(heading.Inline))],
        ParagraphBlock paragraph => [new Paragraph(Inline(paragraph.Inline))],
        ListBlock list => list.OfType<ListItemBlock>().Select((item, i) => new ListItem(Marker(list, i), [.. Blocks(item)])),
        Markdig.Syntax.QuoteBlock quote => [new QuoteBlock([.. Blocks(quote)])],
        Table table => [new TableBlock([.. table.OfType<TableRow>().Select(row => ImmutableArray.CreateRange(row.OfType<TableCell>().Select(Cell)))])],
        ThematicBreakBlock => [new RuleBlock()],
        LinkReferenceDefinition => [],
        LeafBlock { Lines: var lines } => [new CodeBlock([.. lines.ToString().Split('\n').Select(SafeText.Clean)])],
        ContainerBlock other => Blocks(other),
        _ => [],
    };

    private static string Marker(ListBlock list, int index) => list.IsOrdered
        ? $"{(int.TryParse(list.OrderedStart, out int start) ? start : 1) + index}."
        : "•";

    private static ImmutableArray<TextRun> Cell(TableCell cell) =>
        [.. cell.OfType<ParagraphBlock>().SelectMany(p => Inline(p.Inline))];

    private static ImmutableArray<TextRun> Inline(ContainerInline? inline) => inline is null ? [] : [.. Inlines(inline, TextStyle.Plain, null)];

    private static IEnumerable<TextRun> Inlines(ContainerInline container, TextStyle style, LinkTarget? link) => container.SelectMany(inline => inline switch
    {
        LiteralInline literal => [new TextRun(SafeText.Clean(literal.Content.ToString()), style, link)],
        CodeInline code => [new TextRun(SafeText.Clean(code.Content), style | TextStyle.Code, link)],
        LineBreakInline line => [new TextRun(line.IsHard ? "\n" : " ", style, link)],
        HtmlInline html => [new TextRun(SafeText.Clean(html.Tag), style, link)],
        HtmlEntityInline entity => [new TextRun(SafeText.Clean(entity.Transcoded.ToString()), style, link)],
        AutolinkInline auto => [new TextRun(SafeText.Clean(auto.Url), style, new(LinkKind.Address, SafeText.Line(auto.Url)))],
        EmphasisInline emphasis => Inlines(emphasis, style | (emphasis.DelimiterCount >= 2 ? TextStyle.Strong : TextStyle.Emphasis), link),
        LinkInline target => Inlines(target, style, Target(target.Url ?? "")),
        // A bracket that opens no link stays a delimiter in Markdig's tree; it is text all the same.
        DelimiterInline open => Inlines(open, style, link).Prepend(new TextRun(SafeText.Clean(open.ToLiteral()), style, link)),
        ContainerInline other => Inlines(other, style, link),
        _ => (IEnumerable<TextRun>)[],
    });

    private static LinkTarget Target(string url) => url.Split(':', 2) switch
    {
        ["claim", var id] => new(LinkKind.Claim, id),
        ["term", var id] => new(LinkKind.Term, id),
        ["source", var id] => new(LinkKind.Source, id),
        ["page", var id] => new(LinkKind.Page, id),
        _ => new(LinkKind.Address, SafeText.Line(url)),
    };
}
