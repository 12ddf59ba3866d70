using Explainer.Content.Files;
using Explainer.Courses;
using Explainer.Diagnostics;
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
        var reading = new ContentRun(files).Course(files.IsFolder(path) ? Path.Combine(path, ContentRun.CourseFile) : path);
        return new(reading.Course, reading.Diagnostics);
    }

    /// <summary>A lesson, in the nearest course above it that lists it; without one the lesson is its own course.</summary>
    /// <remarks>The diagnostics are those of the lesson's file, and of its course's own files, without which it cannot be judged.</remarks>
    /// <param name="path">The lesson's file.</param>
    public Checked<Lesson> ReadLesson(string path) => new ContentRun(files).Lesson(path);
}
