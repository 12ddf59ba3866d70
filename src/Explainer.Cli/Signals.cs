using System.Runtime.InteropServices;

namespace Explainer.Cli;

/// <summary>Turns the signals that end a program into an orderly end, and into an end in any case when that takes too long.</summary>
/// <remarks>With its terminal gone the toolkit's input thread spins and its disposal never returns (Terminal.Gui 2.5.0); hence the deadline.</remarks>
internal sealed class Signals : IDisposable
{
    private static readonly TimeSpan FullScreenDeadline = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan PlainDeadline = TimeSpan.FromSeconds(5);
    private readonly CancellationTokenSource ending = new();
    private readonly PosixSignalRegistration[] registrations;

    public Signals() => registrations =
    [
        .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT }.Select(s => PosixSignalRegistration.Create(s, End)),
    ];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Ending => ending.Token;

    /// <summary>128 + the signal's number; null while none has come.</summary>
    public int? Code { get; private set; }

    /// <summary>A full screen is open, whose terminal may be gone.</summary>
    public bool FullScreen { get; set; }

    public void Dispose()
    {
        foreach (var registration in registrations) registration.Dispose();
        ending.Dispose();
    }

    private void End(PosixSignalContext context)
    {
        context.Cancel = true; // or the process dies with the terminal still raw
        int code = Code ??= context.Signal switch
        {
            PosixSignal.SIGHUP => 129,
            PosixSignal.SIGINT => 130,
            PosixSignal.SIGQUIT => 131,
            _ => 143,
        };
        _ = Task.Delay(FullScreen ? FullScreenDeadline : PlainDeadline).ContinueWith(_ => Environment.Exit(code), TaskScheduler.Default);
        ending.Cancel();
    }
}
