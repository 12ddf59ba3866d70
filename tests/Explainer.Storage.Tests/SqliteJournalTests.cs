using System.Runtime.Versioning;
using Explainer.Journal;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteJournalTests : JournalContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private SqliteJournal journal;

    public SqliteJournalTests() => journal = new(Path);

    private protected override IJournal Journal => journal;

    private string Path => folder.File("home/journal.db");

    public void Dispose()
    {
        journal.Dispose();
        folder.Dispose();
    }

    [Test]
    public void Nothing_is_made_before_the_first_use() => Assert.That(Directory.Exists(folder.File("home")), Is.False);

    [Test]
    public async Task What_it_needs_can_be_loaded_before_without_a_file()
    {
        await SqliteJournal.PrepareAsync();
        Assert.That(Directory.Exists(folder.File("home")), Is.False);
    }

    [Test]
    public async Task What_was_written_is_there_for_the_next_program()
    {
        await Write(Sample.Session(1), [.. Sample.EveryEvent(Sample.Session(1))]);
        var before = await Lines(Sample.Session(1));
        journal.Dispose();

        journal = new(Path);

        Assert.That(await Lines(Sample.Session(1)), Is.EqualTo(before));
    }

    [Test]
    public async Task What_was_written_is_seen_by_a_program_that_opened_before()
    {
        using var other = new SqliteJournal(Path);
        Assert.That(await other.SessionsAsync("Minji").ToListAsync(), Is.Empty);

        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1)));

        Assert.That(await other.SessionsAsync("Minji").ToListAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public async Task Folder_and_files_are_for_their_owner_alone()
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1)));

        Assert.That(File.GetUnixFileMode(folder.File("home")), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
        Assert.That(Directory.GetFiles(folder.File("home")).Select(System.IO.Path.GetFileName), Is.EquivalentTo(["journal.db", "journal.db-wal", "journal.db-shm"]));
        foreach (string file in Directory.GetFiles(folder.File("home")))
            Assert.That(File.GetUnixFileMode(file), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite), file);
    }

    [Test]
    public async Task After_it_is_put_away_one_file_is_left()
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1)));
        journal.Dispose();

        Assert.That(Directory.GetFiles(folder.File("home")), Is.EqualTo([Path]));
    }

    [Test]
    public void After_it_is_put_away_it_is_not_used()
    {
        journal.Dispose();
        journal.Dispose();

        Assert.That(() => journal.FindLessonAsync(Sample.Lesson.Hash), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void A_commit_is_synced_before_it_returns()
    {
        using var connection = new JournalFile(folder.File("journal.db")).Open();

        Assert.That(connection.Number("pragma synchronous"), Is.EqualTo(2), "full");
        Assert.That(connection.Rows("pragma journal_mode", row => row.GetString(0)), Is.EqualTo(["wal"]));
        Assert.That(connection.Number("pragma foreign_keys"), Is.EqualTo(1));
    }

    [Test]
    public async Task A_learners_sessions_are_found_without_going_through_all_events()
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1)));
        using var connection = TemporaryFolder.Connect(Path);

        var plan = connection.Rows("explain query plan " + SqliteJournal.SessionsOfLearner, row => row.GetString(3), ("$learner", "Minji"));

        Assert.That(plan, Has.None.Contains("SCAN").And.None.Contains("TEMP B-TREE"), string.Join('\n', plan));
    }

    [Test]
    public void A_session_begins_with_its_opening() =>
        Assert.That(() => journal.AppendAsync(Sample.Session(1), 0, new StepLeft(Sample.Morning, -1)), Throws.ArgumentException);

    [Test]
    public async Task Folders_and_files_may_be_called_anything()
    {
        foreach (string name in new[] { "여행 🚆/일지.db", ":memory:", "file:x?mode=memory", "a;Mode=ReadOnly", "|DataDirectory|x", "it's \"quoted\"" })
        {
            using var odd = new SqliteJournal(folder.File(name));
            await odd.AppendAsync(Sample.Session(1), 0, Sample.Opened(Sample.Session(1)));
            Assert.That(File.Exists(folder.File(name)), name);
        }
    }
}
