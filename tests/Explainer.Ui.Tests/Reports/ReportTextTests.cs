using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reports;
using Explainer.Sessions;
using Explainer.Tests.Reports;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Tests.Reports;

/// <summary>A report in a terminal.</summary>
public sealed class ReportTextTests
{
    [TestCase("kim.80", 80, true, false)]
    [TestCase("kim.40", 40, true, false)]
    [TestCase("kim.80.ascii", 80, true, true)]
    [TestCase("kim.words", 80, false, false)]
    public void Reads_like_this(string name, int columns, bool charts, bool ascii)
    {
        string[] lines = [.. ReportText.Of(Present(MadeUpLearner.Report), new(columns, charts, ascii))];
        Assert.That(lines.Select(TextWidth.Of), Is.All.LessThanOrEqualTo(columns));
        if (ascii || !charts) Assert.That(string.Concat(lines), Has.None.AnyOf('█', '░'));
        Explainer.Tests.Golden.Matches($"tests/Explainer.Ui.Tests/Reports/Golden/{name}.txt", string.Join('\n', lines) + "\n");
    }

    [Test]
    public void A_learner_with_nothing_recorded_gets_one_sentence() =>
        Assert.That(ReportText.Of(Present(MadeUpLearner.Nobody), new(80, true, false)), Is.EqualTo(new[] { "Nothing is recorded for Kim yet; \"explainer play\" begins." }));

    [Test]
    public void An_exam_that_goes_on_is_not_nothing()
    {
        var going = MadeUpLearner.Nobody with { LeftOut = [new(MadeUpLearner.Sessions[0].Opened, LeftOutReason.StillTested)] };
        Assert.That(ReportText.Of(Present(going), new(200, true, false)), Is.EqualTo(new[] { "1 exam or pretest still going on is left out: what was right is told at the end." }));
    }

    [TestCase(9, false)]
    [TestCase(10, true)]
    public void With_fewer_than_ten_ratings_no_label_is_given(int ratings, bool labelled)
    {
        var lesson = new Lesson(new("l"), "L", [.. Enumerable.Range(0, ratings).Select(i => new QuestionStep(new TrueFalseQuestion(true) { Id = new($"q{i}"), Stem = "S" }))]) { Course = new("l"), CourseTitle = "L", Canonical = "l" };
        var session = MadeUpLearner.Played(1, lesson, Occasion.Lesson, 2, [new Advance(), .. lesson.Questions.SelectMany(_ => MadeUpLearner.Choose("false", Certainty.Certain).Append(new Advance()))]);
        string text = Text(Report(session));
        Assert.That(text.Contains("overconfident", StringComparison.Ordinal), Is.EqualTo(labelled));
        Assert.That(text.Contains("Brier", StringComparison.Ordinal), Is.EqualTo(labelled));
        if (!labelled) Assert.That(text, Does.Contain("You rated 9 answers. From 10 ratings on, it can be said whether you are surer than right."));
    }

    [Test]
    public void Long_lists_are_cut_and_say_so()
    {
        var notes = MadeUpLearner.Played(1, MadeUpLearner.Salt, Occasion.Lesson, 2, Enumerable.Range(0, 25).Select(i => new WriteNote($"note {i}")));
        string text = Text(Report(notes));
        Assert.That(text, Does.Contain("note 19").And.Not.Contain("note 20").And.Contain("and 5 more; --format json has all of them"));
    }

    [Test]
    public void Of_many_attempts_the_latest_are_told()
    {
        SessionState[] attempts = [.. Enumerable.Range(1, 25).Select(i => MadeUpLearner.Played(i, MadeUpLearner.Salt, Occasion.Lesson, i, [new Advance(), .. MadeUpLearner.Choose("true", null)]))];
        string text = Text(Report(attempts));
        Assert.That(text, Does.Contain("What salt does (the latest 20 of 25):").And.Contain("26 Nov 2026, 09:00").And.Contain("7 Nov 2026, 09:00").And.Not.Contain("6 Nov 2026, 09:00\n"));
        Assert.That(text.Split('\n').Count(l => l.Contains("1 of 1 point (100%)", StringComparison.Ordinal) || l.Contains("left after", StringComparison.Ordinal)), Is.EqualTo(20));
    }

    [Test]
    public void Days_are_told_as_they_passed_where_the_learner_lives()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("west", TimeSpan.FromHours(-10), "west", "west");
        var notes = MadeUpLearner.Played(1, MadeUpLearner.Salt, Occasion.Lesson, 2, [new WriteNote("n")]);
        Assert.That(string.Join('\n', ReportText.Of(new ReportPresenter(zone).Present(Report(notes)), new(80, true, false))), Does.Contain("On 1 November 2026:").And.Contain("1 Nov 2026, 23:00"));
    }

    [TestCaseSource(typeof(HostileReport), nameof(HostileReport.Texts))]
    public void No_text_steers_the_terminal(string text)
    {
        string shown = string.Concat(ReportText.Of(Present(HostileReport.With(text)), new(80, true, false)));
        Assert.That(shown.Where(c => c < ' ' || c is >= '\u007f' and < '\u00a0' or >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069'), Is.Empty);
    }

    [TestCase(0, "less than a minute")]
    [TestCase(29, "less than a minute")]
    [TestCase(30, "1 minute")]
    [TestCase(3600, "1 hour")]
    [TestCase(7500, "2 hours 5 minutes")]
    public void Durations_are_told_in_minutes(int seconds, string words) => Assert.That(ReportWording.Time(TimeSpan.FromSeconds(seconds)), Is.EqualTo(words));

    private static LearnerReport Report(params SessionState[] sessions) => new("Kim", MadeUpLearner.Start, ReportScope.All, [.. sessions], []);

    private static string Text(LearnerReport report) => string.Join('\n', ReportText.Of(Present(report), new(200, true, false)));

    private static Screen Present(LearnerReport report) => new ReportPresenter(TimeZoneInfo.Utc).Present(report);
}
