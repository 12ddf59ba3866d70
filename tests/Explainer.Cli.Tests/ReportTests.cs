using System.Text.Json;

namespace Explainer.Cli.Tests;

/// <summary><c>explainer report</c> on what was really played.</summary>
public sealed class ReportTests
{
    private DataFolder data = null!;

    /// <summary>A page, a note, a question not known; then the lesson's file is gone.</summary>
    [OneTimeSetUp]
    public void Play()
    {
        data = new();
        string lesson = data.Write("mine.yaml", File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml")));
        TheProgram.Pipe(data, "\n:note Seven?\n\n:dont-know\n", "play", lesson, "--seed", "1", "--learner", "Kim");
        File.Delete(lesson);
    }

    [OneTimeTearDown]
    public void Forget() => data.Dispose();

    [Test]
    public void A_learner_with_nothing_recorded_gets_one_sentence()
    {
        var run = Report("--learner", "Lee");
        Assert.That((run.Code, run.Output, run.Errors), Is.EqualTo((0, "Nothing is recorded for Lee yet; \"explainer play\" begins.\n", "")));
    }

    [Test]
    public void What_was_played_is_told_even_when_its_file_is_gone()
    {
        var run = TheProgram.PipeWith(data, [("COLUMNS", "200")], "", "report", "small", "--learner", "Kim");
        Assert.That(run.Code, Is.Zero, run.ToString());
        Assert.That(run.Output, Does.StartWith("Report for Kim\n").And.Contain("left after 1 of 3 questions, 0 points so far").And.Contain("How many apples are there?").And.Contain("Read \"Apples\" in \"A small lesson\".").And.Contain("Seven?"));
    }

    [Test]
    public void Columns_are_kept_to_and_plain_characters_where_there_are_no_others()
    {
        var run = TheProgram.PipeWith(data, [("COLUMNS", "40"), ("LC_ALL", "C")], "", "report", "--learner", "Kim");
        Assert.That(run.Lines.Select(l => l.Length), Is.All.LessThanOrEqualTo(40), run.ToString());
        Assert.That(run.Output, Does.Contain("...."));
        Assert.That(run.Output.Where(c => c > '~'), Is.Empty);
    }

    [Test]
    public void Words_alone_are_to_be_had()
    {
        var run = Report("--learner", "Kim", "--plain");
        Assert.That(run.Output, Does.Contain("left after 1 of 3 questions").And.Not.Contain("░").And.Not.Contain("█"));
    }

    [Test]
    public void Nothing_of_that_name_is_wrong_usage()
    {
        var run = Report("NO-SUCH");
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Contain("There is no file, folder, course or lesson 'NO-SUCH'."));
    }

    [Test]
    public void A_damaged_journal_is_refused_in_one_sentence()
    {
        using var damaged = new DataFolder();
        damaged.Write("journal.db", "SQLite format 3\0, it says, and then is none");
        var run = TheProgram.Pipe(damaged, "", "report");
        Assert.That((run.Code, run.Output), Is.EqualTo((3, "")), run.ToString());
        Assert.That(run.Errors.TrimEnd('\n'), Does.Not.Contain("\n").And.Contain("journal.db is damaged or not a journal"));
    }

    [Test]
    public void A_file_is_written_whole_and_holds_what_the_output_would()
    {
        string file = data.File("report.html");
        var written = Report("--learner", "Kim", "--format", "html", "-o", file);
        Assert.That((written.Code, written.Output, written.Errors), Is.EqualTo((0, "", "")));
        Assert.That(File.ReadAllText(file), Does.StartWith("<!DOCTYPE html>").And.EndWith("</html>\n").And.EqualTo(Report("--learner", "Kim", "--format", "html").Output));
        Assert.That(Directory.GetFiles(data.Path, "*.tmp"), Is.Empty);
    }

    [Test]
    public void A_file_that_cannot_be_is_said_so_at_once()
    {
        var run = Report("-o", data.File("no/such/folder.txt"));
        Assert.That((run.Code, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Contain("its folder does not exist"));
    }

    [Test]
    public void Programs_get_what_they_can_read()
    {
        using var report = JsonDocument.Parse(Report("--learner", "Kim", "--format", "json").Output);
        using var statements = JsonDocument.Parse(Report("--learner", "Kim", "--format", "xapi").Output);
        string[] rows = Report("--learner", "Kim", "--format", "csv").Output.Split("\r\n");
        Assert.That(report.RootElement.GetProperty("format").GetString(), Is.EqualTo("explainer-report/1"));
        Assert.That(report.RootElement.GetProperty("again")[0].GetProperty("question").GetString(), Is.EqualTo("how-many"));
        Assert.That(statements.RootElement.GetArrayLength(), Is.EqualTo(1));
        Assert.That(rows, Has.Length.EqualTo(3), "heads, one answer, and the end of its line");
    }

    private Run Report(params string[] arguments) => TheProgram.Pipe(data, "", ["report", .. arguments]);
}
