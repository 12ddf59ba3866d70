using Explainer.Journal;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

/// <summary>Journals as released programs left them, committed here, and opened by the present one.</summary>
public sealed class OldVersionTests
{
    private static readonly string Kept = Path.Combine(FindRoot(TestContext.CurrentContext.TestDirectory), "tests/Explainer.Storage.Tests/Versions");

    private static IEnumerable<int> Versions => Directory.GetFiles(Kept, "journal.*.db").Select(f => int.Parse(Path.GetFileName(f).Split('.')[1], System.Globalization.CultureInfo.InvariantCulture)).Order();

    [Test]
    public void Every_version_before_the_present_one_is_kept_here() =>
        Assert.That(Versions, Is.SupersetOf(Enumerable.Range(1, JournalSchema.Present.Version - 1)), "CONTRIBUTING says how a version's file is made");

    [TestCaseSource(nameof(Versions))]
    public async Task All_that_it_held_is_there_in_the_present_program(int version)
    {
        using var folder = new TemporaryFolder();
        string path = folder.File("journal.db");
        File.Copy(KeptFile(version, "db"), path);
        List<string> held;
        using (var journal = new SqliteJournal(path)) held = await Held(journal);

        Assert.That(held, Is.EqualTo(await File.ReadAllLinesAsync(KeptFile(version, "jsonl"))));
        using var connection = TemporaryFolder.Connect(path);
        Assert.That(connection.Number("pragma user_version"), Is.EqualTo(JournalSchema.Present.Version));
        Assert.That(connection.Text("pragma integrity_check"), Is.EqualTo("ok"));
    }

    [TestCaseSource(nameof(Versions))]
    public async Task What_was_begun_in_it_is_gone_on_with_in_the_present_program(int version)
    {
        using var folder = new TemporaryFolder();
        File.Copy(KeptFile(version, "db"), folder.File("journal.db"));
        using var journal = new SqliteJournal(folder.File("journal.db"));
        var begun = await journal.SessionsAsync("Seojun").SingleAsync();

        var runner = await SessionRunner.ResumeAsync(Sample.Lesson, begun.Opened.Session, journal, TimeProvider.System);
        await runner.DoAsync(new WriteNote("still here"));

        Assert.That(await journal.ReadAsync(begun.Opened.Session).LastAsync(), Is.InstanceOf<NoteWritten>());
    }

    [Test]
    public async Task The_present_version_is_put_here_when_asked_for()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") != "1" || Versions.Contains(JournalSchema.Present.Version)) Assert.Ignore("UPDATE_GOLDEN=1 keeps a file of the present version, once.");
        using var folder = new TemporaryFolder();
        using var journal = new SqliteJournal(folder.File("journal.db"));
        var events = Sample.EveryEvent(Sample.Session(1));
        for (int sequence = 0; sequence < events.Length; sequence++) await journal.AppendAsync(Sample.Session(1), sequence, events[sequence]);
        await Play.SomeSteps(await SessionRunner.OpenAsync(Sample.Lesson, Sample.Opening with { Learner = "Seojun" }, journal, TimeProvider.System), new(1), 9);

        using (var connection = TemporaryFolder.Connect(folder.File("journal.db"))) connection.Run("vacuum into $kept", ("$kept", KeptFile(JournalSchema.Present.Version, "db")));
        await File.WriteAllLinesAsync(KeptFile(JournalSchema.Present.Version, "jsonl"), await Held(journal));
    }

    private static string KeptFile(int version, string kind) => Path.Combine(Kept, $"journal.{version}.{kind}");

    private static async Task<List<string>> Held(SqliteJournal journal)
    {
        var held = new List<string>();
        foreach (string learner in new[] { "Minji", "Seojun" })
            await foreach (var session in journal.SessionsAsync(learner)) held.AddRange(await journal.ReadAsync(session.Opened.Session).Select(SessionEventText.Write).ToListAsync());
        Assert.That(await journal.FindLessonAsync(Sample.Lesson.Hash), Is.EqualTo(Sample.Lesson.Canonical));
        return held;
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "Explainer.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder) ?? throw new FileNotFoundException("No Explainer.sln above the tests."));
}
