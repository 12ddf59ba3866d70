using Explainer.Claims;

namespace Explainer.Content.Lint.Claims;

/// <summary>A claim that reached the page through others, who are not named.</summary>
/// <remarks>Only what somebody merely claims: of what is on record the source is the record. A claimant who published it needs no chain.</remarks>
internal static class ClaimWithoutChain
{
    private const int ShortestName = 4;

    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0903", "claim-without-chain", "Claim without its chain",
        "The claim '{0}' is not known from the claimant's own words, and 'via' does not say through whom it came.",
        "Add 'via' with those who passed it on, nearest to the claimant first."))
    {
        Trigger = ClaimExample.Of("{ text: About 600 soldiers were killed., claimant: A lawmaker, status: claimed, as-of: 2025-04-30, sources: [paper] }"),
        NearMiss = ClaimExample.Of(
            "{ text: About 600 soldiers were killed., claimant: The Daily Herald, status: claimed, as-of: 2025-04-30, sources: [paper] }",
            "{ title: The report, publisher: Herald Media, date: 2025-04-30 }"),
        Course = (course, remarks) =>
        {
            foreach (var (id, entry) in course.References.Claims)
                if (entry.Value is { Status: ClaimStatus.Claimed, Via.IsEmpty: true, Sources.IsEmpty: false } claim && !claim.Sources.Any(s => MayBeOwn(claim, course.References.Sources.GetValueOrDefault(s.Value)?.Value)))
                    remarks.Say(entry.Key.Span, id);
        },
    };

    /// <summary>Whether a source was published by the claimant: their names share a word with a capital. Of one that could not be read, nobody can tell.</summary>
    private static bool MayBeOwn(Claim claim, Source? source) =>
        source is null || Names(claim.Claimant).Intersect(Names(source.Publisher ?? source.Title), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Names(string text) =>
        text.Split(' ').Select(LintText.Bare).Where(word => word.Length >= ShortestName && char.IsUpper(word[0]));
}
