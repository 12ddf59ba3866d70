using Explainer.Ui.Screens;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen;

/// <summary>Owns the terminal while the full screen has it: takes it on first use, gives it back when disposed.</summary>
/// <remarks>Signals that end the program are the caller's: <see cref="Stop"/> may be called from any thread. When the terminal itself has gone (SIGHUP),
/// Terminal.Gui 2.5.0 never comes back from disposal, so the caller needs a deadline after which it exits.</remarks>
/// <param name="settings">How it looks.</param>
/// <param name="create">Makes the application; by default one that draws on this process's terminal.</param>
/// <param name="send">Sends a control sequence to the terminal; by default the application's driver does.</param>
public sealed class FullScreenHost(FullScreenSettings settings, Func<IApplication>? create = null, Action<string>? send = null) : IDisposable
{
    private const int PatienceMilliseconds = 1000;

    private readonly Lock gate = new();
    private IApplication? app;
    private Task<IApplication>? preparing;
    private Suspension? suspension;
    private Waiting? waiting;
    private volatile bool stopping;

    /// <summary>Ctrl+C was pressed: the person left, as with an interrupt.</summary>
    public bool Interrupted { get; private set; }

    internal bool Stopping => stopping;

    internal Theme Theme { get; } = new(settings);

    internal Action<string> Send => send ?? (sequence => App.Driver?.WriteRaw(sequence));

    /// <summary>The application, started on first use.</summary>
    internal IApplication App
    {
        get
        {
            lock (gate) return app ??= Prepared((create ?? Start)());
        }
    }

    /// <summary>Makes ready on another thread what the first screen needs of the toolkit, while the content is read. The terminal is not touched.</summary>
    public void Prepare() => preparing ??= Task.Run(() =>
    {
        var made = Application.Create();
        using var stage = new Stage(Theme) { Send = _ => { } };
        stage.Show(new(new Screen("", "", [new Sentence("")], null, [])) { Actions = () => [SessionKeys.QuitRow(() => { })] });
        stage.Layout(new(80, 24));
        return made;
    });

    /// <summary>Ends what is shown and lets nothing else begin. Nothing is lost. From any thread, any number of times.</summary>
    public void Stop()
    {
        stopping = true;
        IApplication? running;
        lock (gate) running = app;
        running?.Invoke(() =>
        {
            foreach (var open in running.SessionStack!)
                if (open.Runnable is { } shown) running.RequestStop(shown);
        });
    }

    /// <summary>Gives the terminal back as it was.</summary>
    public void Dispose()
    {
        IApplication? running;
        stopping = true;
        lock (gate) (running, app) = (app, null);
        if (!OperatingSystem.IsWindows())
        {
            suspension?.Dispose();
            waiting?.Release();
        }
        running?.Dispose();
        if (!OperatingSystem.IsWindows()) waiting?.Dispose();
    }

    private IApplication Start()
    {
        if (settings.Theme == ThemeName.Sixteen) Driver.Force16Colors = true;
        var started = preparing?.GetAwaiter().GetResult() ?? Application.Create();
        if (OperatingSystem.IsWindows())
        {
            // 25 by default; a key waits for the next turn.
            Application.MaximumIterationsPerSecond = 60;
            started.Init(DriverRegistry.Names.ANSI);
        }
        else
        {
            waiting = new(started);
            started.Init(DriverRegistry.Names.ANSI);
            suspension = new(started);
        }
        return started;
    }

    private IApplication Prepared(IApplication started)
    {
        // By default Esc ends what is shown, arrows and Tab move the focus (ours to do).
        foreach (var key in (Key[])[Key.Esc, Key.Tab, Key.Tab.WithShift, Key.CursorUp, Key.CursorDown, Key.CursorLeft, Key.CursorRight])
            started.Keyboard.KeyBindings.Remove(key);
        // Before any view: text fields bind Ctrl+C to Copy and would swallow it.
        started.Keyboard.KeyDown += (_, key) =>
        {
            if (key != Key.C.WithCtrl) return;
            key.Handled = true;
            Interrupted = true;
            Stop();
        };
        // Terminal.Gui 2.5.0 sends the cursor again at every turn; once or twice after a frame is enough.
        int turnsToSend = 2;
        started.LayoutAndDrawComplete += (_, _) => turnsToSend = 2;
        started.Iteration += (_, _) =>
        {
            if (turnsToSend-- <= 0) started.Driver?.SetCursorNeedsUpdate(false);
        };
        if (settings.Theme == ThemeName.Auto) AskForBackground(started);
        return started;
    }

    /// <summary>The answer comes while the first screen is shown already; a terminal that gives none gets a ground of ours.</summary>
    private void AskForBackground(IApplication started)
    {
        if (started.Driver is not { } driver) return;
        void Told() => Theme.Learn(driver.DefaultAttribute is { } told ? told.Background : null);
        driver.DefaultAttributeChanged += (_, _) => started.Invoke(Told);
        if (driver.DefaultAttribute is not null) Told();
        else started.AddTimeout(TimeSpan.FromMilliseconds(PatienceMilliseconds), () =>
        {
            Told();
            return false;
        });
    }
}
