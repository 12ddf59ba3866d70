using System.Collections.Immutable;

namespace Explainer.Claims;

/// <summary>A glossary entry's id, unique in its course.</summary>
public readonly record struct TermId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A word or name explained.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Term">The word itself.</param>
/// <param name="Text">What it means.</param>
public sealed record GlossaryTerm(TermId Id, string Term, string Text)
{
    /// <summary>Other names and spellings, in any script.</summary>
    public ImmutableArray<string> Also { get; init; } = [];
}
