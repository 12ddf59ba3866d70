using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Sessions;
using Microsoft.Extensions.Time.Testing;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Journal;

/// <summary>One session in two windows: each goes on from where the other left it, and nothing that was done is lost without a word.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TwoWindowsTests
{
    static readonly Lessons.Lesson Course = Lesson(Page("p"), Ask("q", q => q with { Hints = ["One.", "Two."] }), Ask("r"));

    readonly FakeTimeProvider clock = new(Start);
    readonly MemoryJournal journal = new();

    [Test]
    public async Task What_is_done_where_both_still_stand_is_done()
    {
        var (one, other) = await Both();

        Assert.That(await one.DoAsync(Next), Is.EqualTo(new Outcome(true, null)), "the other window has only come back");
        Assert.That((one.State.Step, (await Recalled(one)).Step), Is.EqualTo((0, 0)));
        Assert.That(await other.DoAsync(Next), Is.EqualTo(new Outcome(false, null) { Elsewhere = true }), "the page was left already");
        Assert.That(other.State.Step, Is.Zero, "it stands where the first has gone");
    }

    [Test]
    public async Task An_answer_to_what_was_answered_in_the_other_window_is_not_taken()
    {
        var (one, other) = await Both(Next, Next);
        await other.DoAsync(Wrong);

        var outcome = await one.DoAsync(Right);

        Assert.That(outcome, Is.EqualTo(new Outcome(false, null) { Elsewhere = true }));
        Assert.That((one.State.Phase, one.State.Answers.Single().Verdict), Is.EqualTo((Phase.Rating, Explainer.Questions.Verdict.Incorrect)), "the first answer counts");
        Assert.That((await one.DoAsync(new Rate(null))).Done, Is.True, "and from there it goes on");
    }

    [Test]
    public async Task An_answer_stands_though_a_hint_was_shown_in_the_other_window()
    {
        var (one, other) = await Both(Next, Next);
        await other.DoAsync(new ShowHint());

        Assert.That(await one.DoAsync(Right), Is.EqualTo(new Outcome(true, null)));
        Assert.That(one.State.Answers.Single().Hints, Is.EqualTo(1), "the hint was shown to the same person");
    }

    [Test]
    public async Task A_hint_is_not_shown_twice()
    {
        var (one, other) = await Both(Next, Next);
        await other.DoAsync(new ShowHint());

        Assert.That((await one.DoAsync(new ShowHint())).Elsewhere, Is.True);
        Assert.That(one.State.HintsShown, Is.EqualTo(1));
    }

    [Test]
    public async Task A_note_is_kept_wherever_the_other_window_stands_about_what_it_was_written_on()
    {
        var (one, other) = await Both(Next);
        await other.DoAsync(Next);
        await other.DoAsync(Right);

        Assert.That(await one.DoAsync(new WriteNote("wide")), Is.EqualTo(new Outcome(true, null) { Elsewhere = true }));
        Assert.That((await Recalled(one)).Notes.Single(), Is.EqualTo(new NoteWritten(clock.GetUtcNow(), "p", "wide")));
    }

    [Test]
    public async Task A_session_that_was_finished_in_the_other_window_is_finished_here()
    {
        var (one, other) = await Both(Next, Next, Right, new Rate(null), Next, Right, new Rate(null), Next);
        await other.DoAsync(new Close());

        Assert.That((await one.DoAsync(new WriteNote("too late"))).Done, Is.False);
        Assert.That((one.ClosedElsewhere, one.State.Phase), Is.EqualTo((true, Phase.Closed)));
        Assert.That((await journal.SessionsAsync("Kim").SingleAsync()).Closed, Is.Not.Null, "nothing was written behind its end");
    }

    [Test]
    public async Task Coming_back_at_the_moment_when_the_other_window_writes_is_no_failure()
    {
        var (one, _) = await Both();
        var busy = new BusyJournal(journal, () => one.DoAsync(new WriteNote("again")).GetAwaiter().GetResult());

        var third = await SessionRunner.ResumeAsync(Course, one.State.Opened.Session, busy, clock);

        Assert.That(third.State.Notes, Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_window_that_writes_without_end_is_given_up_on_in_a_sentence()
    {
        var (one, other) = await Both();
        var busy = new BusyJournal(journal, () => other.DoAsync(new WriteNote("and on")).GetAwaiter().GetResult()) { Always = true };
        var third = await SessionRunner.ResumeAsync(Course, one.State.Opened.Session, journal, clock);
        var stuck = await SessionRunner.OpenAsync(Course, new("Kim", 7), busy, clock);

        Assert.That(stuck.State.Phase, Is.EqualTo(Phase.Opening), "another session is not in the way");
        Assert.That(async () => await SessionRunner.ResumeAsync(Course, third.State.Opened.Session, busy, clock), Throws.TypeOf<JournalException>().With.Message.Contains("another window"));
    }

    [Test]
    public void A_session_that_was_erased_is_said_to_be_gone() => Assert.That(
        async () => await SessionRunner.ResumeAsync(Course, new(Guid.CreateVersion7(Start)), journal, clock), Throws.TypeOf<JournalException>().With.Message.Contains("erased"));

    [Test]
    public async Task However_two_windows_take_turns_what_was_done_is_in_the_journal_and_nothing_else([Range(1, 60)] int seed)
    {
        var chance = new Random(seed);
        var (one, other) = await Both();
        int done = 0;
        for (int turn = 0; turn < 60; turn++)
        {
            clock.AdjustTime(clock.GetUtcNow().AddSeconds(chance.Next(-30, 60)));
            if ((await (chance.Next(2) == 0 ? one : other).DoAsync(Anything(chance))).Done) done++;
        }

        var kept = await journal.ReadAsync(one.State.Opened.Session).ToListAsync();
        Assert.That(kept, Has.Count.EqualTo(done + 2), "the opening and the other window's return");
        var replayed = LessonSession.Replay(Course, (SessionOpened)kept[0], kept.Skip(1)).State;
        Assert.That(replayed.Answers.Select(a => a.Question), Is.Unique, "a question counts once");
        Assert.That(replayed.Answers.Select(a => a.Elapsed), Is.All.GreaterThanOrEqualTo(TimeSpan.Zero));
    }

    async Task<(SessionRunner One, SessionRunner Other)> Both(params Intent[] before)
    {
        var one = await SessionRunner.OpenAsync(Course, new("Kim", 7), journal, clock);
        foreach (var intent in before) await one.DoAsync(intent);
        return (one, await SessionRunner.ResumeAsync(Course, one.State.Opened.Session, journal, clock));
    }

    Task<SessionState> Recalled(SessionRunner runner) => SessionRunner.RecallAsync(Course, runner.State.Opened.Session, journal);

    static Intent Anything(Random chance) => chance.Next(8) switch
    {
        0 or 1 or 2 => Next,
        3 => Right,
        4 => Unknown,
        5 => new Rate(null),
        6 => new ShowHint(),
        _ => new WriteNote("a note"),
    };

    /// <summary>Somebody else writes just before each append, or before the first alone.</summary>
    sealed class BusyJournal(IJournal journal, Action write) : IJournal
    {
        bool written;

        public bool Always { get; init; }

        public ValueTask AppendAsync(SessionId session, int sequence, SessionEvent happened, CancellationToken cancel = default)
        {
            if (Always || !written) write();
            written = true;
            return journal.AppendAsync(session, sequence, happened, cancel);
        }

        public IAsyncEnumerable<SessionEvent> ReadAsync(SessionId session, CancellationToken cancel = default) => journal.ReadAsync(session, cancel);

        public IAsyncEnumerable<JournalEntry> SessionsAsync(string learner, CancellationToken cancel = default) => journal.SessionsAsync(learner, cancel);

        public IAsyncEnumerable<KnownLearner> LearnersAsync(CancellationToken cancel = default) => journal.LearnersAsync(cancel);

        public ValueTask KeepLessonAsync(Lessons.LessonHash hash, string canonical, CancellationToken cancel = default) => journal.KeepLessonAsync(hash, canonical, cancel);

        public ValueTask<string?> FindLessonAsync(Lessons.LessonHash hash, CancellationToken cancel = default) => journal.FindLessonAsync(hash, cancel);
    }
}
