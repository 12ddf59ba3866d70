using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Progress;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

/// <summary>What everything that keeps progress promises.</summary>
public abstract class ProgressContract
{
    private protected abstract IJournal Journal { get; }

    private protected abstract IProgressStore Progress { get; }

    [Test]
    public async Task Nothing_is_known_of_somebody_new()
    {
        Assert.That(await Progress.ReviewsAsync("Minji"), Is.Empty);
        Assert.That((await Progress.ProgressAsync("Minji")).Lessons, Is.Empty);
    }

    [Test]
    public async Task What_was_answered_is_known_at_once()
    {
        await Study(1, 0, ("bridge", Verdict.Correct));
        var item = (await Progress.ReviewsAsync("Minji")).Single();
        Assert.That(item, Is.EqualTo(new ReviewItem(new("rivers"), new("bridge"), "k1", Day(2), false)));
        Assert.That((await Progress.ProgressAsync("Minji")).Lessons[new(new("rivers"), new("bridges"))], Is.EqualTo(new LessonProgress(1, 1, new Score(1, 1), new Score(1, 1))));
    }

    [Test]
    public async Task It_is_what_all_events_come_to_whenever_it_is_asked_for()
    {
        for (int day = 0; day < 12; day++)
        {
            await Study(day + 1, day, ("bridge", day % 3 == 1 ? Verdict.Incorrect : Verdict.Correct), ($"other-{day % 4}", Verdict.Correct));
            if (day % 2 == 0) await Progress.ReviewsAsync("Minji");
        }
        var expected = await Reckoned("Minji");
        var kept = await Progress.ProgressAsync("Minji");
        Assert.That(kept.Questions, Is.EquivalentTo(expected.Questions));
        Assert.That(kept.Lessons, Is.EquivalentTo(expected.Lessons));
        Assert.That(await Progress.ReviewsAsync("Minji"), Is.EquivalentTo(expected.Items));
    }

    /// <summary>Whatever the questions have become: as they were, of another key, of both keys one after the other, gone.</summary>
    [Test]
    public async Task What_is_due_is_what_the_rule_makes_of_everything_under_review()
    {
        for (int day = 0; day < 6; day++)
            await Study(day + 1, day, ("bridge", Verdict.Correct), ($"other-{day % 3}", day % 2 == 0 ? Verdict.Correct : Verdict.Incorrect), ("often", Verdict.Incorrect));
        await Study(7, 6, [.. Enumerable.Range(0, 20).Select(i => ($"many-{i}", Verdict.Correct))]);
        var items = await Progress.ReviewsAsync("Minji");
        string[] ids = [.. items.Select(i => i.Question.Value).Append("never-asked")];
        foreach (var questions in (Func<string, string?>[])[_ => "k1", _ => "k2", _ => null, id => id.EndsWith('2') ? "k2" : "k1", id => id.EndsWith('1') ? null : "k1"])
            for (int day = 0; day < 12; day++)
            {
                var present = Present(ids, questions);
                var expected = DueReviews.Of(items, present.KeyVersion, Day(day));
                var due = await Progress.DueAsync("Minji", present, Day(day));
                Assert.That((due.Next, due.NextCount), Is.EqualTo((expected.Next, expected.NextCount)), $"day {day}");
                Assert.That(due.Due, Is.EquivalentTo(expected.Due), $"day {day}");
            }
    }

    [Test]
    public async Task A_question_that_was_answered_in_its_new_version_is_not_asked_for_the_old_one()
    {
        await Study(1, 0, ("bridge", Verdict.Correct), ("ford", Verdict.Correct));
        var session = Sample.Session(2);
        await Write(session, 0, Sample.Opened(session), Answered(1, "bridge", Verdict.Correct) with { KeyVersion = "k2" }, Answered(1, "weir", Verdict.Incorrect));
        await Study(3, 1, ("weir", Verdict.Incorrect));
        var due = await Progress.DueAsync("Minji", Present(["bridge", "ford", "weir"], _ => "k2"), Day(1));
        Assert.That(due.Due.Select(i => (i.Question.Value, i.KeyVersion)), Is.EquivalentTo(new[] { ("ford", "k2"), ("weir", "k2") }));
    }

    private static PresentQuestions Present(IEnumerable<string> ids, Func<string, string?> key) =>
        new([new("rivers", "Rivers", new("rivers"), false, [new(Occasion.Lesson, new("bridges"), "Bridges") { Questions = [.. from id in ids let now = key(id) where now is not null select new ListedQuestion(new(id), now, null)] }])]);

