using System.Runtime.Versioning;
using Explainer.Journal;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Storage.Tests;

/// <summary>From one version to the next: a copy first, all or nothing, once. The next version is an invented one, on top of version 1 alone.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class UpgradeTests : IDisposable
{
    private const string SecondHalfFails = "create table halfway (x) strict; create table shelf (x integer) strict; insert into nowhere values (1)";
    private static readonly JournalSchema One = JournalSchema.Present.At(1);
    private readonly TemporaryFolder folder = new();

    private string Path => folder.File("journal.db");

    private string[] Copies => Directory.GetFiles(folder.ToString(), "journal.backup*");

    public void Dispose() => folder.Dispose();

    [Test]
    public async Task What_was_kept_is_there_in_the_new_form()
    {
        var before = await Fill();

        using (var journal = At(One.Then(Writer.NextVersion))) Assert.That(await Lines(journal), Is.EqualTo(before));

        using var connection = TemporaryFolder.Connect(Path);
        Assert.That(connection.Number("pragma user_version"), Is.EqualTo(2));
        Assert.That(connection.Number("select answers from standing where learner = 'Minji'"), Is.EqualTo(7), "the script read the events that were there");
    }

    [Test]
    public async Task A_copy_in_the_old_form_is_made_before_and_the_program_before_reads_it()
    {
        var before = await Fill();

        await Open(One.Then(Writer.NextVersion));

        Assert.That(Copies, Is.EqualTo([folder.File("journal.backup-v1-20260301T093000Z.db")]));
        using var old = At(One, Copies.Single());
        Assert.That(await Lines(old), Is.EqualTo(before));
        Assert.That(await old.FindLessonAsync(Sample.Lesson.Hash), Is.EqualTo(Sample.Lesson.Canonical));
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public async Task The_copy_is_for_its_owner_alone()
    {
        await Fill();

        await Open(One.Then(Writer.NextVersion));

        Assert.That(File.GetUnixFileMode(Copies.Single()), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    public async Task A_new_journal_needs_no_copy()
    {
        await Open(One.Then(Writer.NextVersion));

        Assert.That(Copies, Is.Empty);
    }

    [Test]
    public async Task It_happens_once()
    {
        await Fill();

        for (int times = 0; times < 3; times++) await Open(One.Then(Writer.NextVersion), minute: times);

        Assert.That(Copies, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Versions_that_were_skipped_are_gone_through()
    {
        var before = await Fill();

        using (var journal = At(One.Then(Writer.NextVersion).Then("alter table standing rename to place"))) Assert.That(await Lines(journal), Is.EqualTo(before));

        using var connection = TemporaryFolder.Connect(Path);
        Assert.That((connection.Number("pragma user_version"), connection.Number("select answers from place")), Is.EqualTo((3, 7)));
    }

    [TestCase(SecondHalfFails)]
    [TestCase("delete from event; insert into event values ('no session', 0, '', '', '')", Description = "a reference to nothing is found at the end")]
    [TestCase("create table event (x)", Description = "there already")]
    public async Task A_script_that_fails_leaves_the_file_as_it_was(string script)
    {
        var before = await Fill();

        Assert.That(async () => await Open(One.Then(script)), Throws.TypeOf<JournalException>().With.Message.EqualTo(
            $"{Path} could not be brought to the form that this version of the program needs, and is as it was; go on with the version before, and report this."));

        using var old = At(One);
        Assert.That(await Lines(old), Is.EqualTo(before));
        using var connection = TemporaryFolder.Connect(Path);
        Assert.That(connection.Rows("select name from sqlite_schema where type = 'table'", row => row.GetString(0)), Is.EquivalentTo(["session", "event", "lesson"]));
    }

    [Test]
    public async Task A_script_may_make_a_table_anew_though_others_refer_to_it()
    {
        var before = await Fill();
        const string anew = """
            create table session2 (number integer primary key, id text not null unique, learner text not null, device text) strict;
            insert into session2 (number, id, learner) select number, id, learner from session;
            drop table session;
            alter table session2 rename to session;
            """;

        using var journal = At(One.Then(anew));

        Assert.That(await Lines(journal), Is.EqualTo(before));
        Assert.That(async () => await journal.AppendAsync(Sample.Session(7), 0, Sample.Opened(Sample.Session(7))), Throws.Nothing);
    }

    [Test]
    public async Task Without_room_for_the_copy_nothing_is_changed()
    {
        var before = await Fill();
        // What stands in the copy's place cannot be replaced by a file.
        Directory.CreateDirectory(folder.File("journal.backup-v1-20260301T093000Z.db"));

        Assert.That(async () => await Open(One.Then(Writer.NextVersion)), Throws.TypeOf<JournalException>().With.Message.Contains("no copy of it could be made beforehand"));

        Assert.That(Copies, Is.Empty, "nothing half-made is left");
        using var old = At(One);
        Assert.That(await Lines(old), Is.EqualTo(before));
    }

    [Test]
    public async Task Many_windows_at_once_bring_it_on_once()
    {
        await Fill();
        using var start = new Barrier(4);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(minute => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                Open(One.Then(Writer.NextVersion), minute).Wait();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.That(Copies, Has.Length.EqualTo(1));
        using var connection = TemporaryFolder.Connect(Path);
        Assert.That(connection.Number("select answers from standing"), Is.EqualTo(7));
    }

    [Test]
    public async Task The_program_before_refuses_the_new_form()
    {
        await Fill();
        await Open(One.Then(Writer.NextVersion));

        Assert.That(async () => await Open(One), Throws.TypeOf<JournalException>().With.Message.Contains("newer version"));
    }

    [Test]
    [NonParallelizable]
    public async Task Killed_at_any_moment_it_is_in_the_old_form_or_in_the_new()
    {
        var before = await Fill();
        byte[] whole = await File.ReadAllBytesAsync(Path);
        var chance = new Random(8);
        int old = 0;
        for (int round = 0; round < 12; round++)
        {
            foreach (string left in Directory.GetFiles(folder.ToString())) File.Delete(left);
            await File.WriteAllBytesAsync(Path, whole);
            using (var writer = new WriterProcess([], Path))
            {
                writer.Listen(1);
                WriterProcess.Wait(TimeSpan.FromMilliseconds(chance.Next(600)));
                writer.Kill();
            }
            old += await IsOld() ? 1 : 0;
            foreach (string copy in Copies.Where(c => c.EndsWith(".db", StringComparison.Ordinal)))
            {
                using var copied = At(One, copy);
                Assert.That(await Lines(copied), Is.EqualTo(before), $"round {round}: a copy is whole");
            }
            using var journal = At(One.Then(Writer.NextVersion + Writer.Slowly));
            Assert.That(await Lines(journal), Is.EqualTo(before), $"round {round}");
        }
        Assert.That(old, Is.InRange(1, 12), "some are killed in the middle");
        await TestContext.Out.WriteLineAsync($"{old} of 12 were killed before the new form was on the disk");
    }

    /// <summary>Whole, and still readable by the program before.</summary>
    private async Task<bool> IsOld()
    {
        using (var connection = TemporaryFolder.Connect(Path))
        {
            Assert.That(connection.Text("pragma integrity_check"), Is.EqualTo("ok"));
            if (connection.Number("pragma user_version") == 2) return false;
        }
        await Open(One);
        return true;
    }

    private SqliteJournal At(JournalSchema schema, string? path = null, int minute = 0) =>
        new(new JournalFile(path ?? Path) { Schema = schema, Clock = new FakeTimeProvider(Sample.Morning.AddMinutes(minute)) });

    private async Task Open(JournalSchema schema, int minute = 0)
    {
        using var journal = At(schema, minute: minute);
        await journal.FindLessonAsync(Sample.Lesson.Hash);
    }

    private async Task<List<string>> Fill()
    {
        using var journal = At(One);
        var events = Sample.EveryEvent(Sample.Session(1));
        await journal.KeepLessonAsync(Sample.Lesson.Hash, Sample.Lesson.Canonical);
        for (int sequence = 0; sequence < events.Length; sequence++) await journal.AppendAsync(Sample.Session(1), sequence, events[sequence]);
        return await Lines(journal);
    }

    private static async Task<List<string>> Lines(SqliteJournal journal) =>
        await journal.ReadAsync(Sample.Session(1)).Select(Sessions.SessionEventText.Write).ToListAsync();
}
