using System.Runtime.Versioning;
using System.Text.Json;

namespace Explainer.Cli.Tests;

/// <summary><c>explainer data</c>: a learner's own data.</summary>
public sealed class DataTests
{
    private static readonly string Small = Path.Combine(TestContext.CurrentContext.TestDirectory, "Lessons", "small.yaml");
    private DataFolder data = null!;

    private string Home => data.File("home");

    [SetUp]
    public void NewLearner() => data = new();

    [TearDown]
    public void Forget() => data.Dispose();

    [Test]
    public void Where_names_the_folder_and_makes_nothing()
    {
        var run = Data("where");

        Assert.That((run.Code, run.Output), Is.EqualTo((0, $"{Home}\n  Nothing is kept about anybody yet.\n")));
        Assert.That(Directory.Exists(Home), Is.False);
    }

    [Test]
    public void Where_tells_the_files_and_the_learners()
    {
        Play("Kim");
        Data("backup");

        var run = Data("where");

        Assert.That(run.Output, Does.Match("""
            ^.*/home
              journal\.backup-\d{8}T\d{6}Z\.db: a copy of the journal, [\d.]+ kB
              journal\.db: the journal, [\d.]+ kB
              Kim: 1 session, 1 answer, 1 note, from \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d
            """), run.ToString());
    }

    [Test]
    public void Where_tells_the_folder_even_when_the_journal_is_damaged()
    {
        data.Write("home/journal.db", "This is no journal. It is a text that somebody put in the journal's place.");

        var run = Data("where");

        Assert.That((run.Code, run.Lines[0]), Is.EqualTo((3, Home)), run.ToString());
        Assert.That(run.Errors, Does.Contain("is damaged or not a journal"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void Where_says_when_others_may_read_the_journal_and_how_that_is_ended()
    {
        Play("Kim");
        File.SetUnixFileMode(Path.Combine(Home, "journal.db"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.That(Data("where").Output, Does.Contain($"chmod 600 '{Home}/journal.db'"));
    }

    [Test]
    public void An_export_is_one_json_file_for_its_owner_alone()
    {
        Play("Kim");
        Play("Minji");

        var run = Data("export", "--learner", "Kim", "-o", data.File("kim.json"));

        Assert.That((run.Code, run.Output), Is.EqualTo((0, "")), run.ToString());
        using var json = JsonDocument.Parse(File.ReadAllText(data.File("kim.json")));
        Assert.That(json.RootElement.GetProperty("format").GetString(), Is.EqualTo("explainer-data/1"));
        Assert.That(File.ReadAllText(data.File("kim.json")), Does.Contain("not so many by Kim").And.Not.Contain("Minji"));
        if (!OperatingSystem.IsWindows()) Assert.That(File.GetUnixFileMode(data.File("kim.json")), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.That(Directory.GetFiles(data.Path).Select(Path.GetFileName), Is.EqualTo(["kim.json"]), "nothing else is left");
    }

    [Test]
    public void An_export_goes_to_a_pipe_when_no_file_is_named_and_needs_no_name_of_the_only_learner()
    {
        Play("Kim");

        var run = Data("export");

        Assert.That((run.Code, run.Errors), Is.EqualTo((0, "")));
        Assert.That(JsonDocument.Parse(run.Output).RootElement.GetProperty("learner").GetString(), Is.EqualTo("Kim"));
    }

    [Test]
    public void Whose_data_is_meant_must_be_said_where_there_are_several()
    {
        Play("Kim");
        Play("Minji");

        foreach (string[] unnamed in (string[][])[["export"], ["erase", "--yes"]])
        {
            var run = Data(unnamed);
            Assert.That((run.Code, run.Errors), Is.EqualTo((2, "explainer: Say whose data with --learner; there are: 'Minji', 'Kim'.\n")));
        }
        Assert.That(Data("erase", "--learner", "Min", "--yes").Errors, Does.Contain("Nothing is kept about 'Min'. There are: 'Minji', 'Kim'."));
        Assert.That(Data("where").Output, Does.Contain("Kim").And.Contain("Minji"));
    }

    [Test]
    public void Nothing_is_erased_without_a_yes()
    {
        Play("Kim");

        var run = Data("erase");

        Assert.That((run.Code, run.Errors), Is.EqualTo((2, "explainer: Nothing was erased. With --yes it is erased without asking.\n")));
        Assert.That(Data("where").Output, Does.Contain("Kim"));
    }

    [Test]
    public void What_is_erased_is_told_and_gone_and_the_others_go_on()
    {
        Play("Kim");
        Play("Minji");
        Data("backup");

        var run = Data("erase", "--learner", "Kim", "--yes");

        Assert.That(run.Code, Is.Zero, run.ToString());
        Assert.That(run.Errors, Does.StartWith("Erased about Kim: 1 session, 1 answer, 1 note.\nErased from the copy ").And.Contain("not the program's to find"));
        foreach (string file in Directory.GetFiles(Home)) Assert.That(File.ReadAllText(file), Does.Not.Contain("Kim"), file);
        Assert.That(TheProgram.PipeWith(data, [("EXPLAINER_DATA", Home)], "", "play", Small, "--learner", "Minji").Output, Does.Contain("back where you stopped"));
        Assert.That(Data("erase", "--learner", "Kim", "--yes").Code, Is.EqualTo(2), "nothing is left to erase");
    }

    [Test]
    public void Copies_may_be_kept_and_are_named_then()
    {
        Play("Kim");
        Data("backup");

        Assert.That(Data("erase", "--yes", "--keep-backups").Errors, Does.Match("The copy .*journal.backup-.*\\.db still holds Kim\\."));
        Assert.That(Data("erase", "--learner", "Kim", "--yes").Errors, Does.Match("The copy .*journal.backup-.*\\.db is gone: it held nobody else\\."));
    }

    [Test]
    public void A_backup_takes_the_journals_place()
    {
        Play("Kim");
        Data("backup", "-o", data.File("saved.db"));
        Data("erase", "--yes");

        File.Copy(data.File("saved.db"), Path.Combine(Home, "journal.db"), overwrite: true);

        Assert.That(Data("where").Output, Does.Contain("Kim: 1 session, 1 answer, 1 note"));
        Assert.That(TheProgram.PipeWith(data, [("EXPLAINER_DATA", Home)], "", "play", Small, "--learner", "Kim").Output, Does.Contain("back where you stopped"));
    }

    [TestCase("export")]
    [TestCase("backup")]
    public void Where_there_is_nothing_it_is_said(string command)
    {
        var run = Data(command);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Errors, Does.StartWith("explainer: Nothing is kept"));
    }

    private Run Data(params string[] arguments) => TheProgram.PipeWith(data, [("EXPLAINER_DATA", Home)], "", ["data", .. arguments]);

    private void Play(string learner) =>
        TheProgram.PipeWith(data, [("EXPLAINER_DATA", Home)], $"\n\n:dont-know\n:note not so many by {learner}\n", "play", Small, "--learner", learner);
}
