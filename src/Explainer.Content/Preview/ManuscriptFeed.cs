using System.Collections.Immutable;
using System.Threading.Channels;
using Explainer.Content.Files;
using Explainer.Content.Preview;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>What an author is writing: the lesson that is looked at, read again whenever it or anything it depends on is written.</summary>
public sealed class ManuscriptFeed
{
    private readonly IContentFiles files;
    private readonly string path;
    private readonly ManuscriptReader reader;
    private readonly ContentWatch watch;
    private readonly Lock gate = new();
    private volatile string current = "";
    private ImmutableHashSet<string> needed = [];

    /// <param name="files">Where it is.</param>
    /// <param name="clock">The time.</param>
    /// <param name="path">A lesson, a course, or a folder of them.</param>
    public ManuscriptFeed(IContentFiles files, TimeProvider clock, string path)
    {
        (this.files, this.path) = (files, path);
        (reader, watch) = (new(files, clock), new(files, clock));
        Choice = reader.Choice(path);
        watch.Know(Choice);
    }

    /// <summary>The lessons to choose from, as they were when all were last looked at.</summary>
    public ImmutableArray<string> Choice { get; private set; }

    /// <summary>Reads a lesson; from now on it is the one that is looked at.</summary>
    public Manuscript Open(string lesson)
    {
        var (manuscript, seen) = reader.Read(lesson);
        foreach (var (file, was) in seen) watch.Know(file, was.Stamp);
        lock (gate) (current, needed) = (lesson, [.. seen.Keys]);
        return manuscript;
    }

    /// <summary>Takes note of how the other lessons read now. Takes a while in a large folder, and can run beside all else.</summary>
    public void Remember(CancellationToken cancel) => reader.Remember(Choice, cancel);

    /// <summary>Tells every change until it is cancelled: the lesson looked at, or the first other one that was written; after a change in what the lesson depends on, that lesson once more.</summary>
    public async Task RunAsync(ChannelWriter<Manuscript> news, CancellationToken cancel)
    {
        bool isFolder = files.IsFolder(path);
        using var signals = new FolderSignals(isFolder ? [path] : Folders(), isFolder, watch.Nudge);
        while (true)
        {
            var changed = await watch.NextAsync(All, IsOne, cancel).ConfigureAwait(false);
            if (Concerned(changed) is { } lesson) await news.WriteAsync(Open(lesson), cancel).ConfigureAwait(false);
        }
    }

    private ImmutableHashSet<string> Needed
    {
        get
        {
            lock (gate) return needed;
        }
    }

    private IEnumerable<string> All() => (Choice = reader.Choice(path)).Select(files.FullPath).Union(Needed, StringComparer.Ordinal);

    private bool IsOne(string named) => Needed.Contains(files.FullPath(named)) || (files.IsFolder(path) && ContentFolder.IsContent(Path.GetRelativePath(path, named)));

    private IEnumerable<string> Folders() => Needed.Where(files.IsFile).Select(f => Path.GetDirectoryName(f)).OfType<string>().Distinct();

    private string? Concerned(ImmutableArray<string> changed)
    {
        var full = changed.ToHashSet(StringComparer.Ordinal);
        if (full.Contains(files.FullPath(current))) return current;
        if (!full.IsSubsetOf(Choice.Select(files.FullPath).Concat(Needed))) Choice = reader.Choice(path);
        string[] written = [.. Choice.Where(c => full.Contains(files.FullPath(c)) && files.IsFile(c))];
        return written.FirstOrDefault(c => !ContentFolder.IsCourse(c)) ?? (Needed.Overlaps(full) ? current : written.FirstOrDefault());
    }
}
