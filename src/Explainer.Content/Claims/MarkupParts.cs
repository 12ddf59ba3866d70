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

    private static void AddInner(MarkdownObject? outer, List<MarkdownObject> parts)
    {
        foreach (var part in In(outer))
        {
            parts.Add(part);
            AddInner(part, parts);
        }
    }
}
