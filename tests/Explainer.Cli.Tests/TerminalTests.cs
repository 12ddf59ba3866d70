using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Explainer.Cli.Tests;

/// <summary>What only a real terminal shows: frames, sizes, signals, and the terminal given back as it was.</summary>
[NonParallelizable]
public sealed partial class TerminalTests
{
    private static readonly string Small = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml");
    private DataFolder data = null!;

    [SetUp]
    public void NewLearner() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [TestCase(40, 12)]
    [TestCase(80, 24)]
    [TestCase(200, 60)]
    public void A_lesson_is_played_to_its_score_by_keyboard(int columns, int rows)
    {
        using var terminal = Open(columns, rows);
        terminal.Await("A small lesson");
        terminal.Press("Enter");
        terminal.Await("seven apples");
        terminal.Press("Enter");
        string question = terminal.Await("nine");
        terminal.Press(KeyOf(question, "seven"), "Enter");
        terminal.Await("How sure");
        terminal.Press("4");
        terminal.Await("Right");
        terminal.Press("Enter");
        string colours = terminal.Await("blue");
        terminal.Press(KeyOf(colours, "green"), KeyOf(colours, "red"), "Enter");
        terminal.Await("How sure");
        terminal.Press("Enter");
        terminal.Await("Right");
        terminal.Press("Enter");
        terminal.Await("All apples are red");
        terminal.Press("f", "Enter");
        terminal.Await("How sure");
        terminal.Press("3");
        terminal.Await("Right");
        terminal.Press("Enter");
        terminal.Await("Summary");
        terminal.Await("3 of 3 points");
        terminal.Press("Enter");
        Assert.That(terminal.Await("[exit"), Does.Contain("[exit 0]"));
    }

    [Test]
    public void A_resize_keeps_the_question_and_what_was_chosen()
    {
        using var terminal = Open(80, 24);
        terminal.Await("A small lesson");
        terminal.Press("Enter");
        terminal.Await("seven apples");
        terminal.Press("Enter");
        string before = terminal.Await("nine");
        terminal.Press(KeyOf(before, "nine"));
        terminal.Await("(•) nine");
        terminal.Resize(40, 12);
        terminal.Await("(•) nine");
        terminal.Resize(30, 8);
        terminal.Await(screen => !screen.Contains("nine", StringComparison.Ordinal), "the sentence that asks for more room");
        terminal.Resize(100, 40);
        terminal.Await("(•) nine");
    }

    [TestCase("TERM", 143)]
    [TestCase("HUP", 129)]
    [TestCase("INT", 130)]
    public void A_signal_gives_the_terminal_back(string signal, int code)
    {
        using var terminal = Open(80, 24);
        terminal.Await("A small lesson");
        Kill(signal, terminal.Program());
        Assert.That(GivenBack(terminal), Does.Contain($"[exit {code}]").And.Contain("icanon").And.Not.Contain("-icanon").And.Not.Contain("A small lesson"));
    }

    [TestCase("C-c", 130)]
    [TestCase("C-q", 0)]
    [TestCase("q", 0)]
    public void A_key_leaves_at_once_and_gives_the_terminal_back(string key, int code)
    {
        using var terminal = Open(80, 24);
        terminal.Await("A small lesson");
        terminal.Press(key);
        Assert.That(GivenBack(terminal), Does.Contain($"[exit {code}]").And.Not.Contain("-icanon"));
    }

    [TestCase(true, Description = "Ctrl+Z")]
    [TestCase(false, Description = "a signal from elsewhere")]
    public void Stopped_it_gives_the_terminal_back_and_goes_on_where_it_was(bool byKey)
    {
        // Only a shell with job control can stop a program and go on with it.
        using var terminal = new Tmux(100, 24, "bash --norc --noprofile -i");
        terminal.Type($"EXPLAINER_DATA={data.Path} {string.Join(' ', TheProgram.Command)} play {Small} --seed 1").Press("Enter");
        terminal.Await("1 page");
        for (int time = 0; time < 2; time++)
        {
            if (byKey) terminal.Press("C-z");
            else Kill("TSTP", terminal.Program(terminal.Program()));
            terminal.Await("Stopped");
            Assert.That(terminal.Screen, Does.Not.Contain("1 page"));
            terminal.Type("clear; stty -a | grep -o -- \"-\\?icanon\"").Press("Enter");
            Assert.That(terminal.Await(screen => screen.TrimStart().StartsWith("icanon", StringComparison.Ordinal), "the ways of a shell"), Does.Not.Contain("-icanon"));
            terminal.Type("fg").Press("Enter");
            terminal.Await("1 page");
        }
        terminal.Press("Enter");
        terminal.Await("seven apples");
        terminal.Press("C-q");
        terminal.Await(screen => !screen.Contains("seven apples", StringComparison.Ordinal), "the shell");
    }

