using System.Collections.Immutable;
using Explainer.Claims;

namespace Explainer.Questions;

/// <summary>A claim's origin as one sentence: "Who says so: South Korea's NIS, through AFP, as of 2025-04-30. Source: The Straits Times."</summary>
internal static class ClaimWords
{
    /// <summary>Who says so, as of when, through whom, and where it can be read.</summary>
    public static Markup Of(Claim claim, ImmutableArray<Source> sources)
    {
        string via = claim.Via.IsEmpty ? "" : $", through {string.Join(", ", claim.Via)}";
        string date = claim.AsOf is { } day ? $", as of {day}" : "";
        string read = sources.IsEmpty ? "" : $" {(sources.Length == 1 ? "Source" : "Sources")}: {string.Join("; ", sources.Select(Name))}.";
        return Markup.Plain($"Who says so: {claim.Claimant}{via}{date}.{read}");
    }

    /// <summary>A status as a category is named.</summary>
    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Confirmed => "Confirmed",
        ClaimStatus.Claimed => "Claimed",
        ClaimStatus.Disputed => "Disputed",
        _ => "Analysis",
    };

    private static string Name(Source source) => source.Publisher is { } publisher && publisher != source.Title ? $"{source.Title}, {publisher}" : source.Title;
}
