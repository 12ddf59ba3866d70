using System.Collections.Immutable;
using System.Threading.Channels;
using Explainer.Content.Files;
using Explainer.Content.Preview;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>What an author is writing: the lesson that is looked at, read again whenever it or anything it depends on is written.</summary>
/// <param name="files">Where it is.</param>
/// <param name="clock">The time.</param>
/// <param name="path">A lesson, a course, or a folder of them.</param>
public sealed class ManuscriptFeed(IContentFiles files, TimeProvider clock, string path)
{
    private readonly ManuscriptReader reader = new(files, clock);
    private readonly ContentWatch watch = new(files, clock);
    private readonly Lock gate = new();
    private string current = "";
    private ImmutableArray<string> needed = [];

    /// <summary>The lessons to choose from.</summary>
    public ImmutableArray<string> Choice => reader.Choice(path);

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
        watch.Know(Choice);
        bool isFolder = files.IsFolder(path);
        using var signals = new FolderSignals(isFolder ? [path] : Folders(), isFolder, watch.Nudge);
        while (true)
        {
            var changed = await watch.NextAsync(Watched, cancel).ConfigureAwait(false);
            if (Concerned(changed) is { } lesson) await news.WriteAsync(Open(lesson), cancel).ConfigureAwait(false);
        }
    }

    private ImmutableArray<string> Needed
    {
        get
        {
            lock (gate) return needed;
        }
    }

    private IEnumerable<string> Watched() => Choice.Concat(Needed).DistinctBy(files.FullPath);

    private IEnumerable<string> Folders() => Needed.Where(files.IsFile).Select(f => Path.GetDirectoryName(f)).OfType<string>().Distinct();

    private string? Concerned(ImmutableArray<string> changed)
    {
        var full = changed.Select(files.FullPath).ToHashSet(StringComparer.Ordinal);
        string[] written = [.. Choice.Where(c => full.Contains(files.FullPath(c)) && files.IsFile(c))];
        lock (gate)
        {
            if (full.Contains(files.FullPath(current))) return current;
            return written.FirstOrDefault(c => !ContentFolder.IsCourse(c)) ?? (needed.Any(full.Contains) ? current : written.FirstOrDefault());
        }
    }
}
