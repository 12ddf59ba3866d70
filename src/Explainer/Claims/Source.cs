namespace Explainer.Claims;

/// <summary>A source's id, unique in its course.</summary>
public readonly record struct SourceId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A document that can be looked up.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title, or a plain description where it has none.</param>
public sealed record Source(SourceId Id, string Title)
{
    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Where it can be read: an http or https address.</summary>
    public string? Url { get; init; }

    /// <summary>When the author read it there.</summary>
    public PartialDate? Accessed { get; init; }
}
