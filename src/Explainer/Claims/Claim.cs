using System.Collections.Immutable;
using Fractions;

namespace Explainer.Claims;

/// <summary>A claim's id, unique in its course.</summary>
public readonly record struct ClaimId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>How far a claim has been settled; decided by the author, one status a claim.</summary>
public enum ClaimStatus
{
    /// <summary>Acknowledged by the party that would know, on public record, or found by an independent body.</summary>
    Confirmed,

    /// <summary>Asserted by a named party; neither acknowledged nor independently checked.</summary>
    Claimed,

    /// <summary>Denied or contradicted by another party with a stake.</summary>
    Disputed,

    /// <summary>A judgement, evaluation or forecast that cannot be checked as a simple fact.</summary>
    Analysis,
}

/// <summary>A number that a claim states, so that charts and questions can use it.</summary>
/// <param name="Number">Exact.</param>
/// <param name="Unit">What is counted.</param>
public sealed record ClaimValue(Fraction Number, string? Unit);

/// <summary>What somebody says: with who says it, through whom, as of when, and where it can be read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The claim as one sentence.</param>
/// <param name="Claimant">Who says so.</param>
/// <param name="Status">How far it is settled.</param>
public sealed record Claim(ClaimId Id, string Text, string Claimant, ClaimStatus Status)
{
    /// <summary>The chain from the claimant to the page, nearest to the claimant first.</summary>
    public ImmutableArray<string> Via { get; init; } = [];

    /// <summary>The day for which the claim speaks.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Where it can be read.</summary>
    public ImmutableArray<SourceId> Sources { get; init; } = [];

    /// <summary>The number it states, if any.</summary>
    public ClaimValue? Value { get; init; }
}
