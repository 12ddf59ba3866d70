using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content;

/// <summary>A course or a lesson that is to be exported: every question once.</summary>
/// <param name="Id">The course's id; of a lesson exported alone, its own.</param>
/// <param name="Title">The course's title; of a lesson exported alone, its own.</param>
/// <param name="Lessons">In order. Questions of a course that belong to no lesson come last, as a lesson of their own.</param>
public sealed record ExportedWork(string Id, string Title, ImmutableArray<Lesson> Lessons)
{
    /// <summary>The content's language (BCP 47).</summary>
    public string Language => Lessons.IsEmpty ? "en" : Lessons[0].Language;

    /// <summary>Whether the right answers are printed, in formats for people. Others always hold them.</summary>
    public bool WithKey { get; init; }

    /// <summary>How many questions there are.</summary>
    public int Questions => Lessons.Sum(l => l.Questions.Count());

    /// <summary>Everything that is played at a path or an id.</summary>
    public static ExportedWork Of(Playable playable)
    {
        if (playable is not PlayableCourse { Whole: var course }) return Of(((PlayableLesson)playable).Alone);
        var asked = course.Lessons.SelectMany(l => l.Questions).Select(q => q.Id).ToHashSet();
        ImmutableArray<Step> own = [.. course.PrePost?.Questions.Where(q => !asked.Contains(q.Id)).Select(q => new QuestionStep(q)) ?? []];
        return new(course.Id.Value, course.Title, own.IsEmpty ? course.Lessons : course.Lessons.Add(course.PrePost! with { Steps = own }));
    }

    /// <summary>A lesson on its own.</summary>
    public static ExportedWork Of(Lesson lesson) => new(lesson.Id.Value, lesson.Title, [lesson]);
}
