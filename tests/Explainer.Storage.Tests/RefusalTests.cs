using Explainer.Journal;
using Explainer.Sessions;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage.Tests;

/// <summary>What the world refuses is said in one sentence that says what to do.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Path => folder.File("journal.db");

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task A_folder_in_the_files_place()
    {
        Directory.CreateDirectory(Path);

        Assert.That(await RefusedToWrite(Path), Is.EqualTo($"{Path} is a folder, and the journal must be a file; give the name of a file."));
    }

    [Test]
    public async Task A_file_in_the_folders_place()
    {
        await File.WriteAllTextAsync(folder.File("home"), "not a folder");

        Assert.That(await RefusedToWrite(folder.File("home/journal.db")), Is.EqualTo($"{folder.File("home")} is a file, and the journal needs a folder to be in; name a folder."));
        Assert.That(await RefusedToWrite(folder.File("home/below/journal.db")), Does.Contain("cannot be opened; check that its folder can be made"));
    }

    [Test]
    public async Task A_place_where_no_folder_can_be_made()
    {
        if (OperatingSystem.IsWindows()) Assert.Ignore("Windows has no /dev/null.");
        Assert.That(await RefusedToWrite("/dev/null/journal.db"), Does.Contain("is a file, and the journal needs a folder"));
        Assert.That(await RefusedToWrite("/proc/explainer/journal.db"), Does.Contain("cannot be opened").Or.Contain("no permission"));
    }

    [Test]
    public async Task A_text_file_is_no_journal_and_stays_as_it_is()
    {
        await File.WriteAllTextAsync(Path, "Dear diary, this is not a database, and should be left alone.");

        Assert.That(await RefusedToWrite(Path), Does.Contain("is damaged or not a journal"));
        Assert.That(await File.ReadAllTextAsync(Path), Does.StartWith("Dear diary"));
    }

    [Test]
    public async Task Random_bytes_are_no_journal()
    {
        byte[] bytes = new byte[20_000];
        new Random(1).NextBytes(bytes);
        await File.WriteAllBytesAsync(Path, bytes);

        Assert.That(await RefusedToWrite(Path), Does.Contain("is damaged or not a journal"));
    }

    [Test]
    public async Task A_file_cut_off_in_the_middle_is_damaged()
    {
        await Fill(Path);
        using (var file = new FileStream(Path, FileMode.Open)) file.SetLength(file.Length / 2 / 4096 * 4096);

        Assert.That(await RefusedToReadAll(Path), Does.Contain("is damaged or not a journal; move the file aside"));
    }

    [Test]
    public async Task A_file_overwritten_anywhere_is_damaged_or_reads_as_written_and_never_more_than_a_sentence()
    {
        await Fill(Path);
        byte[] whole = await File.ReadAllBytesAsync(Path);
        var chance = new Random(2);
        int refused = 0;
        for (int round = 0; round < 60; round++)
        {
            byte[] damaged = [.. whole];
            chance.NextBytes(damaged.AsSpan(chance.Next(damaged.Length - 300), 300));
            await File.WriteAllBytesAsync(Path, damaged);
            if (await RefusedToReadAll(Path) is { } sentence)
            {
                refused++;
                Assert.That(sentence, Does.Contain(Path), $"round {round}");
            }
        }
        await TestContext.Out.WriteLineAsync($"{refused} of 60 damages were noticed by reading everything");
    }

    [TestCase("{", Description = "cut off")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("""{"at":"2026-03-01T09:30:00+00:00"}""", Description = "no kind")]
    [TestCase("""{"event":"session-moved","at":"2026-03-01T09:30:00+00:00"}""", Description = "a kind of a newer program")]
    [TestCase("""{"event":"step-left","at":"yesterday","step":1}""")]
    [TestCase("""{"event":"session-opened","at":"2026-03-01T09:30:00+00:00","session":"not an id"}""")]
    public async Task An_event_that_is_none_is_damage(string body)
    {
        await Fill(Path);
        using (var connection = TemporaryFolder.Connect(Path)) connection.Run("update event set body = $body where sequence = 0", ("$body", body));
        using var journal = new SqliteJournal(Path);

        Assert.That(async () => await journal.ReadAsync(Sample.Session(1)).ToListAsync(), Throws.TypeOf<JournalException>().With.Message.Contains("damaged"));
        Assert.That(async () => await journal.SessionsAsync("Minji").ToListAsync(), Throws.TypeOf<JournalException>().With.Message.Contains("damaged"));
    }

    [Test]
    public async Task A_lesson_that_has_not_the_hash_it_is_kept_under_is_damage()
    {
        await Fill(Path);
        using (var connection = TemporaryFolder.Connect(Path)) connection.Run("update lesson set canonical = replace(canonical, 'line 7', 'line 8')");
        using var journal = new SqliteJournal(Path);

        Assert.That(async () => await journal.FindLessonAsync(Sample.Lesson.Hash), Throws.TypeOf<JournalException>().With.Message.Contains("damaged"));
    }

    [Test]
    public async Task A_newer_programs_journal_is_left_alone()
    {
        await Fill(Path);
        using (var connection = TemporaryFolder.Connect(Path)) connection.Run("pragma user_version = 9999; create table event2 (x)");

        Assert.That(await RefusedToWrite(Path), Is.EqualTo($"{Path} was written by a newer version of this program; install that version to go on with it."));
    }

    [TestCase("create table event (x)")]
    [TestCase("pragma user_version = 1; create table event (x)")]
    [TestCase("pragma application_id = 77")]
    public async Task Another_programs_database_is_left_alone(string sql)
    {
        using (var connection = TemporaryFolder.Connect(Path)) connection.Run(sql);
        byte[] before = await File.ReadAllBytesAsync(Path);

        Assert.That(await RefusedToWrite(Path), Does.Contain("is another program's database"));
        Assert.That(await File.ReadAllBytesAsync(Path), Is.EqualTo(before));
    }

    [Test]
    public async Task A_full_disk_refuses_what_it_cannot_hold_and_with_more_room_it_goes_on()
    {
        using var journal = new SqliteJournal(Path);
        await journal.AppendAsync(Sample.Session(1), 0, Sample.Opened(Sample.Session(1)));
        journal.Use(database => database.Number("pragma max_page_count = 40"));
        int acknowledged = 1;
        string? refused = null;
        while (refused is null)
        {
            try
            {
                await journal.AppendAsync(Sample.Session(1), acknowledged, new NoteWritten(Sample.Morning, "", new string('x', 2000)));
                acknowledged++;
            }
            catch (JournalException e)
            {
                refused = e.Message;
            }
        }

        Assert.That(refused, Does.StartWith("The disk is full"));
        Assert.That(acknowledged, Is.GreaterThan(1), "there was some room");
        Assert.That(await journal.ReadAsync(Sample.Session(1)).CountAsync(), Is.EqualTo(acknowledged), "reading needs none");
        journal.Use(database => database.Number("pragma max_page_count = 1000"));
        await journal.AppendAsync(Sample.Session(1), acknowledged, new NoteWritten(Sample.Morning, "", "room again"));
        Assert.That(await journal.ReadAsync(Sample.Session(1)).CountAsync(), Is.EqualTo(acknowledged + 1));
    }

    [Test]
    public async Task An_empty_file_becomes_a_journal()
    {
        await File.WriteAllBytesAsync(Path, []);

        Assert.That(await RefusedToWrite(Path), Is.Null);
    }

    [Test]
    public async Task A_program_that_holds_the_file_is_waited_for_and_then_named()
    {
        await Fill(Path);
        using var holder = TemporaryFolder.Connect(Path);
        holder.Run("begin exclusive");
        using var journal = new SqliteJournal(new JournalFile(Path) { Patience = TimeSpan.FromMilliseconds(50) });

        Assert.That(async () => await journal.AppendAsync(Sample.Session(2), 0, Sample.Opened(Sample.Session(2))),
            Throws.TypeOf<JournalException>().With.Message.EqualTo($"Another program is holding {Path}; close it or wait for it, then try again."));
        Assert.That(await journal.SessionsAsync("Minji").CountAsync(), Is.EqualTo(1), "reading never waits");

        holder.Run("rollback");
        await journal.AppendAsync(Sample.Session(2), 0, Sample.Opened(Sample.Session(2)));

        Assert.That(await journal.SessionsAsync("Minji").CountAsync(), Is.EqualTo(2), "the same journal goes on");
    }

    [Test]
    public async Task A_file_held_while_it_is_made_is_named_and_opens_later()
    {
        using var holder = TemporaryFolder.Connect(Path);
        holder.Run("begin exclusive");
        using var journal = new SqliteJournal(new JournalFile(Path) { Patience = TimeSpan.FromMilliseconds(50) });

        Assert.That(async () => await journal.FindLessonAsync(Sample.Lesson.Hash), Throws.TypeOf<JournalException>().With.Message.Contains("Another program is holding"));
        holder.Run("rollback");

        Assert.That(await journal.FindLessonAsync(Sample.Lesson.Hash), Is.Null);
    }

    [TestCase(13, "The disk is full", Description = "SQLITE_FULL")]
    [TestCase(8, "no permission", Description = "SQLITE_READONLY")]
    [TestCase(3, "no permission", Description = "SQLITE_PERM")]
    [TestCase(5, "Another program", Description = "SQLITE_BUSY")]
    [TestCase(6, "Another program", Description = "SQLITE_LOCKED")]
    [TestCase(10, "The disk refused", Description = "SQLITE_IOERR")]
    [TestCase(11, "damaged", Description = "SQLITE_CORRUPT")]
    [TestCase(26, "damaged", Description = "SQLITE_NOTADB")]
    [TestCase(14, "cannot be opened", Description = "SQLITE_CANTOPEN")]
    [TestCase(1, "could not be used", Description = "SQLITE_ERROR")]
    [TestCase(7, "could not be used", Description = "SQLITE_NOMEM")]
    public void Every_kind_of_refusal_is_one_sentence_with_something_to_do(int code, string says)
    {
        string sentence = JournalRefusal.Of(new SqliteException("SQLite Error: 'told'.", code), Path).Message;

        Assert.That(sentence, Does.Contain(says).And.Contain(Path).And.Contain("; ").And.EndsWith("."));
        Assert.That(sentence.Replace(Path, "", StringComparison.Ordinal), Does.Not.Contain(". "), "one sentence");
    }

    /// <summary>A journal of one session with every kind of event, put away.</summary>
    private static async Task Fill(string path)
    {
        using var journal = new SqliteJournal(path);
        var events = Sample.EveryEvent(Sample.Session(1));
        await journal.KeepLessonAsync(Sample.Lesson.Hash, Sample.Lesson.Canonical);
        for (int sequence = 0; sequence < events.Length; sequence++) await journal.AppendAsync(Sample.Session(1), sequence, events[sequence]);
    }

    private static Task<string?> RefusedToWrite(string path) => Refused(path, async journal =>
        await journal.AppendAsync(Sample.Session(9), 0, Sample.Opened(Sample.Session(9))));

    private static Task<string?> RefusedToReadAll(string path) => Refused(path, async journal =>
    {
        var sessions = await journal.SessionsAsync("Minji").ToListAsync();
        foreach (var session in sessions) await journal.ReadAsync(session.Opened.Session).ToListAsync();
        await journal.FindLessonAsync(Sample.Lesson.Hash);
    });

    private static async Task<string?> Refused(string path, Func<SqliteJournal, Task> act)
    {
        using var journal = new SqliteJournal(new JournalFile(path) { Patience = TimeSpan.FromMilliseconds(50) });
        try
        {
            await act(journal);
            return null;
        }
        catch (JournalException e)
        {
            return e.Message;
        }
    }
}
