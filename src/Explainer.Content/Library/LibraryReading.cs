using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Explainer.Content.Files;
using Explainer.Courses;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;

namespace Explainer.Content.Library;

/// <summary>One listing of a library: takes from the index what can be trusted, reads the rest, and has the index that follows.</summary>
internal sealed class LibraryReading(IContentFiles files, LibraryIndex before, DateTime now)
{
    private readonly Dictionary<string, IndexedEntry> entries = new(StringComparer.Ordinal);

    /// <summary>The files looked at this time; null for those that are no longer what the index says.</summary>
    private readonly Dictionary<string, SeenFile?> looked = new(StringComparer.Ordinal);

    /// <summary>There is something that the index does not say yet.</summary>
    public bool HasNews { get; private set; }

    public IndexedEntry At(string path)
    {
        string full = files.FullPath(path);
        if (entries.TryGetValue(full, out var known)) return known;
        return entries[full] = before.Entries.TryGetValue(full, out known) && known.Files.All(IsUnchanged) ? known : Read(path, full);
    }

    /// <summary>With what the index said of other folders, as far as it is still there.</summary>
    public LibraryIndex Index()
    {
        var others = before.Entries.Where(e => !entries.ContainsKey(e.Key) && files.IsFile(e.Key));
        var all = entries.Concat(others).ToImmutableDictionary(StringComparer.Ordinal);
        var seen = all.Values.SelectMany(e => e.Files).Distinct().ToImmutableDictionary(f => f, f => looked.GetValueOrDefault(f) ?? before.Files[f], StringComparer.Ordinal);
        return new(all, seen);
    }

    private IndexedEntry Read(string path, string full)
    {
        HasNews = true;
        var noted = new NotingFiles(files, now);
        var run = new ContentRun(noted);
        var (listing, diagnostics) = ContentFolder.IsCourse(path) ? Course(run.Course(path)) : Lesson(run.Lesson(path));
        foreach (var (file, seen) in noted.Seen)
            if (looked.GetValueOrDefault(file) is null) looked[file] = seen;
        return new(full, [.. noted.Seen.Keys], diagnostics.Length, diagnostics.Any(d => d.Rule.Severity == Severity.Error) ? null : listing);
    }

    private static (Listing?, ImmutableArray<Diagnostic>) Course(Courses.CourseReading read) => (read.Course is { } course ? Listing.Of(course) : null, read.Diagnostics);

    private static (Listing?, ImmutableArray<Diagnostic>) Lesson(LessonReading read) => (read.Lesson is { } lesson ? Listing.Of(lesson) : null, read.Diagnostics);

    private bool IsUnchanged(string path)
    {
        if (!looked.TryGetValue(path, out var now)) looked[path] = now = before.Files.TryGetValue(path, out var then) ? Verified(path, then) : null;
        return now is not null;
    }

    /// <summary>A file as the index has it, if it still is so. Time and size tell; where they leave a doubt, the hash does.</summary>
    private SeenFile? Verified(string path, SeenFile then)
    {
        var stamp = files.Stamp(path);
        if (stamp == then.Stamp && then.IsSettled) return then;
        if (stamp?.Size != then.Stamp?.Size) return null;
        var seen = NotingFiles.Look(files, path, now).Seen;
        if (seen.Hash != then.Hash) return null;
        HasNews |= seen != then;
        return seen;
    }
}
