using CsCheck;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Tests.Questions;
using static Explainer.Tests.Sessions.Play;

namespace Explainer.Tests.Sessions;

/// <summary>The journal is the session: what was written gives back where the learner stood.</summary>
public sealed class ReplayTests
{
    static readonly Gen<Intent> AnyIntent = Gen.Frequency(
        (6, Gen.Const<Intent>(Next)),
        (6, Gen.OneOf(Samples.All.SelectMany(s => new[] { s.Right, s.Wrong }).Append(new DontKnow()).Select(r => (Intent)new Respond(r)).ToArray())),
        (4, Gen.OneOf<Intent>(Right, Wrong)),
        (3, Gen.OneOf<Intent>(new Rate(null), new Rate(Certainty.Guessing), new Rate(Certainty.Certain))),
        (3, Gen.OneOf<Intent>(new ShowHint(), new Retry(), new OpenPassage(), new Return(), new Skip(), new Close())),
        (1, Gen.String.Select(text => (Intent)new WriteNote(text))));

    static readonly Gen<Step> AnyStep = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 8], Gen.Int[0, 2]).Select((kind, which, n) => kind switch
    {
        0 => Page($"p{which}"),
        1 => Page($"p{which}", contentNote: "Note."),
        2 => Page($"p{which}", ifMissed: "star"),
        3 => (Step)new PoolStep($"pool{which}", 1 + n, [.. Enumerable.Range(0, 4).Select(i => Ask($"q{which}{i}").Question)]),
        _ => new QuestionStep(Samples.All[which].Question with { Hints = ["One.", "Two."], Attempts = 1 + n, AsksCertainty = n != 2, Passage = n == 1 ? new(new("p"), null) : null }),
    });

    /// <summary>Any session of any lesson.</summary>
    internal static readonly Gen<(SessionOpened Opened, Lesson Lesson)> AnySession =
        Gen.Select(AnyStep.Array[0, 6], Gen.Int[0, 9], Gen.Enum<Occasion>(), Gen.Bool, Gen.Bool).Select((steps, seed, occasion, exam, noCertainty) =>
        {
            // Ids are unique in a lesson.
            var lesson = Lesson([.. steps.DistinctBy(Name)]);
            return (Opened(lesson, seed) with { Occasion = occasion, Exam = exam, NoCertainty = noCertainty }, lesson);
        });

    /// <summary>Any way through it.</summary>
    internal static readonly Gen<Intent[]> AnyIntents = AnyIntent.Array[0, 40];

    [Test]
    public void Replaying_the_journal_gives_the_live_state() => Gen.Select(AnySession, AnyIntents).Sample((opening, intents) =>
    {
        var live = LessonSession.Replay(opening.Lesson, opening.Opened, []);
        var written = Fitting(live, intents).Select(SessionEventText.Write).ToArray();
        var replayed = LessonSession.Replay(opening.Lesson, opening.Opened, written.Select(SessionEventText.Read));
        Assert.That(Text(replayed.State), Is.EqualTo(Text(live.State)));
    }, iter: 1000);

    [Test]
    public void Points_stay_within_what_was_possible() => Gen.Select(AnySession, AnyIntents).Sample((opening, intents) =>
    {
        var live = LessonSession.Replay(opening.Lesson, opening.Opened, []);
        Fitting(live, intents);
        var summary = SessionSummary.Of(live.State);
        Assert.That(summary.Score.Earned >= Fractions.Fraction.Zero && summary.Score.Earned <= summary.Score.Possible, Is.True);
        Assert.That(live.State.Answers.Select(a => a.Elapsed), Is.All.GreaterThan(TimeSpan.Zero));
        Assert.That(live.State.Answers.GroupBy(a => a.Question).Select(g => g.Count() <= 3), Is.All.True);
    }, iter: 500);

    [Test]
    public void An_event_that_could_not_have_happened_throws()
    {
        var lesson = Lesson(Ask("q", q => q with { Hints = ["One."] }), Page("p", contentNote: "Note."));
        SessionEvent[] begun = [new StepLeft(Start, -1)];
        SessionEvent[] answered = [.. begun, Answered("q")];
        SessionEvent[] warned = [.. answered, new CertaintyRated(Start, new("q"), null), new StepLeft(Start, 0)];
        Impossible(lesson, [], Answered("q"));
        Impossible(lesson, [], new SessionClosed(Start, Score.Zero));
        Impossible(lesson, [], new CertaintyRated(Start, new("q"), null));
        Impossible(lesson, begun, new StepLeft(Start, 0));
        Impossible(lesson, begun, new QuestionRetried(Start, new("q")));
        Impossible(lesson, answered, Answered("q"));
        Impossible(lesson, answered, new HintShown(Start, new("q"), 0));
        Impossible(lesson, [.. warned, new PageSkipped(Start, new("p")), new SessionClosed(Start, Score.Zero)], new SessionClosed(Start, Score.Zero));
    }

    [Test]
    public void An_event_about_something_else_throws()
    {
        var lesson = Lesson(Ask("q", q => q with { Hints = ["One."] }), Page("p", contentNote: "Note."));
        SessionEvent[] begun = [new StepLeft(Start, -1)];
        SessionEvent[] answered = [.. begun, Answered("q")];
        SessionEvent[] warned = [.. answered, new CertaintyRated(Start, new("q"), null), new StepLeft(Start, 0)];
        Impossible(lesson, [], new StepLeft(Start, 0));
        Impossible(lesson, begun, Answered("other"));
        Impossible(lesson, begun, new HintShown(Start, new("q"), 1));
        Impossible(lesson, begun, new HintShown(Start, new("other"), 0));
        Impossible(lesson, begun, Opened(lesson));
        Impossible(lesson, answered, new CertaintyRated(Start, new("other"), null));
        Impossible(lesson, warned, new PageSkipped(Start, new("other")));
        Impossible(lesson, warned, new ContentNoteAccepted(Start, new("other")));
    }

    static void Impossible(Lesson lesson, SessionEvent[] before, SessionEvent then)
    {
        Assert.That(() => LessonSession.Replay(lesson, Opened(lesson), before), Throws.Nothing);
        Assert.That(() => LessonSession.Replay(lesson, Opened(lesson), [.. before, then]), Throws.InvalidOperationException, $"{then}");
    }

    static QuestionAnswered Answered(string question) => new(Start, new(question), "v", new ChosenOptions(["true"]), Verdict.Correct, new(new(1), new(1)));

    /// <summary>Does what fits: a response only to a question that can take it, as the faces do.</summary>
    internal static IEnumerable<SessionEvent> Fitting(LessonSession session, IEnumerable<Intent> intents)
    {
        List<SessionEvent> happened = [];
        foreach (var intent in intents)
        {
            if (intent is Respond { Response: not DontKnow } respond && !Fits(session.State.CurrentQuestion, respond.Response)) continue;
            happened.AddRange(Do(session, intent));
        }
        return happened;
    }

    static bool Fits(Question? question, Response response) =>
        question is not null && Samples.All.Any(s => s.Question.Id == question.Id && (s.Right == response || s.Wrong == response))
        || (question is TrueFalseQuestion && response is ChosenOptions { Options: ["true" or "false"] });

    static string Name(Step step) => step switch
    {
        PageStep page => $"page {page.Page.Id}",
        QuestionStep question => $"question {question.Question.Id}",
        _ => $"pool {((PoolStep)step).Id}",
    };

    /// <summary>Everything a state holds, as text: records with arrays do not compare by content.</summary>
    static string Text(SessionState state) => string.Join('\n',
        state.Phase, state.Step, state.HintsShown, state.Spent, $"{state.Latest:O}", $"{state.FinishedAt:O}",
        string.Join('\n', state.Answers.Select(a => $"{a.Question} {a.KeyVersion} {string.Join(',', a.Response.ToStrings())} {a.Verdict} {a.Score} {a.Hints} {a.Elapsed} {a.Certainty}")),
        string.Join('\n', state.Notes.Select(n => $"{n.On} {TextFolding.Readable(n.Text)}")), string.Join(',', state.PassagesOpened.Order(Comparer<QuestionId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value)))));
}
