using System.Text.Json.Nodes;

namespace Explainer.Cli.Tests;

/// <summary>A teacher packs, learners play and hand in, the teacher grades.</summary>
public sealed class ExerciseTests
{
    private static readonly string Small = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml");

    private DataFolder data = null!;

    [SetUp]
    public void NewLearner() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [Test]
    public void An_exercise_is_played_where_there_is_no_content()
    {
        string exercise = Packed("--pass", "40%");
        using var elsewhere = new DataFolder();
        File.Copy(exercise, elsewhere.File("x.explainer"));
        var run = TheProgram.Pipe(elsewhere, DontKnow, "play", "x.explainer", "--result", "r.json");
        Assert.That((run.Code, run.Lines[^1]), Is.EqualTo((0, "Score: 0 of 3 points (0%). Pass mark 40%: not passed.")), run.ToString());
        var result = JsonNode.Parse(File.ReadAllText(elsewhere.File("r.json")))!;
        Assert.That(result["exercise"]!["sealed"]!.GetValue<bool>(), Is.False);
        Assert.That(run.Errors, Does.Contain("What you hand in is in r.json."));
    }

    [Test]
    public void A_sealed_exercise_says_nothing_and_is_graded_by_who_has_the_content()
    {
        string exercise = Packed("--sealed", "--pass", "70"), result = data.File("kim.json");
        var run = TheProgram.Pipe(data, Anything, "play", exercise, "--learner", "Kim", "--no-certainty", "--result", result);
        Assert.That(run.Code, Is.Zero, run.ToString());
        Assert.That(run.Output, Does.Not.Contain("Right").And.Not.Contain("Wrong").And.Not.Contain("Score"));
        Assert.That(run.Lines[^1], Does.EndWith("Whoever handed it out grades it."));
        var items = JsonNode.Parse(File.ReadAllText(result))!["items"]!.AsArray();
        Assert.That(items.Select(i => i!["verdict"]!.GetValue<string>()).Distinct(), Is.SubsetOf(new[] { "ungraded", "dont-know" }));

        var graded = TheProgram.Pipe(data, "", "gradebook", result, "--content", Small, "--format", "csv");
        Assert.That(graded.Code, Is.Zero, graded.ToString());
        Assert.That(graded.Output, Does.Contain("Kim"));
        var ungraded = TheProgram.Pipe(data, "", "gradebook", result, "--format", "csv");
        Assert.That(ungraded.Output + ungraded.Errors, Does.Contain("--content"));
    }

