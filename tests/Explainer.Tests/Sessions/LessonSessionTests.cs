using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Sessions;

/// <summary>The ways through a lesson, phase by phase.</summary>
public sealed class LessonSessionTests
{
    static readonly Rate Sure = new(Certainty.Certain);

    [Test]
    public void Goes_from_the_opening_through_pages_and_questions_to_the_summary()
    {
        var session = Open(Lesson(Page("p"), Ask("q"), Page("r")));
        Assert.That(Phases(session, Next, Next, Right, Sure, Next, Next, new Close()), Is.EqualTo(
            "Opening Reading:p Answering:q Rating:q Reviewing:q Reading:r Summary Closed"));
    }

    [Test]
    public void A_lesson_without_steps_is_over_at_once() =>
        Assert.That(Phases(Open(Lesson()), Next, new Close()), Is.EqualTo("Opening Summary Closed"));

    [Test]
    public void A_page_follows_a_page_and_a_question_a_question()
    {
        var quiet = Ask("q", q => q with { AsksCertainty = false });
        Assert.That(Phases(Open(Lesson(Page("a"), Page("b"), quiet, Ask("r"))), Next, Next, Next, Right, Next), Is.EqualTo(
            "Opening Reading:a Reading:b Answering:q Reviewing:q Answering:r"));
    }

    [Test]
    public void A_content_note_comes_before_its_page_which_may_then_be_skipped()
    {
        var lesson = Lesson(Page("a", contentNote: "Deaths."), Page("b"));
        Assert.That(Phases(Open(lesson), Next, new Skip(), Next), Is.EqualTo("Opening Forewarning:a Reading:b Summary"));
        Assert.That(Phases(Open(lesson), Next, Next, Next, Next), Is.EqualTo("Opening Forewarning:a Reading:a Reading:b Summary"));
        Assert.That(Phases(Open(lesson), Next, Next, new Skip(), new Skip()), Is.EqualTo("Opening Forewarning:a Reading:a Reading:b Reading:b"), "only a page with a note is skipped");
    }

    [Test]
    public void Two_content_notes_in_a_row_are_both_shown() => Assert.That(
        Phases(Open(Lesson(Page("a", contentNote: "1"), Page("b", contentNote: "2"))), Next, new Skip(), new Skip()), Is.EqualTo("Opening Forewarning:a Forewarning:b Summary"));

    [Test]
    public void Certainty_is_asked_once_and_may_be_passed()
    {
        var session = Open(Lesson(Ask("q", q => q with { Attempts = 2 })));
        Assert.That(Phases(session, Next, Wrong, new Rate(null), new Retry(), Right, Next), Is.EqualTo(
            "Opening Answering:q Rating:q Reviewing:q Answering:q Reviewing:q Summary"));
        Assert.That(session.State.Answers.Select(a => a.Certainty), Is.All.Null);
    }

    [Test]
    public void Certainty_is_not_asked_where_nobody_wants_it()
    {
        Assert.That(Phases(Open(Lesson(Ask("q", q => q with { AsksCertainty = false }))), Next, Right), Does.EndWith("Reviewing:q"));
        Assert.That(Phases(Open(Lesson(Ask("q")), o => o with { NoCertainty = true }), Next, Right), Does.EndWith("Reviewing:q"));
    }

    [Test]
    public void Dont_know_is_not_rated_and_not_tried_again()
    {
        var session = Open(Lesson(Ask("q", q => q with { Attempts = 3 })));
        Assert.That(Phases(session, Next, Unknown, new Retry(), Sure), Is.EqualTo("Opening Answering:q Reviewing:q Reviewing:q Reviewing:q"));
        Assert.That(session.State.Answers.Single().Verdict, Is.EqualTo(Verdict.DontKnow));
    }

    [Test]
    public void The_first_response_alone_counts()
    {
        var session = Open(Lesson(Ask("q", q => q with { Attempts = 2 })));
        Do(session, Next, Wrong, Sure, new Retry(), Right, Next);
        Assert.That(session.State.Answers.Select(a => a.Verdict), Is.EqualTo(new[] { Verdict.Incorrect, Verdict.Correct }));
        Assert.That(SessionSummary.Of(session.State).Score.Percent, Is.Zero);
        Assert.That(session.State.Missed(new("q")), Is.True);
    }

    [Test]
    public void Tries_come_from_the_question_else_from_the_lesson_and_end_when_right()
    {
        var lesson = Lesson(Ask("q")) with { Rules = new() { Attempts = 2 } };
        var session = Open(lesson);
        Do(session, Next, Wrong, Sure);
        Assert.That(session.Can(Trigger.Retry), Is.True);
        Do(session, new Retry(), Wrong);
        Assert.That(session.Can(Trigger.Retry), Is.False, "no tries left");
        var right = Open(lesson);
        Do(right, Next, Right, Sure);
        Assert.That(right.Can(Trigger.Retry), Is.False, "right already");
        var once = Open(lesson with { Steps = [Ask("q", q => q with { Attempts = 1 })] });
        Do(once, Next, Wrong, Sure);
        Assert.That(once.Can(Trigger.Retry), Is.False, "the question's own number wins");
    }

