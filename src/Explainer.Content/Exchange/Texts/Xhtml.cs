using System.Text;
using Explainer.Content.Claims;
using Explainer.Questions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using static Explainer.Content.Exchange.Texts.XmlCharacters;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Writes an author's CommonMark as XHTML, with the few elements that Moodle, QTI and Anki all know. HTML in a text stays the text that it is, as on our own screens.</summary>
/// <remarks>Links to claims, terms, sources and pages lead nowhere outside: their words stay.</remarks>
internal sealed class Xhtml
{
    private readonly StringBuilder html = new();

    /// <summary>Whether a link was left out.</summary>
    private bool hasInnerLink;

    private Xhtml()
    {
    }

    /// <summary>The text as a run of blocks: paragraphs, lists, tables.</summary>
    public static string Blocks(Markup markup) => Written(markup, html => html.Each).html.ToString();

    /// <summary>The text without a paragraph around it, if it is no more than one; else its blocks.</summary>
    public static string Short(Markup markup) => IsOneParagraph(markup) ? Line(markup) : Blocks(markup);

    /// <summary>The text within one line: blocks are divided by line breaks, and what makes them lists or tables is left out.</summary>
    public static string Line(Markup markup) => Written(markup, html => html.Lines).html.ToString();

    /// <summary>Whether it is one paragraph or nothing.</summary>
    public static bool IsOneParagraph(Markup markup) => MarkupParts.Parse(markup.Source) is null or { Count: 0 } or { Count: 1 } and [ParagraphBlock];

    /// <summary>Whether a link of it leads to a claim, a term, a source or a page, and is left out.</summary>
    public static bool LeavesLinks(Markup markup) => Written(markup, html => html.Each).hasInnerLink;

    private static Xhtml Written(Markup markup, Func<Xhtml, Action<ContainerBlock>> way)
    {
        var html = new Xhtml();
        // Nested too deeply to be read as markup, it is shown as it stands.
        if (MarkupParts.Parse(markup.Source) is { } document) way(html)(document);
        else html.Element("p", () => html.Text(markup.Source));
        return html;
    }

    private void Each(ContainerBlock blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Lines(ContainerBlock blocks)
    {
        foreach (var leaf in MarkupParts.Of(blocks).OfType<LeafBlock>().Where(b => b is not LinkReferenceDefinition))
        {
            if (html.Length > 0) html.Append("<br />");
            if (leaf.Inline is { } inline) Write(inline);
            else if (leaf is not ThematicBreakBlock) Element("code", () => Text(leaf.Lines.ToString()));
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: Element($"h{heading.Level}", () => Write(heading.Inline)); break;
            case ParagraphBlock paragraph: Element("p", () => Write(paragraph.Inline)); break;
            case ListBlock list: Element(list.IsOrdered ? "ol" : "ul", () => Items(list)); break;
            case QuoteBlock quote: Element("blockquote", () => Each(quote)); break;
            case Table table: Element("table", () => Rows(table)); break;
            case ThematicBreakBlock: html.Append("<hr />"); break;
            case LinkReferenceDefinition: break;
            case HtmlBlock raw: Element("p", () => Text(raw.Lines.ToString())); break;
            case LeafBlock code: Element("pre", () => Element("code", () => Text(code.Lines.ToString()))); break;
            case ContainerBlock other: Each(other); break;
        }
    }

    private void Items(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
            Element("li", () =>
            {
                foreach (var block in item)
                    if (block is ParagraphBlock paragraph && !list.IsLoose) Write(paragraph.Inline);
                    else Write(block);
            });
    }

    private void Rows(Table table) => Element("tbody", () =>
    {
        foreach (var row in table.OfType<TableRow>())
            Element("tr", () =>
            {
                foreach (var cell in row.OfType<TableCell>())
                    Element(row.IsHeader ? "th" : "td", () =>
                    {
                        foreach (var paragraph in cell.OfType<ParagraphBlock>()) Write(paragraph.Inline);
                    });
            });
    });

    private void Write(ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? [])
            switch (inline)
            {
                case LiteralInline literal: Text(literal.Content.ToString()); break;
                case CodeInline code: Element("code", () => Text(code.Content)); break;
                case LineBreakInline line: html.Append(line.IsHard ? "<br />" : "\n"); break;
                case HtmlInline raw: Text(raw.Tag); break;
                case HtmlEntityInline entity: Text(entity.Transcoded.ToString()); break;
                case AutolinkInline auto: Link(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url, () => Text(auto.Url)); break;
                case EmphasisInline emphasis: Element(emphasis.DelimiterCount >= 2 ? "strong" : "em", () => Write(emphasis)); break;
                case LinkInline link: Link(link.Url ?? "", () => Write(link)); break;
                case DelimiterInline open:
                    Text(open.ToLiteral());
                    Write(open);
                    break;
                case ContainerInline other: Write(other); break;
            }
    }

    private void Link(string url, Action words)
    {
        if (ForeignMarkdown.Outward(url) is not { } outward)
        {
            hasInnerLink = true;
            words();
        }
        else
        {
            html.Append("<a href=\"").Append(Escaped(outward.AbsoluteUri)).Append("\">");
            words();
            html.Append("</a>");
        }
    }

    private void Element(string name, Action inner)
    {
        html.Append('<').Append(name).Append('>');
        inner();
        html.Append("</").Append(name).Append('>');
    }

    private void Text(string text) => html.Append(Escaped(text));
}
