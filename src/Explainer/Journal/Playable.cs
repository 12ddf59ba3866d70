using System.Collections.Immutable;
using Explainer.Courses;
using Explainer.Lessons;
using Explainer.Sessions;
using Fractions;

namespace Explainer.Journal;

/// <summary>Something that an attempt can be at, with all its content: a course, or a lesson on its own.</summary>
public abstract record Playable
{
    private protected Playable(Listing listing) => Listing = listing;

    /// <summary>How it is listed.</summary>
    public Listing Listing { get; }

    /// <summary>The id by which it is asked for.</summary>
    public string Id => Listing.Id;

    /// <summary>Its title.</summary>
    public string Title => Listing.Title;

    /// <summary>Its course; a lesson on its own is its own course.</summary>
    public CourseId Course => Listing.Course;

    /// <summary>What is played, in order.</summary>
    public ImmutableArray<Sitting> Sittings => Listing.Sittings;

    /// <summary>Share of the points that passes; null: nothing is passed or failed.</summary>
    public abstract Fraction? PassMark { get; }

    /// <summary>What is played in one of its sittings.</summary>
    public abstract Lesson LessonOf(Sitting sitting);
}

/// <summary>A whole course.</summary>
public sealed record PlayableCourse(Course Whole) : Playable(Listing.Of(Whole))
{
    /// <inheritdoc/>
    public override Fraction? PassMark => Whole.Rules.PassMark;

    /// <inheritdoc/>
    public override Lesson LessonOf(Sitting sitting) => sitting.Occasion == Occasion.Lesson ? Whole.Lessons.First(l => l.Id == sitting.Lesson) : Whole.PrePost!;
}

/// <summary>One lesson, whether it belongs to a course or not.</summary>
public sealed record PlayableLesson(Lesson Alone) : Playable(Listing.Of(Alone))
{
    /// <inheritdoc/>
    public override Fraction? PassMark => Alone.Rules.PassMark;

    /// <inheritdoc/>
    public override Lesson LessonOf(Sitting sitting) => Alone;
}
