using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content.Exchange;

/// <summary>Looks whether an imported page or question could be played.</summary>
internal static class ImportedStep
{
    /// <summary>Why the step, once it is written, would be refused; null if it would not.</summary>
    public static string? Objection(Step step)
    {
        var findings = new Findings();
        var reading = new Reading(findings);
        var map = LessonWriter.Write(step);
        if (step is PageStep) _ = new Block(map, PageFields.Shape, reading);
        else if (QuestionFormat.ShapeOf(map, findings) is { } shape) QuestionFormat.Read(new(map, shape, reading), reading);
        if (reading.Uses.FirstOrDefault() is { } use) return $"It refers to '{Shown.Short(use.Id)}', which is not there.";
        // What is not in a file yet has no lines to name.
        return findings.Sorted().FirstOrDefault(d => d.Rule.Severity == Severity.Error) is not { } error ? null
            : error.Message.Contains("line 0", StringComparison.Ordinal) ? $"{error.Rule.Title} ({error.Rule.Id})." : error.Message;
    }
}
