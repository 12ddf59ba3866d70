using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Terminal.Gui.App;

namespace Explainer.Ui.FullScreen;

/// <summary>An application that waits for what comes, instead of looking whether it has.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Waiting : IDisposable
{
    private readonly Turns turns = new();
    private readonly WaitingDriver driver;
    private readonly PosixSignalRegistration resized;

    /// <summary>Has an application wait that is not begun yet.</summary>
    public Waiting(IApplication app)
    {
        Application.MaximumIterationsPerSecond = Turns.Most;
        driver = new(turns);
        driver.Serve(app);
        turns.Govern(app);
        resized = PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => turns.Come());
    }

    /// <summary>Lets the input go, so that the application can end.</summary>
    public void Release() => driver.Release();

    public void Dispose()
    {
        resized.Dispose();
        turns.Dispose();
    }
}
