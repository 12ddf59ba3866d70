using System.Collections.Immutable;
using System.Threading.Channels;

namespace Explainer.Content;

/// <summary>Waits for files to change. Times and sizes alone decide what has; a nudge only makes it look sooner.</summary>
/// <remarks>So nothing is lost where the system's watcher is silent (network folders), overflows or cannot be had.</remarks>
/// <param name="files">Where they are.</param>
/// <param name="clock">The time.</param>
public sealed class ContentWatch(IContentFiles files, TimeProvider clock)
{
    /// <summary>How long it waits without a nudge.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>A file is whole when nothing has happened to it for so many looks: an editor may cut it off, remove it or rename it before it writes.</summary>
    private const int QuietLooks = 5;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>A file that is written to without end is read as it stands.</summary>
    private const int MostLooks = 50;

    private readonly Lock gate = new();
    private readonly Channel<bool> nudges = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, FileStamp?> known = new(StringComparer.Ordinal);

    /// <summary>Something may have changed. From any thread.</summary>
    public void Nudge() => nudges.Writer.TryWrite(true);

    /// <summary>Takes files to be known as they are now.</summary>
    public void Know(IEnumerable<string> paths)
    {
        foreach (string path in paths) Know(path, files.Stamp(path));
    }

    /// <summary>Takes a file to be known as it was when it was read.</summary>
    public void Know(string path, FileStamp? stamp)
    {
        lock (gate) known[files.FullPath(path)] = stamp;
    }

    /// <summary>The files that have changed since they were last known, new ones included, once they are whole.</summary>
    /// <param name="paths">What to look at; asked for at every look.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public async Task<ImmutableArray<string>> NextAsync(Func<IEnumerable<string>> paths, CancellationToken cancel)
    {
        while (true)
        {
            var changed = Look(paths());
            if (changed.IsEmpty) await WaitAsync(cancel).ConfigureAwait(false);
            else return await WholeAsync(changed, paths, cancel).ConfigureAwait(false);
        }
    }

    private async Task<ImmutableArray<string>> WholeAsync(ImmutableArray<string> first, Func<IEnumerable<string>> paths, CancellationToken cancel)
    {
        var changed = first;
        int quiet = 0;
        for (int looks = 0; quiet < QuietLooks && looks < MostLooks; looks++)
        {
            await Task.Delay(BetweenLooks, clock, cancel).ConfigureAwait(false);
            quiet++;
            // Others may have changed at the same time; they are looked for once, since there may be many.
            var more = Look(quiet == QuietLooks ? paths() : changed);
            if (more.IsEmpty) continue;
            quiet = 0;
            changed = [.. changed.Union(more, StringComparer.Ordinal)];
        }
        return changed;
    }

    private ImmutableArray<string> Look(IEnumerable<string> paths)
    {
        var changed = ImmutableArray.CreateBuilder<string>();
        foreach (string path in paths)
        {
            string full = files.FullPath(path);
            var stamp = files.Stamp(path);
            lock (gate)
            {
                if (known.GetValueOrDefault(full) != stamp) changed.Add(path);
                known[full] = stamp;
            }
        }
        return changed.ToImmutable();
    }

    private async Task WaitAsync(CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var tired = Task.Delay(Patience, clock, patience.Token);
        await Task.WhenAny(nudges.Reader.ReadAsync(patience.Token).AsTask(), tired).ConfigureAwait(false);
        await patience.CancelAsync().ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
    }
}
