using System.Collections.Immutable;
using Explainer.Content.Files;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Work;

namespace Explainer.Content;

/// <summary>Checks files and whole folders: every course, and every lesson that no course lists.</summary>
/// <remarks>Courses are checked side by side, each forgotten once its findings are known, so that a large library needs little memory.</remarks>
/// <param name="files">Where they are.</param>
public sealed class ContentCheck(IContentFiles files)
{
    /// <summary>So many files are checked one after the other: they share what they read of a course above them.</summary>
    private const int Together = 8;

    /// <summary>Whether the linter's rules are looked at too: what makes content weak though it can be played.</summary>
    public bool Lints { get; init; } = true;

    /// <summary>What the answers of a class say; null: nothing was asked.</summary>
    public StatsRemarks? Stats { get; init; }

    /// <summary>The same check, which also says what the answers of a class say.</summary>
    public ContentCheck With(StatsRemarks stats) => new(files) { Lints = Lints, Stats = stats };

    /// <summary>Checks what is at some paths: course folders, folders of courses, lessons.</summary>
    public CheckReport Check(IEnumerable<string> paths)
    {
        var found = new List<Diagnostic>();
        var folders = new List<ContentFolder>();
        var named = new List<string>();
        foreach (string path in paths.Select(ContentFolder.Plain).Distinct())
            if (files.IsFolder(path)) folders.Add(Folder(path, found));
            else named.Add(path);
        ImmutableArray<CheckedPart> courses = Parts(folders.SelectMany(f => f.Courses).Distinct(), (part, course) => part.Course(course), 1);
        var claimed = courses.SelectMany(c => c.Claimed).ToHashSet(StringComparer.Ordinal);
        var rest = folders.SelectMany(f => f.Files).Where(f => !claimed.Contains(f)).Concat(named).Distinct();
        return CheckedPart.Report(courses.AddRange(Parts(rest, (part, file) => part.File(file), Together)), found) with { Origin = files };
    }

    private ContentFolder Folder(string path, List<Diagnostic> found)
    {
        var folder = ContentFolder.Of(files, path);
        if (folder.Files is []) found.Add(Rules.NothingToCheck.At(SourceSpan.StartOf(path), Shown.Short(path)));
        return folder;
    }

    private ImmutableArray<CheckedPart> Parts(IEnumerable<string> paths, Action<PartCheck, string> check, int together) =>
        SideBySide.Select([.. paths.Chunk(together)], chunk =>
        {
            var part = new PartCheck(files, Lints, Stats);
            foreach (string path in chunk) check(part, path);
            return part.Checked();
        });
}