    [Test]
    public void Nothing_of_the_keys_is_in_a_sealed_file_or_in_the_learners_data()
    {
        string secret = "The secret explanation that only the teacher knows.";
        string lesson = data.Write("secret.yaml", File.ReadAllText(Small).Replace("Seven, two of them green.", secret, StringComparison.Ordinal));
        string exercise = data.File("secret.explainer");
        Assert.That(TheProgram.Pipe(data, "", "pack", lesson, "-o", exercise, "--sealed").Code, Is.Zero);
        using var learner = new DataFolder();
        File.Copy(exercise, learner.File("secret.explainer"));
        TheProgram.Pipe(learner, Anything, "play", "secret.explainer", "--result", "r.json");
        foreach (string file in Directory.EnumerateFiles(learner.Path)) Assert.That(File.ReadAllText(file), Does.Not.Contain(secret), file);
        using var zip = System.IO.Compression.ZipFile.OpenRead(exercise);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            Assert.That(reader.ReadToEnd(), Does.Not.Contain(secret), entry.FullName);
        }
    }

    [Test]
    public void Killed_midway_it_goes_on_where_it_was()
    {
        string exercise = Packed("--sealed");
        using (var killed = new Dialogue(data, "play", exercise, "--no-certainty"))
        {
            killed.Hear("An empty line goes on").Say("").Hear("seven apples").Say("").Hear("Type the number").Say(":dont-know").Hear("Step 3").Kill();
        }
        using var again = new Dialogue(data, "play", exercise, "--no-certainty");
        again.Hear("You are back where you stopped.").Hear("Step 3");
        again.End();
        Assert.That(again.Heard, Does.Contain("Whoever handed it out grades it"));
    }

    [Test]
    public void What_is_finished_is_handed_in_and_not_begun_anew()
    {
        string exercise = Packed("--sealed");
        TheProgram.Pipe(data, Anything, "play", exercise, "--learner", "Kim");
        var late = TheProgram.Pipe(data, "", "play", exercise, "--learner", "Kim", "--result", data.File("r.json"));
        Assert.That((late.Code, late.Output), Is.EqualTo((0, "")), late.ToString());
        Assert.That(late.Errors, Does.StartWith("Kim has finished this exercise. --restart begins it anew."));
        Assert.That(JsonNode.Parse(File.ReadAllText(data.File("r.json")))!["completed"]!.GetValue<bool>(), Is.True);
        Assert.That(TheProgram.Pipe(data, "", "play", exercise, "--learner", "Kim", "--restart").Output, Does.StartWith("A small lesson").Or.Contain("This is an exam."));
        Assert.That(TheProgram.Pipe(data, "", "play", exercise, "--learner", "Lee").Output, Does.Contain("This is an exam."), "somebody else has not");
    }

    [Test]
    public void The_library_knows_nothing_of_it()
    {
        TheProgram.Pipe(data, Anything, "play", Packed("--sealed"), "--learner", "Kim");
        Assert.That(TheProgram.Pipe(data, "", "play", Small, "--learner", "Kim").Output, Does.Not.Contain("You are back"));
        var report = TheProgram.Pipe(data, "", "report", "--learner", "Kim");
        Assert.That(report.Output, Does.Contain("1 part of sealed exercises is left out"));
    }

    [Test]
    public void All_learners_have_the_same_order_where_it_is_fixed()
    {
        string exercise = Packed("--seed", "fixed");
        int Seed(string learner)
        {
            string result = data.File($"{learner}.json");
            TheProgram.Pipe(data, "\n\n:dont-know\n", "play", exercise, "--learner", learner, "--result", result);
            return JsonNode.Parse(File.ReadAllText(result))!["seed"]!.GetValue<int>();
        }
        Assert.That(Seed("Kim"), Is.EqualTo(Seed("Lee")));
        Assert.That(TheProgram.Pipe(data, "", "play", exercise, "--learner", "Max", "--seed", "5").Code, Is.EqualTo(2));
    }

    [Test]
    public void What_is_handed_in_late_says_so()
    {
        string exercise = Packed("--due", "2020-01-01T12:00Z");
        var run = TheProgram.Pipe(data, DontKnow, "play", exercise, "--result", data.File("r.json"));
        Assert.That(run.Output, Does.Contain("It was due on 1 January 2020, 12:00 UTC. You can go on"));
        var told = JsonNode.Parse(File.ReadAllText(data.File("r.json")))!["exercise"]!;
        Assert.That((told["due"]!.GetValue<string>(), told["late"]!.GetValue<bool>()), Is.EqualTo(("2020-01-01T12:00:00Z", true)));
    }

    [Test]
    public void Content_with_errors_is_not_packed()
    {
        string broken = data.Write("broken.yaml", File.ReadAllText(Small).Replace("stem:", "steem:", StringComparison.Ordinal)), file = data.File("x.explainer");
        var run = TheProgram.Pipe(data, "", "pack", broken, "-o", file);
        Assert.That((run.Code, run.Output, File.Exists(file)), Is.EqualTo((1, "", false)), run.ToString());
        Assert.That(run.Errors, Does.Contain("broken.yaml:13:5: error EX").And.Contain("Did you mean 'stem'?"));
    }

    [TestCase("--pass", "120")]
    [TestCase("--pass", "most")]
    [TestCase("--pass", "-1")]
    [TestCase("--due", "tomorrow")]
    [TestCase("--due", "2026-02-30")]
    [TestCase("--due", "2026-12-01T25:00")]
    [TestCase("--seed", "5")]
    [TestCase("-o", "")]
    [TestCase("-o", "content.yaml")]
    [TestCase("-o", "no/such/folder/x.explainer")]
    public void Wrong_usage_ends_with_2_and_writes_nothing(string option, string value)
    {
        string[] file = option == "-o" ? [] : ["-o", data.File("x.explainer")];
        var run = TheProgram.Pipe(data, "", ["pack", Small, .. file, option, value]);
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")), run.ToString());
        Assert.That(File.Exists(data.File("x.explainer")), Is.False);
        Assert.That(run.Errors, Is.Not.Empty.And.Not.Contain("   at "));
    }

    [Test]
    public void The_same_content_makes_the_same_file()
    {
        byte[] one = File.ReadAllBytes(Packed("--sealed"));
        Assert.That(File.ReadAllBytes(Packed("--sealed")), Is.EqualTo(one));
    }

    [Test]
    public void It_may_be_called_what_it_likes()
    {
        string renamed = data.File("homework.zip");
        File.Move(Packed(), renamed);
        Assert.That(TheProgram.Pipe(data, "", "play", renamed).Output, Does.Contain("3 questions"));
    }

    [TestCase("check")]
    [TestCase("preview")]
    [TestCase("graph")]
    [TestCase("report")]
    [TestCase("review")]
    [TestCase("export", "--to", "gift")]
    public void Nothing_but_playing_can_be_done_with_it(string command, params string[] more)
    {
        var run = TheProgram.Pipe(data, "", [command, Packed(), .. more]);
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")), run.ToString());
        Assert.That(run.Errors, Does.Contain("is a packed exercise, which is only played: explainer play"));
    }

    [TestCase("", "is no packed exercise")]
    [TestCase("PK\u0003\u0004 and no more", "is cut short or damaged; ask for it anew")]
    [TestCase("lesson: x", "is no packed exercise")]
    public void What_is_no_exercise_ends_with_1_and_one_sentence(string text, string why)
    {
        string file = data.Write("e\u001b[2Jvil.explainer", text);
        var run = TheProgram.Pipe(data, "", "play", file);
        Assert.That((run.Code, run.Output), Is.EqualTo((1, "")), run.ToString());
        Assert.That(run.Errors, Does.EndWith($"{why}.\n"));
        Assert.That(run.Errors.Count(char.IsControl), Is.EqualTo(1), "the end of its one line");
        Assert.That(Directory.EnumerateFileSystemEntries(data.Path), Has.Exactly(1).Items, "nothing was written");
    }

    [Test]
    public void Nobody_passes_a_sealed_exercise_here() =>
        Assert.That(TheProgram.Pipe(data, "", "play", Packed("--sealed"), "--require-pass").Code, Is.EqualTo(2));

    private const string DontKnow = "\n\n:dont-know\n\n:dont-know\n\n\n:dont-know\n\n\n";

    /// <summary>An answer to every question of the small lesson in an exam, and on to the end.</summary>
    private const string Anything = "\n\n:dont-know\n:dont-know\n\n:dont-know\n\n\n";

    [TestCase("0.6", "Did you mean 60?")]
    [TestCase("0.655%", "Did you mean 65.5?")]
    [TestCase("101", "--pass takes a percentage from 0 to 100")]
    public void A_pass_mark_that_nobody_means_is_refused(string pass, string says)
    {
        var run = TheProgram.Pipe(data, "", "pack", Small, "-o", data.File("x.explainer"), "--pass", pass);
        Assert.That(run.Code, Is.EqualTo(2), run.Errors);
        Assert.That(run.Errors, Does.Contain(says));
        Assert.That(File.Exists(data.File("x.explainer")), Is.False);
    }

    private string Packed(params string[] options)
    {
        string file = data.File($"{Guid.NewGuid()}.explainer");
        var run = TheProgram.Pipe(data, "", ["pack", Small, "-o", file, .. options]);
        Assert.That((run.Code, run.Output), Is.EqualTo((0, "")), run.ToString());
        return file;
    }
}
