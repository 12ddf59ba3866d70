namespace Explainer.Content.Lint.Claims;

/// <summary>A claim that nobody can look up.</summary>
internal static class ClaimWithoutSource
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0901", "claim-without-source", "Claim without a source",
        "The claim '{0}' names no source, so that nobody can look it up.",
        "Add 'sources' with the id of a source."))
    {
        Trigger = ClaimExample.Of("{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2025-04-30 }"),
        NearMiss = ClaimExample.Of("{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2025-04-30, sources: [paper] }"),
        Course = (course, remarks) =>
        {
            foreach (var (id, entry) in course.References.Claims)
                if (entry.Value is { Sources.IsEmpty: true }) remarks.Say(entry.Key.Span, id);
        },
    };
}
