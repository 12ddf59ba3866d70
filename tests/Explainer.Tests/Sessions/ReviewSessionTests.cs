using System.Text.Json.Nodes;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Sessions;

/// <summary>A review asks some of a course's questions: those its opening names.</summary>
public sealed class ReviewSessionTests
{
    static readonly Lesson Stock = Lesson(Page("page"), Ask("a"), Ask("b"), new PoolStep("pool", 1, [Ask("c").Question, Ask("d").Question]));

    static SessionOpened Opening(params string[] asked) => Opened(Stock) with { Occasion = Occasion.Review, Asked = [.. asked.Select(id => new QuestionId(id))] };

    [Test]
    public void It_asks_these_in_this_order_and_nothing_else()
    {
        var session = LessonSession.Replay(Stock, Opening("d", "a"), []);
        Assert.That(session.State.Steps.Cast<QuestionStep>().Select(s => s.Question.Id.Value), Is.EqualTo(["d", "a"]));
    }

    [Test]
    public void It_gives_feedback_and_help_and_passes_nobody()
    {
        var lesson = Stock with { Rules = new() { PassMark = new(1, 2), Attempts = 2 } };
        var session = LessonSession.Replay(lesson, Opening("a"), []);
        Do(session, Next, Wrong);
        Assert.That((session.State.GivesFeedback, session.State.GivesHelp), Is.EqualTo((true, true)));
        Do(session, new Rate(null));
        Assert.That(session.Can(Trigger.Retry), Is.True);
        Do(session, Next);
        Assert.That((session.State.Phase, SessionSummary.Of(session.State).Passed), Is.EqualTo((Phase.Summary, (bool?)null)));
    }

    [Test]
    public void What_it_asked_is_written_and_read_back()
    {
        string line = SessionEventText.Write(Opening("d", "a"));
        Assert.That(JsonNode.Parse(line)!["asked"]!.AsArray().Select(id => id!.GetValue<string>()), Is.EqualTo(["d", "a"]));
        Assert.That(((SessionOpened)SessionEventText.Read(line)).Asked, Is.EqualTo(new QuestionId[] { new("d"), new("a") }));
    }

    /// <summary>review.v1.jsonl is a review as it was first written. It stays as it is.</summary>
    [Test]
    public void A_review_is_written_as_ever_and_replays()
    {
        var session = LessonSession.Replay(Stock, Opening("d", "a"), []);
        SessionEvent[] events = [session.State.Opened, .. Do(session, Next, Right, new Rate(Certainty.Certain), Next, Unknown, Next, new Close())];
        Golden.Matches("tests/Explainer.Tests/Sessions/Golden/review.v1.jsonl", string.Concat(events.Select(e => SessionEventText.Write(e) + "\n")));
        var replayed = LessonSession.Replay(Stock, (SessionOpened)SessionEventText.Read(SessionEventText.Write(events[0])), events.Skip(1));
        Assert.That((replayed.State.Phase, replayed.State.Answers.Length), Is.EqualTo((Phase.Closed, 2)));
    }

    [Test]
    public void A_session_of_a_lesson_says_nothing_of_it() => Assert.That(SessionEventText.Write(Opened(Stock)), Does.Not.Contain("asked"));

    [Test]
    public void What_the_stock_has_not_cannot_have_been_asked() =>
        Assert.That(() => LessonSession.Replay(Stock, Opening("nowhere"), []), Throws.InvalidOperationException);
}
