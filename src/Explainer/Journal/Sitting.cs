using System.Collections.Immutable;
using Explainer.Courses;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>One part of an attempt that is played in one session: the pretest, a lesson, the posttest.</summary>
/// <param name="Occasion">Which.</param>
/// <param name="Lesson">The lesson that is played.</param>
/// <param name="Title">Its title.</param>
public sealed record Sitting(Occasion Occasion, LessonId Lesson, string Title)
{
    /// <summary>Tells the sittings of an attempt apart.</summary>
    public (Occasion Occasion, LessonId Lesson) Key => (Occasion, Lesson);

    /// <summary>How long it takes, in minutes.</summary>
    public int? Minutes { get; init; }

    /// <summary>Its questions, those that pools may leave out included.</summary>
    public ImmutableArray<ListedQuestion> Questions { get; init; } = [];

    /// <summary>A lesson on an occasion.</summary>
    public static Sitting Of(Occasion occasion, Lesson lesson) =>
        new(occasion, lesson.Id, lesson.Title) { Minutes = lesson.Minutes, Questions = [.. lesson.Questions.Select(ListedQuestion.Of)] };

    /// <summary>A course's sittings in their order.</summary>
    public static ImmutableArray<Sitting> Of(Course course) =>
    [
        .. course.PrePost is { } before ? [Of(Occasion.Pretest, before)] : ImmutableArray<Sitting>.Empty,
        .. course.Lessons.Select(lesson => Of(Occasion.Lesson, lesson)),
        .. course.PrePost is { } after ? [Of(Occasion.Posttest, after)] : ImmutableArray<Sitting>.Empty,
    ];
}
