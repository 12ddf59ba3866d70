using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Explainer.Classroom;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Reports;
using Explainer.Ui.Typesetting;
using Fractions;

namespace Explainer.Cli;

/// <summary>The content that results are about, where the teacher names it: it tells what questions say, and grades what was handed in ungraded.</summary>
internal sealed class ClassroomContent(Catalogue catalogue, IContentFiles files, TextWriter errors)
{
    /// <summary>Opens what was named, or nothing; false when it is broken, which is said.</summary>
    public bool TryOpen(string? named, [NotNullWhen(true)] out OpenedContent? opened)
    {
        opened = null;
        if (named is null)
        {
            opened = OpenedContent.None;
            return true;
        }
        var found = catalogue.Find(named);
        DiagnosticText.Write(errors, found.Diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        if (found.Value is not { } playable) return false;
        ImmutableArray<Lesson> lessons = playable switch
        {
            PlayableCourse { Whole: { PrePost: { } prepost } course } => course.Lessons.Add(prepost),
            PlayableCourse { Whole: var course } => course.Lessons,
            PlayableLesson { Alone: var lesson } => [lesson],
            _ => [],
        };
        opened = new(lessons, playable.PassMark);
        return true;
    }
}

/// <summary>Content that was opened beside results.</summary>
/// <param name="Lessons">None where nothing was named.</param>
/// <param name="PassMark">Of the course or the lesson.</param>
internal sealed record OpenedContent(ImmutableArray<Lesson> Lessons, Fraction? PassMark)
{
    /// <summary>Nothing was named.</summary>
    public static OpenedContent None { get; } = new([], null);

    /// <summary>Knows what questions say.</summary>
    public QuestionBook Book { get; } = Lessons.IsEmpty ? QuestionBook.Empty : new(Lessons, MarkupReader.PlainText);

    /// <summary>Takes results, and grades those that were handed in ungraded.</summary>
    public ResultMerge Merge() => new(Lessons.IsEmpty ? null : new ExerciseGrader(Lessons, PassMark));
}
