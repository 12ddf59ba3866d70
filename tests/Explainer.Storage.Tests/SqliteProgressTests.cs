using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Storage.Tests;

/// <summary>Progress in the journal's file is kept, doubted, lost and made anew; it is always what the events come to.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteProgressTests : ProgressContract, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(Sample.Morning);
    private SqliteJournal journal;

    public SqliteProgressTests() => journal = new(Path, clock);

    private protected override IJournal Journal => journal;

    private protected override IProgressStore Progress => new SqliteProgress(journal, clock);

    private string Path => folder.File("journal.db");

    public void Dispose()
    {
        journal.Dispose();
        folder.Dispose();
    }

    [TestCase("delete from progress", Description = "lost")]
    [TestCase("delete from question_progress", Description = "rows are lost")]
    [TestCase("delete from question_progress where question = 'bridge'", Description = "one row is lost")]
    [TestCase("delete from lesson_progress")]
    [TestCase("delete from progress; delete from question_progress; delete from lesson_progress")]
    [TestCase("update progress set version = 'an older way to reckon'")]
    [TestCase("update progress set session = 'of another journal'")]
    [TestCase("update question_progress set state = substr(state, 5)", Description = "damaged")]
    [TestCase("update question_progress set state = replace(state, '\"difficulty\":', '\"difficulty\":9')", Description = "no memory is like that")]
    [TestCase("update lesson_progress set state = '{}'")]
    [TestCase("insert into question_progress values ('Minji', 'rivers', 'of nobody', 'k1', 1, 0, '{}')")]
    public async Task What_is_doubted_is_made_anew(string harm)
    {
        await Study(1, 0, ("bridge", Verdict.Correct), ("ford", Verdict.Incorrect));
        await Study(2, 2, ("bridge", Verdict.Correct));
        await Progress.ReviewsAsync("Minji");
        Do(harm);

        await Expect("asked at once");
        await Progress.ReviewsAsync("Minji");
        Do(harm);
        await Study(3, 3, ("bridge", Verdict.Correct), ("ford", Verdict.Correct));
        await Expect("asked after more was learned");
    }

    [Test]
    public async Task Asking_again_makes_nothing_anew()
    {
        await Study(1, 0, ("bridge", Verdict.Correct));
        await Progress.ReviewsAsync("Minji");
        // It would not stay if anything were reckoned again.
        Do("update question_progress set due = due + 1");
        Assert.That((await Progress.ReviewsAsync("Minji")).Single().Due, Is.EqualTo(Day(3)));
        await Study(2, 1, ("ford", Verdict.Correct));
        Assert.That((await Progress.ReviewsAsync("Minji"))[0].Due, Is.EqualTo(Day(3)), "nor what is not concerned by something new");
    }

    [Test]
    public async Task Another_time_zone_has_other_days()
    {
        await Study(1, 0, ("bridge", Verdict.Correct));
        Assert.That((await Progress.ReviewsAsync("Minji")).Single().Due, Is.EqualTo(Day(2)));
        clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("far west", TimeSpan.FromHours(-8), null, null));
        Assert.That((await Progress.ReviewsAsync("Minji")).Single().Due, Is.EqualTo(Day(1)), "half past nine is half past one there: the evening before");
    }

    [Test]
    public async Task Somebody_elses_events_are_not_read_again_and_again()
    {
        await Study(1, 0, ("bridge", Verdict.Correct));
        await Study(2, 1, "Seojun", ("bridge", Verdict.Incorrect));
        await Progress.ReviewsAsync("Minji");
        using var connection = TemporaryFolder.Connect(Path);
        Assert.That(connection.Number("select place from progress where learner = 'Minji'"), Is.EqualTo(connection.Number("select max(number) from event")));
    }

    [Test]
    public async Task An_erased_learners_numbers_are_not_given_to_others()
    {
        await Study(1, 0, ("bridge", Verdict.Correct));
        await Study(2, 1, "Seojun", ("bridge", Verdict.Incorrect), ("ford", Verdict.Incorrect));
        await Progress.ReviewsAsync("Minji");
        using (var connection = TemporaryFolder.Connect(Path)) LearnerErasure.Run(connection, Path, "Seojun");

        await Study(3, 2, ("bridge", Verdict.Correct));

        Assert.That((await Question("bridge")).Seen, Is.EqualTo(2));
    }

    [Test]
    public async Task A_damaged_event_tells_nothing_and_the_others_still_do()
    {
        await Study(1, 0, ("bridge", Verdict.Correct), ("ford", Verdict.Correct));
        Do("update event set body = '{\"event\":' where body like '%ford%'");
        Assert.That((await Progress.ReviewsAsync("Minji")).Select(i => i.Question.Value), Is.EqualTo(["bridge"]));
    }

    [Test]
    public async Task Where_nothing_can_be_written_it_is_reckoned_all_the_same()
    {
        await Study(1, 0, ("bridge", Verdict.Correct));
        using var holding = TemporaryFolder.Connect(Path);
        using var writing = holding.BeginTransaction();
        journal.Dispose();
        journal = new(new JournalFile(Path) { Patience = TimeSpan.FromMilliseconds(50) });

        Assert.That((await Progress.ReviewsAsync("Minji")).Single().Due, Is.EqualTo(Day(2)));
        Assert.That((await Progress.ProgressAsync("Minji")).Lessons, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Many_windows_at_once_come_to_the_same()
    {
        for (int day = 0; day < 5; day++) await Study(day + 1, day, ("bridge", Verdict.Correct), ("ford", Verdict.Incorrect));
        var expected = (await Reckoned("Minji")).Items.ToList();
        using var start = new Barrier(4);
        var seen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
            () =>
            {
                using var window = new SqliteJournal(Path, clock);
                start.SignalAndWait();
                return new SqliteProgress(window, clock).ReviewsAsync("Minji").AsTask().Result;
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        Assert.That(seen, Has.All.EquivalentTo(expected));
    }

    [Test]
    public async Task A_journal_of_version_1_has_its_progress_too()
    {
        journal.Dispose();
        var one = JournalSchema.Present.At(1);
        using (var old = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString()))
        {
            old.Open();
            old.Run("pragma journal_mode = wal");
            one.Complete(old, 0);
            // The clock was set back in the middle of a session: its order holds.
            Old(old, 1, Sample.Opened(Sample.Session(1)), Answered(5, "bridge", Verdict.Incorrect), new CertaintyRated(Sample.Morning, new("bridge"), Certainty.Certain));
            Old(old, 2, Sample.Opened(Sample.Session(2), minute: 90), Answered(6, "bridge", Verdict.Correct));
        }
        journal = new(Path, clock);

        await Study(3, 9, ("bridge", Verdict.Correct));

        await Expect("the old events and the new");
        Assert.That(((await Question("bridge")).First, (await Question("bridge")).Seen), Is.EqualTo((Verdict.Incorrect, 3)));
        Assert.That(await journal.StandingAsync("Minji").Select(e => e.Opened.Session).ToListAsync(), Is.EqualTo(new[] { 1, 2, 3 }.Select(Sample.Session)));
        using var connection = TemporaryFolder.Connect(Path);
        Assert.That(connection.Rows("select number from event order by number", row => row.GetInt64(0)), Is.EqualTo(Enumerable.Range(1, 8)));
    }

    [Test]
    public async Task Nothing_is_looked_for_by_reading_all()
    {
        await Study(1, 0, ("bridge", Verdict.Correct));
        using var connection = TemporaryFolder.Connect(Path);
        var plan = connection.Rows("explain query plan " + SqliteJournal.SessionsThatStand, row => row.GetString(3), ("$learner", "Minji"));
        Assert.That(plan, Has.None.StartsWith("SCAN session").And.None.Contain("event"), string.Join('\n', plan));
    }

    private async Task Expect(string told)
    {
        var expected = await Reckoned("Minji");
        var kept = await Progress.ProgressAsync("Minji");
        Assert.That(kept.Questions, Is.EquivalentTo(expected.Questions), told);
        Assert.That(kept.Lessons, Is.EquivalentTo(expected.Lessons), told);
        Assert.That(await Progress.ReviewsAsync("Minji"), Is.EquivalentTo(expected.Items), told);
    }

    private void Do(string sql)
    {
        using var connection = TemporaryFolder.Connect(Path);
        connection.Run(sql);
    }

    private static void Old(SqliteConnection database, int number, params SessionEvent[] events)
    {
        string session = Sample.Session(number).ToString();
        database.Run("insert into session (id, learner) values ($session, 'Minji')", ("$session", session));
        for (int i = 0; i < events.Length; i++)
            database.Run(
                "insert into event values ($session, $sequence, $at, $body ->> 'event', $body)",
                ("$session", session), ("$sequence", i), ("$at", events[i].At.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture)), ("$body", SessionEventText.Write(events[i])));
    }
}
