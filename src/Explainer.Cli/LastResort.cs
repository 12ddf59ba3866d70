using Explainer.Ui.FullScreen;

namespace Explainer.Cli;

/// <summary>When any thread fails while the full screen is up, the terminal is given back before anything is said.</summary>
internal sealed class LastResort : IDisposable
{
    private readonly FullScreenHost terminal;

    public LastResort(FullScreenHost terminal)
    {
        this.terminal = terminal;
        AppDomain.CurrentDomain.UnhandledException += GiveBack;
    }

    public void Dispose() => AppDomain.CurrentDomain.UnhandledException -= GiveBack;

    private void GiveBack(object sender, UnhandledExceptionEventArgs failed)
    {
        terminal.Dispose();
        Environment.Exit(Program.Say((Exception)failed.ExceptionObject));
    }
}
