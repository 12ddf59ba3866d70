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
        var found = catalogue.Find(named, null);
        DiagnosticText.Write(errors, found.Diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        opened = found.Value is { } playable ? Opened(playable) : null;
        return opened is not null;
    }

    /// <summary>What is at one path, if it can be played; its problems are told elsewhere.</summary>
    public OpenedContent OpenedQuietly(IReadOnlyList<string> paths) =>
        paths is [var only] && Path.Exists(only) && catalogue.IsOne(only) && catalogue.Find(only, null).Value is { } playable ? Opened(playable) : OpenedContent.None;

    private static OpenedContent Opened(Playable playable)
    {
        ImmutableArray<Lesson> lessons = playable switch
        {
            PlayableCourse { Whole: { PrePost: { } prepost } course } => course.Lessons.Add(prepost),
            PlayableCourse { Whole: var course } => course.Lessons,
            PlayableLesson { Alone: var lesson } => [lesson],
            _ => [],
        };
        var named = playable switch
        {
            PlayableCourse { Whole: var course } => NamedContent.OfCourse(course.Lessons, course.PrePost),
            PlayableLesson { Alone: var lesson } => NamedContent.OfLesson(lesson),
            _ => null,
        };
        return new(lessons, playable.PassMark) { Named = named };
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

    /// <summary>Tells which results are of it; null where nothing was named.</summary>
    public NamedContent? Named { get; init; }

    /// <summary>Takes results of this content, and grades those that were handed in ungraded; of any content where nothing was named.</summary>
    public ResultMerge Merge() => new(Grader, Named);

    /// <summary>Takes results of any content, and grades those of this one that were handed in ungraded.</summary>
    public ResultMerge MergeAll() => new(Grader);

    private ExerciseGrader? Grader => Lessons.IsEmpty ? null : new ExerciseGrader(Lessons, PassMark);
}
