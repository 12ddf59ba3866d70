using Explainer.Questions;
using Explainer.Sessions;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Sessions;

/// <summary>Exams, pretests, posttests and reviews: what is shown when, and what help there is.</summary>
public sealed class OccasionTests
{
    static readonly Lessons.Lesson Course = Lesson(
        Page("p"), Ask("q", q => q with { Hints = ["Think."], Attempts = 2, Passage = new(new("p"), null) }), Page("again", ifMissed: "q"), Ask("r"));

    [TestCase(true, Occasion.Lesson, false, false)]
    [TestCase(true, Occasion.Review, false, false)]
    [TestCase(false, Occasion.Lesson, true, true)]
    [TestCase(false, Occasion.Review, true, true)]
    [TestCase(false, Occasion.Pretest, false, false)]
    [TestCase(false, Occasion.Posttest, true, false)]
    public void Feedback_and_help_go_by_occasion(bool exam, Occasion occasion, bool feedback, bool help)
    {
        var session = Open(Course, o => o with { Exam = exam, Occasion = occasion });
        Do(session, new Advance(), new Advance());
        Assert.That(session.Can(Trigger.ShowHint), Is.EqualTo(help));
        Do(session, Wrong, new Rate(Certainty.Unsure));
        Assert.That(session.State.Phase == Phase.Reviewing, Is.EqualTo(feedback));
        Assert.That(session.Can(Trigger.Retry), Is.EqualTo(help));
        Assert.That(session.Can(Trigger.OpenPassage), Is.EqualTo(feedback));
    }

    [TestCase(true, Occasion.Lesson)]
    [TestCase(false, Occasion.Pretest)]
    public void Without_feedback_one_question_follows_the_other_and_no_page_tells(bool exam, Occasion occasion)
    {
        foreach (bool rated in new[] { true, false })
        {
            var session = Open(Course, o => o with { Exam = exam, Occasion = occasion, NoCertainty = !rated });
            Do(session, new Advance(), new Advance(), Wrong, new Rate(null));
            Assert.That((session.State.Phase, session.State.CurrentQuestion?.Id.Value), Is.EqualTo((Phase.Answering, "r")), $"rated: {rated}");
            Do(session, Unknown);
            Assert.That(session.State.Phase, Is.EqualTo(Phase.Summary));
        }
    }

    [Test]
    public void Pools_are_drawn_by_the_seed_and_the_drawn_ones_count()
    {
        var lesson = Lesson(new Lessons.PoolStep("pool", 2, [.. Enumerable.Range(0, 6).Select(i => Ask($"q{i}").Question)]));
        string Drawn(long seed) => string.Join(' ', Open(lesson, o => o with { Seed = seed }).State.Questions.Select(q => q.Id));
        string[] draws = [.. Enumerable.Range(0, 60).Select(seed => Drawn(seed))];
        Assert.That(draws, Is.EqualTo(Enumerable.Range(0, 60).Select(seed => Drawn(seed))));
        Assert.That(draws.Distinct().Count(), Is.EqualTo(15), "any two of six");
        Assert.That(draws.Select(d => d.Split(' ')), Is.All.Ordered);
        Assert.That(SessionSummary.Of(Open(lesson).State).Score.Possible, Is.EqualTo(new Fractions.Fraction(2)));
    }

    [Test]
    public void A_session_shows_options_in_its_seeds_order()
    {
        var lesson = Lesson(new Lessons.QuestionStep(Questions.Samples.MultipleChoice.Question));
        var session = Open(lesson, o => o with { Seed = 5 });
        Do(session, new Advance());
        Assert.That(Questions.SampleTests.Shown(session.State.CurrentInteraction!), Is.EqualTo(Questions.SampleTests.Shown(Questions.Samples.MultipleChoice.Question.Present(5))));
    }
}
