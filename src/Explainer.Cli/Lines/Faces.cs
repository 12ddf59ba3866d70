using System.CommandLine;
using Explainer.Storage;

namespace Explainer.Cli.Lines;

/// <summary>Runs what meets a person: in the full screen, or line by line at a pipe; and ends it well after a signal.</summary>
internal static class Faces
{
    /// <summary>How long a face may take to end by itself after a signal.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(300);

    public static async Task<int> WithFaceAsync(ParseResult parsed, Surroundings surroundings, Signals signals, Func<Composition, CancellationToken, Task<int>> run)
    {
        using var made = new Composition(surroundings, SharedOptions.Folders(parsed), plain: surroundings.Plain || parsed.GetValue(SharedOptions.Plain), SharedOptions.Coloured(parsed, surroundings));
        if (made.Terminal is not { } terminal) return await AtPipeAsync(made, signals, run).ConfigureAwait(false);
        // Both load code that the first screen needs, while this thread reads the content.
        terminal.Prepare();
        _ = SqliteJournal.PrepareAsync();
        signals.FullScreen = true;
        using var last = new LastResort(terminal);
        int code = await run(made, signals.Ending).ConfigureAwait(false);
        return terminal.Interrupted ? ExitCode.Interrupted : code;
    }

    /// <summary>After a signal what waits for a line is given a moment, then left where it is; the result is made from the journal.</summary>
    private static async Task<int> AtPipeAsync(Composition made, Signals signals, Func<Composition, CancellationToken, Task<int>> run)
    {
        var running = Task.Run(() => run(made, signals.Ending), CancellationToken.None);
        await Task.WhenAny(running, Task.Delay(Timeout.Infinite, signals.Ending)).ConfigureAwait(false);
        if (!signals.Ending.IsCancellationRequested) return await HeardAsync(made, running).ConfigureAwait(false);
        await Task.WhenAny(running, Task.Delay(Grace, CancellationToken.None)).ConfigureAwait(false);
        if (!running.IsCompletedSuccessfully) await made.Play().LeaveAsync().ConfigureAwait(false);
        return ExitCode.Done;
    }

    /// <summary>When nobody reads the output any more, the result is still written.</summary>
    private static async Task<int> HeardAsync(Composition made, Task<int> running)
    {
        try
        {
            return await running.ConfigureAwait(false);
        }
        catch (UnreadException)
        {
            await made.Play().LeaveAsync().ConfigureAwait(false);
            throw;
        }
    }
}
