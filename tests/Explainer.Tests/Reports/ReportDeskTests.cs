using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Reports;
using Explainer.Sessions;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Tests.Reports;

/// <summary>What of a journal gets into a report.</summary>
public sealed class ReportDeskTests
{
    private MemoryJournal journal = null!;

    [SetUp]
    public void NewJournal() => journal = new();

    [Test]
    public async Task All_sessions_of_the_learner_count()
    {
        await KeepAsync(Session(1, [new Advance(), new Advance()]), "yeast");
        await KeepAsync(Session(2, [new Advance(), new Advance()], o => o with { Learner = "Lee" }), "yeast");
        Assert.That(await SessionsAsync(), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public async Task A_lesson_counts_as_it_was_played()
    {
        await KeepAsync(Session(1, [new Advance(), new Advance()]), "yeast");
        var report = await new ReportDesk(journal, new FakeTimeProvider(), _ => MadeUpLearner.Yeast with { Title = "As it was" }).OfAsync("Kim", ReportScope.All);
        Assert.That(report.Courses.Single().Lessons.Single().Title, Is.EqualTo("As it was"), "from the journal, not from a file");
    }

    [Test]
    public async Task What_cannot_be_read_is_named_and_spoils_nothing_else()
    {
        await KeepAsync(Session(1, [new Advance(), new Advance()]), "damaged");
        await KeepAsync(Session(2, [new Advance(), new Advance()]), null);
        await KeepAsync(Session(3, [new Advance(), new Advance()]), "yeast");
        await KeepAsync([.. Session(4, [new Advance()]), new QuestionRetried(MadeUpLearner.Start, new("food"))], "yeast");
        var report = await ReportAsync();
        Assert.That(Numbers(report), Is.EqualTo(new[] { 3 }));
        Assert.That(report.LeftOut.Select(l => (Number(l.Opened), l.Reason)), Is.EqualTo(new[] { (1, LeftOutReason.Unreadable), (2, LeftOutReason.Unreadable), (4, LeftOutReason.Unreadable) }));
    }

    [Test]
    public async Task A_test_that_goes_on_tells_nothing_yet()
    {
        await KeepAsync(Session(1, [new Advance(), new Advance()], o => o with { Exam = true }), "yeast");
        await KeepAsync(Session(2, [new Advance(), new Advance()], o => o with { Occasion = Occasion.Pretest }), "yeast");
        await KeepAsync(Session(3, [new Advance(), new Advance()], o => o with { Occasion = Occasion.Posttest }), "yeast");
        var report = await ReportAsync();
        Assert.That(Numbers(report), Is.EqualTo(new[] { 3 }), "a posttest tells right after the answer");
        Assert.That(report.LeftOut.Select(l => l.Reason), Is.All.EqualTo(LeftOutReason.StillTested));
        Assert.That(report.Answers, Is.Empty);
    }

    [Test]
    public async Task What_somebody_else_grades_is_left_to_them()
    {
        await KeepAsync(Session(1, [new Advance(), new Advance()], o => o with { Exam = true, Exercise = new("e", Sealed: true, null) }), "yeast");
        await KeepAsync(Session(2, [new Advance(), new Advance()], o => o with { Exercise = new("e", Sealed: false, null) }), "yeast");
        var report = await ReportAsync();
        Assert.That(Numbers(report), Is.EqualTo(new[] { 2 }), "an exercise with its keys is like any other");
        Assert.That(report.LeftOut.Select(l => (Number(l.Opened), l.Reason)), Is.EqualTo(new[] { (1, LeftOutReason.Sealed) }));
    }

    [Test]
    public async Task A_session_in_which_nothing_was_done_is_none()
    {
        await KeepAsync(Session(1, []), "yeast");
        await KeepAsync(Session(2, [new WriteNote("Later.")]), "yeast");
        Assert.That(await SessionsAsync(), Is.EqualTo(new[] { 2 }));
    }

    [TestCase(null, null, new[] { 1, 2 })]
    [TestCase("bread", null, new[] { 1 })]
    [TestCase("cakes", "yeast", new[] { 2 })]
    [TestCase("bread", "salt", new int[0])]
    public async Task A_report_can_be_narrowed(string? course, string? lesson, int[] expected)
    {
        await KeepAsync(Session(1, [new Advance(), new Advance()]), "yeast");
        await KeepAsync(Session(2, [new Advance(), new Advance()], o => o with { Course = new("cakes") }), "yeast");
        Assert.That(Numbers(await ReportAsync(new(course is null ? null : new CourseId(course), lesson is null ? null : new LessonId(lesson)))), Is.EqualTo(expected));
    }

    private async Task<IEnumerable<int>> SessionsAsync() => Numbers(await ReportAsync());

    private Task<LearnerReport> ReportAsync(ReportScope? scope = null) =>
        new ReportDesk(journal, new FakeTimeProvider(), text => text == "yeast" ? MadeUpLearner.Yeast : null).OfAsync("Kim", scope ?? ReportScope.All);

    private async Task KeepAsync(SessionEvent[] events, string? canonical)
    {
        var opened = (SessionOpened)events[0];
        if (canonical is not null) await journal.KeepLessonAsync(LessonHash.Of(canonical), canonical);
        events[0] = opened with { Hash = LessonHash.Of(canonical ?? "never kept") };
        for (int i = 0; i < events.Length; i++) await journal.AppendAsync(opened.Session, i, events[i]);
    }

    /// <summary>A session's events, its opening first.</summary>
    private static SessionEvent[] Session(int number, IEnumerable<Intent> intents, Func<SessionOpened, SessionOpened>? with = null)
    {
        var opened = MadeUpLearner.Played(number, MadeUpLearner.Yeast, Occasion.Lesson, 1, [], with).Opened;
        var session = LessonSession.Replay(MadeUpLearner.Yeast, opened, []);
        return [opened, .. Sessions.Play.Do(session, intents)];
    }

    private static IEnumerable<int> Numbers(LearnerReport report) => report.Sessions.Select(s => Number(s.Opened));

    private static int Number(SessionOpened opened) => int.Parse(opened.Session.ToString()[^3..], System.Globalization.CultureInfo.InvariantCulture);
}
