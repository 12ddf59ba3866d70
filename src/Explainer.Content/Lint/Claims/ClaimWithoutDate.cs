namespace Explainer.Content.Lint.Claims;

/// <summary>A claim of which nobody can tell for which day it speaks.</summary>
internal static class ClaimWithoutDate
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0902", "claim-without-date", "Claim without a date",
        "The claim '{0}' has no 'as-of', so that nobody can tell for which day it speaks.",
        "Add 'as-of' with a day, a month or a year."))
    {
        Trigger = ClaimExample.Of("{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, sources: [paper] }"),
        NearMiss = ClaimExample.Of("{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2025, sources: [paper] }"),
        Course = (course, remarks) =>
        {
            foreach (var (id, entry) in course.References.Claims)
                if (entry.Value is { AsOf: null }) remarks.Say(entry.Key.Span, id);
        },
    };
}
