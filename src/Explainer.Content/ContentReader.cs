using System.Collections.Immutable;
using Explainer.Content.Files;
using Explainer.Courses;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>Reads courses and lessons from their files, with everything there is to say about them. Each call reads the files anew.</summary>
/// <param name="files">Where they are.</param>
public sealed class ContentReader(IContentFiles files)
{
    /// <summary>A course with its lessons; those that cannot be read are left out.</summary>
    /// <param name="path">Its course.yaml, or the folder of it.</param>
    public Checked<Course> ReadCourse(string path)
    {
        var reading = new ContentRun(files).Course(files.IsFolder(path) ? ContentFolder.CourseIn(files, path) : path);
        return new(reading.Course, reading.Diagnostics);
    }

    /// <summary>A lesson, in the nearest course above it that lists it; without one the lesson is its own course.</summary>
    /// <remarks>The diagnostics are those of the lesson's file, and of its course's own files, without which it cannot be judged.</remarks>
    /// <param name="path">The lesson's file.</param>
    public Checked<Lesson> ReadLesson(string path)
    {
        var reading = new ContentRun(files).Lesson(path);
        return new(reading.Lesson, reading.Diagnostics);
    }

    /// <summary>What is to be played at a path, if it has no errors: a course, or a lesson. A folder is the course in it; without one, the one lesson in it.</summary>
    public Checked<Playable> ReadPlayable(string path)
    {
        string file = ContentFolder.Meant(files, path);
        if (!ContentFolder.IsCourse(file)) return Sound(ReadLesson(file), lesson => new PlayableLesson(lesson));
        return Sound(ReadCourse(file), course => new PlayableCourse(course));
    }

    /// <summary>The courses and lessons in a folder that is no course, of which one must be named; none where the path is a file, a course, or holds one lesson alone.</summary>
    /// <returns>Null where there is nothing to choose; empty where the folder holds nothing at all.</returns>
    public ImmutableArray<string>? Choice(string path)
    {
        if (!files.IsFolder(path) || files.IsFile(ContentFolder.Meant(files, path))) return null;
        var folder = ContentFolder.Of(files, path);
        return folder.Courses.AddRange(folder.Loose);
    }

    private static Checked<Playable> Sound<T>(Checked<T> read, Func<T, Playable> playable) where T : class =>
        new(read.HasErrors || read.Value is null ? null : playable(read.Value), read.Diagnostics);
}
