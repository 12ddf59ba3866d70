using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace Explainer.Content;

/// <summary>Waits for files to change. Times and sizes alone decide what has; a nudge only makes it look sooner.</summary>
/// <remarks>So nothing is lost where the system's watcher is silent (network folders), overflows or cannot be had.</remarks>
/// <param name="files">Where they are.</param>
/// <param name="clock">The time.</param>
public sealed class ContentWatch(IContentFiles files, TimeProvider clock)
{
    /// <summary>How long it waits without a nudge, and how many times as long as a look at everything took.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private const int Ease = 20;

    /// <summary>A file is whole when nothing has happened to it for so many looks: an editor may cut it off, remove it or rename it before it writes.</summary>
    private const int QuietLooks = 5;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>A file that is written to without end is read as it stands.</summary>
    private const int MostLooks = 50;

    private readonly Lock gate = new();
    private readonly Channel<bool> nudges = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentQueue<string> named = new();
    private readonly Dictionary<string, FileStamp?> known = new(StringComparer.Ordinal);
    private TimeSpan patience = Patience;

    /// <summary>Something may have changed. From any thread.</summary>
    /// <param name="path">Where; null looks at everything.</param>
    public void Nudge(string? path = null)
    {
        named.Enqueue(path ?? "");
        nudges.Writer.TryWrite(true);
    }

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

    /// <summary>The files that have changed since they were last known, new ones included, once they are whole; by their full paths.</summary>
    /// <param name="all">What to look at.</param>
    /// <param name="isOne">Whether a file named by a nudge is one of them.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public async Task<ImmutableArray<string>> NextAsync(Func<IEnumerable<string>> all, Func<string, bool> isOne, CancellationToken cancel)
    {
        while (true)
        {
            var changed = Named(isOne) is { } few ? Look(few) : LookAtAll(all);
            if (!changed.IsEmpty) return await WholeAsync(changed, isOne, cancel).ConfigureAwait(false);
            await WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    private async Task<ImmutableArray<string>> WholeAsync(ImmutableArray<string> first, Func<string, bool> isOne, CancellationToken cancel)
    {
        var changed = first;
        int quiet = 0;
        for (int looks = 0; quiet < QuietLooks && looks < MostLooks; looks++)
        {
            await Task.Delay(BetweenLooks, clock, cancel).ConfigureAwait(false);
            var more = Look(changed.Union(Named(isOne) ?? [], StringComparer.Ordinal));
            quiet = more.IsEmpty ? quiet + 1 : 0;
            changed = [.. changed.Union(more, StringComparer.Ordinal)];
        }
        return changed;
    }

    /// <summary>The files that nudges have named since the last time; null when everything is to be looked at.</summary>
    private List<string>? Named(Func<string, bool> isOne)
    {
        if (named.IsEmpty) return null;
        bool everything = false;
        var few = new List<string>();
        while (named.TryDequeue(out string? path))
        {
            if (path.Length == 0) everything = true;
            else if (isOne(path)) few.Add(path);
        }
        return everything ? null : few;
    }

    private ImmutableArray<string> LookAtAll(Func<IEnumerable<string>> all)
    {
        long begun = clock.GetTimestamp();
        var changed = Look(all());
        var took = clock.GetElapsedTime(begun) * Ease;
        patience = took > Patience ? took : Patience;
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
                if (known.GetValueOrDefault(full) != stamp) changed.Add(full);
                known[full] = stamp;
            }
        }
        return changed.ToImmutable();
    }

    private async Task WaitAsync(CancellationToken cancel)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny(nudges.Reader.ReadAsync(waiting.Token).AsTask(), Task.Delay(patience, clock, waiting.Token)).ConfigureAwait(false);
        await waiting.CancelAsync().ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
    }
}
