using System.Collections.Immutable;
using Explainer.Content.Courses;
using Explainer.Content.Files;
using Explainer.Content.Library;
using Explainer.Content.Lint;
using Explainer.Content.Preview;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>Reads what an author is writing, as <c>check</c> does, and remembers how each lesson read when it last had no errors.</summary>
/// <param name="files">Where it is.</param>
/// <param name="clock">The time.</param>
public sealed class ManuscriptReader(IContentFiles files, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly ParsedTexts parsed = new();
    private readonly Dictionary<string, ImmutableArray<StepText>> known = new(StringComparer.Ordinal);

    /// <summary>The files to choose from at a path: a lesson; or all in a folder, courses behind their lessons.</summary>
    public ImmutableArray<string> Choice(string path)
    {
        string home = ContentFolder.IsCourse(path) && files.IsFile(path) ? ContentFolder.Plain(Path.GetDirectoryName(path) ?? "") : path;
        return files.IsFolder(home) ? [.. ContentFolder.Of(files, home).Files.Where(f => !IsReference(f)).OrderBy(ContentFolder.IsCourse)] : [path];
    }

    /// <summary>A lesson; of a course.yaml, what it asks before and after its lessons.</summary>
    internal (Manuscript Manuscript, IReadOnlyDictionary<string, SeenFile> Seen) Read(string path)
    {
        var noted = new NotingFiles(files, clock.GetUtcNow().UtcDateTime);
        var run = new ContentRun(noted, parsed);
        var (lesson, found) = ContentFolder.IsCourse(path) ? Course(run.Course(path)) : Lesson(run.Lesson(path));
        if (found.Any(d => d.Rule.Severity == Severity.Error)) lesson = null;
        var problems = found.Select(d => new Problem(d, run.Texts.Find(d.Span.Path) is { } text ? Excerpt.Of(d.Span, text) : null));
        return (new(path, lesson, [.. problems]) { ChangedStep = lesson is null ? null : Compare(path, StepText.Of(lesson)) }, noted.Seen);
    }

    /// <summary>Takes note of how all lessons read now, so that the first change in each can be told.</summary>
    internal void Remember(IEnumerable<string> paths, CancellationToken cancel)
    {
        var run = new ContentRun(files);
        foreach (string path in paths)
        {
            cancel.ThrowIfCancellationRequested();
            if (ContentFolder.IsCourse(path) || run.Lesson(path) is not { Lesson: { } lesson } read || read.Diagnostics.Any(d => d.Rule.Severity == Severity.Error)) continue;
            lock (gate) known.TryAdd(files.FullPath(path), StepText.Of(lesson));
        }
    }

    private static (Lesson?, ImmutableArray<Diagnostic>) Course(CourseReading read) => (read.Course?.PrePost, Findings.Sorted([.. read.Diagnostics, .. LintRun.Of(read)]));

    private static (Lesson?, ImmutableArray<Diagnostic>) Lesson(LessonReading read) => (read.Lesson, Findings.Sorted([.. read.Diagnostics, .. LintRun.Of(read)]));

    private string? Compare(string path, ImmutableArray<StepText> now)
    {
        lock (gate)
        {
            string full = files.FullPath(path);
            string? changed = known.TryGetValue(full, out var before) ? StepText.FirstChanged(before, now) : null;
            known[full] = now;
            return changed;
        }
    }

    private bool IsReference(string path) =>
        CourseNames.Meant(path) is { } name && name != CourseNames.Course && CourseNames.Find(files, Path.GetDirectoryName(path) ?? "", CourseNames.Course) is not null;
}
