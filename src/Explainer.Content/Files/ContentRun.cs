using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content.Files;

/// <summary>A lesson as read, and all that was found.</summary>
/// <param name="Lesson">Null when too little could be read.</param>
/// <param name="Diagnostics">Those of its file, and of its course's own files.</param>
internal sealed record LessonReading(Lesson? Lesson, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>As written; null when the file holds no mapping.</summary>
    public LessonDraft? Draft { get; init; }

    /// <summary>The course that lists it; null for a lesson on its own.</summary>
    public CourseReading? Course { get; init; }
}

/// <summary>One run over files: each file and each course is read once.</summary>
/// <param name="files">Where they are.</param>
/// <param name="memory">What earlier runs have parsed; null for a run of its own.</param>
internal sealed class ContentRun(IContentFiles files, ParsedTexts? memory = null)
{
    private const int FoldersAbove = 12;
    private readonly Dictionary<string, CourseReading> courses = new(StringComparer.Ordinal);

    public SourceTexts Texts { get; } = new(files, memory);

    /// <summary>The course of a course.yaml.</summary>
    public CourseReading Course(string path)
    {
        string full = files.FullPath(path);
        if (!courses.TryGetValue(full, out var reading)) courses[full] = reading = new CourseReader(Texts, path).Read();
        return reading;
    }

    /// <summary>A lesson, in the nearest course that lists it, or on its own.</summary>
    public LessonReading Lesson(string path)
    {
        var unlisted = new List<CourseReading>();
        string full = files.FullPath(path);
        foreach (string above in CourseFilesAbove(path))
        {
            var course = Course(above);
            foreach (var (listed, lesson) in course.Lessons)
                if (files.FullPath(listed) == full)
                    return new(lesson, [.. course.Diagnostics.Where(d => d.Span.Path == listed || course.OwnFiles.Contains(d.Span.Path))])
                    {
                        Draft = course.Drafts.Select(d => d.Draft).FirstOrDefault(d => d.Path == listed),
                        Course = course,
                    };
            unlisted.Add(course);
        }
        return Alone(path, unlisted);
    }

    private LessonReading Alone(string path, List<CourseReading> unlisted)
    {
        var findings = new Findings();
        if (Texts.Map(path, findings) is not { } tree) return new(null, findings.Sorted());
        if (IsOfNoCourse(path, tree))
        {
            findings.Add(Rules.FileOfNoCourse, SourceSpan.StartOf(path), Path.GetFileName(path), CourseNames.Course);
            return new(null, findings.Sorted());
        }
        // A course.yaml that cannot be read may well list the lesson, or does so by another name: then nothing can be said about what it refers to.
        var broken = unlisted.FirstOrDefault(c => !IsRead(c) || c.Diagnostics.Any(d => d.Rule == Rules.LessonMissing || d.Rule == Rules.LessonOutside));
        var shared = broken is null ? ReferenceTable.None : ReferenceTable.None with { Broken = ReferenceTable.AnyKind };
        var draft = LessonReader.Read(tree, path, null, shared, findings);
        new LessonCheck(draft, draft.Own.And(shared), ImmutableDictionary<string, LessonDraft>.Empty, allRead: broken is null).Run();
        LessonCheck.Once("question", draft.Ids.Questions.Select(q => q.Id), [], findings);
        if (broken is not null) findings.Add(broken.Diagnostics.Where(d => broken.OwnFiles.Contains(d.Span.Path)));
        if (unlisted is [var nearest, ..] && (broken is null || IsRead(broken))) findings.Add(Rules.LessonNotListed, SourceSpan.StartOf(path), nearest.Path);
        return new(LessonAssembly.Finish(draft, shared, (_, _) => null), findings.Sorted()) { Draft = draft };
    }

    /// <summary>Whether a file holds what stands beside a course, and is no lesson of its own.</summary>
    private static bool IsOfNoCourse(string path, YamlMap tree) =>
        CourseNames.Meant(path) is { } name && ReferenceFields.Files.Any(f => f.File == name && tree.Find(f.Key.Name) is not null)
        && tree.Find(LessonFields.Lesson.Name) is null && tree.Find(LessonFields.Steps.Name) is null;

    private static bool IsRead(CourseReading course) => course is { Course: not null, Tree.Complete: true, IsListRead: true };

    /// <summary>The course.yaml files in the folders above a file, the nearest first, named as the file is: relative or absolute.</summary>
    private IEnumerable<string> CourseFilesAbove(string path)
    {
        string here = files.FullPath("."), full = files.FullPath(path);
        string? folder = Path.GetDirectoryName(full);
        for (int i = 0; i < FoldersAbove && folder is not null; i++, folder = Path.GetDirectoryName(folder))
        {
            if (CourseNames.Find(files, folder, CourseNames.Course) is { } course && course != full && files.IsFile(course)) yield return Path.IsPathRooted(path) ? course : Path.GetRelativePath(here, course);
        }
    }
}
