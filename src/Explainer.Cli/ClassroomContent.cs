using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Explainer.Classroom;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Reports;
using Explainer.Ui.Typesetting;

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
            opened = new([], QuestionBook.Empty);
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
        opened = new(lessons, new(lessons, MarkupReader.PlainText));
        return true;
    }
}

/// <summary>Content that was opened beside results.</summary>
internal sealed class OpenedContent(ImmutableArray<Lesson> lessons, QuestionBook book)
{
    public QuestionBook Book { get; } = book;

    public ImmutableArray<Lesson> Lessons { get; } = lessons;

    public ResultMerge Merge() => new();

    /// <summary>Says what grading had to remark.</summary>
    public void SayRemarks(TextWriter errors)
    {
    }
}
