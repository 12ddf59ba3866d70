using System.Collections.Immutable;
using Explainer.Courses;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>What a box of a diagram stands for; each has a form of its own.</summary>
public enum BoxKind
{
    /// <summary>Where a lesson begins or ends.</summary>
    End,

    /// <summary>A page.</summary>
    Page,

    /// <summary>What is said before a page that may be skipped.</summary>
    Note,

    /// <summary>A question.</summary>
    Question,

    /// <summary>Questions of which some are drawn.</summary>
    Pool,
}

/// <summary>A box.</summary>
/// <param name="Id">Letters and digits, unique in the diagram.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Lines">What stands in it, a text a line: the author's own words, not yet escaped.</param>
public sealed record DiagramBox(string Id, BoxKind Kind, ImmutableArray<string> Lines);

/// <summary>An arrow.</summary>
/// <param name="From">A box's id.</param>
/// <param name="To">A box's id.</param>
/// <param name="When">On what condition; null: always.</param>
public sealed record DiagramArrow(string From, string To, string? When)
{
    /// <summary>Whether it is a learner's own choice.</summary>
    public bool IsChoice { get; init; }
}

/// <summary>Boxes that belong together.</summary>
/// <param name="Title">What they are; null for those that stand free.</param>
/// <param name="Boxes">In the order played.</param>
public sealed record DiagramGroup(string? Title, ImmutableArray<DiagramBox> Boxes);

/// <summary>The steps of a lesson or a course, and what leads from one to the next.</summary>
/// <param name="Groups">In the order played.</param>
/// <param name="Arrows">From earlier boxes to later ones.</param>
public sealed record Diagram(ImmutableArray<DiagramGroup> Groups, ImmutableArray<DiagramArrow> Arrows)
{
    /// <summary>One lesson.</summary>
    public static Diagram Of(Lesson lesson)
    {
        var drawn = new LessonDrawing(lesson, "s");
        return new([new(null, drawn.Boxes)], drawn.Arrows);
    }

    /// <summary>A course: what is asked before it, its lessons, what is asked after it.</summary>
    public static Diagram Of(Course course)
    {
        LessonDrawing[] lessons = [.. course.Lessons.Select((lesson, i) => new LessonDrawing(lesson, $"l{i + 1}s"))];
        var groups = lessons.Select((drawn, i) => new DiagramGroup($"Lesson {i + 1}: {course.Lessons[i].Title}", drawn.Boxes)).ToList();
        if (course.PrePost is { } prepost)
        {
            groups.Insert(0, new(null, [LessonDrawing.Asked("before", "Before", prepost)]));
            groups.Add(new(null, [LessonDrawing.Asked("after", "After", prepost)]));
        }
        var between = groups.Zip(groups.Skip(1), (one, next) => new DiagramArrow(one.Boxes[^1].Id, next.Boxes[0].Id, null));
        return new([.. groups], [.. lessons.SelectMany(drawn => drawn.Arrows), .. between]);
    }
}
