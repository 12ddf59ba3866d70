using Explainer.Questions;
using Explainer.Sessions;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Sessions;

/// <summary>An answer's time runs from the question's showing to the response, without the time away.</summary>
public sealed class ElapsedTests
{
    [Test]
    public void Hints_and_notes_take_nothing_off() =>
        Assert.That(Elapsed(new Advance(), new ShowHint(), new WriteNote("n"), Right), Is.EqualTo(TimeSpan.FromSeconds(30)));

    [Test]
    public void Every_question_starts_anew() =>
        Assert.That(Elapsed(new Advance(), new ShowHint(), Right, new Rate(null), new Advance(), Right), Is.EqualTo(TimeSpan.FromSeconds(10)));

    [Test]
    public void Every_try_starts_anew() =>
        Assert.That(Elapsed(new Advance(), new ShowHint(), Wrong, new Rate(null), new Retry(), Right), Is.EqualTo(TimeSpan.FromSeconds(10)));

    [Test]
    public void Time_away_is_left_out()
    {
        var session = Asked();
        Do(session, new Advance(), new ShowHint());
        session.Apply(new SessionResumed(session.State.Latest.AddDays(3)));
        Do(session, Right);
        Assert.That(session.State.Answers.Single().Elapsed, Is.EqualTo(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void A_clock_set_back_makes_no_time_negative()
    {
        var session = Asked();
        Do(session, new Advance(), new ShowHint());
        session.Apply(session.Decide(Right, session.State.Latest.AddHours(-1)).Event!);
        Assert.That(session.State.Answers.Single().Elapsed, Is.EqualTo(TimeSpan.FromSeconds(10)));
    }

    static TimeSpan Elapsed(params Intent[] intents)
    {
        var session = Asked();
        Do(session, intents);
        return session.State.Answers[^1].Elapsed;
    }

    static LessonSession Asked() => Open(Lesson(Ask("q", q => q with { Hints = ["Think."], Attempts = 2 }), Ask("r")));
}
