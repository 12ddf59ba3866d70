using System.Collections.Immutable;
using System.Threading.Channels;
using Explainer.Content.Files;
using Explainer.Content.Library;
using Explainer.Content.Preview;
using Explainer.Lessons;

namespace Explainer.Content;

/// <summary>What an author is writing: the lesson that is looked at, read again whenever it or anything it depends on is written.</summary>
public sealed class ManuscriptFeed
{
    /// <summary>A whole folder put in place is not read before the screen shows any of it.</summary>
    private const int MostReadAtOnce = 24;

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
    public Manuscript Open(string lesson) => LookedAt(reader.Read(lesson));

    /// <summary>Takes note of how the other lessons read now. Takes a while in a large folder, and can run beside all else.</summary>
    public void Remember(CancellationToken cancel) => reader.Remember(Choice, cancel);

    /// <summary>Tells every change until it is cancelled: the lesson looked at, or the first other one that was written, but one with errors before those;
    /// after a change in what the lesson depends on, that lesson once more.</summary>
    public async Task RunAsync(ChannelWriter<Manuscript> news, CancellationToken cancel)
    {
        bool isFolder = files.IsFolder(path);
        using var signals = new FolderSignals(isFolder ? [path] : Folders(), isFolder, watch.Nudge);
        while (true)
        {
            var changed = await watch.NextAsync(All, IsOne, cancel).ConfigureAwait(false);
            if (Concerned(changed) is [_, ..] lessons) await news.WriteAsync(LookedAt(FirstWithErrors(lessons)), cancel).ConfigureAwait(false);
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

    /// <summary>Of lessons written at once the first that has errors, which nothing else would tell; else the first.</summary>
    private (Manuscript Manuscript, IReadOnlyDictionary<string, SeenFile> Seen) FirstWithErrors(string[] lessons)
    {
        var first = reader.Read(lessons[0]);
        if (first.Manuscript.HasErrors) return first;
        foreach (string lesson in lessons.Skip(1).Take(MostReadAtOnce))
            if (reader.Read(lesson) is { Manuscript.HasErrors: true } broken) return broken;
        return first;
    }

    private Manuscript LookedAt((Manuscript Manuscript, IReadOnlyDictionary<string, SeenFile> Seen) read)
    {
        foreach (var (file, was) in read.Seen) watch.Know(file, was.Stamp);
        lock (gate) (current, needed) = (read.Manuscript.Path, [.. read.Seen.Keys]);
        return read.Manuscript;
    }

    /// <summary>What of all that was written at once is looked at, the first of it first.</summary>
    private string[] Concerned(ImmutableArray<string> changed)
    {
        var full = changed.ToHashSet(StringComparer.Ordinal);
        if (!full.IsSubsetOf(Choice.Select(files.FullPath).Concat(Needed))) Choice = reader.Choice(path);
        string[] written = [.. Choice.Where(c => full.Contains(files.FullPath(c)) && files.IsFile(c))];
        string[] lessons = [.. written.Where(c => !ContentFolder.IsCourse(c))];
        bool isCurrent = full.Contains(files.FullPath(current)) || (lessons is [] && Needed.Overlaps(full));
        if (isCurrent) return [current, .. lessons.Where(c => c != current)];
        return lessons is [] ? [.. written.Take(1)] : lessons;
    }
}
