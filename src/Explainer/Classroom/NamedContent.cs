using System.Collections.Immutable;
using Explainer.Lessons;

namespace Explainer.Classroom;

/// <summary>Content that a teacher names beside results: tells which results are of it, and which were answered on another version of it.</summary>
public sealed class NamedContent
{
    private readonly string course;
    private readonly Lesson? only;
    private readonly string? lesson;
    private readonly string? whole;
    private readonly ImmutableDictionary<string, string> hashes;

    private NamedContent(ImmutableArray<Lesson> lessons, Lesson? only, string? whole)
    {
        (course, this.only, lesson, this.whole) = (lessons[0].Course.Value, only, only?.Id.Value, whole);
        hashes = lessons.DistinctBy(l => l.Id).ToImmutableDictionary(l => l.Id.Value, l => l.Hash.Hex);
    }

    /// <summary>One lesson.</summary>
    public static NamedContent OfLesson(Lesson lesson) => new([lesson], lesson, null);

    /// <summary>A course.</summary>
    /// <param name="lessons">In its order, one or more.</param>
    /// <param name="prePost">Its questions before and after; null without any.</param>
    public static NamedContent OfCourse(ImmutableArray<Lesson> lessons, Lesson? prePost)
    {
        ImmutableArray<Lesson> around = prePost is null ? [] : [prePost];
        return new(lessons, null, ResultWriter.CourseHash([.. around.Concat(lessons).Concat(around).Select(l => l.Hash)]).Hex);
    }

    /// <summary>What a result of the whole course says of the lesson named; null where no lesson was named, or the result is another or says nothing of it.</summary>
    internal ResultFile? PartOf(ResultFile result) => only is null ? null : LessonPart.Of(result, only);

    /// <summary>Why a result is not of this content, as the end of a sentence that begins with the file's name; null when it is.</summary>
    internal string? WhyNot(ResultFile result)
    {
        if (result.Course == course && (lesson is null || result.Lesson == lesson)) return null;
        string other = result.Lesson ?? result.Course, own = lesson ?? course;
        return other == own ? $"is of '{other}' of the course '{result.Course}', not of the course '{course}'" : $"is of '{other}', not of '{own}'";
    }

    /// <summary>Whether an attempt is of this content and was answered on another version of it. A file that does not say its version counts as one of another.</summary>
    internal bool IsOtherVersion(AttemptRow row) => row.Test.Course == course && row.ContentHash is { } hash && hash != Hash(row.Test);

    private string? Hash(TestKey test) => test.Lesson is { } part ? hashes.GetValueOrDefault(part) : whole;
}
