using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Files;
using Explainer.Content.Lessons;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Courses;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Work;
using Fields = Explainer.Content.Courses.CourseFields;

namespace Explainer.Content.Courses;

/// <summary>A course as read: its lessons by file, and all that was found.</summary>
/// <param name="Course">Null when too little could be read.</param>
/// <param name="Path">Its course.yaml.</param>
/// <param name="Lessons">The files it lists, with the lessons that could be read.</param>
/// <param name="OwnFiles">course.yaml and the files beside it.</param>
internal sealed record CourseReading(Course? Course, string Path, ImmutableArray<(string Path, Lesson? Lesson)> Lessons, ImmutableArray<string> OwnFiles, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The lessons that could be read, as written, each with what was made of it.</summary>
    public ImmutableArray<(LessonDraft Draft, Lesson? Lesson)> Drafts { get; init; } = [];

    /// <summary>The course.yaml as written; null when it holds no mapping.</summary>
    public YamlMap? Tree { get; init; }

    /// <summary>Whether all of what it lists could be read; otherwise any lesson below it may be one of those.</summary>
    public bool IsListRead { get; init; }

    /// <summary>The claims, sources and terms beside it.</summary>
    public ReferenceTable Shared { get; init; } = ReferenceTable.None;

    /// <summary>What its own files refer to.</summary>
    public ImmutableArray<Use> Uses { get; init; } = [];

    public bool Claims(string path) => OwnFiles.Contains(path) || Lessons.Any(l => l.Path == path);
}

/// <summary>Reads a course.yaml, what stands beside it, and the lessons it lists.</summary>
internal sealed class CourseReader
{
    private readonly SourceTexts texts;
    private readonly string path;
    private readonly Findings findings = new();

    /// <summary>The reading of the files beside the course.yaml.</summary>
    private readonly Reading besides;
    private readonly string folder;

    public CourseReader(SourceTexts texts, string path)
    {
        (this.texts, this.path, folder) = (texts, path, Path.GetDirectoryName(path) ?? "");
        besides = new(findings);
    }

    public CourseReading Read()
    {
        SayName(path);
        if (texts.Map(path, findings) is not { } tree) return new(null, path, [], [path], findings.Sorted());
        var reading = new Reading(findings);
        var block = new Block(tree, Fields.Shape, reading);
        var header = CourseHeader.Of(block);
        var shared = SharedReferences(out var ownFiles);
        var drafts = Drafts(block, header, shared);
        var check = new CourseCheck(block, reading, shared, drafts, findings);
        check.Run();
        foreach (var draft in drafts) findings.Add(draft.Reading.Findings);
        Lesson?[] lessons = [.. drafts.Select(d => LessonAssembly.Finish(d, shared, check.PageOf))];
        var course = block.Text(Fields.Course) is { } id && block.Text(Fields.Title) is { } title ? Course(new(id), title, header, block, [.. lessons.OfType<Lesson>()]) : null;
        if (course is not null) course = course with { PrePost = new PrePostLesson(block, header, check).Read() };
        return new(course, path, Files(block, drafts, lessons), ownFiles, findings.Sorted()) { Drafts = [.. drafts.Zip(lessons)], Tree = tree, IsListRead = IsListRead(block), Shared = shared, Uses = [.. reading.Uses, .. besides.Uses] };
    }

    private void SayName(string file)
    {
        if (CourseNames.IsMisnamed(file) && texts.Files.IsFile(file)) findings.Add(Rules.FileMisnamed, SourceSpan.StartOf(file), CourseNames.Meant(file)!);
    }

    private Course Course(CourseId id, string title, CourseHeader header, Block block, ImmutableArray<Lesson> lessons) => new(id, title, lessons)
    {
        Path = path,
        Summary = block.Text(Fields.Summary),
        Language = block.Text(Fields.Language) ?? "en",
        AsOf = block.Date(Fields.AsOf),
        Licence = block.Text(Fields.Licence),
        ContentNote = block.Text(Fields.ContentNote),
        Rules = new() { Attempts = header.Attempts ?? 1, PassMark = header.Pass },
    };

