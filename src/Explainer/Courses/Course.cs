using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Lessons;

namespace Explainer.Courses;

/// <summary>Lessons and what they share.</summary>
/// <param name="Id">Unique among courses.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lessons">In the order of the course.</param>
public sealed record Course(CourseId Id, string Title, ImmutableArray<Lesson> Lessons)
{
    /// <summary>The folder or file it was read from.</summary>
    public string Path { get; init; } = "";

    /// <summary>One or two sentences for the library.</summary>
    public string? Summary { get; init; }

    /// <summary>The content's language (BCP 47).</summary>
    public string Language { get; init; } = "en";

    /// <summary>The day for which the content speaks.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The licence's name.</summary>
    public string? Licence { get; init; }

    /// <summary>Said before the first lesson.</summary>
    public string? ContentNote { get; init; }

    /// <summary>What holds for lessons that settle nothing themselves, and for the course as a whole.</summary>
    public LessonRules Rules { get; init; } = new();

    /// <summary>The questions asked before the first lesson and again after the last, as a lesson without pages; null without any.</summary>
    public Lesson? PrePost { get; init; }
}
