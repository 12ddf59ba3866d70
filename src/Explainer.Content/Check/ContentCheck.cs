using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Files;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>Checks files and whole folders: every course, and every lesson that no course lists.</summary>
/// <param name="files">Where they are.</param>
public sealed class ContentCheck(IContentFiles files)
{
    /// <summary>Checks what is at some paths: course folders, folders of courses, lessons.</summary>
    public CheckReport Check(IEnumerable<string> paths)
    {
        var check = new OneCheck(files);
        foreach (string path in paths.Select(ContentFolder.Plain).Distinct())
            if (!files.IsFolder(path)) check.File(path);
            else check.Folder(path);
        return check.Report();
    }
}

/// <summary>What one check has found and counted so far.</summary>
internal sealed class OneCheck(IContentFiles files)
{
    private readonly ContentRun run = new(files);
    private readonly List<Diagnostic> found = [];
    private readonly HashSet<(string Course, string Lesson)> lessons = [];
    private readonly List<(Lesson Lesson, Lesson? PrePost)> read = [];
    private readonly HashSet<(string Course, string Question)> questions = [];

    public void Folder(string path)
    {
        var folder = ContentFolder.Of(files, path);
        if (folder.Files is []) found.Add(Rules.NothingToCheck.At(SourceSpan.StartOf(path), Shown.Short(path)));
        CourseReading[] courses = [.. folder.Courses.Select(Course)];
        foreach (string file in folder.Files)
            if (!courses.Any(c => c.Claims(file))) File(file);
    }

    public void File(string path)
    {
        string beside = Path.Combine(Path.GetDirectoryName(path) ?? "", ContentFolder.CourseFile);
        if (ContentFolder.IsCourse(path)) Course(path);
        else if (ReferenceFields.Files.Any(f => f.File == Path.GetFileName(path)) && files.IsFile(beside))
            found.AddRange(run.Course(beside).Diagnostics.Where(d => d.Span.Path == path));
        else
        {
            var checkedLesson = run.Lesson(path);
            found.AddRange(checkedLesson.Diagnostics);
            if (checkedLesson.Value is { } lesson) Count(lesson, null);
        }
    }

    public CheckReport Report()
    {
        var sorted = Findings.Sorted(found);
        return new(sorted, run.Texts.Count, lessons.Count, questions.Count)
        {
            Read = [.. read],
            Texts = sorted.Select(d => d.Span.Path).Distinct().Select(run.Texts.Find).OfType<SourceText>().ToImmutableDictionary(t => t.Path, StringComparer.Ordinal),
        };
    }

    private CourseReading Course(string path)
    {
        var reading = run.Course(path);
        found.AddRange(reading.Diagnostics);
        foreach (var lesson in reading.Course?.Lessons ?? []) Count(lesson, reading.Course?.PrePost);
        if (reading.Course is { PrePost: { } prepost } course) questions.UnionWith(prepost.Questions.Select(q => (course.Id.Value, q.Id.Value)));
        return reading;
    }

    private void Count(Lesson lesson, Lesson? prepost)
    {
        if (lessons.Add((lesson.Course.Value, lesson.Id.Value))) read.Add((lesson, prepost));
        questions.UnionWith(lesson.Questions.Select(q => (lesson.Course.Value, q.Id.Value)));
    }
}
