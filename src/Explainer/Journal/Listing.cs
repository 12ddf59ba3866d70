using System.Collections.Immutable;
using Explainer.Courses;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>A course or a lesson as a library lists it: enough to choose it, and to tell where a learner stands in it.</summary>
/// <param name="Id">The id by which it is asked for.</param>
/// <param name="Title">Its title.</param>
/// <param name="Course">Its course; a lesson on its own is its own course.</param>
/// <param name="IsCourse">A whole course, not a lesson.</param>
/// <param name="Sittings">What is played, in order.</param>
public sealed record Listing(string Id, string Title, CourseId Course, bool IsCourse, ImmutableArray<Sitting> Sittings)
{
    /// <summary>One or two sentences about it.</summary>
    public string? Summary { get; init; }

    /// <summary>A whole course.</summary>
    public static Listing Of(Course course) => new(course.Id.Value, course.Title, course.Id, true, Sitting.Of(course)) { Summary = course.Summary };

    /// <summary>One lesson, whether it belongs to a course or not.</summary>
    public static Listing Of(Lesson lesson) => new(lesson.Id.Value, lesson.Title, lesson.Course, false, [Sitting.Of(Occasion.Lesson, lesson)]);
}
