using System.Collections.Immutable;
using Explainer.Courses;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>One part of an attempt that is played in one session: the pretest, a lesson, the posttest.</summary>
/// <param name="Occasion">Which.</param>
/// <param name="Lesson">What is played.</param>
public sealed record Sitting(Occasion Occasion, Lesson Lesson)
{
    /// <summary>Tells the sittings of an attempt apart.</summary>
    public (Occasion Occasion, LessonId Lesson) Key => (Occasion, Lesson.Id);

    /// <summary>A course's sittings in their order.</summary>
    public static ImmutableArray<Sitting> Of(Course course) =>
    [
        .. course.PrePost is { } before ? [new Sitting(Occasion.Pretest, before)] : ImmutableArray<Sitting>.Empty,
        .. course.Lessons.Select(lesson => new Sitting(Occasion.Lesson, lesson)),
        .. course.PrePost is { } after ? [new Sitting(Occasion.Posttest, after)] : ImmutableArray<Sitting>.Empty,
    ];
}
