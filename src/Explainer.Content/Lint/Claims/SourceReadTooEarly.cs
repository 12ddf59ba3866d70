namespace Explainer.Content.Lint.Claims;

/// <summary>A source that its author read before it was published: one of the two dates is wrong.</summary>
internal static class SourceReadTooEarly
{
    private const string Claim = "{ text: About 600 soldiers were killed., claimant: A lawmaker, via: [A paper], status: claimed, as-of: 2025, sources: [paper] }";

    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0908", "source-read-too-early", "Source read before it was published",
        "The source '{0}' was read on {1}, before it was published on {2}.",
        "Correct 'accessed' or 'date'."))
    {
        Trigger = ClaimExample.Of(Claim, "{ title: The report, publisher: A paper, date: 2025-04-30, accessed: 2024-05-02 }"),
        NearMiss = ClaimExample.Of(Claim, "{ title: The report, publisher: A paper, date: 2025-04-30, accessed: 2025 }"),
        Course = (course, remarks) =>
        {
            foreach (var (id, entry) in course.References.Sources)
                if (entry.Value is { Date: { } published, Accessed: { } read } && read.End < published.Start && entry.Tree is Yaml.YamlMap tree)
                    remarks.Say(tree.Find(Content.Claims.ReferenceFields.Accessed.Name)!.Value.Span, id, read.Text, published.Text);
        },
    };
}
