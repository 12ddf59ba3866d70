using System.Text.Json.Serialization;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

/// <summary>What every journal promises.</summary>
public abstract class JournalContract
{
    private protected abstract IJournal Journal { get; }

    [Test]
    public async Task Events_come_back_in_the_order_written()
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1)), new StepLeft(Sample.Morning, -1), new StepLeft(Sample.Morning, 0));

        Assert.That(await Kinds(Sample.Session(1)), Is.EqualTo(["SessionOpened", "StepLeft", "StepLeft"]));
    }

    [Test]
    public async Task Every_kind_of_event_comes_back_as_it_was()
    {
        var events = Sample.EveryEvent(Sample.Session(1));
        await Write(Sample.Session(1), [.. events]);

        Assert.That(await Lines(Sample.Session(1)), Is.EqualTo(events.Select(SessionEventText.Write)));
    }

    [Test]
    public void The_sample_holds_every_kind_of_event()
    {
        var kinds = typeof(SessionEvent).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>().Select(a => a.DerivedType);

        Assert.That(Sample.EveryEvent(Sample.Session(1)).Select(e => e.GetType()).Distinct(), Is.EquivalentTo(kinds));
    }

    [Test]
    public async Task An_unknown_session_has_no_events() => Assert.That(await Lines(Sample.Session(404)), Is.Empty);

    [TestCase(0, Description = "the opening's number is used")]
    [TestCase(1, Description = "the last number is used")]
    [TestCase(3, Description = "a number would be left out")]
    [TestCase(-1)]
    public async Task A_wrong_number_is_refused_and_nothing_written(int sequence)
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1)), new StepLeft(Sample.Morning, -1));
        var before = await Lines(Sample.Session(1));

        var refused = await Refused(() => Journal.AppendAsync(Sample.Session(1), sequence, new StepLeft(Sample.Morning, 0)));

        Assert.That(refused, Does.Contain("another window"));
        Assert.That(await Lines(Sample.Session(1)), Is.EqualTo(before));
    }

    [Test]
    public async Task A_session_cannot_be_opened_twice()
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1)));

        Assert.That(await Refused(() => Journal.AppendAsync(Sample.Session(1), 0, Sample.Opened(Sample.Session(1), "Seojun"))), Does.Contain("another window"));
        Assert.That(await Journal.SessionsAsync("Seojun").ToListAsync(), Is.Empty);
    }

    [Test]
    public async Task A_session_that_was_not_opened_takes_no_events() =>
        Assert.That(await Refused(() => Journal.AppendAsync(Sample.Session(1), 1, new StepLeft(Sample.Morning, -1))), Does.Contain("another window"));

    [Test]
    public async Task After_a_refusal_the_right_number_is_taken()
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1)));
        await Refused(() => Journal.AppendAsync(Sample.Session(1), 5, new StepLeft(Sample.Morning, -1)));

        await Journal.AppendAsync(Sample.Session(1), 1, new StepLeft(Sample.Morning, -1));

        Assert.That(await Kinds(Sample.Session(1)), Is.EqualTo(["SessionOpened", "StepLeft"]));
    }

    [Test]
    public async Task What_is_given_up_before_writing_is_not_written()
    {
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        Assert.That(async () => await Journal.AppendAsync(Sample.Session(1), 0, Sample.Opened(Sample.Session(1)), given.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await Lines(Sample.Session(1)), Is.Empty);
    }

    [Test]
    public async Task A_learners_sessions_come_in_the_order_they_were_opened_whatever_the_clock_said()
    {
        await Write(Sample.Session(3), Sample.Opened(Sample.Session(3), minute: 2));
        await Write(Sample.Session(2), Sample.Opened(Sample.Session(2), "Seojun"));
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1), minute: 1));

        var sessions = await Journal.SessionsAsync("Minji").ToListAsync();

        Assert.That(sessions.Select(s => s.Opened), Is.EqualTo([Sample.Opened(Sample.Session(3), minute: 2), Sample.Opened(Sample.Session(1), minute: 1)]));
    }

    [Test]
    public async Task A_session_is_closed_when_that_is_the_last_that_happened()
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1)), Sample.Closed);
        await Write(Sample.Session(2), Sample.Opened(Sample.Session(2)));
        await Write(Sample.Session(3), Sample.Opened(Sample.Session(3)), Sample.Closed, new SessionResumed(Sample.Morning));

        var sessions = await Journal.SessionsAsync("Minji").ToListAsync();

        Assert.That(sessions.Select(s => s.Closed), Is.EqualTo(new[] { Sample.Closed, null, null }));
    }

    [TestCase("김민지")]
    [TestCase("👩🏽‍🏫")]
    [TestCase("O'Neil; drop table event --")]
    [TestCase("")]
    public async Task Learners_may_be_called_anything(string learner)
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1), learner));

        var sessions = await Journal.SessionsAsync(learner).ToListAsync();

        Assert.That(sessions.Select(s => s.Opened.Learner), Is.EqualTo([learner]));
    }

    [Test]
    public async Task Learners_are_told_apart_by_every_character()
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1), "minji"));

        Assert.That(await Journal.SessionsAsync("Minji").ToListAsync(), Is.Empty);
    }

    [Test]
    public async Task Nobody_is_known_at_first() => Assert.That(await Journal.LearnersAsync().ToListAsync(), Is.Empty);

    [Test]
    public async Task Learners_come_with_the_one_first_who_began_last_whatever_the_clock_said()
    {
        await Write(Sample.Session(1), Sample.Opened(Sample.Session(1), minute: 5), new StepLeft(Sample.Morning.AddMinutes(6), -1));
        await Write(Sample.Session(2), Sample.Opened(Sample.Session(2), "Seojun", minute: 1));
        await Write(Sample.Session(3), Sample.Opened(Sample.Session(3), "O'Neil", minute: 3), Sample.Closed);
        await Write(Sample.Session(4), Sample.Opened(Sample.Session(4), "Seojun", minute: 2));

        Assert.That(await Journal.LearnersAsync().ToListAsync(), Is.EqualTo(new KnownLearner[]
        {
            new("Seojun", Sample.Morning.AddMinutes(2)), new("O'Neil", Sample.Closed.At), new("Minji", Sample.Morning.AddMinutes(6)),
        }));
    }

    [Test]
    public async Task A_lesson_is_kept_to_the_letter()
    {
        await Journal.KeepLessonAsync(Sample.Lesson.Hash, Sample.Lesson.Canonical);

        Assert.That(await Journal.FindLessonAsync(Sample.Lesson.Hash), Is.EqualTo(Sample.Lesson.Canonical));
    }

    [Test]
    public async Task Keeping_a_lesson_twice_changes_nothing()
    {
        await Journal.KeepLessonAsync(Sample.Lesson.Hash, Sample.Lesson.Canonical);
        await Journal.KeepLessonAsync(Sample.Lesson.Hash, Sample.Lesson.Canonical);

        Assert.That(await Journal.FindLessonAsync(Sample.Lesson.Hash), Is.EqualTo(Sample.Lesson.Canonical));
    }

    [Test]
    public async Task A_lesson_that_was_not_kept_is_not_found() => Assert.That(await Journal.FindLessonAsync(LessonHash.Of("never kept")), Is.Null);

    [Test]
    public async Task A_session_played_here_replays_to_where_it_was()
    {
        var played = await SessionRunner.OpenAsync(Sample.Lesson, Sample.Opening, Journal, TimeProvider.System);
        await Play.SomeSteps(played, new(11), 40);

        var recalled = await SessionRunner.RecallAsync(Sample.Lesson, played.State.Opened.Session, Journal);

        Assert.That((recalled.Phase, recalled.Step, recalled.Answers.Length, recalled.Notes.Length),
            Is.EqualTo((played.State.Phase, played.State.Step, played.State.Answers.Length, played.State.Notes.Length)));
    }

    [Test]
    public async Task Two_windows_on_one_session_at_once_write_one_record_that_replays()
    {
        var first = await SessionRunner.OpenAsync(Sample.Lesson, Sample.Opening, Journal, TimeProvider.System);
        var second = await SessionRunner.ResumeAsync(Sample.Lesson, first.State.Opened.Session, Journal, TimeProvider.System);

        await Task.WhenAll(Task.Run(() => Play.SomeSteps(first, new(1), 12)), Task.Run(() => Play.SomeSteps(second, new(2), 12)));

        var recalled = await SessionRunner.RecallAsync(Sample.Lesson, first.State.Opened.Session, Journal);
        Assert.That(recalled.Phase == Phase.Closed || await Journal.ReadAsync(first.State.Opened.Session).CountAsync() == 26, Is.True, "what was done is there, and nothing else");
    }

    [Test]
    public async Task Many_threads_lose_nothing()
    {
        await Parallel.ForEachAsync(Enumerable.Range(1, 8), async (number, cancel) =>
        {
            var session = Sample.Session(number);
            await Journal.AppendAsync(session, 0, Sample.Opened(session), cancel);
            for (int sequence = 1; sequence < 25; sequence++) await Journal.AppendAsync(session, sequence, new StepLeft(Sample.Morning, sequence), cancel);
        });

        Assert.That(await Journal.SessionsAsync("Minji").ToListAsync(), Has.Count.EqualTo(8));
        for (int number = 1; number <= 8; number++) Assert.That(await Lines(Sample.Session(number)), Has.Count.EqualTo(25));
    }

    private protected async Task Write(SessionId session, params SessionEvent[] events)
    {
        for (int sequence = 0; sequence < events.Length; sequence++) await Journal.AppendAsync(session, sequence, events[sequence]);
    }

    private protected async Task<List<string>> Lines(SessionId session) => await Journal.ReadAsync(session).Select(SessionEventText.Write).ToListAsync();

    private async Task<List<string>> Kinds(SessionId session) => await Journal.ReadAsync(session).Select(e => e.GetType().Name).ToListAsync();

    private static async Task<string> Refused(Func<ValueTask> act)
    {
        try
        {
            await act();
        }
        catch (JournalException e)
        {
            return e.Message;
        }
        return "nothing was refused";
    }
}

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MemoryJournalTests : JournalContract
{
    private protected override IJournal Journal { get; } = new MemoryJournal();
}