    [Test]
    public void Stopped_without_being_asked_it_hears_keys_again_when_it_goes_on()
    {
        using var terminal = new Tmux(100, 24, "bash --norc --noprofile -i");
        terminal.Type($"EXPLAINER_DATA={data.Path} {string.Join(' ', TheProgram.Command)} play {Small} --seed 1").Press("Enter");
        terminal.Await("1 page");
        Kill("STOP", terminal.Program(terminal.Program()));
        terminal.Await("Stopped");
        terminal.Type("fg").Press("Enter");
        terminal.Await("1 page");
        terminal.Press("Enter");
        terminal.Await("seven apples");
    }

    // An input that asks for keys, and a loop that turns by the clock, wake fifty times a second and more; waiting ones do not at all.
    [Test]
    [Platform("Linux")]
    public void An_idle_screen_lets_the_machine_sleep()
    {
        using var terminal = Open(80, 24);
        terminal.Await("A small lesson");
        int program = terminal.Program();
        long least = long.MaxValue;
        for (int second = 0; second < 15 && least > 10; second++)
        {
            long before = Awakenings(program);
            Task.Delay(1000).Wait();
            least = Math.Min(least, Awakenings(program) - before);
        }
        Assert.That(least, Is.LessThanOrEqualTo(10));
    }

    [Test]
    public void The_program_goes_when_its_terminal_has_gone()
    {
        using var terminal = Open(80, 24);
        terminal.Await("A small lesson");
        int process = terminal.Program();
        var waited = Stopwatch.StartNew();
        terminal.HangUp();
        while (Directory.Exists($"/proc/{process}") && waited.Elapsed < TimeSpan.FromSeconds(20)) Task.Delay(50).Wait();
        // Two seconds on a machine with nothing else to do; here other tests may be running beside it.
        Assert.That(Directory.Exists($"/proc/{process}"), Is.False, "the program outlived its terminal");
    }

    [Test]
    public void Killed_it_goes_on_where_it_was()
    {
        using (var terminal = Open(80, 24))
        {
            terminal.Await("A small lesson");
            terminal.Press("Enter");
            terminal.Await("seven apples");
            terminal.Press("Enter");
            terminal.Await("nine");
            Kill("KILL", terminal.Program());
            terminal.Await("[exit 137]");
        }
        using var again = Open(80, 24);
        again.Await("How many apples");
        again.Await("back where you stopped");
    }

    [TestCase("NO_COLOR=1", false)]
    [TestCase("", true)]
    public void Colour_is_used_unless_it_is_unwelcome(string variables, bool coloured)
    {
        using var terminal = Open(80, 24, variables);
        terminal.Await("A small lesson");
        terminal.Press("Enter");
        terminal.Await("seven apples");
        terminal.Press("Enter");
        terminal.Await("nine");
        terminal.Press("d");
        terminal.Await("Explanation");
        // The first frames wait for the terminal to tell its background; colours come with its answer, or when none comes.
        if (coloured) terminal.Await(_ => ColourCode().IsMatch(terminal.Coloured), "a colour");
        else Assert.That(ColourCode().Matches(terminal.Coloured), Is.Empty);
    }

    [Test]
    public void Plain_mode_at_a_terminal_reads_lines_and_ends_at_once_on_Ctrl_C()
    {
        using var terminal = Open(80, 24, "EXPLAINER_PLAIN=1");
        terminal.Await(":quit leaves");
        terminal.Press("Enter");
        terminal.Await("seven apples");
        terminal.Press("Enter");
        terminal.Await("nine");
        terminal.Type("9x").Press("BSpace", "Enter");
        terminal.Await("I cannot read \"9\"");
        terminal.Press("C-c");
        Assert.That(GivenBack(terminal), Does.Contain("[exit 130]"));
    }

    [TestCase("TERM=no-such-terminal")]
    [TestCase("LC_ALL=C LANG=C")]
    [TestCase("-u HOME -u XDG_DATA_HOME")]
    [TestCase("HOME=/proc")]
    [TestCase("-i PATH=\"$PATH\" TERM=xterm")]
    public void In_surroundings_of_any_kind_it_opens_and_leaves(string surroundings)
    {
        using var terminal = new Tmux(80, 24, $"env {surroundings} EXPLAINER_DATA={data.Path} {string.Join(' ', TheProgram.Command)} play {Small}");
        terminal.Await("A small lesson");
        terminal.Press("Enter");
        terminal.Await("seven apples");
        terminal.Press("C-q");
        Assert.That(GivenBack(terminal), Does.Contain("[exit 0]").And.Not.Contain("-icanon"));
    }

    [TestCase(500, 200)]
    [TestCase(500, 3)]
    [TestCase(1, 200)]
    [TestCase(2, 30)]
    public void In_a_terminal_of_any_size_it_opens_and_leaves(int columns, int rows)
    {
        using var terminal = Open(columns, rows);
        terminal.Await(screen => screen.Trim().Length > 0, "anything");
        terminal.Resize(80, 24);
        terminal.Await("A small lesson");
        terminal.Resize(columns, rows);
        terminal.Press("C-q");
        // What is printed in one column stays in one column.
        terminal.Await(screen => Unfolded(screen).Contains("icanon", StringComparison.Ordinal), "the shell");
        Assert.That(Unfolded(terminal.Screen), Does.Contain("[exit0]").And.Not.Contain("-icanon"));

        static string Unfolded(string screen) => string.Concat(screen.Where(c => !char.IsWhiteSpace(c)));
    }

