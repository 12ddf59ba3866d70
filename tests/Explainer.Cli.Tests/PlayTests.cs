using System.Text.Json;

namespace Explainer.Cli.Tests;

public sealed class PlayTests
{
    private static readonly string Small = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml");

    private DataFolder data = null!;

    [SetUp]
    public void NewLearner() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [Test]
    public void A_lesson_is_played_through_a_pipe_and_ends_with_its_score()
    {
        var run = TheProgram.Pipe(data, RightAnswers(1), "play", Small, "--seed", "1");
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.ToString());
            Assert.That(run.Lines[^1], Is.EqualTo("Score: 3 of 3 points (100%). Pass mark 60%: passed."));
            Assert.That(run.Errors, Is.Empty);
        });
    }

    [Test]
    public void The_result_file_says_what_was_answered()
    {
        string result = data.File("result.json");
        TheProgram.Pipe(data, RightAnswers(1), "play", Small, "--seed", "1", "--learner", "Kim", "--result", result);
        using var json = JsonDocument.Parse(File.ReadAllText(result));
        var root = json.RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("format").GetString(), Is.EqualTo("explainer-result/1"));
            Assert.That(root.GetProperty("course").GetString(), Is.EqualTo("small"));
            Assert.That(root.GetProperty("lesson").GetString(), Is.EqualTo("small"));
            Assert.That(root.GetProperty("learner").GetString(), Is.EqualTo("Kim"));
            Assert.That(root.GetProperty("seed").GetInt64(), Is.EqualTo(1));
            Assert.That(root.GetProperty("completed").GetBoolean(), Is.True);
            Assert.That(root.GetProperty("startedAt").GetString(), Does.Match(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"));
            Assert.That(root.GetProperty("score").GetRawText().Where(c => !char.IsWhiteSpace(c)), Is.EqualTo("""{"points":3,"max":3,"passed":true}"""));
            Assert.That(root.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("verdict").GetString()), Is.All.EqualTo("correct"));
            Assert.That(root.GetProperty("items")[0].GetProperty("response")[0].GetString(), Is.EqualTo("b"));
            Assert.That(root.GetProperty("items")[0].GetProperty("certainty").GetInt32(), Is.EqualTo(4));
            Assert.That(root.GetProperty("items")[0].GetProperty("keyVersion").GetString(), Has.Length.EqualTo(12));
            Assert.That(root.GetProperty("items")[2].GetProperty("response")[0].GetString(), Is.EqualTo("false"));
        });
    }

    [Test]
    public void The_end_of_input_keeps_what_was_answered_and_leaves_the_rest_unanswered()
    {
        string result = data.File("result.json");
        var run = TheProgram.Pipe(data, "\n\n:dont-know\n", "play", Small, "--seed", "1", "--result", result);
        using var json = JsonDocument.Parse(File.ReadAllText(result));
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.ToString());
            Assert.That(json.RootElement.GetProperty("completed").GetBoolean(), Is.False);
            Assert.That(json.RootElement.GetProperty("score").GetProperty("max").GetDecimal(), Is.EqualTo(3));
            Assert.That(json.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("verdict").GetString()), Is.EqualTo(new[] { "dont-know", "unanswered", "unanswered" }));
        });
    }

    [Test]
    public void A_pass_can_be_required()
    {
        Assert.That(TheProgram.Pipe(data, RightAnswers(1), "play", Small, "--seed", "1", "--require-pass").Code, Is.Zero);
        Assert.That(TheProgram.Pipe(data, "\n\n:dont-know\n\n:dont-know\n\n\n:dont-know\n\n", "play", Small, "--restart", "--require-pass").Code, Is.EqualTo(1));
    }

    [Test]
    public void A_required_pass_without_a_pass_mark_is_wrong_usage()
    {
        string lesson = data.Write("no-mark.yaml", File.ReadAllText(Small).Replace("pass: 60%\n", "", StringComparison.Ordinal));
        var run = TheProgram.Pipe(data, "", "play", lesson, "--require-pass");
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")), run.ToString());
        Assert.That(run.Errors, Does.Contain("pass mark").And.Not.Contain("   at "));
    }

    [TestCase("play")]
    [TestCase("play", "no-such-thing")]
    [TestCase("play", "x", "--seed", "many")]
    [TestCase("no-such-command")]
    [TestCase("check")]
    public void Wrong_usage_ends_with_2_and_a_sentence(params string[] arguments)
    {
        var run = TheProgram.Pipe(data, "", arguments);
        Assert.That(run.Code, Is.EqualTo(2), run.ToString());
        Assert.That(run.Errors, Is.Not.Empty.And.Not.Contain("   at "));
    }

    [Test]
    public void A_broken_lesson_is_not_played_and_says_where_it_is_broken()
    {
        string broken = data.Write("broken.yaml", File.ReadAllText(Small).Replace("stem:", "steem:", StringComparison.Ordinal));
        var run = TheProgram.Pipe(data, "", "play", broken);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Errors, Does.Contain("broken.yaml:13:5: error EX").And.Contain("Did you mean 'stem'?"));
        });
    }

    [TestCase("{data}/not-a-folder", "is a file, and the journal needs a folder to be in")]
    [TestCase("{data}/not-a-folder/below", "cannot be opened; check that its folder can be made")]
    [TestCase("", "EXPLAINER_DATA is set to nothing")]
    [TestCase("   ", "EXPLAINER_DATA is set to nothing")]
    [TestCase("some/where", "EXPLAINER_DATA is 'some/where', which is another folder wherever you are")]
    public void A_folder_that_cannot_hold_data_ends_with_3_and_a_sentence(string folder, string says)
    {
        data.Write("not-a-folder", "");
        (string, string?)[] variables = [("EXPLAINER_DATA", folder.Replace("{data}", data.Path, StringComparison.Ordinal))];
        foreach (string[] command in (string[][])[["play", Small], [], ["list"], ["data", "backup"]])
        {
            var run = TheProgram.PipeWith(data, variables, "", command);
            if (command is ["data", ..] && folder.StartsWith('{')) continue;
            Assert.That(run.Code, Is.EqualTo(3), $"{string.Join(' ', command)}: {run}");
            Assert.That(run.Errors, Does.StartWith("explainer: ").And.Contain(says));
            Assert.That(run.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        }
        Assert.That(TheProgram.PipeWith(data, variables, "", "check", Small).Code, Is.Zero, "an author needs none");
    }

    [Test]
    public void Without_a_home_data_goes_where_XDG_says()
    {
        var run = TheProgram.PipeWith(data, [("EXPLAINER_DATA", null), ("HOME", null), ("XDG_DATA_HOME", data.File("share"))], "", "data", "where");
        Assert.That((run.Code, run.Lines[0]), Is.EqualTo((0, data.File("share/explainer"))), run.ToString());
    }

    [Test]
    public void Without_a_home_the_system_knows_one_or_it_is_said()
    {
        var run = TheProgram.PipeWith(data, [("EXPLAINER_DATA", null), ("HOME", null), ("XDG_DATA_HOME", null)], "", "data", "where");
        Assert.That(run.Code, Is.Zero.Or.EqualTo(3), run.ToString());
        Assert.That(run.Output + run.Errors, Does.Match("^(/.*/explainer\\n|explainer: .*\\.)"));
    }

    [Test]
    public void Killed_at_any_moment_it_goes_on_where_it_was_with_the_same_order_of_options()
    {
        using (var first = new Dialogue(data, "play", Small))
        {
            first.Hear(":quit leaves").Say("").Hear("Apples").Hear("seven").Say("").Hear("1. ").Hear("2. ").Hear("3. ").Kill();
            string options = Options(first.Heard);
            using var second = new Dialogue(data, "play", Small);
            second.Hear("back where you stopped").Hear("1. ").Hear("2. ").Hear("3. ");
            Assert.That(Options(second.Heard), Is.EqualTo(options));
            second.Say(Number(options, "seven")).Hear("How sure").Kill();
        }
        using var third = new Dialogue(data, "play", Small);
        third.Hear("How sure").Say("2").Hear("Right").Kill();
        using var fourth = new Dialogue(data, "play", Small);
        fourth.Hear("Right").Say("").Hear("Which colours");
    }

    [TestCase(true, Description = "by its path")]
    [TestCase(false, Description = "by its id")]
    public void A_begun_lesson_is_gone_on_with_though_its_file_is_gone(bool byPath)
    {
        string lesson = data.Write("content/small/small.yaml", File.ReadAllText(Small)), result = data.File("result.json");
        TheProgram.Pipe(data, "\n\n", "play", lesson, "--seed", "1");
        File.Delete(lesson);
        var run = TheProgram.Pipe(data, RightAnswers(1)["\n\n".Length..], "play", byPath ? lesson : "small", "--result", result);
        Assert.Multiple(() =>
        {
            Assert.That((run.Code, run.Errors), Is.EqualTo((0, "")), run.ToString());
            Assert.That(run.Output, Does.Contain("The file of this lesson cannot be read any more. You are in the version you began, which was kept."));
            Assert.That(run.Lines[^1], Is.EqualTo("Score: 3 of 3 points (100%). Pass mark 60%: passed."));
            Assert.That(File.ReadAllText(result), Does.Contain("\"completed\": true"));
        });
        Assert.That(TheProgram.Pipe(data, "", "play", lesson).Code, Is.EqualTo(2), "now nothing is begun");
    }

    [Test]
    public void A_begun_lesson_is_gone_on_with_though_its_file_is_broken()
    {
        string lesson = data.Write("other-name.yaml", File.ReadAllText(Small));
        TheProgram.Pipe(data, "\n\n", "play", lesson);
        File.WriteAllText(lesson, File.ReadAllText(Small).Replace("stem:", "steem:", StringComparison.Ordinal));
        Assert.That(TheProgram.Pipe(data, "", "play", lesson).Output, Does.Contain("which was kept").And.Contain("How many apples"));
        Assert.That(TheProgram.Pipe(data, "", "play", lesson, "--restart").Errors, Does.Contain("Did you mean 'stem'?"), "there is nothing to begin anew");
        Assert.That(TheProgram.Pipe(data, "", "play", lesson, "--learner", "Kim").Code, Is.EqualTo(1), "who has not begun cannot go on");
    }

    [Test]
    public void A_slip_in_a_path_is_not_taken_for_a_lesson_that_is_gone()
    {
        data.Write("content/small/small.yaml", File.ReadAllText(Small));
        TheProgram.Pipe(data, "\n\n", "play", "small");
        Assert.That(TheProgram.Pipe(data, "", "play", "contnet/small.yaml").Code, Is.EqualTo(2));
    }

    [Test]
    public void A_pipe_is_never_asked_who_learns()
    {
        foreach (string learner in new[] { "Kim", "Minji" }) TheProgram.Pipe(data, "\n\n", "play", Small, "--learner", learner);
        var run = TheProgram.Pipe(data, "", "play", Small);
        Assert.That((run.Code, run.Errors), Is.EqualTo((0, "")), run.ToString());
        Assert.That(run.Output, Does.StartWith("A small lesson").And.Not.Contain("back where you stopped"), "somebody of no name, who has not begun");
        Assert.That(TheProgram.Pipe(data, ":quit\n").Output, Does.Not.Contain("Who learns"));
    }

    [TestCase("INT", 130)]
    [TestCase("TERM", 143)]
    [TestCase("HUP", 129)]
    public void A_signal_ends_it_with_its_number_and_the_result_written(string signal, int code)
    {
        string result = data.File("result.json");
        using var dialogue = new Dialogue(data, "play", Small, "--result", result);
        dialogue.Hear(":quit leaves").Say("").Hear("seven").Say("").Hear("1. ").Say(":dont-know").Hear("Explanation");
        Assert.That(dialogue.Signal(signal), Is.EqualTo(code));
        Assert.That(File.ReadAllText(result), Does.Contain("dont-know"));
    }

    [Test]
    public void An_edited_lesson_does_not_shift_a_begun_session()
    {
        string lesson = data.Write("edited.yaml", File.ReadAllText(Small));
        TheProgram.Pipe(data, "\n\n", "play", lesson);
        File.WriteAllText(lesson, File.ReadAllText(lesson).Replace("How many apples are there?", "How many pears are there?", StringComparison.Ordinal));
        var resumed = TheProgram.Pipe(data, "", "play", lesson);
        Assert.That(resumed.Output, Does.Contain("changed this lesson").And.Contain("How many apples").And.Not.Contain("pears"));
        var restarted = TheProgram.Pipe(data, "\n\n", "play", lesson, "--restart");
        Assert.That(restarted.Output, Does.Contain("How many pears"));
    }

    [Test]
    public void An_exam_tells_nothing_before_the_end()
    {
        var run = TheProgram.Pipe(data, "\n\n1\n\n1\n\ntrue\n\n", "play", Small, "--exam");
        int end = run.Output.IndexOf("Summary", StringComparison.Ordinal);
        Assert.That(end, Is.Positive, run.ToString());
        Assert.That(run.Output[..end], Does.Not.Contain("Right").And.Not.Contain("Wrong").And.Not.Contain("Explanation").And.Not.Contain("Once more"));
    }

    private static string Options(string heard) => string.Join('\n', heard.Split('\n').Where(l => l.Length > 3 && char.IsDigit(l[0]) && l[1..3] == ". ").Distinct());

    private static string Number(string options, string text) => options.Split('\n').Single(o => o.EndsWith(text, StringComparison.Ordinal))[..1];

    /// <summary>The lines that answer everything right, found by looking at the options in this seed's order.</summary>
    private static string RightAnswers(long seed)
    {
        using var scout = new DataFolder();
        var run = TheProgram.Pipe(scout, "\n\n:dont-know\n\n:dont-know\n", "play", Small, "--seed", $"{seed}", "--learner", "scout");
        string[][] questions = [.. run.Output.Split("\n\n").Select(b => b.Split('\n').Where(l => l.Length > 3 && char.IsDigit(l[0]) && l[1..3] == ". ").ToArray()).Where(o => o.Length == 3)];
        string first = Place(questions[0], "seven"), second = $"{Place(questions[1], "green")} {Place(questions[1], "red")}";
        return $"\n\n{first}\n4\n\n{second}\n3\n\nfalse\n2\n\n";
    }

    private static string Place(string[] options, string text) => options.Single(o => o.EndsWith(text, StringComparison.Ordinal))[..1];
}
