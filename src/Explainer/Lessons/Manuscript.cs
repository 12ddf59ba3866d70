using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Lessons;

/// <summary>A lesson's file as its author has just left it.</summary>
/// <param name="Path">The file as it was named.</param>
/// <param name="Lesson">Null while it has errors, and where there is nothing in it to show.</param>
/// <param name="Problems">All there is to say about it.</param>
public sealed record Manuscript(string Path, Lesson? Lesson, ImmutableArray<Problem> Problems)
{
    /// <summary>The first step that reads otherwise than when the file last had no errors; null when none does, or nothing is known of it.</summary>
    public string? ChangedStep { get; init; }

    /// <summary>Whether anything in it is wrong, and not only doubtful.</summary>
    public bool HasErrors => Problems.Any(p => p.Diagnostic.Rule.Severity == Severity.Error);
}
