using System.Collections.Immutable;

namespace Explainer.Ui.Typesetting;

/// <summary>How a stretch of text is set; never the only carrier of a meaning.</summary>
[Flags]
public enum TextStyle
{
    Plain = 0,
    Strong = 1,
    Emphasis = 2,
    Code = 4,
    Heading = 8,
    Muted = 16,

    /// <summary>The passage that answers a question.</summary>
    Highlight = 32,
    Right = 64,
    Partly = 128,
    Wrong = 256,
    Caution = 512,

    /// <summary>A key to press.</summary>
    Key = 1024,

    /// <summary>Chosen, ticked, filled in.</summary>
    Chosen = 2048,
}

/// <summary>What a link opens.</summary>
public enum LinkKind
{
    Claim,
    Term,
    Source,
    Page,

    /// <summary>An address outside; shown, never followed by itself.</summary>
    Address,
}

/// <summary>A link's target: the kind and the id or address.</summary>
public sealed record LinkTarget(LinkKind Kind, string Target);

/// <summary>A stretch of text in one style. Cleaned: it can be sent to a terminal as it is.</summary>
public sealed record TextRun(string Text, TextStyle Style = TextStyle.Plain, LinkTarget? Link = null)
{
    /// <summary>What a face hangs on the stretch: an option, an entry, anything that can be pointed at. Kept when the stretch is broken over lines.</summary>
    public object? Mark { get; init; }
}

/// <summary>A block of an author's text, freed from Markdown.</summary>
public abstract record MarkupBlock
{
    private protected MarkupBlock()
    {
    }
}

public sealed record Paragraph(ImmutableArray<TextRun> Runs) : MarkupBlock;

public sealed record HeadingBlock(int Level, ImmutableArray<TextRun> Runs) : MarkupBlock;

/// <summary>One item of a list; its blocks are indented behind the marker.</summary>
public sealed record ListItem(string Marker, ImmutableArray<MarkupBlock> Blocks) : MarkupBlock;

public sealed record QuoteBlock(ImmutableArray<MarkupBlock> Blocks) : MarkupBlock;

public sealed record CodeBlock(ImmutableArray<string> Lines) : MarkupBlock;

/// <summary>A table: the first row is its header.</summary>
public sealed record TableBlock(ImmutableArray<ImmutableArray<ImmutableArray<TextRun>>> Rows) : MarkupBlock;

public sealed record RuleBlock : MarkupBlock;
