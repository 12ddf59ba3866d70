using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Fractions;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Sessions;

public sealed class ExerciseSessionTests
{
    private static readonly ExerciseTerms Terms = new("0123456789abcdef", true, Start.AddMinutes(1));

    private static readonly Lesson Hidden = Lesson([.. new[] { "a", "b" }.Select(id => new QuestionStep(Sealing.Of(Ask(id).Question).Sealed))]) with { Rules = new() { PassMark = Fraction.Zero } };

    /// <summary>exercise.v1.jsonl is a sealed exercise as it was first written. It stays as it is.</summary>
    [Test]
    public void A_sealed_exercise_is_written_as_ever_and_replays()
    {
        var session = Played(Right, new Rate(Certainty.Certain), Unknown, new Close());
        SessionEvent[] events = [session.State.Opened, .. Do(Played(), Next, Right, new Rate(Certainty.Certain), Unknown, new Close())];
        Golden.Matches("tests/Explainer.Tests/Sessions/Golden/exercise.v1.jsonl", string.Concat(events.Select(e => SessionEventText.Write(e) + "\n")));
        foreach (var e in events) Assert.That(SessionEventText.Write(SessionEventText.Read(SessionEventText.Write(e))), Is.EqualTo(SessionEventText.Write(e)));
        Assert.That(((SessionOpened)SessionEventText.Read(SessionEventText.Write(events[0]))).Exercise, Is.EqualTo(Terms));
        Assert.That(LessonSession.Replay(Hidden, (SessionOpened)events[0], events.Skip(1)).State.Phase, Is.EqualTo(Phase.Closed));
    }

    [Test]
    public void Nobody_passes_what_is_not_graded() => Assert.That(SessionSummary.Of(Played(Right).State).Passed, Is.Null);

    [Test]
    public void Certainty_says_nothing_where_nothing_is_graded() => Assert.That(SessionSummary.Of(Played(Right, new Rate(Certainty.Certain)).State).Calibration.Rated, Is.Zero);

    [Test]
    public void It_is_late_after_it_was_due()
    {
        Assert.That(Played(Right).State.IsLate, Is.False);
        var due = Open(Hidden, opened => opened with { Exam = true, Exercise = Terms with { Due = Start.AddSeconds(10) } });
        Do(due, Next);
        Assert.That((due.State.Latest == Start.AddSeconds(10), due.State.IsLate), Is.EqualTo((true, false)), "the last second is still in time");
        Assert.That(Played(Right, new Rate(null), Right, new WriteNote("1"), new WriteNote("2"), new WriteNote("3")).State.IsLate, Is.True);
        var onTime = Played(Right, new Rate(null), Right, new Rate(null));
        Do(onTime, [new WriteNote("1"), new WriteNote("2"), new WriteNote("3")]);
        Assert.That((onTime.State.Phase, onTime.State.Latest > Terms.Due, onTime.State.IsLate), Is.EqualTo((Phase.Summary, true, false)), "it ended before");
    }

    [Test]
    public void A_session_of_the_library_says_nothing_of_it() => Assert.That(SessionEventText.Write(Opened(Hidden)), Does.Not.Contain("exercise").And.Not.Contain("ealed"));

    private static LessonSession Played(params Intent[] intents)
    {
        var session = Open(Hidden, opened => opened with { Exam = true, Exercise = Terms });
        if (intents is not []) Do(session, [Next, .. intents]);
        return session;
    }
}