    [Test]
    public async Task A_session_that_was_asked_about_in_its_middle_goes_on()
    {
        var session = Sample.Session(1);
        await Write(session, 0, Sample.Opened(session), new HintShown(Sample.Morning, new("bridge"), 0));
        await Progress.ReviewsAsync("Minji");
        await Write(session, 2, Answered(0, "bridge", Verdict.Correct));
        Assert.That((await Question("bridge")).Review.Grade, Is.EqualTo(ReviewGrade.Hard), "the hint is remembered");
        await Write(session, 3, Answered(0, "ford", Verdict.Correct));
        Assert.That((await Question("ford")).Review.Grade, Is.EqualTo(ReviewGrade.Good));
        await Write(session, 4, new CertaintyRated(Sample.Morning, new("ford"), Certainty.Guessing));
        Assert.That((await Question("ford")).Review.Grade, Is.EqualTo(ReviewGrade.Again), "and the rating is about this answer");
    }

    [Test]
    public async Task Learners_are_kept_apart()
    {
        await Study(1, 0, ("bridge", Verdict.Correct));
        await Study(2, 1, "Seojun", ("bridge", Verdict.Incorrect));
        await Study(3, 2, ("bridge", Verdict.Correct));
        Assert.That(((await Question("bridge")).Seen, (await Progress.ProgressAsync("Seojun")).Questions.Single().Value.Last), Is.EqualTo((2, Verdict.Incorrect)));
    }

    [Test]
    public async Task What_was_chosen_last_holds()
    {
        Assert.That(await Progress.ChosenAsync("Minji", "review"), Is.Null);
        await Progress.ChooseAsync("Minji", "review", "on");
        await Progress.ChooseAsync("Minji", "review", "off");
        await Progress.ChooseAsync("Minji", "other", "of another name");
        await Progress.ChooseAsync("Seojun", "review", "of another learner");
        Assert.That(await Progress.ChosenAsync("Minji", "review"), Is.EqualTo("off"));
    }

    [Test]
    public async Task Those_that_tell_where_a_learner_stands_are_the_latest_attempts_in_full()
    {
        await Open(1, attempt: 1, lesson: "bridges");
        await Open(2, attempt: 1, lesson: "fords");
        await Open(3, attempt: 2, lesson: "bridges");
        await Open(4, attempt: 3, lesson: "bridges", whole: true);
        await Open(5, attempt: 2, lesson: "bridges");
        await Open(6, attempt: 4, lesson: "review", occasion: Occasion.Review);
        await Open(7, attempt: 5, lesson: "old");
        await Open(8, attempt: 6, lesson: "old");
        var standing = await Journal.StandingAsync("Minji").Select(e => e.Opened.Session).ToListAsync();
        Assert.That(standing.Where(s => s != Sample.Session(6) && s != Sample.Session(7)), Is.EqualTo(new[] { 1, 2, 3, 4, 5, 8 }.Select(Sample.Session)), "others may be among them, and some journals leave none out");
    }

    private protected static QuestionAnswered Answered(int day, string question, Verdict verdict) =>
        new(Sample.Morning.AddDays(day), new(question), "k1", new ChosenOptions(["a"]), verdict, new(verdict == Verdict.Correct ? 1 : 0, 1));

    private protected static ReviewDay Day(int day) => ReviewDay.Of(Sample.Morning.AddDays(day), TimeZoneInfo.Utc);

    private protected async Task<QuestionProgress> Question(string id) => (await Progress.ProgressAsync("Minji")).Questions[new(new("rivers"), new(id), "k1")];

    private protected Task Study(int number, int day, params (string Question, Verdict Verdict)[] answers) => Study(number, day, "Minji", answers);

    private protected Task Study(int number, int day, string learner, params (string Question, Verdict Verdict)[] answers)
    {
        var session = Sample.Session(number);
        return Write(session, 0,
        [
            Sample.Opened(session, learner) with { At = Sample.Morning.AddDays(day) },
            .. answers.Select(a => Answered(day, a.Question, a.Verdict)),
            new SessionClosed(Sample.Morning.AddDays(day), new(answers.Count(a => a.Verdict == Verdict.Correct), answers.Length)),
        ]);
    }

    private protected async Task Write(SessionId session, int from, params SessionEvent[] events)
    {
        for (int i = 0; i < events.Length; i++) await Journal.AppendAsync(session, from + i, events[i]);
    }

    /// <summary>From the sessions one by one: those of these tests follow one another.</summary>
    private protected async Task<LearnerProgress> Reckoned(string learner)
    {
        List<(SessionId, SessionEvent)> events = [];
        await foreach (var entry in Journal.SessionsAsync(learner))
            await foreach (var happened in Journal.ReadAsync(entry.Opened.Session)) events.Add((entry.Opened.Session, happened));
        return LearnerProgress.Of(events, TimeZoneInfo.Utc);
    }

    private Task Open(int number, int attempt, string lesson, bool whole = false, Occasion occasion = Occasion.Lesson) => Write(Sample.Session(number), 0,
        Sample.Opened(Sample.Session(number)) with { Attempt = new(new Guid(attempt, 0, 0, new byte[8])), Lesson = new LessonId(lesson), WholeCourse = whole, Occasion = occasion });
}
