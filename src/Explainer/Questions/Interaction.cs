using System.Collections.Immutable;

namespace Explainer.Questions;

/// <summary>How a question is answered. Closed on purpose: five shapes carry all types, and each face draws these five only.</summary>
public abstract record Interaction
{
    private protected Interaction()
    {
    }

    /// <summary>The same interaction with its options in the order of one attempt.</summary>
    public virtual Interaction Shuffled(Shuffle shuffle) => this;
}

/// <summary>Choose options.</summary>
/// <param name="Options">In the order shown.</param>
/// <param name="Min">Fewest, 0 or more.</param>
/// <param name="Max">Most; 1 makes it a single choice.</param>
public sealed record Choose(ImmutableArray<Option> Options, int Min, int Max) : Interaction
{
    /// <summary>"None of them" may be given as a response of its own.</summary>
    public bool MayChooseNone => Min == 0;

    /// <summary>Options are answered by their names, not by numbers.</summary>
    public bool ByName => Options.All(o => o.Names.Length > 0);

    /// <inheritdoc/>
    public override Interaction Shuffled(Shuffle shuffle) => this with { Options = shuffle.Of(Options) };
}

/// <summary>What sort of text is asked for.</summary>
public enum TextShape
{
    /// <summary>Words, compared as text.</summary>
    Words,

    /// <summary>A number, with or without its unit.</summary>
    Number,
}

/// <summary>Type a text.</summary>
/// <param name="Shape">Words or a number.</param>
public sealed record EnterText(TextShape Shape) : Interaction
{
    /// <summary>The unit shown beside the field, if one is.</summary>
    public string? Unit { get; init; }
}

/// <summary>Put items into an order.</summary>
/// <param name="Items">In the order shown at first.</param>
public sealed record Arrange(ImmutableArray<Option> Items) : Interaction
{
    /// <inheritdoc/>
    public override Interaction Shuffled(Shuffle shuffle) => this with { Items = shuffle.Of(Items) };
}

/// <summary>Give each source a target.</summary>
/// <param name="Sources">What is matched: left sides, items to classify. Numbered.</param>
/// <param name="Targets">What it is matched with: right sides, categories. Lettered.</param>
/// <param name="TargetsOnce">Whether a target may be used only once.</param>
public sealed record Match(ImmutableArray<Option> Sources, ImmutableArray<Option> Targets, bool TargetsOnce) : Interaction
{
    /// <inheritdoc/>
    public override Interaction Shuffled(Shuffle shuffle) =>
        this with { Sources = shuffle.Of(Sources), Targets = shuffle.Of(Targets) };
}

/// <summary>A stretch of a text with gaps: words, or a gap.</summary>
public abstract record GapPart
{
    private protected GapPart()
    {
    }
}

/// <summary>Running text between gaps.</summary>
/// <param name="Text">Inline markup.</param>
public sealed record GapText(Markup Text) : GapPart;

/// <summary>A gap to fill.</summary>
/// <param name="Name">Unique in its question; recorded.</param>
/// <param name="Options">To choose from; empty when a text is typed.</param>
/// <param name="Shape">What is typed when there are no options.</param>
public sealed record Gap(string Name, ImmutableArray<Option> Options, TextShape Shape) : GapPart
{
    /// <summary>The unit shown behind the gap, if one is.</summary>
    public string? Unit { get; init; }
}

/// <summary>Fill the gaps of a running text.</summary>
/// <param name="Parts">Text and gaps, in reading order.</param>
public sealed record FillGaps(ImmutableArray<GapPart> Parts) : Interaction
{
    /// <summary>The gaps alone, in reading order.</summary>
    public IEnumerable<Gap> Gaps => Parts.OfType<Gap>();

    /// <inheritdoc/>
    public override Interaction Shuffled(Shuffle shuffle) =>
        this with { Parts = [.. Parts.Select(p => p is Gap gap ? gap with { Options = shuffle.For(gap.Name).Of(gap.Options) } : p)] };
}
