using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reports;
using Explainer.Sessions;
using Fractions;

namespace Explainer.Tests.Reports;

public sealed class LearnerReportTests
{
    private static readonly Lesson Two = Sessions.Play.Lesson(Sessions.Play.Ask("a"), Sessions.Play.Ask("b"));

    [Test]
    public void The_latest_answer_to_a_question_decides_whether_to_look_at_it_again()
    {
        var mended = Report(Play(1, Two, "false", "true"), Play(2, Two, "true"));
        var lost = Report(Play(1, Two, "true"), Play(2, Two, "false"));
        Assert.That(mended.Again, Is.Empty);
        Assert.That(lost.Again.Select(q => q.Question.Id.Value), Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void A_review_counts_for_what_to_look_at_again_and_for_certainty_but_not_for_scores()
    {
        var report = Report(Play(1, Two, "false", "true"), Play(2, Two, Occasion.Review, "true", "true"));
        Assert.That(report.Again, Is.Empty);
        Assert.That(report.Certainty.Figures.Rated, Is.EqualTo(4));
        Assert.That(report.Courses[0].Lessons.Single().Attempts, Has.Length.EqualTo(1));
        Assert.That(report.Courses[0].Reviews, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_pretests_misses_are_left_to_the_lessons() => Assert.That(Report(Play(1, Two, Occasion.Pretest, "false", "false")).Again, Is.Empty);

    [Test]
    public void Objectives_go_by_the_latest_answers_and_forget_what_was_not_asked()
    {
        var lesson = Two with
        {
            Steps = [.. Two.Steps.Select(s => new QuestionStep(((QuestionStep)s).Question with { Objective = "know" }))],
            Objectives = [new("know", "Know it.", null), new("never", "Never asked.", null)],
        };
        var objectives = Report(Play(1, lesson, "false", "true"), Play(2, lesson, "true")).Courses[0].Lessons[0].Objectives;
        Assert.That(objectives.Select(o => (o.Objective.Id, o.Score)), Is.EqualTo(new[] { ("know", new Score(2, 2)) }));
    }

    [Test]
    public void A_lesson_played_anew_in_an_attempt_counts_once_in_the_whole_course()
    {
        var other = Two with { Id = new("other") };
        var attempt = Report(Play(1, Two, "false", "false"), Play(2, Two, "true", "true"), Play(3, other, "true")).Courses[0].Attempts.Single();
        Assert.That(attempt.Score, Is.EqualTo(new Score(3, 4)));
        Assert.That(attempt.Lessons.Select(l => l.State.Opened.Lesson.Value), Is.EqualTo(new[] { "lesson", "other" }));
    }

    [Test]
    public void Time_is_told_without_the_time_away()
    {
        var session = Sessions.Play.Open(Two);
        Sessions.Play.Do(session, new Advance());
        session.Apply(new SessionResumed(session.State.Latest.AddDays(2)));
        Sessions.Play.Do(session, Sessions.Play.Right, new Rate(null));
        var report = Report(session.State);
        Assert.That(report.TimeSpent, Is.EqualTo(TimeSpan.FromSeconds(30)));
        Assert.That(report.TimeAnswering, Is.EqualTo(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public void Time_ends_with_the_last_answer_not_with_the_summary()
    {
        var finished = MadeUpLearner.Played(1, Two, Occasion.Lesson, 1, [new Advance(), .. MadeUpLearner.Choose("true", null), new Advance(), .. MadeUpLearner.Choose("true", null), new Advance(), new Close()]);
        Assert.That(finished.TimeSpent, Is.EqualTo(TimeSpan.FromSeconds(140)), "seven moves, and not the look at the summary");
    }

    [TestCase(10, "know")]
    [TestCase(9, "", Description = "with fewer than ten answers nothing is said of an objective")]
    public void Overconfidence_is_found_where_it_is_concentrated(int questions, string topics)
    {
        Step[] steps = [.. Enumerable.Range(0, questions).Select(i => Sessions.Play.Ask($"k{i}", q => q with { Objective = "know" })), .. Enumerable.Range(0, 20).Select(i => Sessions.Play.Ask($"s{i}"))];
        var lesson = Sessions.Play.Lesson(steps) with { Objectives = [new("know", "Know it.", null)] };
        var report = Report(Play(1, lesson, [.. Enumerable.Repeat("false", questions), .. Enumerable.Repeat("true", 20)]));
        string found = string.Join(' ', report.Certainty.Topics.Select(t => t.Objective?.Id ?? t.Lesson.Id.Value));
        Assert.That(found, topics.Length > 0 ? Is.EqualTo(topics) : Is.EqualTo("lesson"));
    }

    [Test]
    public void A_review_question_belongs_to_the_lesson_that_asks_it()
    {
        Step[] steps = [.. Enumerable.Range(0, 10).Select(i => Sessions.Play.Ask($"k{i}", q => q with { Objective = "know" }))];
        var lesson = Sessions.Play.Lesson(steps) with { Objectives = [new("know", "Know it.", null)] };
        var review = Sessions.Play.Lesson(steps) with { Id = new("review"), Title = "Review" };
        var report = Report(Play(1, lesson, [.. Enumerable.Repeat("false", 5)]), Play(2, review, Occasion.Review, [.. Enumerable.Repeat("false", 5)]));
        Assert.That(report.Certainty.Topics.Single().Objective?.Id, Is.EqualTo("know"), "five answers in the lesson and five in the review make ten");
    }

    [Test]
    public void What_a_review_missed_is_looked_up_in_its_lesson()
    {
        var lesson = Sessions.Play.Lesson(Sessions.Play.Page("p"), Sessions.Play.Ask("a", q => q with { Passage = new(new("p"), null) }));
        var stock = Sessions.Play.Lesson(Sessions.Play.Ask("a")) with { Id = new("stock"), Title = "Review" };
        var lessonState = MadeUpLearner.Played(1, lesson, Occasion.Lesson, 1, [new Advance(), new Advance(), .. MadeUpLearner.Choose("true", null)]);
        Assert.That(Report(lessonState, Play(2, stock, Occasion.Review, "false")).Again.Single().Lesson.Title, Is.EqualTo("A lesson"));
    }

    [Test]
    public void A_note_is_told_with_what_it_stands_on()
    {
        var notes = MadeUpLearner.Report.Notes;
        Assert.That(notes.Select(n => (n.Page?.Title, n.Question?.Id.Value)), Is.EqualTo(new[] { ("Sugar into gas", (string?)null), (null, "boiling") }));
    }

    [Test]
    public void Tries_are_counted_and_the_first_alone_counts()
    {
        var tries = MadeUpLearner.Report.Answers.Where(a => a.Session.Opened.Session == MadeUpLearner.Sessions[1].Opened.Session && a.Question.Id.Value == "food");
        Assert.That(tries.Select(a => (a.Try, a.Answer.Verdict)), Is.EqualTo(new[] { (1, Verdict.Incorrect), (2, Verdict.Correct) }));
        Assert.That(MadeUpLearner.Report.Courses[0].Lessons[0].Attempts[0].Summary.Score.Earned, Is.EqualTo(Fraction.One), "boiling alone was right at first");
    }

    private static LearnerReport Report(params SessionState[] sessions) => new("Kim", MadeUpLearner.Start, ReportScope.All, [.. sessions], []);

    private static SessionState Play(int number, Lesson lesson, params string[] options) => Play(number, lesson, Occasion.Lesson, options);

    private static SessionState Play(int number, Lesson lesson, Occasion occasion, params string[] options) => MadeUpLearner.Played(number, lesson, occasion, 1,
    [
        new Advance(),
        .. options.SelectMany(o => (Intent[])[.. MadeUpLearner.Choose(o, Certainty.Certain), .. occasion == Occasion.Pretest ? Array.Empty<Intent>() : [new Advance()]]),
    ]);
}
