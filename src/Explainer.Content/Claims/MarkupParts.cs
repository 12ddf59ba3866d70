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
    public static List<MarkdownObject> Of(MarkdownObject whole)
    {
        var parts = new List<MarkdownObject>();
        AddInner(whole, parts);
        return parts;
    }

    private static void AddInner(MarkdownObject outer, List<MarkdownObject> parts)
    {
        if (outer is ContainerBlock blocks)
            foreach (var block in blocks) Add(block, parts);
        else if (outer is LeafBlock { Inline: { } line }) Add(line, parts);
        else if (outer is ContainerInline inlines)
            foreach (var inline in inlines) Add(inline, parts);
    }

    private static void Add(MarkdownObject part, List<MarkdownObject> parts)
    {
        parts.Add(part);
        AddInner(part, parts);
    }
}
