using System.Collections.Immutable;
using Explainer.Courses;
using Explainer.Lessons;
using Fractions;

namespace Explainer.Journal;

/// <summary>Something that an attempt can be at: a course, or a lesson on its own.</summary>
public abstract record Playable
{
    private protected Playable()
    {
    }

    /// <summary>The id by which it is asked for.</summary>
    public abstract string Id { get; }

    /// <summary>Its title.</summary>
    public abstract string Title { get; }

    /// <summary>Its course; a lesson on its own is its own course.</summary>
    public abstract CourseId Course { get; }

    /// <summary>What is played, in order.</summary>
    public abstract ImmutableArray<Sitting> Sittings { get; }

    /// <summary>Share of the points that passes; null: nothing is passed or failed.</summary>
    public abstract Fraction? PassMark { get; }
}

/// <summary>A whole course.</summary>
public sealed record PlayableCourse(Course Whole) : Playable
{
    /// <inheritdoc/>
    public override string Id => Whole.Id.Value;

    /// <inheritdoc/>
    public override string Title => Whole.Title;

    /// <inheritdoc/>
    public override CourseId Course => Whole.Id;

    /// <inheritdoc/>
    public override ImmutableArray<Sitting> Sittings { get; } = Sitting.Of(Whole);

    /// <inheritdoc/>
    public override Fraction? PassMark => Whole.Rules.PassMark;
}

/// <summary>One lesson, whether it belongs to a course or not.</summary>
public sealed record PlayableLesson(Lesson Alone) : Playable
{
    /// <inheritdoc/>
    public override string Id => Alone.Id.Value;

    /// <inheritdoc/>
    public override string Title => Alone.Title;

    /// <inheritdoc/>
    public override CourseId Course => Alone.Course;

    /// <inheritdoc/>
    public override ImmutableArray<Sitting> Sittings { get; } = [new(Sessions.Occasion.Lesson, Alone)];

    /// <inheritdoc/>
    public override Fraction? PassMark => Alone.Rules.PassMark;
}
