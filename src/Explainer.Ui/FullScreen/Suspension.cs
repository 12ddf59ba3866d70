using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Terminal.Gui.App;
using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen;

/// <summary>Gives the terminal back while the program is stopped, by Ctrl+Z or by a signal from elsewhere, and draws anew when it goes on.</summary>
/// <remarks>Terminal.Gui 2.5.0 does so for Ctrl+Z alone: SIGTSTP from outside stops the program with the terminal raw and its screen in place.
/// The toolkit stops the program by sending that signal itself, and goes on in the next line; so it must not be caught at that moment.</remarks>
[UnsupportedOSPlatform("windows")]
internal sealed class Suspension : IDisposable
{
    private readonly IApplication app;
    private readonly PosixSignalRegistration goesOn;
    private PosixSignalRegistration stops;

    /// <summary>Looks after an application's terminal from now on.</summary>
    public Suspension(IApplication app)
    {
        this.app = app;
        app.Keyboard.KeyBindings.Remove(Key.Z.WithCtrl);
        app.Keyboard.KeyDown += OnKeyDown;
        stops = Catching();
        var mode = TerminalMode.Current;
        goesOn = PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => app.Invoke(() =>
        {
            // Who was stopped without being asked (SIGSTOP) finds the terminal as the shell had it.
            mode.Restore();
            app.LayoutAndDraw(forceRedraw: true);
        }));
    }

    public void Dispose()
    {
        app.Keyboard.KeyDown -= OnKeyDown;
        stops.Dispose();
        goesOn.Dispose();
    }

    private PosixSignalRegistration Catching() => PosixSignalRegistration.Create(PosixSignal.SIGTSTP, context =>
    {
        context.Cancel = true;
        app.Invoke(Stop);
    });

    private void OnKeyDown(object? sender, Key key)
    {
        if (key != Key.Z.WithCtrl) return;
        key.Handled = true;
        Stop();
    }

    private void Stop()
    {
        stops.Dispose();
        app.Driver?.Suspend();
        stops = Catching();
    }
}
