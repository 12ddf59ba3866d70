using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Files;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Courses;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>Reads courses and lessons from their files, with everything there is to say about them.</summary>
/// <param name="files">Where they are.</param>
public sealed class ContentReader(IContentFiles files)
{
    private const string CourseFile = "course.yaml";
    private const int FoldersAbove = 12;
    private readonly SourceTexts texts = new(files);

    /// <summary>How many files were looked at.</summary>
    internal int FilesRead => texts.Count;

    /// <summary>A course with its lessons; those that cannot be read are left out.</summary>
    /// <param name="path">Its course.yaml, or the folder of it.</param>
    public Checked<Course> ReadCourse(string path)
    {
        var reading = CourseAt(files.IsFolder(path) ? Path.Combine(path, CourseFile) : path);
        return new(reading.Course, reading.Diagnostics);
    }

    /// <summary>A lesson, in the nearest course above it that lists it; without one the lesson is its own course.</summary>
    /// <remarks>The diagnostics are those of the lesson's file, and of its course's own files, without which it cannot be judged.</remarks>
    /// <param name="path">The lesson's file.</param>
    public Checked<Lesson> ReadLesson(string path)
    {
        var unlisted = new List<CourseReading>();
        foreach (string above in CourseFilesAbove(path))
        {
            var course = CourseAt(above);
            if (course.Lessons.FirstOrDefault(l => files.FullPath(l.Path) == files.FullPath(path)) is { Path: { } listed } found)
                return new(found.Lesson, [.. course.Diagnostics.Where(d => d.Span.Path == listed || course.OwnFiles.Contains(d.Span.Path))]);
            unlisted.Add(course);
        }
        return Alone(path, unlisted);
    }

    /// <summary>The line of a file that has been read here; empty if there is none.</summary>
    internal SourceText? TextOf(string path) => texts.Find(path);

    internal CourseReading CourseAt(string path) => new CourseReader(texts, path).Read();

    private Checked<Lesson> Alone(string path, List<CourseReading> unlisted)
    {
        var findings = new Findings();
        if (texts.Map(path, findings) is not { } tree) return new(null, findings.Sorted());
        // A course.yaml that cannot be read may well list the lesson: then nothing can be said about what it refers to.
        var broken = unlisted.FirstOrDefault(c => c.Course is null);
        var shared = broken is null ? ReferenceTable.None : ReferenceTable.None with { Broken = [Target.Claim, Target.Source, Target.Term] };
        var draft = LessonReader.Read(tree, path, null, shared, findings);
        new LessonCheck(draft, draft.Own.And(shared), null).Run();
        LessonCheck.Once("question", draft.Ids.Questions.Select(q => q.Id), [], findings);
        if (broken is not null) findings.Add(broken.Diagnostics.Where(d => broken.OwnFiles.Contains(d.Span.Path)));
        else if (unlisted is [var nearest, ..]) findings.Add(Rules.LessonNotListed, SourceSpan.StartOf(path), nearest.Path);
        return new(LessonAssembly.Finish(draft, null, shared, (_, _) => null), findings.Sorted());
    }

    /// <summary>The course.yaml files in the folders above a file, the nearest first, named as the file is: relative or absolute.</summary>
    private IEnumerable<string> CourseFilesAbove(string path)
    {
        string here = files.FullPath("."), full = files.FullPath(path);
        string? folder = Path.GetDirectoryName(full);
        for (int i = 0; i < FoldersAbove && folder is not null; i++, folder = Path.GetDirectoryName(folder))
        {
            string course = Path.Combine(folder, CourseFile);
            if (course != full && files.IsFile(course)) yield return Path.IsPathRooted(path) ? course : Path.GetRelativePath(here, course);
        }
    }
}
