using System.Collections.Immutable;
using Explainer.Content.Courses;
using Explainer.Content.Files;
using Explainer.Content.Lessons;
using Explainer.Content.Lint;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content;

/// <summary>Checks a course, or some lessons: what it has found and counted so far.</summary>
internal sealed class PartCheck(IContentFiles files, bool lints, StatsRemarks? stats = null)
{
    private readonly ContentRun run = new(files);
    private readonly List<Diagnostic> found = [];
    private readonly Dictionary<CourseReading, ImmutableArray<Diagnostic>> linted = [];
    private readonly List<string> claimed = [];
    private readonly List<YamlText> ids = [];
    private readonly List<LessonCoverage> lessons = [];
    private readonly HashSet<(string Course, string Question)> questions = [];

    public void Course(string path)
    {
        var reading = run.Course(path);
        found.AddRange(reading.Diagnostics);
        found.AddRange(Linted(reading));
        claimed.AddRange(reading.OwnFiles.Concat(reading.Lessons.Select(l => l.Path)));
        if (reading.Tree?.Find(CourseFields.Course.Name)?.Value is YamlText id) ids.Add(id);
        foreach (var lesson in reading.Course?.Lessons ?? []) Count(lesson, reading.Course?.PrePost);
        if (reading.Course is { PrePost: { } prepost } course) Count(course.Id, prepost.Questions);
    }

    public void File(string path)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        if (CourseNames.Meant(path) is { } name && CourseNames.Find(files, folder, name) is { } read && CourseNames.IsMisnamed(path) && Path.GetFileName(read) != Path.GetFileName(path))
            found.Add(Rules.FileNamedTwice.At(SourceSpan.StartOf(path), name, Shown.Short(Path.GetFileName(read))));
        else if (ContentFolder.IsCourse(path)) Course(path);
        else if (CourseNames.Meant(path) is not null && CourseNames.Find(files, folder, CourseNames.Course) is { } beside) OwnFile(run.Course(beside), path);
        else Lesson(path);
    }

    public CheckedPart Checked() => new([.. found], [.. claimed], [.. run.Texts.Paths], [.. lessons], [.. questions])
    {
        Ids = [.. ids.Select(id => new CourseIdPlace(id.Value, id.Span))],
    };

    /// <summary>What there is to say about a file that belongs to a course.</summary>
    private void OwnFile(CourseReading course, string path)
    {
        found.AddRange(course.Diagnostics.Where(d => d.Span.Path == path));
        found.AddRange(Linted(course).Where(d => d.Span.Path == path));
    }

    private void Lesson(string path)
    {
        var reading = run.Lesson(path);
        found.AddRange(reading.Diagnostics);
        if (reading is { Course: { } course, Draft: { } draft }) found.AddRange(Linted(course).Where(d => d.Span.Path == draft.Path));
        else found.AddRange([.. lints ? LintRun.Of(reading) : [], .. stats?.Of(LintedCourse.Of(reading)) ?? []]);
        if (reading is { Course: null, Draft: { } alone } && alone.Tree.Find(LessonFields.Lesson.Name)?.Value is YamlText id) ids.Add(id);
        if (reading.Lesson is { } lesson) Count(lesson, null);
    }

    /// <summary>What the linter and the answers of a class say about a course; of one file of it, they say the same when that is checked alone.</summary>
    private ImmutableArray<Diagnostic> Linted(CourseReading course)
    {
        if (!lints && stats is null) return [];
        if (!linted.TryGetValue(course, out var said)) linted[course] = said = [.. lints ? LintRun.Of(course) : [], .. stats?.Of(LintedCourse.Of(course)) ?? []];
        return said;
    }

    private void Count(Lesson lesson, Lesson? prepost)
    {
        lessons.Add(LessonCoverage.Of(lesson, prepost));
        Count(lesson.Course, lesson.Questions);
    }

    private void Count(CourseId course, IEnumerable<Question> asked) => questions.UnionWith(asked.Select(q => (course.Value, q.Id.Value)));
}

/// <summary>What a part of a check came to, and no more than that.</summary>
/// <param name="Found">What there is to say.</param>
/// <param name="Claimed">The files that belong to its courses.</param>
/// <param name="Paths">The files looked at.</param>
/// <param name="Lessons">The lessons read.</param>
/// <param name="Questions">The questions read, with their courses.</param>
internal sealed record CheckedPart(
    ImmutableArray<Diagnostic> Found, ImmutableArray<string> Claimed, ImmutableArray<string> Paths,
    ImmutableArray<LessonCoverage> Lessons, ImmutableArray<(string Course, string Question)> Questions)
{
    /// <summary>The ids of its courses, and of its lessons that are courses of their own.</summary>
    public ImmutableArray<CourseIdPlace> Ids { get; init; } = [];

    public static CheckReport Report(ImmutableArray<CheckedPart> parts, IEnumerable<Diagnostic> found)
    {
        ImmutableArray<LessonCoverage> lessons = [.. parts.SelectMany(p => p.Lessons).DistinctBy(l => (l.Course, l.Lesson))];
        return new(
            Findings.Sorted(found.Concat(parts.SelectMany(p => p.Found)).Concat(SameIds(parts.SelectMany(p => p.Ids)))),
            parts.SelectMany(p => p.Paths).Distinct(StringComparer.Ordinal).Count(),
            lessons.Length,
            parts.SelectMany(p => p.Questions).Distinct().Count())
        {
            Coverage = lessons,
        };
    }

    /// <summary>Each id is said where it is used again, by path.</summary>
    private static IEnumerable<Diagnostic> SameIds(IEnumerable<CourseIdPlace> ids) =>
        from same in ids.Distinct().GroupBy(id => id.Id, StringComparer.Ordinal)
        let places = same.Select(id => id.Place).OrderBy(p => p.Path, StringComparer.Ordinal).ToImmutableArray()
        from again in places.Skip(1)
        select Rules.CourseIdTwice.At(again, Shown.Short(same.Key), Shown.Short($"{places[0].Path}:{places[0].Line}"));
}

/// <summary>A course's id, and where it is written.</summary>
internal sealed record CourseIdPlace(string Id, SourceSpan Place);
