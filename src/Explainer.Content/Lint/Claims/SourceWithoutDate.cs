using Explainer.Claims;

namespace Explainer.Content.Lint.Claims;

/// <summary>A source of which nobody can tell how old it is.</summary>
/// <remarks>Not said where all claims that it backs are on record, which stands whenever it is read, or have another source with a date.</remarks>
internal static class SourceWithoutDate
{
    private const string Claimed = "{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2025, sources: [paper] }";

    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0904", "source-without-date", "Source without a date",
        "The source '{0}' has neither 'date' nor 'accessed', so that nobody can tell how old it is.",
        "Add 'date', or for a page that is not dated 'accessed' with the day you read it."))
    {
        Trigger = ClaimExample.Of(Claimed, "{ title: The report, publisher: A paper }"),
        NearMiss = ClaimExample.Of(Claimed, "{ title: The report, publisher: A paper, accessed: 2025-05-02 }"),
        Course = (course, remarks) =>
        {
            var claims = course.References.Claims.Values.Select(e => e.Value).OfType<Claim>().ToArray();
            foreach (var (id, entry) in course.References.Sources)
                if (entry.Value is { } source && !IsDated(source) && !IsOnRecord(source, claims, course)) remarks.Say(entry.Key.Span, id);
        },
    };

    private static bool IsOnRecord(Source source, Claim[] claims, LintedCourse course)
    {
        Claim[] backed = [.. claims.Where(c => c.Sources.Contains(source.Id))];
        return backed is not [] && Array.TrueForAll(backed, claim => claim.Status == ClaimStatus.Confirmed || claim.Sources.Any(s => course.References.Sources.GetValueOrDefault(s.Value)?.Value is { } other && IsDated(other)));
    }

    private static bool IsDated(Source source) => source.Date is not null || source.Accessed is not null;
}
