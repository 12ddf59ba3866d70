using System.Diagnostics;
using System.Text.Json;

namespace Explainer.Cli.Tests;

/// <summary>Streams as a shell can hand them over: closed, broken off, or a pipe with a name.</summary>
[Platform("Linux")]
public sealed class StreamsTests
{
    private static readonly string Small = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml");
    private DataFolder data = null!;

    [SetUp]
    public void NewLearner() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [TestCase("play '{small}'", "Everything you answered is kept.")]
    [TestCase("", ":quit leaves.")]
    [TestCase("data where", "journal.db")]
    public void A_closed_input_is_the_end_of_input(string command, string says)
    {
        TheProgram.Pipe(data, "\n\n", "play", Small);
        var run = Shell($"{Explainer(command)} <&-");
        Assert.That((run.Code, run.Errors), Is.EqualTo((0, "")), run.ToString());
        Assert.That(run.Output, Does.Contain(says));
    }

    [TestCase("play '{small}'")]
    [TestCase("")]
    [TestCase("list")]
    [TestCase("--help")]
    public void A_closed_output_ends_it_without_a_word(string command)
    {
        var run = Shell($"printf '\\n\\n' | {Explainer(command)} >&-");
        Assert.That((run.Code, run.Output, run.Errors), Is.EqualTo((141, "", "")));
    }

    [Test]
    public void A_reader_who_leaves_ends_it_without_a_word_and_what_was_answered_is_kept_and_handed_in()
    {
        string result = data.File("result.json");
        // The reader leaves once the answer is acknowledged; then the learner still types. The shell holds both ends of the
        // keys, so that typing cannot fail when the program has already gone.
        var run = Shell($"""
            mkfifo keys screen
            {Explainer($"play '{Small}' --result '{result}'")} < keys > screen &
            exec 3<> keys 4< screen
            printf '\n\n:dont-know\n' >&3
            sed '/^Right is/!d;q' <&4
            exec 4<&-
            printf '\n\n' >&3
            wait $!; echo $?
            """);
        Assert.That((run.Output, run.Errors), Is.EqualTo(("Right is: seven. Yes.\n141\n", "")), run.ToString());
        Assert.That(TheProgram.Pipe(data, "", "play", Small).Output, Does.Contain("back where you stopped"));
        using var json = JsonDocument.Parse(File.ReadAllText(result));
        Assert.That(json.RootElement.GetProperty("completed").GetBoolean(), Is.False);
        Assert.That(json.RootElement.GetProperty("items")[0].GetProperty("verdict").GetString(), Is.EqualTo("dont-know"));
    }

    [Test]
    public void Closed_errors_do_not_matter()
    {
        var run = Shell($"{Explainer("play no-such-thing")} 2>&-");
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
    }

    [Test]
    public void What_goes_to_a_file_stands_where_the_shell_put_it()
    {
        var run = Shell($"{{ echo before; {Explainer("data where")}; echo after; }} > all.txt; cat all.txt");
        Assert.That(run.Lines[0], Is.EqualTo("before"));
        Assert.That(run.Lines[^1], Is.EqualTo("after"));
        Assert.That(run.Lines[1], Is.EqualTo(data.Path));
    }

    [Test]
    public void A_result_is_written_through_a_named_pipe_which_stays_one()
    {
        var run = Shell($"mkfifo pipe; {Explainer($"play '{Small}' --result pipe")} < /dev/null > /dev/null & cat pipe; wait; test -p pipe && echo still a pipe");
        Assert.That(run.Output, Does.StartWith("{\n  \"format\": \"explainer-result/1\"").And.EndsWith("}\nstill a pipe\n"), run.ToString());
    }

    [Test]
    public void A_result_is_written_through_a_shells_own_pipe()
    {
        var run = Shell($"bash -c \"{Explainer($"play '{Small}' --result")} >(cat > got.json) < /dev/null > /dev/null; sleep 1\"; head -2 got.json");
        Assert.That(run.Output, Does.Contain("explainer-result/1"), run.ToString());
    }

    [TestCase("locked/result.json", "nothing can be written to its folder")]
    [TestCase("readonly.json", "may not be written to")]
    public void A_result_that_could_not_be_written_is_refused_before_the_first_question(string target, string says)
    {
        if (Environment.IsPrivilegedProcess) Assert.Ignore("The administrator may write anywhere.");
        Shell("mkdir locked; chmod 555 locked; touch readonly.json; chmod 444 readonly.json");
        var run = TheProgram.Pipe(data, "", "play", Small, "--result", data.File(target));
        Shell("chmod 755 locked");
        Assert.That((run.Code, run.Output), Is.EqualTo((3, "")), run.ToString());
        Assert.That(run.Errors, Does.Contain(says));
    }

    private static string Explainer(string arguments) => $"{string.Join(' ', TheProgram.Command.Select(c => $"'{c}'"))} {arguments.Replace("{small}", Small, StringComparison.Ordinal)}";

    private Run Shell(string script)
    {
        var start = new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = data.Path };
        start.Environment["EXPLAINER_DATA"] = data.Path;
        start.Environment.Remove("EXPLAINER_DEBUG");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(60)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{script} did not end. It had printed:\n{output.Result}");
        }
        return new(process.ExitCode, output.Result, errors.Result);
    }
}
