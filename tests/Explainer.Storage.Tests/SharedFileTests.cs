using Explainer.Journal;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

/// <summary>Two windows, one file.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SharedFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteJournal left;
    private readonly SqliteJournal right;

    public SharedFileTests()
    {
        left = new(folder.File("home/journal.db"));
        right = new(folder.File("home/journal.db"));
    }

    public void Dispose()
    {
        left.Dispose();
        right.Dispose();
        folder.Dispose();
    }

    [Test]
    public async Task Sessions_side_by_side_lose_nothing()
    {
        await Task.WhenAll(Task.Run(() => Write(left, Sample.Session(1))), Task.Run(() => Write(right, Sample.Session(2))));

        Assert.That(await left.ReadAsync(Sample.Session(2)).CountAsync(), Is.EqualTo(200));
        Assert.That(await right.ReadAsync(Sample.Session(1)).CountAsync(), Is.EqualTo(200));
        Assert.That(await left.SessionsAsync("Minji").CountAsync(), Is.EqualTo(2));
    }

    [Test]
    public async Task Two_windows_on_one_session_take_turns()
    {
        var first = await SessionRunner.OpenAsync(Sample.Lesson, Sample.Opening, left, TimeProvider.System);
        var session = first.State.Opened.Session;
        var second = await SessionRunner.ResumeAsync(Sample.Lesson, session, right, TimeProvider.System);

        Assert.That((await first.DoAsync(new Advance())).Done, Is.True, "the second has only come back");
        Assert.That((await second.DoAsync(new Advance())).Elsewhere, Is.True, "the opening was left already");
        Assert.That((await second.DoAsync(new Advance())).Done, Is.True);
        Assert.That(await left.ReadAsync(session).Select(e => e.GetType().Name).ToListAsync(), Is.EqualTo(["SessionOpened", "SessionResumed", "StepLeft", "StepLeft"]));
    }

    [Test]
    public async Task A_session_erased_in_one_window_is_said_to_be_gone_in_the_other()
    {
        var playing = await SessionRunner.OpenAsync(Sample.Lesson, Sample.Opening, left, TimeProvider.System);

        new JournalArchive(right, TimeProvider.System).Erase("Minji", keepCopies: false);

        Assert.That(async () => await playing.DoAsync(new Advance()), Throws.TypeOf<JournalException>().With.Message.Contains("erased"));
    }

    [Test]
    public async Task Of_two_that_write_the_same_number_at_once_one_is_refused()
    {
        await left.AppendAsync(Sample.Session(1), 0, Sample.Opened(Sample.Session(1)));
        for (int sequence = 1; sequence <= 50; sequence++)
        {
            int number = sequence;
            using var start = new Barrier(2);
            bool[] done = await Task.WhenAll(new[] { left, right }.Select(journal => Task.Run(async () =>
            {
                start.SignalAndWait();
                try
                {
                    await journal.AppendAsync(Sample.Session(1), number, new StepLeft(Sample.Morning, number));
                    return true;
                }
                catch (JournalException e) when (e.Message.Contains("another window", StringComparison.Ordinal))
                {
                    return false;
                }
            })));
            Assert.That(done, Is.EquivalentTo([true, false]), $"number {number}");
        }
        Assert.That(await left.ReadAsync(Sample.Session(1)).CountAsync(), Is.EqualTo(51));
    }

    [Test]
    public async Task Many_windows_make_one_file_at_once()
    {
        for (int round = 0; round < 40; round++)
        {
            string path = folder.File($"{round}/journal.db");
            using var start = new Barrier(6);
            await Task.WhenAll(Enumerable.Range(1, 6).Select(number => Task.Factory.StartNew(
                () =>
                {
                    using var journal = new SqliteJournal(path);
                    start.SignalAndWait();
                    journal.AppendAsync(Sample.Session(number), 0, Sample.Opened(Sample.Session(number))).AsTask().Wait();
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
            using var after = new SqliteJournal(path);
            Assert.That(await after.SessionsAsync("Minji").CountAsync(), Is.EqualTo(6), $"round {round}");
        }
    }

    [Test]
    public async Task Two_programs_on_a_new_file_lose_nothing()
    {
        using var one = new WriterProcess([], folder.File("both.db"), 1, 300);
        using var other = new WriterProcess([], folder.File("both.db"), 2, 300);
        var ends = await Task.WhenAll(Task.Run(one.Wait), Task.Run(other.Wait));

        Assert.That(ends, Is.EqualTo(new[] { (0, ""), (0, "") }), string.Concat(one.Refusals.Concat(other.Refusals)));
        Assert.That(one.Acknowledged.Concat(other.Acknowledged).Count(), Is.EqualTo(600));
        Assert.That(await Disk.HoldsAsync(folder.File("both.db"), [.. one.Acknowledged, .. other.Acknowledged], "both"), Is.Zero);
    }

    private static async Task Write(SqliteJournal journal, SessionId session)
    {
        await journal.AppendAsync(session, 0, Sample.Opened(session));
        for (int sequence = 1; sequence < 200; sequence++) await journal.AppendAsync(session, sequence, new StepLeft(Sample.Morning, sequence));
    }
}