    private ReferenceTable SharedReferences(out ImmutableArray<string> ownFiles)
    {
        var table = ReferenceTable.None;
        var read = ImmutableArray.Create(path);
        foreach (var (name, key, target, shape) in ReferenceFields.Files)
        {
            if (CourseNames.Find(texts.Files, folder, name) is not { } file) continue;
            SayName(file);
            read = read.Add(file);
            var map = texts.Map(file, findings);
            if (map is not null) table = table.And(ReferencesReader.Read(new Block(map, shape, besides)));
            if (map is not { Complete: true } || map.Find(key.Name)?.Value is not YamlMap { Complete: true }) table = table with { Broken = table.Broken.Add(target) };
        }
        foreach (var use in besides.Uses) LessonCheck.LookUpReference(use, table, findings);
        ownFiles = read;
        return table;
    }

    private ImmutableArray<LessonDraft> Drafts(Block block, CourseHeader header, ReferenceTable shared)
    {
        ImmutableArray<string> listed = [.. Listed(block)];
        ImmutableArray<(string File, YamlMap Tree)> trees = [.. listed.Zip(texts.Maps(listed, findings)).Where(t => t.Second is not null)!];
        // The course's note stands before its first lesson alone.
        var later = header with { ContentNote = null };
        return SideBySide.Select(trees, (t, i) => LessonReader.Read(t.Tree, t.File, i == 0 ? header : later, shared, new()));
    }

    /// <summary>The files of the lessons that are there.</summary>
    private IEnumerable<string> Listed(Block block)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in block.Texts(Fields.Lessons))
        {
            if (!IsBelow(entry.Value)) findings.Add(Rules.LessonOutside, entry.Span, entry.Value);
            else if (!seen.Add(FileOf(entry))) findings.Add(Rules.LessonListedTwice, entry.Span, entry.Value);
            else if (!texts.Files.IsFile(FileOf(entry)) && !texts.Files.IsFolder(FileOf(entry)))
                findings.AddNear(Rules.LessonMissing, entry.Span, entry.Value, texts.Files.YamlFiles(folder).Select(f => Path.GetRelativePath(folder.Length == 0 ? "." : folder, f)), entry.Value);
            else yield return FileOf(entry);
        }
    }

    /// <summary>Whether there is a list of lessons, and each entry of it is a text, leading somewhere or not.</summary>
    public static bool IsListRead(Block block) =>
        block.Map.Find(Fields.Lessons.Name)?.Value is YamlList { Complete: true, Items: not [] } list && block.Texts(Fields.Lessons).Length == list.Items.Length;

    private ImmutableArray<(string, Lesson?)> Files(Block block, ImmutableArray<LessonDraft> drafts, Lesson?[] lessons) =>
    [
        .. block.Texts(Fields.Lessons).Where(e => IsBelow(e.Value)).Select(FileOf).Distinct()
            .Select(file => (file, drafts.Select((d, i) => d.Path == file ? lessons[i] : null).FirstOrDefault(l => l is not null))),
    ];

    /// <summary>Named as a person below the course would name it: <c>01.yaml</c>, not <c>../lessons/01.yaml</c>.</summary>
    private string FileOf(YamlText entry)
    {
        string file = Path.Combine([folder, .. Parts(entry.Value)]);
        return Path.IsPathRooted(file) ? file : Path.GetRelativePath(texts.Files.FullPath("."), texts.Files.FullPath(file));
    }

    private static bool IsBelow(string entry) => !entry.Contains('\\') && !Path.IsPathRooted(entry) && !Parts(entry).Contains("..") && Parts(entry) is not [];

    private static string[] Parts(string entry) => [.. entry.Split('/').Where(part => part is not ("" or "."))];
}
