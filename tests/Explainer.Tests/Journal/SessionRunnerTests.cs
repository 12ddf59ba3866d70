using Explainer.Journal;
using Explainer.Sessions;
using Microsoft.Extensions.Time.Testing;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Journal;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SessionRunnerTests
{
    static readonly Lessons.Lesson Course = Lesson(Page("p"), Ask("q"), Ask("r"));

    readonly FakeTimeProvider clock = new(Start);
    readonly MemoryJournal journal = new();

    [Test]
    public async Task A_session_left_is_gone_on_with_where_it_was()
    {
        var runner = await SessionRunner.OpenAsync(Course, new("Kim", 7), journal, clock);
        await runner.DoAsync(Next);
        await runner.DoAsync(Next);
        clock.Advance(TimeSpan.FromSeconds(5));
        await runner.DoAsync(Right);
        clock.Advance(TimeSpan.FromDays(2));
        var resumed = await SessionRunner.ResumeAsync(Course, runner.State.Opened.Session, journal, clock);
        Assert.That((resumed.State.Phase, resumed.State.Step, resumed.Resumed), Is.EqualTo((Phase.Rating, 1, true)));
        Assert.That(resumed.State.Answers.Single().Elapsed, Is.EqualTo(TimeSpan.FromSeconds(5)));
        Assert.That((await resumed.DoAsync(new Rate(null))).Done, Is.True);
        var recalled = await SessionRunner.RecallAsync(Course, runner.State.Opened.Session, journal);
        Assert.That(recalled.Phase, Is.EqualTo(Phase.Reviewing));
    }

    [Test]
    public async Task What_the_flow_does_not_allow_is_not_written()
    {
        var runner = await SessionRunner.OpenAsync(Course, new("Kim", 7), journal, clock);
        Assert.That(await runner.DoAsync(new Retry()), Is.EqualTo(new Outcome(false, null)));
        Assert.That(await Written(runner.State.Opened.Session), Is.EqualTo(1));
    }

    [Test]
    public async Task A_record_that_cannot_be_is_said_to_be_damaged()
    {
        var opened = Opened(Course);
        await journal.AppendAsync(opened.Session, 0, opened);
        await journal.AppendAsync(opened.Session, 1, new StepLeft(Start, 2));
        Assert.That(async () => await SessionRunner.ResumeAsync(Course, opened.Session, journal, clock), Throws.InstanceOf<JournalException>());
    }

    [Test]
    public async Task The_lesson_is_kept_under_its_hash()
    {
        await SessionRunner.OpenAsync(Course, new("Kim", 7), journal, clock);
        Assert.That(await journal.FindLessonAsync(Course.Hash), Is.EqualTo(Course.Canonical));
    }

    [Test]
    public async Task A_learners_sessions_are_listed_with_their_ends()
    {
        var runner = await SessionRunner.OpenAsync(Lesson(), new("Kim", 1), journal, clock);
        await runner.DoAsync(Next);
        await runner.DoAsync(new Close());
        await SessionRunner.OpenAsync(Course, new("Kim", 2), journal, clock);
        await SessionRunner.OpenAsync(Course, new("Lee", 3), journal, clock);
        List<(long, bool)> listed = [];
        await foreach (var entry in journal.SessionsAsync("Kim")) listed.Add((entry.Opened.Seed, entry.Closed is not null));
        Assert.That(listed, Is.EqualTo(new[] { (1L, true), (2L, false) }));
    }

    async Task<int> Written(SessionId session)
    {
        int count = 0;
        await foreach (var _ in journal.ReadAsync(session)) count++;
        return count;
    }
}
