using System.Collections.Immutable;
using Explainer.Claims;

namespace Explainer.Questions;

/// <summary>A claim's origin as one sentence: "Claimed by South Korea's NIS as of 2025-04-30 (via AFP): The Straits Times."</summary>
internal static class ClaimWords
{
    /// <summary>Who says so, as of when, through whom, and where it can be read.</summary>
    public static Markup Of(Claim claim, ImmutableArray<Source> sources)
    {
        string date = claim.AsOf is { } day ? $" as of {day}" : "";
        string via = claim.Via.IsEmpty ? "" : $" (via {string.Join(", ", claim.Via)})";
        string read = sources.IsEmpty ? "" : $": {string.Join("; ", sources.Select(Name))}";
        return Markup.Plain($"{Verb(claim.Status)} {claim.Claimant}{date}{via}{read}.");
    }

    /// <summary>A status as a category is named.</summary>
    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Confirmed => "Confirmed",
        ClaimStatus.Claimed => "Claimed",
        ClaimStatus.Disputed => "Disputed",
        _ => "Analysis",
    };

    private static string Verb(ClaimStatus status) => status switch
    {
        ClaimStatus.Confirmed => "Confirmed by",
        ClaimStatus.Claimed => "Claimed by",
        ClaimStatus.Disputed => "Disputed; said by",
        _ => "An analysis by",
    };

    private static string Name(Source source) => source.Publisher is { } publisher && publisher != source.Title ? $"{source.Title}, {publisher}" : source.Title;
}
