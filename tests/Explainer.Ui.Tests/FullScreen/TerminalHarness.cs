using System.Drawing;
using System.Runtime.CompilerServices;
using System.Text;
using Explainer.Ui.FullScreen;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Testing;
using Terminal.Gui.Text;
using Terminal.Gui.Time;

namespace Explainer.Ui.Tests.FullScreen;

internal static class TestBootstrap
{
    // Before Terminal.Gui looks at the terminal: the answer is cached for the process.
    [ModuleInitializer]
    internal static void Init()
    {
        Environment.SetEnvironmentVariable("DisableRealDriverIO", "1");
        Environment.SetEnvironmentVariable("NO_COLOR", null);
        Environment.SetEnvironmentVariable("TERM", "xterm-256color");
        Environment.SetEnvironmentVariable("COLORTERM", "truecolor");
        Environment.SetEnvironmentVariable("TUI_CONFIG", null);
        Application.MaximumIterationsPerSecond = 1000;
        ThreadPool.SetMinThreads(64, 64);
    }
}

/// <summary>A terminal without a terminal, on a clock that only the test moves. What is shown runs in a real loop; the script's steps run one a turn.</summary>
internal sealed class TerminalHarness : IDisposable
{
    private readonly VirtualTimeProvider clock = new();
    private readonly LinkedList<Action> script = [];
    private int idle;

    public TerminalHarness(int columns, int rows, ThemeName theme = ThemeName.Dark, bool plainGlyphs = false)
    {
        App = Application.Create(clock);
        App.Init(DriverRegistry.Names.ANSI);
        App.Driver!.SetScreenSize(columns, rows);
        App.Iteration += (_, _) => Turn();
        Host = new FullScreenHost(new(theme) { PlainGlyphs = plainGlyphs }, () => App, Sent.Add);
        Mode = new FullScreenMode(Host);
    }

    public IApplication App { get; }

    public FullScreenHost Host { get; }

    /// <summary>Control sequences sent to the terminal beside what is drawn.</summary>
    public List<string> Sent { get; } = [];

    public FullScreenMode Mode { get; }

    public string[] Rows
    {
        get
        {
            var cells = App.Driver!.Contents!;
            var rows = new string[cells.GetLength(0)];
            for (int y = 0; y < rows.Length; y++)
            {
                var row = new StringBuilder();
                for (int x = 0; x < cells.GetLength(1); x += Math.Max(1, cells[y, x].Grapheme.GetColumns())) row.Append(cells[y, x].Grapheme);
                rows[y] = row.ToString().TrimEnd();
            }
            return rows;
        }
    }

    public string Text => string.Join('\n', Rows).TrimEnd('\n');

    public TerminalHarness Then(params Action[] steps)
    {
        foreach (var step in steps) script.AddLast(step);
        return this;
    }

    /// <summary>Puts a step before those that are left: for what has to wait for another thread.</summary>
    public void First(Action step) => script.AddFirst(step);

    public void Press(params Key[] keys)
    {
        foreach (var key in keys)
        {
            App.InjectKey(key);
            Settle();
        }
    }

    public void Type(string text)
    {
        foreach (var rune in text.EnumerateRunes()) Press(new Key(rune.Value));
    }

    public void Click(int column, int row)
    {
        App.InjectSequence(InputInjectionExtensions.LeftButtonClick(new Point(column, row)));
        clock.Advance(TimeSpan.FromMilliseconds(600));
        Settle();
    }

    public void Click(string text)
    {
        var at = Find(text) ?? throw new InvalidOperationException($"'{text}' is not on the screen:\n{Text}");
        Click(at.X, at.Y);
    }

    public void Wheel(MouseFlags direction)
    {
        App.InjectMouse(new Mouse { Flags = direction, ScreenPosition = new Point(5, 5), Timestamp = clock.Now });
        Settle();
    }

    public void Resize(int columns, int rows)
    {
        App.Driver!.SetScreenSize(columns, rows);
        Settle();
    }

    public void Settle()
    {
        App.TimedEvents!.RunTimers();
        App.LayoutAndDraw();
        App.Navigation!.UpdateCursor();
    }

    public Point? Find(string text)
    {
        for (int y = 0; y < Rows.Length; y++)
            if (Rows[y].IndexOf(text, StringComparison.Ordinal) is >= 0 and int at) return new Point(Rows[y][..at].GetColumns(), y);
        return null;
    }

    public void Dispose()
    {
        Host.Dispose();
        App.Dispose();
    }

    private void Turn()
    {
        clock.Advance(TimeSpan.FromMilliseconds(40));
        if (script.First is { Value: var step })
        {
            script.RemoveFirst();
            idle = 0;
            step();
        }
        else if (++idle > 50)
        {
            throw new TimeoutException("The script is over and the loop still runs:\n" + Text);
        }
    }
}
