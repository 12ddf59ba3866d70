using System.Globalization;

namespace Explainer.Cli.Tests;

/// <summary>Somebody who presses anything and pulls at the window. Some steps here; minutes of it with <c>EXPLAINER_NIGHTLY=1</c>.</summary>
[NonParallelizable]
public sealed class EnduranceTests
{
    private static readonly bool Nightly = Environment.GetEnvironmentVariable("EXPLAINER_NIGHTLY") == "1";

    /// <summary>Steps after which all that is loaded once is loaded.</summary>
    private const int Settled = 1500;

    private static readonly string Lessons = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons") + '/';

    /// <summary>All that leads somewhere but away: leaving is the test's.</summary>
    private static readonly string[] Keys =
    [
        .. "abcdefghijklmnoprstuvwxyz0123456789/?<>:#~".Select(c => $"{c}"), "Enter", "Enter", "Enter", "Escape", "Tab", "BTab", "Up", "Down", "Left", "Right",
        "PageUp", "PageDown", "Home", "End", "Space", "BSpace", "DC", "F1", "F5", "M-e", "C-a", "C-e", "C-l", "K", "J", "é", "한", "👍",
    ];

    /// <summary>What ends soundly, as a course does once it is through and all of it at "Quit" in the help, is begun again.</summary>
    [TestCase("", 1)]
    [TestCase("play north-korea-russia", 2)]
    [TestCase("preview Lessons/small.yaml", 3)]
    public void Any_keys_at_any_size_leave_it_sound(string line, int seed)
    {
        using var data = new DataFolder();
        var random = new Random(seed);
        for (int left = Nightly ? 6000 : 80; left > 0;) left -= Sitting(line, data, random, left);
        Assert.That(TheProgram.Pipe(data, "", "data", "where").Errors, Is.Empty, "the journal is sound");
    }

    /// <returns>How many steps it took.</returns>
    private static int Sitting(string line, DataFolder data, Random random, int most)
    {
        int? early = null;
        using var terminal = new Tmux(80, 24, $"EXPLAINER_DATA={data.Path} {string.Join(' ', TheProgram.Command)} {line}".Replace("Lessons/", Lessons, StringComparison.Ordinal));
        terminal.Await(screen => screen.Contains("Enter", StringComparison.Ordinal), "the first screen");
        for (int step = 1; step <= most; step++)
        {
            if (random.Next(10) == 0) terminal.Resize(random.Next(1, 210), random.Next(1, 70));
            else terminal.Press([.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Keys[random.Next(Keys.Length)])]);
            if (HasEnded(terminal)) return step;
            if (step == Settled) early = MemoryOf(terminal);
        }
        terminal.Resize(80, 24);
        // A key right after Escape would be that key with Alt.
        Task.Delay(500).Wait();
        if (HasEnded(terminal)) return most;
        if (early is { } settled)
        {
            int late = MemoryOf(terminal);
            TestContext.Out.WriteLine($"{most} steps: {settled} kB resident after {Settled}, {late} at the end");
            Assert.That(late, Is.LessThan(settled * 3 / 2), "memory grows");
        }
        // A lesson is left for its course, that for the library, that for the shell.
        for (int i = 0; i < 6 && !terminal.Screen.Contains("[exit", StringComparison.Ordinal); i++)
        {
            terminal.Press("C-q");
            Task.Delay(1000).Wait();
        }
        terminal.Await("[exit");
        Assert.That(HasEnded(terminal), Is.True);
        return most;
    }

    /// <summary>Whether the program has gone, and the shell has become what waits behind it; if so, soundly, and with the terminal as it was.</summary>
    private static bool HasEnded(Tmux terminal)
    {
        if (File.ReadAllText($"/proc/{terminal.Shell}/comm").Trim() != "sleep") return false;
        terminal.Resize(80, 24);
        Assert.That(terminal.Await("[exit"), Does.Contain("[exit 0]"));
        Assert.That(terminal.Await("icanon"), Does.Not.Contain("-icanon"));
        return true;
    }

    /// <summary>Resident memory of the program in a terminal, in kB.</summary>
    private static int MemoryOf(Tmux terminal)
    {
        string line = File.ReadLines($"/proc/{terminal.Program()}/status").First(l => l.StartsWith("VmRSS", StringComparison.Ordinal));
        return int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
