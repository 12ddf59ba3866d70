using System.Collections.Immutable;

namespace Explainer.Claims;

/// <summary>What pages and questions refer to: the claims, sources and glossary that a lesson sees, its course's included.</summary>
/// <param name="Claims">By id.</param>
/// <param name="Sources">By id.</param>
/// <param name="Glossary">By id.</param>
public sealed record References(
    ImmutableSortedDictionary<string, Claim> Claims,
    ImmutableSortedDictionary<string, Source> Sources,
    ImmutableSortedDictionary<string, GlossaryTerm> Glossary)
{
    /// <summary>Nothing to refer to.</summary>
    public static References None { get; } = new(
        ImmutableSortedDictionary.Create<string, Claim>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, Source>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, GlossaryTerm>(StringComparer.Ordinal));
}
