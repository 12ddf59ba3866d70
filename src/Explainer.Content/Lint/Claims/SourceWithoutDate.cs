namespace Explainer.Content.Lint.Claims;

/// <summary>A source of which nobody can tell how old it is.</summary>
internal static class SourceWithoutDate
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0904", "source-without-date", "Source without a date",
        "The source '{0}' has neither 'date' nor 'accessed', so that nobody can tell how old it is.",
        "Add 'date', or for a page that is not dated 'accessed' with the day you read it."))
    {
        Trigger = ClaimExample.Of(ClaimExampleText, "{ title: The report, publisher: A paper }"),
        NearMiss = ClaimExample.Of(ClaimExampleText, "{ title: The report, publisher: A paper, accessed: 2025-05-02 }"),
        Course = (course, remarks) =>
        {
            foreach (var (id, entry) in course.References.Sources)
                if (entry.Value is { Date: null, Accessed: null }) remarks.Say(entry.Key.Span, id);
        },
    };

    private const string ClaimExampleText = "{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2025, sources: [paper] }";
}