    [Test]
    public void A_dumb_terminal_gets_plain_mode()
    {
        using var terminal = Open(80, 24, "TERM=dumb");
        terminal.Await(":quit leaves");
        Assert.That(terminal.Screen, Does.Not.Contain("─"));
    }

    [TestCase("")]
    [TestCase("EXPLAINER_PLAIN=1")]
    public void Where_several_learn_a_person_is_asked_who(string face)
    {
        foreach (string learner in new[] { "Kim", "Minji" }) TheProgram.Pipe(data, "\n\n", "play", Small, "--seed", "1", "--learner", learner);
        using var terminal = Open(80, 24, face);
        terminal.Await("Who learns?");
        terminal.Press("Enter");
        terminal.Await("How many apples");
        Assert.That(TheProgram.Pipe(data, "", "data", "where").Output, Does.Contain("Minji: 1 session").And.Contain("Kim: 1 session"), "the one who was here last went on");
    }

    [Test]
    public void Somebody_new_gives_a_name_and_the_library_calls_them_by_it()
    {
        foreach (string learner in new[] { "Kim", "Minji" }) TheProgram.Pipe(data, "\n\n", "play", Small, "--seed", "1", "--learner", learner);
        using var terminal = new Tmux(80, 24, $"EXPLAINER_DATA={data.Path} {string.Join(' ', TheProgram.Command)}");
        terminal.Await("Who learns?");
        terminal.Press("3");
        terminal.Await("What is your name?");
        terminal.Type("Ada").Press("Enter");
        terminal.Await("What would you like to learn, Ada?");
        terminal.Press("q");
        Assert.That(terminal.Await("[exit"), Does.Contain("[exit 0]"));
    }

    [Test]
    public void Where_one_learns_nobody_is_asked()
    {
        TheProgram.Pipe(data, "\n\n", "play", Small, "--seed", "1", "--learner", "Kim");
        using var terminal = Open(80, 24);
        terminal.Await("How many apples");
        terminal.Await("back where you stopped");
    }

    [TestCase("yes", "Erased about Kim: 1 session")]
    [TestCase("y", "Nothing was erased.")]
    [TestCase("", "Nothing was erased.")]
    public void Before_something_is_erased_the_person_is_asked(string typed, string told)
    {
        TheProgram.Pipe(data, "\n\n", "play", Small, "--learner", "Kim");
        using var terminal = new Tmux(100, 24, $"EXPLAINER_DATA={data.Path} {string.Join(' ', TheProgram.Command)} data erase");
        terminal.Await("This erases for ever Kim: 1 session");
        terminal.Type(typed).Press("Enter");
        Assert.That(terminal.Await("[exit"), Does.Contain(told).And.Contain("[exit 0]"));
    }

    [Test]
    public void Ctrl_C_where_a_person_is_asked_erases_nothing()
    {
        TheProgram.Pipe(data, "\n\n", "play", Small, "--learner", "Kim");
        using var terminal = new Tmux(100, 24, $"EXPLAINER_DATA={data.Path} {string.Join(' ', TheProgram.Command)} data erase");
        terminal.Await("Type yes");
        terminal.Press("C-c");
        Assert.That(terminal.Await("[exit"), Does.Contain("[exit 130]"));
        Assert.That(TheProgram.Pipe(data, "", "data", "where").Output, Does.Contain("Kim: 1 session"));
    }

    /// <summary>How often any thread of a process has gone to sleep and been woken.</summary>
    private static long Awakenings(int process) => Directory.GetDirectories($"/proc/{process}/task")
        .SelectMany(thread => File.ReadLines(Path.Combine(thread, "status")))
        .Where(line => line.StartsWith("voluntary_ctxt_switches:", StringComparison.Ordinal))
        .Sum(line => long.Parse(line.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));

    private Tmux Open(int columns, int rows, string variables = "") =>
        new(columns, rows, $"EXPLAINER_DATA={data.Path} {variables} {string.Join(' ', TheProgram.Command)} play {Small} --seed 1");

    private static string KeyOf(string screen, string option) => screen.Split('\n').Select(l => OptionLine().Match(l)).First(m => m.Success && m.Groups[2].Value.StartsWith(option, StringComparison.Ordinal)).Groups[1].Value;

    private static string GivenBack(Tmux terminal)
    {
        terminal.Await("[exit");
        return terminal.Await("icanon");
    }

    private static void Kill(string signal, int process)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process}"]);
        kill.WaitForExit();
    }

    [GeneratedRegex("(\\d+) [(\\[].[)\\]] (.*)")]
    private static partial Regex OptionLine();

    /// <summary>A foreground or background colour, whatever else the sequence says.</summary>
    [GeneratedRegex("\u001b\\[(?:\\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\\d+)*m")]
    private static partial Regex ColourCode();
}
