using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>What a check came to.</summary>
/// <param name="Diagnostics">All findings, by path, line and column; each once.</param>
/// <param name="Files">Files looked at.</param>
/// <param name="Lessons">Lessons read.</param>
/// <param name="Questions">Questions read, those of no lesson included.</param>
public sealed record CheckReport(ImmutableArray<Diagnostic> Diagnostics, int Files, int Lessons, int Questions)
{
    /// <summary>Where the lines of findings are read again, to be shown: nothing of what was checked is kept.</summary>
    internal IContentFiles Origin { get; init; } = new MemoryFiles(Array.Empty<KeyValuePair<string, string>>());

    /// <summary>What the questions of each lesson cover, in the order read.</summary>
    public ImmutableArray<LessonCoverage> Coverage { get; init; } = [];

    /// <summary>How many errors there are.</summary>
    public int Errors => Count(Severity.Error);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Count(Severity.Warning);

    /// <summary>How many notes there are.</summary>
    public int Infos => Count(Severity.Info);

    /// <summary><c>3 errors, 1 warning in 12 files</c>, or <c>No problems in 12 files: 2 lessons, 25 questions.</c></summary>
    public string Summary
    {
        get
        {
            string[] counts = [.. new[] { Of(Errors, "error"), Of(Warnings, "warning"), Of(Infos, "note") }.Where(c => !c.StartsWith("0 ", StringComparison.Ordinal))];
            return counts is []
                ? $"No problems in {Of(Files, "file")}: {Of(Lessons, "lesson")}, {Of(Questions, "question")}."
                : $"{string.Join(", ", counts)} in {Of(Files, "file")}";
        }
    }

    /// <summary>The report with further findings, in their places.</summary>
    public CheckReport With(IEnumerable<Diagnostic> more) => this with { Diagnostics = Findings.Sorted(Diagnostics.Concat(more)) };

    private int Count(Severity severity) => Diagnostics.Count(d => d.Rule.Severity == severity);

    private static string Of(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
