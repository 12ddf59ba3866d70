using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Claims;

/// <summary>CommonMark taken apart.</summary>
internal static class MarkupParts
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    /// <summary>The text as Markdig reads it; null when its markup is nested too deeply.</summary>
    public static MarkdownDocument? Parse(string markup)
    {
        try
        {
            return Markdown.Parse(markup, Pipeline);
        }
        // Markdig 1.6 refuses nesting beyond 128 with an ArgumentException.
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>All that is in a block or an inline, each part before what it holds.</summary>
    /// <remarks>Markdig's own walk makes a stack for every part.</remarks>
    public static List<MarkdownObject> Of(MarkdownObject? whole)
    {
        var parts = new List<MarkdownObject>();
        AddInner(whole, parts);
        return parts;
    }

    /// <summary>What stands directly in a block or an inline; nothing in what could not be read.</summary>
    public static IEnumerable<MarkdownObject> In(MarkdownObject? outer) => outer switch
    {
        ContainerBlock blocks => blocks,
        LeafBlock { Inline: { } line } => line,
        ContainerInline inlines => inlines,
        _ => [],
    };

    /// <summary>Appends what is read of a part by itself.</summary>
    public static void AppendSpoken(MarkdownObject part, StringBuilder text)
    {
        if (part is LiteralInline literal) text.Append(literal.Content.AsSpan());
        else if (part is CodeInline code) text.Append(code.Content);
        else if (part is LineBreakInline) text.Append(' ');
    }

    private static void AddInner(MarkdownObject? outer, List<MarkdownObject> parts)
    {
        if (outer is ContainerBlock blocks)
            for (int i = 0; i < blocks.Count; i++) Add(blocks[i], parts);
        else if (outer is LeafBlock { Inline: { } line }) AddInlines(line, parts);
        else if (outer is ContainerInline inlines) AddInlines(inlines, parts);
    }

    private static void AddInlines(ContainerInline outer, List<MarkdownObject> parts)
    {
        for (var inline = outer.FirstChild; inline is not null; inline = inline.NextSibling) Add(inline, parts);
    }

    private static void Add(MarkdownObject part, List<MarkdownObject> parts)
    {
        parts.Add(part);
        AddInner(part, parts);
    }
}
