using System.Collections.Immutable;
using Explainer.Content.Courses;
using Explainer.Content.Yaml;
using Explainer.Courses;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>Checks files and whole folders: every course, and every lesson that no course lists.</summary>
/// <param name="files">Where they are.</param>
public sealed class ContentCheck(IContentFiles files)
{
    private const string CourseFile = "course.yaml";

    /// <summary>Checks what is at some paths: course folders, folders of courses, lessons.</summary>
    public CheckReport Check(IEnumerable<string> paths)
    {
        var run = new CheckRun(files);
        foreach (string path in paths.Select(Plain).Distinct())
            if (!files.IsFolder(path)) run.File(path);
            else Folder(path, run);
        return run.Report();
    }

    private void Folder(string folder, CheckRun run)
    {
        string[] found = [.. files.YamlFiles(folder)];
        if (found is []) run.Add(Rules.NothingToCheck.At(SourceSpan.StartOf(folder), Shown.Short(folder)));
        var courses = found.Where(f => Path.GetFileName(f) == CourseFile).Select(run.Course).ToArray();
        foreach (string file in found)
            if (!courses.Any(c => c.Claims(file))) run.File(file);
    }

    /// <summary>Without <c>./</c> and doubled slashes, so that a file has one name.</summary>
    private static string Plain(string path)
    {
        string[] parts = [.. path.Split('/').Where((part, i) => part is not ("" or ".") || (part.Length == 0 && i == 0))];
        return parts is [] ? "." : parts is [""] ? "/" : string.Join('/', parts);
    }
}

/// <summary>One run: what it has read and found so far.</summary>
internal sealed class CheckRun(IContentFiles files)
{
    private readonly ContentReader reader = new(files);
    private readonly List<Diagnostic> found = [];
    private readonly HashSet<(string Course, string Lesson)> lessons = [];
    private readonly HashSet<(string Course, string Question)> questions = [];
    private readonly HashSet<string> checkedCourses = new(StringComparer.Ordinal);

    public void Add(Diagnostic diagnostic) => found.Add(diagnostic);

    public CourseReading Course(string path)
    {
        var reading = reader.CourseAt(path);
        found.AddRange(reading.Diagnostics);
        if (reading.Course is { } course && checkedCourses.Add(path))
        {
            foreach (var lesson in course.Lessons) Count(lesson);
            if (course.PrePost is { } prepost) questions.UnionWith(prepost.Questions.Select(q => (course.Id.Value, q.Id.Value)));
        }
        return reading;
    }

    public void File(string path)
    {
        string course = Path.Combine(Path.GetDirectoryName(path) ?? "", "course.yaml");
        if (Path.GetFileName(path) == "course.yaml") Course(path);
        else if (IsBesideCourse(path) && files.IsFile(course))
            found.AddRange(reader.CourseAt(course).Diagnostics.Where(d => d.Span.Path == path));
        else
        {
            var read = reader.ReadLesson(path);
            found.AddRange(read.Diagnostics);
            if (read.Value is { } lesson) Count(lesson);
        }
    }

    public CheckReport Report()
    {
        var sorted = Findings.Sorted(found);
        return new(sorted, reader.FilesRead, lessons.Count, questions.Count)
        {
            Texts = sorted.Select(d => d.Span.Path).Distinct().Select(reader.TextOf).OfType<SourceText>().ToImmutableDictionary(t => t.Path, StringComparer.Ordinal),
        };
    }

    private static bool IsBesideCourse(string path) => Claims.ReferenceFields.Files.Any(f => f.File == Path.GetFileName(path));

    private void Count(Lesson lesson)
    {
        lessons.Add((lesson.Course.Value, lesson.Id.Value));
        questions.UnionWith(lesson.Questions.Select(q => (lesson.Course.Value, q.Id.Value)));
    }
}