    [Test]
    public void Hints_come_one_by_one_and_are_counted()
    {
        var session = Open(Lesson(Ask("q", q => q with { Hints = ["One.", "Two."] }), Ask("r")));
        var happened = Do(session, Next, new ShowHint(), new ShowHint(), new ShowHint(), Right, Sure, Next);
        Assert.That(happened.OfType<HintShown>().Select(h => h.Hint), Is.EqualTo(new[] { 0, 1 }));
        Assert.That((session.State.Answers.Single().Hints, session.State.HintsShown, session.State.HintsLeft), Is.EqualTo((2, 0, 0)));
    }

    [Test]
    public void The_passage_opens_from_the_review_and_leads_back()
    {
        var session = Open(Lesson(Page("p"), Ask("q", q => q with { Passage = new(new("p"), "Text.") }), Ask("r")));
        Assert.That(Phases(session, Next, Next, new OpenPassage(), Wrong, Sure, new OpenPassage(), Next, new Return(), Next), Is.EqualTo(
            "Opening Reading:p Answering:q Answering:q Rating:q Reviewing:q Revisiting:q Revisiting:q Reviewing:q Answering:r"));
        Assert.That(session.State.PassagesOpened, Is.EqualTo(new[] { new QuestionId("q") }));
        Do(session, Right, Sure);
        Assert.That(session.Can(Trigger.OpenPassage), Is.False, "that question names none");
    }

    [Test]
    public void A_remedial_page_is_for_those_who_missed_the_question()
    {
        var lesson = Lesson(Ask("q"), Page("p", ifMissed: "q"), Ask("r"));
        Assert.That(Phases(Open(lesson), Next, Right, Sure, Next), Does.EndWith("Answering:r"));
        Assert.That(Phases(Open(lesson), Next, Wrong, Sure, Next), Does.EndWith("Reading:p"));
        Assert.That(Phases(Open(lesson), Next, Unknown, Next), Does.EndWith("Reading:p"));
        Assert.That(Phases(Open(Lesson(Page("p", ifMissed: "not asked"), Ask("r"))), Next), Does.EndWith("Answering:r"));
    }

    [Test]
    public void Notes_are_kept_in_every_phase_but_the_last()
    {
        var session = Open(Lesson(Page("p"), Ask("q")));
        Do(session, new WriteNote("0"), Next, new WriteNote("1"), Next, new WriteNote("2"), Right, new WriteNote("3"), Sure, Next, new WriteNote("4"), new Close(), new WriteNote("5"));
        Assert.That(session.State.Notes.Select(n => $"{n.On}{n.Text}"), Is.EqualTo(new[] { "0", "p1", "q2", "q3", "4" }));
        Assert.That(session.State.Phase, Is.EqualTo(Phase.Closed));
    }

    [Test]
    public void What_cannot_be_read_is_asked_again_and_not_recorded()
    {
        var session = Open(Lesson(new QuestionStep(Questions.Samples.Numerical.Question)));
        Do(session, Next);
        var decision = session.Decide(new Respond(new EnteredText("far")), Start);
        Assert.That((decision.Event, decision.Objection), Is.EqualTo(((SessionEvent?)null, "I did not understand “far” as a number. Type digits, for example 42, 3.5 or 1/3.")));
    }

    [Test]
    public void Points_are_credit_times_the_questions_points()
    {
        var giants = Questions.Samples.MultipleChoice.Question with { Points = new(3) };
        var session = Open(Lesson(new QuestionStep(giants)));
        Do(session, Next, new Respond(new ChosenOptions(["a", "b", "c"])));
        Assert.That(session.State.Answers.Single().Score, Is.EqualTo(new Score(new(2), new(3))));
    }

    [Test]
    public void Deciding_changes_nothing()
    {
        var session = Open(Lesson(Ask("q")));
        session.Decide(Next, Start);
        Assert.That(session.State.Phase, Is.EqualTo(Phase.Opening));
    }

    /// <summary>Where a session stands before and after each intent.</summary>
    static string Phases(LessonSession session, params Intent[] intents) =>
        string.Join(' ', intents.Select(intent => { Do(session, intent); return Place(session.State); }).Prepend(Place(session.State)));

    static string Place(SessionState state) => (state.CurrentQuestion?.Id.Value ?? state.CurrentPage?.Id.Value) is { } id ? $"{state.Phase}:{id}" : $"{state.Phase}";
}
