using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Fractions;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Sessions;

public sealed class SessionSummaryTests
{
    static readonly Lesson Three = Lesson(
        Ask("a", q => q with { Objective = "one", Points = new(2) }), Ask("b", q => q with { Objective = "two" }), Ask("c", q => q with { Objective = "one" })) with
    {
        Objectives = [new("two", "Second.", null), new("one", "First.", null), new("none", "Never asked.", null)],
    };

    [Test]
    public void What_was_not_reached_is_unanswered_and_counts_as_possible()
    {
        var summary = SessionSummary.Of(Played(Three, Next, Right));
        Assert.That(summary.Outcomes.Select(o => o.Verdict), Is.EqualTo(new[] { Verdict.Correct, Verdict.Unanswered, Verdict.Unanswered }));
        Assert.That(summary.Score, Is.EqualTo(new Score(new(2), new(4))));
    }

    [Test]
    public void Objectives_come_in_the_lessons_order_with_their_own_points()
    {
        var summary = SessionSummary.Of(Played(Three, Next, Right, new Rate(null), Next, Wrong, new Rate(null), Next, Right));
        Assert.That(summary.Objectives.Select(o => $"{o.Objective.Id} {o.Score.Earned}/{o.Score.Possible}"), Is.EqualTo(new[] { "two 0/1", "one 3/3" }));
    }

    [TestCase(3, 4, true, Description = "just reached, compared exactly")]
    [TestCase(76, 100, false)]
    public void Passing_compares_exactly(int mark, int of, bool passed)
    {
        var lesson = Three with { Rules = new() { PassMark = new(mark, of) } };
        Assert.That(SessionSummary.Of(Played(lesson, Next, Right, new Rate(null), Next, Wrong, new Rate(null), Next, Right)).Passed, Is.EqualTo(passed));
    }

    [Test]
    public void Without_a_pass_mark_nothing_is_passed_or_failed() => Assert.That(SessionSummary.Of(Played(Three)).Passed, Is.Null);

    [Test]
    public void Confident_errors_are_looked_at_first()
    {
        var lesson = Lesson(Ask("unsure"), Ask("right"), Ask("sure"), Ask("unknown"));
        var summary = SessionSummary.Of(Played(lesson, Next, Wrong, new Rate(Certainty.Unsure), Next, Right, new Rate(Certainty.Certain), Next, Wrong, new Rate(Certainty.Certain), Next, Unknown));
        Assert.That(summary.ToLookAtAgain.Select(o => o.Question.Id.Value), Is.EqualTo(new[] { "sure", "unsure", "unknown" }));
    }

    [Test]
    public void The_gain_compares_the_questions_that_both_asked()
    {
        var before = Played(Lesson(Ask("a"), Ask("b"), Ask("c"), Ask("d"), Ask("only before")), Next, Unknown, Next, Right, new Rate(null), Next, Wrong, new Rate(null), Next, Wrong);
        var after = Played(Lesson(Ask("d"), Ask("c", q => q with { Answer = false }), Ask("b"), Ask("a")), Next, Wrong, new Rate(null), Next, Wrong, new Rate(null), Next, Wrong, new Rate(null), Next, Right);
        var gain = LearningGain.Of(before, after);
        Assert.That(gain, Is.EqualTo(new LearningGain(new(Fraction.One, new(3)), new(Fraction.One, new(3)), Learned: 1, Forgotten: 1, SaidDontKnow: 1) { Questions = 3, LeftOut = 2 }), "c has another key by now");
    }

    // Three were wrong before and right after, one the other way round, one right both times.
    [Test]
    public void Learned_and_forgotten_are_counted_apart_and_certainty_where_it_was_said_both_times()
    {
        var lesson = Lesson(Ask("a"), Ask("b"), Ask("c"), Ask("d"), Ask("e"));
        var before = Played(lesson, Next, Wrong, Sure(Certainty.Guessing), Next, Wrong, Sure(Certainty.Certain), Next, Wrong, new Rate(null), Next, Right, Sure(Certainty.Certain), Next, Right, Sure(Certainty.Guessing));
        var after = Played(lesson, Next, Right, Sure(Certainty.Certain), Next, Right, Sure(Certainty.Certain), Next, Right, Sure(Certainty.Certain), Next, Wrong, new Rate(null), Next, Right, Sure(Certainty.Guessing));
        var gain = LearningGain.Of(before, after);
        Assert.That((gain.Learned, gain.Forgotten, gain.Questions), Is.EqualTo((3, 1, 5)));
        int guessing = Certainty.Guessing.Percent(), certain = Certainty.Certain.Percent();
        Assert.That(gain.Certainty, Is.EqualTo((new Fraction(2 * guessing + certain, 300), new Fraction(2 * certain + guessing, 300))), "a, b and e");
        static Rate Sure(Certainty certainty) => new(certainty);
    }

    [Test]
    public void Without_common_questions_there_is_no_gain() => Assert.That(
        LearningGain.Of(Played(Lesson(Ask("a"))), Played(Lesson(Ask("b")))), Is.EqualTo(new LearningGain(Score.Zero, Score.Zero, 0, 0, 0) { LeftOut = 2 }));

    static SessionState Played(Lesson lesson, params Intent[] intents)
    {
        var session = Open(lesson);
        Do(session, intents);
        return session.State;
    }
}
