using System.Text.Json;

namespace Explainer.Cli.Tests;

/// <summary>A whole course from its pretest to its total, and what the lists say of it.</summary>
public sealed class CourseTests
{
    private const string Pretest = "\n" + "true\n\n" + "true\n\n" + "\n";
    private const string Apples = "\n" + "\n" + "true\n\n" + "\n" + "\n";
    private const string Pears = "\n" + "\n" + "\n" + "true\n\n" + "\n" + "\n";
    private const string Posttest = "\n" + "true\n\n" + "\n" + "false\n\n" + "\n" + "\n";
    private static readonly string Fruit = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "course");
    private DataFolder data = null!;

    [SetUp]
    public void NewLearner() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [Test]
    public void A_course_is_played_from_pretest_to_total_with_the_gain_between()
    {
        string result = data.File("result.json");
        var run = TheProgram.Pipe(data, Pretest + Apples + Pears + Posttest, "play", Fruit, "--require-pass", "--result", result);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.ToString());
            Assert.That(run.Output, Does.Contain("Before the course: 1 of 2 points. Now: 2 of 2 points. Newly right: 1."));
            Assert.That(run.Lines.Where(l => l.StartsWith("Next: ", StringComparison.Ordinal) || l.StartsWith("Every part", StringComparison.Ordinal)), Is.EqualTo(new[]
            {
                "Next: About apples.", "Next: About pears.", "Next: The questions from before the course, once more.", "Every part of the course is done now.",
            }));
            Assert.That(run.Lines[^1], Is.EqualTo("Score: 2 of 2 points (100%). Pass mark 50%: passed."));
        });
        using var json = JsonDocument.Parse(File.ReadAllText(result));
        Assert.Multiple(() =>
        {
            Assert.That(json.RootElement.GetProperty("lesson").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(json.RootElement.GetProperty("completed").GetBoolean(), Is.True);
            Assert.That(json.RootElement.GetProperty("score").GetProperty("max").GetDecimal(), Is.EqualTo(2), "pre- and posttest do not count");
            Assert.That(json.RootElement.GetProperty("score").GetProperty("passed").GetBoolean(), Is.True);
            Assert.That(json.RootElement.GetProperty("items").EnumerateArray().Select(i => $"{i.GetProperty("phase")} {i.GetProperty("question")} {i.GetProperty("verdict")}"), Is.EqualTo(new[]
            {
                "pretest apple-true correct", "pretest pear-true incorrect", "lesson apple-true correct", "lesson pear-long correct", "posttest apple-true correct", "posttest pear-true correct",
            }));
        });
    }

    [Test]
    public void A_begun_part_of_a_course_is_gone_on_with_though_the_course_is_broken()
    {
        string course = data.File("fruit");
        Directory.CreateDirectory(course);
        foreach (string file in Directory.GetFiles(Fruit)) File.Copy(file, Path.Combine(course, Path.GetFileName(file)));
        TheProgram.Pipe(data, Pretest + "\n", "play", course);
        File.AppendAllText(Path.Combine(course, "apples.yaml"), "\nsteps: twice\n");
        var run = TheProgram.Pipe(data, Apples[1..], "play", course);
        Assert.That((run.Code, run.Errors), Is.EqualTo((0, "")), run.ToString());
        Assert.That(run.Output, Does.Contain("which was kept").And.Contain("About apples"));
        Assert.That(run.Lines[^1], Does.StartWith("Score: 1 of 1 point"));
        Assert.That(TheProgram.Pipe(data, "", "play", course).Code, Is.EqualTo(1), "the next part is not begun, and cannot be");
    }

    [Test]
    public void The_pretest_tells_nothing()
    {
        var run = TheProgram.Pipe(data, Pretest, "play", Fruit);
        Assert.That(run.Output, Does.Not.Contain("Right").And.Not.Contain("Wrong").And.Not.Contain("Score"));
    }

    [Test]
    public void It_goes_on_at_the_lesson_that_was_not_finished()
    {
        TheProgram.Pipe(data, Pretest + Apples, "play", Fruit);
        var run = TheProgram.Pipe(data, "", "play", Fruit);
        Assert.That(run.Output, Does.Contain("About pears").And.Not.Contain("About apples"));
    }

    [Test]
    public void Quitting_at_a_summary_does_not_begin_the_next_lesson()
    {
        TheProgram.Pipe(data, Pretest + "\n\ntrue\n\n\n:quit\n", "play", Fruit);
        var list = TheProgram.Pipe(data, "", "list", "--content", Fruit);
        Assert.That(list.Output, Does.Contain("apples: About apples (done, 1 of 1 points)").And.Contain("pears: About pears (new)"));
    }

    [Test]
    public void What_is_finished_is_listed_as_done_and_played_anew()
    {
        TheProgram.Pipe(data, Apples, "play", Path.Combine(Fruit, "apples.yaml"));
        string small = data.Write("content/small.yaml", File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml")));
        TheProgram.Pipe(data, "\n\n:dont-know\n\n:dont-know\n\n\n:dont-know\n\n\n", "play", small);
        var list = TheProgram.Pipe(data, "", "list", "--format", "json");
        Assert.That(list.Output.Replace(" ", "", StringComparison.Ordinal), Does.Contain("\"lesson\":\"small\",\n").And.Contain("\"state\":\"done\",\n\"points\":0,\n\"max\":3"), list.ToString());
        Assert.That(TheProgram.Pipe(data, "", "play", small).Output, Does.Contain("A small lesson").And.Not.Contain("back where"));
    }

    [Test]
    public void A_list_is_about_the_only_learner_there_is()
    {
        string small = data.Write("content/small.yaml", File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml")));
        TheProgram.Pipe(data, "\n\n", "play", small, "--learner", "Kim");
        Assert.That(TheProgram.Pipe(data, "", "list").Output, Does.Contain("A small lesson (begun"));
        TheProgram.Pipe(data, "\n\n", "play", small, "--learner", "Minji");
        Assert.That(TheProgram.Pipe(data, "", "list").Output, Does.Contain("A small lesson (new"), "of two nobody is meant");
    }

    [Test]
    public void The_library_leads_to_a_course_and_its_lessons()
    {
        var run = TheProgram.Pipe(data, "Fruit\n" + "apples\n" + Apples + ":quit\n:quit\n", "--content", Fruit);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.ToString());
            Assert.That(run.Output, Does.Contain("2 lessons; not begun. Apples and pears."));
            Assert.That(run.Output, Does.Contain("Content note: Mentions worms."));
            Assert.That(run.Output, Does.Contain("About apples. Done: 1 of 1 point (100%)"));
            Assert.That(run.Output, Does.Contain("1 of 4 parts done"));
        });
    }

    [Test]
    public void A_course_that_cannot_be_read_leaves_the_library_open()
    {
        data.Write("content/broken/course.yaml", "course: broken\ntitel: Broken\n");
        var run = TheProgram.Pipe(data, ":quit\n");
        Assert.That(run.Code, Is.Zero, run.ToString());
        Assert.That(run.Output, Does.Contain("broken/course.yaml. Cannot be played yet"));
    }

    [Test]
    public void Every_example_in_the_help_names_a_command_that_works()
    {
        foreach (string[] help in (string[][])[["--help"], ["play", "--help"], ["check", "--help"], ["list", "--help"], ["data", "--help"], ["data", "where", "--help"], ["data", "export", "--help"], ["data", "erase", "--help"], ["data", "backup", "--help"]])
            Assert.That(TheProgram.Pipe(data, "", help).Output, Does.Contain("Example:"), string.Join(' ', help));
        Assert.That(TheProgram.Pipe(data, "", "play", Path.Combine(TestContext.CurrentContext.TestDirectory, "content", "tour")).Code, Is.Zero, "a folder with one lesson is that lesson");
    }
}
