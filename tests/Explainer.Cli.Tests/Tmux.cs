using System.Diagnostics;

namespace Explainer.Cli.Tests;

/// <summary>A real terminal of a given size with the program in it, driven as a person would: keys in, screen out.</summary>
internal sealed class Tmux : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly string socket = $"explainer-{Environment.ProcessId}-{Guid.CreateVersion7():N}";

    /// <param name="columns">Width.</param>
    /// <param name="rows">Height.</param>
    /// <param name="command">For a shell; what it prints last stays on the screen.</param>
    public Tmux(int columns, int rows, string command)
    {
        Do("-f", "/dev/null", "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}", $"sh -c 'trap : INT; {command}; echo \"[exit $?]\"; stty -a | grep -o -- \"-\\?icanon\"; exec sleep 600'");
        Do("set-option", "-g", "status", "off");
    }

    public string Screen => Do("capture-pane", "-p");

    /// <summary>The screen with its colours and styles as escape sequences.</summary>
    public string Coloured => Do("capture-pane", "-p", "-e");

    public Tmux Press(params string[] keys)
    {
        foreach (string key in keys) Do("send-keys", key);
        return this;
    }

    public Tmux Type(string text)
    {
        Do("send-keys", "-l", text);
        return this;
    }

    public void Resize(int columns, int rows) => Do("resize-window", "-x", $"{columns}", "-y", $"{rows}");

    /// <summary>Ids of the processes in the terminal, the shell first.</summary>
    public int Shell => int.Parse(Do("display-message", "-p", "#{pane_pid}").Trim(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The id of the program itself, the last that the shell, or another process in the terminal, has started.</summary>
    public int Program(int? within = null)
    {
        using var children = Process.Start(new ProcessStartInfo("pgrep", ["-P", $"{within ?? Shell}"]) { RedirectStandardOutput = true })!;
        return int.Parse(children.StandardOutput.ReadToEnd().Trim().Split('\n')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Waits until a text stands on the screen; shows the screen when it does not come.</summary>
    public string Await(string text) => Await(screen => screen.Contains(text, StringComparison.Ordinal), $"'{text}'");

    public string Await(Func<string, bool> fits, string what)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            string screen = Screen;
            if (fits(screen)) return screen;
            if (waited.Elapsed > Patience) Assert.Fail($"{what} did not appear. The screen shows:\n{screen}");
            Task.Delay(30).Wait();
        }
    }

    /// <summary>Closes the terminal under the program, as a dropped connection does.</summary>
    public void HangUp() => Do("kill-server");

    public void Dispose()
    {
        try
        {
            Do("kill-server");
        }
        catch (AssertionException)
        {
            // Already gone.
        }
    }

    private string Do(params string[] arguments)
    {
        var start = new ProcessStartInfo("tmux", ["-L", socket, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd(), errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new AssertionException($"tmux {string.Join(' ', arguments)}: {errors}");
        return output;
    }
}
