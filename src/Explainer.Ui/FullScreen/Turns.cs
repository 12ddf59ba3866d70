using System.Diagnostics;
using Terminal.Gui.App;

namespace Explainer.Ui.FullScreen;

/// <summary>When the toolkit's loop turns: at once when something has come, often for a while after that, and hardly at all while nothing happens.</summary>
/// <remarks>Terminal.Gui 2.5.0 turns at a fixed rate and sleeps between the turns, whatever comes: so a key waits for a turn, and an idle screen uses the processor.</remarks>
internal sealed class Turns : IDisposable
{
    /// <summary>The toolkit's own rest between two turns is one millisecond; the rest is ours.</summary>
    public const ushort Most = 1000;

    /// <summary>The rest between two turns while something may follow: the end of a lone Esc, a second click, the terminal's answers.</summary>
    private const int LivelyMilliseconds = 16;

    /// <summary>So long something may follow; a second click has half a second.</summary>
    private static readonly TimeSpan Lively = TimeSpan.FromMilliseconds(700);

    /// <summary>What nobody has told of is noticed after this: the terminal's new size, where there is no signal for it.</summary>
    private const int LongestMilliseconds = 1000;

    private readonly AutoResetEvent came = new(false);
    private readonly Stopwatch quiet = Stopwatch.StartNew();

    /// <summary>Lets an application turn by this.</summary>
    public void Govern(IApplication app)
    {
        var timers = app.TimedEvents as TimedEvents;
        if (timers is not null) timers.Added += (_, _) => Come();
        app.Iteration += (_, _) => Rest(timers);
    }

    /// <summary>Something has come: the next turn is now. From any thread.</summary>
    public void Come()
    {
        try
        {
            came.Set();
        }
        // The last key of all may come while the screen is being given back.
        catch (ObjectDisposedException)
        {
        }
    }

    public void Dispose() => came.Dispose();

    private void Rest(TimedEvents? timers)
    {
        int rest = quiet.Elapsed < Lively ? LivelyMilliseconds : LongestMilliseconds;
        if (timers?.CheckTimers(out int due) == true) rest = Math.Min(rest, due);
        if (came.WaitOne(rest)) quiet.Restart();
    }
}
