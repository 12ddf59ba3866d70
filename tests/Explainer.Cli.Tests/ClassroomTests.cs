using System.Text;
using System.Text.Json;
using Explainer.Diagnostics;

namespace Explainer.Cli.Tests;

/// <summary><c>stats</c> and <c>gradebook</c> on folders as teachers have them.</summary>
public sealed class ClassroomTests
{
    private const string Hostile = "=1+1\u001b[2J\u202e";

    private DataFolder data = null!;

    [SetUp]
    public void NewClass() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [Test]
    public void An_empty_folder_has_nothing_to_count()
    {
        string folder = Directory.CreateDirectory(data.File("results")).FullName;
        var (stats, grades) = (Run("stats", folder), Run("gradebook", folder));
        Assert.That((stats.Code, grades.Code), Is.EqualTo((1, 1)));
        Assert.That(stats.Output + grades.Output, Is.EqualTo("No result could be counted.\nNo result could be counted.\n"));
        using var json = JsonDocument.Parse(Run("stats", folder, "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("test").GetProperty("alpha").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [TestCase(1), TestCase(2)]
    public void One_and_two_learners_are_counted_and_nothing_is_claimed(int learners)
    {
        for (int n = 0; n < learners; n++) data.Write($"results/{n}.json", Result($"Kim {n}", n == 0));
        var run = Run("stats", data.File("results"));
        Assert.That(run.Code, Is.Zero, run.ToString());
        Assert.That(run.Output, Does.Contain(learners == 1 ? "1 learner did" : "2 learners did").And.Contain("little can be said").And.Contain($"{learners}*"));
        using var json = JsonDocument.Parse(Run("stats", data.File("results"), "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("flags").GetArrayLength()), Is.All.Zero);
    }

    [Test]
    public void Whatever_lies_among_the_files_is_named_and_the_rest_is_counted()
    {
        data.Write("results/good.json", Result("Kim", true));
        data.Write("results/deeper/good.json", Result("Lee", false));
        data.Write("results/notes.txt", "Kim was ill.");
        data.Write("results/half.json", Result("Mo", true)[..200]);
        data.Write("results/empty.json", "");
        data.Write("results/points.json", Result("Ann", true).Replace("\"points\": 1, \"max\": 1", "\"points\": 7, \"max\": 1", StringComparison.Ordinal));
        data.Write("results/deep.json", new string('[', 10_000_000));
        data.Write($"results/{"bad\u001b[31m\u202e"}.json", "{}");
        data.Write("results/.DS_Store", "hidden");
        File.WriteAllBytes(data.File("results/wide.json"), Encoding.Unicode.GetBytes(Result("Wei", true)));
        File.WriteAllBytes(data.File("results/huge.json"), new byte[17 * 1024 * 1024]);
        var run = Run("stats", data.File("results"));
        Assert.That(run.Code, Is.EqualTo(1), run.ToString());
        Assert.That(run.Output, Does.Contain("2 learners did").And.Contain("8 files are not counted").And.Contain("notes.txt is no result file"));
        Assert.That(run.Output, Is.EqualTo(SafeText.Clean(run.Output)));
        using var json = JsonDocument.Parse(Run("stats", data.File("results"), "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("leftOut").EnumerateArray().Select(l => l.GetProperty("why").GetString()), Has.Exactly(8).Items.And.All.StartsWith("The file ").And.All.EndsWith("."));
    }

    [Test]
    public void Hostile_names_reach_no_terminal_and_no_spreadsheet()
    {
        string result = Result(JsonEncodedText.Encode(Hostile).ToString(), true).Replace("\"moon\"", "\"@SUM(1)\\u001b]0;x\\u0007\"", StringComparison.Ordinal);
        data.Write("results/a.json", result);
        foreach (string[] command in new string[][] { ["stats"], ["stats", "--format", "csv"], ["stats", "--format", "html"], ["gradebook"], ["gradebook", "--format", "csv"] })
        {
            var run = Run([command[0], data.File("results"), .. command[1..]]);
            Assert.That(run.Code, Is.Zero, run.ToString());
            Assert.That(run.Output.Replace("\r\n", "\n", StringComparison.Ordinal), Is.EqualTo(SafeText.Clean(run.Output)));
            if (command.Contains("csv")) Assert.That(run.Output.Split('\n').SelectMany(l => l.Split(',')), Has.None.StartsWith("=").And.None.StartsWith("@").And.Some.StartsWith("'"));
        }
    }

    [Test]
    public void A_page_is_whole_and_runs_nothing()
    {
        data.Write("results/a.json", Result("<script>alert(1)</script>", true).Replace("\"moon\"", "\"<img src=x onerror=alert(1)>\"", StringComparison.Ordinal));
        string page = Run("stats", data.File("results"), "--format", "html").Output;
        Assert.That(page, Does.StartWith("<!DOCTYPE html>").And.EndWith("</html>\n").And.Contain("<table class=\"figures\">").And.Not.Contain("<script").And.Not.Contain("<img"));
    }

    [TestCase("stats"), TestCase("gradebook")]
    public void Wrong_usage_is_said_so(string command)
    {
        Assert.That(Run(command).Code, Is.EqualTo(2));
        var missing = Run(command, "no-such-folder");
        Assert.That((missing.Code, missing.Output), Is.EqualTo((2, "")), missing.ToString());
        Assert.That(missing.Errors, Does.Contain("There is no file or folder 'no-such-folder'."));
        Assert.That(Run(command, "--wrong").Code, Is.EqualTo(2));
    }

    [Test]
    public void Forty_columns_are_kept_to()
    {
        data.Write("results/a.json", Result("Kim", true));
        data.Write("results/b.json", Result("Lee", false));
        foreach (string command in new[] { "stats", "gradebook" })
        {
            var run = TheProgram.PipeWith(data, [("COLUMNS", "40"), ("LC_ALL", "C")], "", command, data.File("results"));
            Assert.That(run.Lines.Select(l => l.Length), Is.All.LessThanOrEqualTo(40), run.ToString());
        }
    }

    [Test]
    public void Several_lessons_are_columns_beside_one_another()
    {
        data.Write("results/a.json", Result("Kim", true));
        data.Write("results/b.json", Result("Kim", false).Replace("\"tides\"", "\"knots\"", StringComparison.Ordinal).Replace("of Kim", "of Kim at knots", StringComparison.Ordinal));
        data.Write("results/c.json", Result("Lee", true));
        string[] rows = Run("gradebook", data.File("results"), "--format", "csv").Output.TrimEnd().Split("\r\n");
        Assert.That(rows[0], Does.EndWith(",knots points,knots max,knots passed,tides points,tides max,tides passed,seal"));
        Assert.That(rows[1..], Is.EqualTo(new[] { "Kim,1,4,25,,true,false,2,10,0,,,0,2,,1,2,,none", "Lee,1,2,50,,true,false,1,5,0,,,,,,1,2,,none" }));
    }

    [Test]
    public void Of_a_course_played_as_a_whole_one_lesson_can_be_asked_for()
    {
        const string Played = "\n" + "true\n\n" + "true\n\n" + "\n" + "\n" + "\n" + "false\n\n" + "\n" + "\n" + "\n" + "\n" + "\n" + "true\n\n" + "\n" + "\n" + "\n" + "true\n\n" + "\n" + "false\n\n" + "\n" + "\n";
        string course = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "course"), file = data.File("kim.json");
        TheProgram.Pipe(data, Played, "play", course, "--no-certainty", "--learner", "Kim", "--result", file);
        var (apples, pears) = (Run("gradebook", file, "--content", Path.Combine(course, "apples.yaml"), "--format", "csv"), Run("gradebook", file, "--content", Path.Combine(course, "pears.yaml"), "--format", "csv"));
        Assert.That((apples.Code, pears.Code), Is.EqualTo((0, 0)), apples.ToString());
        Assert.That(apples.Output, Does.Contain("Kim,0,1,0,false,true,"));
        Assert.That(pears.Output, Does.Contain("Kim,1,1,100,true,true,"));
        Assert.That(pears.Errors, Does.Contain("1 file is of the whole course 'fruit': what it says of 'pears' is counted, and the rest is not."));
        using var json = JsonDocument.Parse(Run("stats", file, "--content", Path.Combine(course, "pears.yaml"), "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("question").GetString()), Is.EqualTo(new[] { "pear-long" }));
        Assert.That(json.RootElement.GetProperty("remarks")[0].GetString(), Does.Contain("of the whole course 'fruit'"));
    }

    [Test]
    public void Who_needs_help_can_stand_on_top()
    {
        data.Write("results/a.json", Result("Ann", true));
        data.Write("results/b.json", Result("Bo", false));
        data.Write("results/c.json", Result("Cy", true).Replace("\"completed\": true", "\"completed\": false", StringComparison.Ordinal));
        string[] rows = Run("gradebook", data.File("results"), "--format", "csv", "--sort", "need").Output.TrimEnd().Split("\r\n");
        Assert.That(rows[1..].Select(r => r.Split(',')[0]), Is.EqualTo(new[] { "Cy", "Bo", "Ann" }));
        Assert.That(Run("gradebook", data.File("results"), "--sort", "worst").Code, Is.EqualTo(2));
        Assert.That(Run("gradebook", data.File("results"), "--format", "html", "--sort", "need").Output, Does.Match("(?s)Cy.*Bo.*Ann.*Who needs help first: Cy \\(50%, left before the end\\)"));
    }

    [Test]
    public void A_sealed_file_that_was_edited_is_left_out()
    {
        string small = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml"), file = data.File("kim.json");
        TheProgram.Pipe(data, "\n\n:dont-know\n", "play", small, "--seed", "1", "--learner", "Kim", "--result", file);
        Assert.That(Run("gradebook", file).Code, Is.Zero);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"Kim\"", "\"Lee\"", StringComparison.Ordinal));
        var edited = Run("gradebook", file);
        Assert.That((edited.Code, edited.Output.Contains("was changed after it was written", StringComparison.Ordinal)), Is.EqualTo((1, true)), edited.ToString());
    }

    [Test]
    public void When_texts_were_swapped_after_it_was_answered_every_format_says_so()
    {
        const string Remark = "1 file was answered on another version of the content: the texts shown are today's; ids and counts are what was answered.";
        string lesson = data.Write("tides.yaml", Lesson("The moon", "The wind")), file = data.File("kim.json");
        TheProgram.Pipe(data, "\n1\n\n", "play", lesson, "--seed", "1", "--learner", "Kim", "--result", file);
        foreach (string format in new[] { "text", "json", "csv", "html" }) Assert.That(Said(format), Does.Not.Contain("another version"));
        data.Write("tides.yaml", Lesson("The wind", "The moon"));
        foreach (string format in new[] { "text", "json", "csv", "html" }) Assert.That(Said(format), Does.Contain(Remark), format);
        Assert.That(Run("check", lesson, "--with-stats", file).Output, Does.Contain("EX1023"));

        string Said(string format)
        {
            var run = Run("stats", file, "--content", lesson, "--format", format);
            Assert.That(run.Code, Is.Zero, run.ToString());
            return string.Join(' ', (format == "csv" ? run.Errors : System.Net.WebUtility.HtmlDecode(run.Output).Replace("\\u0027", "'", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Test]
    public void What_is_not_of_the_content_named_is_named_and_left_out()
    {
        string lesson = data.Write("tides.yaml", Lesson("The moon", "The wind"));
        data.Write("results/a.json", Result("Kim", true));
        data.Write("results/b.json", Result("Lee", true).Replace("\"sea\"", "\"tides\"", StringComparison.Ordinal));
        data.Write("results/c.json", Result("Mo", true).Replace("\"sea\"", "\"knots\"", StringComparison.Ordinal).Replace("\"lesson\": \"tides\"", "\"lesson\": \"knots\"", StringComparison.Ordinal));
        foreach (string command in new[] { "stats", "gradebook" })
        {
            var run = Run(command, data.File("results"), "--content", lesson, "--format", "csv");
            Assert.That(run.Code, Is.EqualTo(1), run.ToString());
            Assert.That(run.Errors, Does.Contain("a.json is of 'tides' of the course 'sea', not of the course 'tides'.").And.Contain("c.json is of 'knots', not of 'tides'.").And.Not.Contain("b.json is"));
        }
    }

    [Test]
    public void Files_without_a_seal_are_named_in_every_format()
    {
        data.Write("results/a.json", Result("Kim", true));
        Assert.That(Run("stats", data.File("results"), "--format", "csv").Errors, Does.Contain("1 file has no seal").And.Contain("a.json."));
        Assert.That(Run("gradebook", data.File("results"), "--format", "csv").Errors, Does.Contain("1 file has no seal").And.Contain("a.json."));
        using var json = JsonDocument.Parse(Run("stats", data.File("results"), "--format", "json").Output);
        Assert.That(json.RootElement.GetProperty("unsealed")[0].GetString(), Does.EndWith("a.json"));
    }

    private static string Lesson(string first, string second) => $$"""
        lesson: tides
        title: Tides
        steps:
          - question: moon
            type: single-choice
            stem: What makes the tides?
            options:
              - { text: {{first}}, correct: true }
              - { text: {{second}} }
        """;

    private static string Result(string learner, bool right) => $$"""
        { "format": "explainer-result/1", "course": "sea", "lesson": "tides", "learner": "{{learner}}", "attempt": "of {{learner}}", "completed": true,
          "items": [
            { "question": "moon", "type": "single-choice", "keyVersion": "k1", "response": ["a"], "verdict": "{{(right ? "correct" : "incorrect")}}", "points": {{(right ? 1 : 0)}}, "max": 1, "elapsedMs": 5000 },
            { "question": "sun", "type": "single-choice", "keyVersion": "k1", "response": [], "verdict": "dont-know", "points": 0, "max": 1 } ] }
        """;

    private Run Run(params string[] arguments) => TheProgram.Pipe(data, "", arguments);
}
