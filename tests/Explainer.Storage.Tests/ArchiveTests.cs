using System.Text.Json;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Storage.Tests;

/// <summary>A learner's own data: told, taken along, copied, erased.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ArchiveTests : IDisposable
{
    private const string Secret = "두만강-Rainbow-17";
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(Sample.Morning);
    private readonly SqliteJournal journal;
    private readonly JournalArchive archive;

    public ArchiveTests()
    {
        journal = new(folder.File("home/journal.db"));
        archive = new(journal, clock);
    }

    private static Lesson Alone { get; } = Sample.Lesson with { Id = new("tunnels"), Canonical = "lesson: tunnels\nnobody else digs\n" };

    public void Dispose()
    {
        journal.Dispose();
        folder.Dispose();
    }

    [Test]
    public void While_there_is_no_journal_nothing_is_told_and_nothing_made()
    {
        Assert.That(archive.Learners(), Is.Empty);
        Assert.That(archive.Copies, Is.Empty);
        Assert.That(Directory.Exists(folder.File("home")), Is.False);
    }

    [Test]
    public async Task Each_learner_is_told_with_all_there_is()
    {
        await Two();

        Assert.That(archive.Learners(), Is.EqualTo(new LearnerExtent[]
        {
            new("Seojun", 1, 0, 0, Sample.Morning.AddMinutes(9), Sample.Morning.AddMinutes(9)),
            new("Minji", 2, 7, 2, Sample.Morning, Sample.Closed.At),
        }));
    }

    [Test]
    public async Task An_export_holds_every_event_word_for_word_and_every_lesson_by_hash()
    {
        await Two();

        using var exported = Export("Minji");

        var root = exported.RootElement;
        Assert.That(root.GetProperty("format").GetString(), Is.EqualTo("explainer-data/1"));
        Assert.That(root.GetProperty("learner").GetString(), Is.EqualTo("Minji"));
        Assert.That(root.GetProperty("exportedAt").GetString(), Is.EqualTo("2026-03-01T09:30:00Z"));
        var events = root.GetProperty("sessions").EnumerateArray().SelectMany(s => s.GetProperty("events").EnumerateArray()).Select(e => SessionEventText.Read(e.GetRawText()));
        var kept = new List<SessionEvent>();
        foreach (int session in new[] { 1, 2 }) kept.AddRange(await journal.ReadAsync(Sample.Session(session)).ToListAsync());
        Assert.That(events.Select(SessionEventText.Write), Is.EqualTo(kept.Select(SessionEventText.Write)));
        var texts = root.GetProperty("lessons").EnumerateArray().ToDictionary(l => l.GetProperty("hash").GetString()!, l => string.Join('\n', l.GetProperty("lines").EnumerateArray().Select(x => x.GetString())));
        Assert.That(texts, Is.EqualTo(new Dictionary<string, string> { [Sample.Lesson.Hash.Hex] = Sample.Lesson.Canonical, [Alone.Hash.Hex] = Alone.Canonical }));
    }

    [Test]
    public async Task An_export_can_be_read_by_a_person_and_holds_nobody_else()
    {
        await Two();

        string text = ExportText("Minji");

        Assert.That(text, Does.Contain("다리 is a bridge").And.Contain(Secret).And.Contain("\n        {\"event\":\"session-opened\""), "one event a line, letters of all languages as they are");
        Assert.That(text, Does.Not.Contain("Seojun"));
        Assert.That(ExportText("Seojun"), Does.Not.Contain("Minji").And.Not.Contain(Secret).And.Not.Contain("tunnels"));
    }

    [Test]
    public async Task A_damaged_event_is_exported_as_the_text_it_is()
    {
        await Two();
        using (var connection = TemporaryFolder.Connect(archive.Path)) connection.Run("update event set body = '{ half an event' where sequence = 3");

        using var exported = Export("Minji");

        Assert.That(exported.RootElement.GetProperty("sessions")[0].GetProperty("events")[3].GetString(), Is.EqualTo("{ half an event"));
    }

    [Test]
    public async Task A_table_that_a_later_version_adds_is_exported_and_erased_by_its_columns()
    {
        await Two();
        using (var connection = TemporaryFolder.Connect(archive.Path))
        {
            connection.Run("create table wish (learner text, \"what kind\" text, n real, thing blob) strict; insert into wish values ('Minji', 'tea', 1.5, x'01'), ('Seojun', 'rice', null, null)");
            connection.Run("create table mark (session text references session (id), at integer) strict; insert into mark select id, 7 from session");
        }

        using var exported = Export("Minji");
        archive.Erase("Minji", keepCopies: false);

        var other = exported.RootElement.GetProperty("other");
        Assert.That(other.GetProperty("wish").EnumerateArray().Select(r => $"{r.GetProperty("what kind")} {r.GetProperty("n")} {r.GetProperty("thing")}"), Is.EqualTo(["tea 1.5 AQ=="]));
        Assert.That(other.GetProperty("mark").GetArrayLength(), Is.EqualTo(2));
        using var after = TemporaryFolder.Connect(archive.Path);
        Assert.That(after.Rows("select learner from wish", row => row.GetString(0)), Is.EqualTo(["Seojun"]));
        Assert.That(after.Number("select count(*) from mark"), Is.EqualTo(1));
    }

    [Test]
    public async Task Every_table_says_whose_its_rows_are()
    {
        await Two();
        using var connection = TemporaryFolder.Connect(archive.Path);

        var tables = connection.Rows("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'", row => row.GetString(0));

        // A lesson is nobody's; it goes with the last learner who began it.
        Assert.That(LearnerTable.In(connection).Select(t => t.Name).Append("lesson"), Is.EquivalentTo(tables), "a column 'learner' or 'session' tells export and erase what belongs to whom");
    }

    [Test]
    public async Task A_learner_who_has_only_chosen_something_is_known_exported_and_erased()
    {
        await Two();
        await new SqliteProgress(journal, clock).ChooseAsync("Ada", "reviews", "on");

        Assert.That(archive.Learners()[^1], Is.EqualTo(new LearnerExtent("Ada", 0, 0, 0, null, null)));
        using var exported = Export("Ada");
        Assert.That(exported.RootElement.GetProperty("other").GetProperty("choice")[0].GetProperty("value").GetString(), Is.EqualTo("on"));
        archive.Erase("Ada", keepCopies: false);

        Assert.That(await FilesWith("Ada"), Is.Empty);
    }

    [Test]
    public async Task What_was_reckoned_about_a_learner_is_erased_with_them()
    {
        await Two();
        var progress = new SqliteProgress(journal, clock);
        await progress.ProgressAsync("Minji");
        await progress.ProgressAsync("Seojun");

        archive.Erase("Minji", keepCopies: false);

        Assert.That(await FilesWith("Minji"), Is.Empty);
        using var connection = TemporaryFolder.Connect(archive.Path);
        Assert.That(connection.Rows("select learner from progress", row => row.GetString(0)), Is.EqualTo(["Seojun"]));
    }

    [Test]
    public async Task What_is_erased_is_in_no_file_any_more_and_others_have_lost_nothing()
    {
        await Two();
        clock.Advance(TimeSpan.FromHours(1));
        archive.Copy(null);
        var before = await journal.ReadAsync(Sample.Session(3)).Select(SessionEventText.Write).ToListAsync();
        Assert.That(await FilesWith("Minji"), Is.Not.Empty, "the search finds what is there");

        var erased = archive.Erase("Minji", keepCopies: false);

        Assert.That((erased.Journal!.Sessions, erased.Lessons, erased.Copies.Length, erased.Unreadable.Length), Is.EqualTo((2, 1, 1, 0)));
        foreach (string trace in new[] { "Minji", Secret, "nobody else digs", Sample.Session(1).ToString() }) Assert.That(await FilesWith(trace), Is.Empty, trace);
        Assert.That(archive.Learners().Select(l => l.Name), Is.EqualTo(["Seojun"]));
        Assert.That(await journal.ReadAsync(Sample.Session(3)).Select(SessionEventText.Write).ToListAsync(), Is.EqualTo(before));
        Assert.That(await journal.FindLessonAsync(Sample.Lesson.Hash), Is.EqualTo(Sample.Lesson.Canonical), "Seojun plays it, too");
        Assert.That(await journal.FindLessonAsync(Alone.Hash), Is.Null);
        using var copy = TemporaryFolder.Connect(archive.Copies.Single());
        Assert.That(copy.Rows("select learner from session", row => row.GetString(0)), Is.EqualTo(["Seojun"]), "a copy loses the learner, not the others");
    }

    [Test]
    public async Task Erased_while_another_window_has_the_journal_open_nothing_is_left_either()
    {
        await Two();
        using var other = new SqliteJournal(archive.Path);
        Assert.That(await other.SessionsAsync("Minji").CountAsync(), Is.EqualTo(2));

        archive.Erase("Minji", keepCopies: false);

        Assert.That(await FilesWith(Secret), Is.Empty);
        Assert.That(await other.SessionsAsync("Minji").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task Erased_while_another_window_is_reading_it_is_said_that_traces_are_left()
    {
        await Two();
        using var reader = TemporaryFolder.Connect(archive.Path);
        using var reading = reader.BeginTransaction(deferred: true);
        reader.Number("select count(*) from event");
        using var impatient = new SqliteJournal(new JournalFile(archive.Path) { Patience = TimeSpan.FromMilliseconds(50) });

        Assert.That(() => new JournalArchive(impatient, clock).Erase("Minji", keepCopies: false), Throws.TypeOf<JournalException>().With.Message.Contains("All is erased, but another window has"));

        Assert.That(archive.Learners().Select(l => l.Name), Is.EqualTo(["Seojun"]));
    }

    [Test]
    public async Task Copies_may_be_kept_and_a_copy_of_nobody_else_goes_altogether()
    {
        await Two();
        archive.Copy(null);
        archive.Erase("Seojun", keepCopies: true);
        clock.Advance(TimeSpan.FromHours(1));
        string ofMinjiAlone = archive.Copy(null);

        var kept = archive.Erase("Minji", keepCopies: true);
        Assert.That((kept.Copies.Length, archive.CopiesOf("Minji").Holding.Length), Is.EqualTo((0, 2)));

        var gone = archive.Erase("Minji", keepCopies: false);
        Assert.That((gone.Journal, gone.Copies.Length), Is.EqualTo((default(LearnerExtent), 2)), "only the copies still knew her");
        Assert.That(File.Exists(ofMinjiAlone), Is.False);
        Assert.That(archive.CopiesOf("Seojun").Holding, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_copy_that_cannot_be_gone_through_is_named_and_the_rest_is_erased()
    {
        await Two();
        string damaged = folder.File("home/journal.backup-old.db");
        await File.WriteAllTextAsync(damaged, "no journal at all, and never was one, however long this text goes on");

        var erased = archive.Erase("Minji", keepCopies: false);

        Assert.That(erased.Unreadable.Single().Path, Is.EqualTo(damaged));
        Assert.That(archive.Learners().Select(l => l.Name), Is.EqualTo(["Seojun"]));
    }

    [Test]
    public async Task A_learner_with_damaged_events_can_be_erased()
    {
        await Two();
        using (var connection = TemporaryFolder.Connect(archive.Path)) connection.Run("update event set body = '{ half an event'");

        archive.Erase("Minji", keepCopies: false);

        Assert.That(archive.Learners().Select(l => l.Name), Is.EqualTo(["Seojun"]));
        Assert.That(await journal.FindLessonAsync(Sample.Lesson.Hash), Is.Not.Null, "nobody can tell whose it is");
    }

    [Test]
    public async Task A_copy_holds_what_the_journal_holds_even_while_it_is_written_to()
    {
        await Two();

        string copy = archive.Copy(folder.File("elsewhere.db"));
        await journal.AppendAsync(Sample.Session(4), 0, Sample.Opened(Sample.Session(4), "Later"));

        using var copied = new SqliteJournal(copy);
        Assert.That(await copied.LearnersAsync().Select(l => l.Name).ToListAsync(), Is.EqualTo(["Seojun", "Minji"]));
        Assert.That(await copied.FindLessonAsync(Sample.Lesson.Hash), Is.EqualTo(Sample.Lesson.Canonical));
        Assert.That(Directory.GetFiles(folder.ToString()).Select(Path.GetFileName), Has.None.Contains(".part"));
    }

    [TestCase("home/journal.db")]
    [TestCase("home/journal.db-wal")]
    [TestCase("home/../home/journal.db")]
    [TestCase("link.db")]
    public async Task The_journal_is_never_replaced_by_its_copy(string target)
    {
        await Two();
        File.CreateSymbolicLink(folder.File("link.db"), archive.Path);

        Assert.That(() => archive.Copy(folder.File(target)), Throws.TypeOf<JournalException>().With.Message.Contains("is the journal itself"));
    }

    [Test]
    public async Task A_copy_that_cannot_be_written_is_refused_in_a_sentence()
    {
        await Two();

        Assert.That(() => archive.Copy(folder.File("no such folder/copy.db")), Throws.TypeOf<JournalException>().With.Message.Contains("could not be written; name a file in a folder that is there"));
    }

    private JsonDocument Export(string learner) => JsonDocument.Parse(ExportText(learner));

    private string ExportText(string learner)
    {
        using var exported = new MemoryStream();
        archive.Export(learner, "explainer 0.0.0", exported);
        return System.Text.Encoding.UTF8.GetString(exported.ToArray());
    }

    /// <summary>Minji in two sessions and two lessons, one of them hers alone; Seojun in one.</summary>
    private async Task Two()
    {
        await journal.KeepLessonAsync(Sample.Lesson.Hash, Sample.Lesson.Canonical);
        await journal.KeepLessonAsync(Alone.Hash, Alone.Canonical);
        var events = Sample.EveryEvent(Sample.Session(1));
        for (int sequence = 0; sequence < events.Length; sequence++) await journal.AppendAsync(Sample.Session(1), sequence, events[sequence]);
        await journal.AppendAsync(Sample.Session(2), 0, Sample.Opened(Sample.Session(2)) with { Hash = Alone.Hash, Lesson = Alone.Id });
        await journal.AppendAsync(Sample.Session(2), 1, new NoteWritten(Sample.Morning, "", Secret));
        await journal.AppendAsync(Sample.Session(3), 0, Sample.Opened(Sample.Session(3), "Seojun", minute: 9));
    }

    /// <summary>Files of the data folder in which a text stands, plain or as JSON escapes it.</summary>
    private async Task<List<string>> FilesWith(string text)
    {
        var found = new List<string>();
        foreach (string file in Directory.GetFiles(folder.File("home")))
        {
            byte[] bytes = await ReadShared(file);
            if (new[] { text, JsonEncodedText.Encode(text).ToString() }.Any(t => bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(t)) >= 0)) found.Add(file);
        }
        return found;
    }

    private static async Task<byte[]> ReadShared(string file)
    {
        // A second handle in this process, closed, would drop the locks of the journal: a program of its own reads.
        using var cat = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("cat", [file]) { RedirectStandardOutput = true })!;
        using var bytes = new MemoryStream();
        await cat.StandardOutput.BaseStream.CopyToAsync(bytes);
        await cat.WaitForExitAsync();
        return bytes.ToArray();
    }
}
