using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>What an intent would mean: an event to write down, a sentence why not, or nothing where the flow does not allow it.</summary>
/// <param name="Event">To be written, then applied; null when there is none.</param>
/// <param name="Objection">Why the response cannot be read, for the learner; nothing is recorded then.</param>
public readonly record struct Decision(SessionEvent? Event, string? Objection);

/// <summary>A learner working through a lesson. Decides what an intent would mean, and folds what happened.</summary>
public sealed class LessonSession
{
    private readonly SessionFlow flow;

    private LessonSession(SessionState state)
    {
        State = state;
        flow = new(() => State, phase => State = State with { Phase = phase });
    }

    /// <summary>Where the learner stands.</summary>
    public SessionState State { get; private set; }

    /// <summary>The states and guards of every session as a Mermaid diagram.</summary>
    public static string ToMermaid() => SessionFlow.ToMermaid();

    /// <summary>The states and guards of every session in Graphviz's DOT.</summary>
    public static string ToDot() => SessionFlow.ToDot();

    /// <summary>Whether the flow allows a move now.</summary>
    public bool Can(Trigger trigger) => flow.Can(trigger);

    /// <summary>Rebuilds a session from its events; an empty tail is a fresh session.</summary>
    /// <exception cref="InvalidOperationException">The events cannot have happened in this order: the journal is damaged.</exception>
    public static LessonSession Replay(Lesson lesson, SessionOpened opened, IEnumerable<SessionEvent> rest)
    {
        var session = new LessonSession(new(opened, lesson));
        foreach (var happened in rest) session.Apply(happened);
        return session;
    }

    /// <summary>What an intent would mean now. Pure: the same state, intent and time give the same decision.</summary>
    public Decision Decide(Intent intent, DateTimeOffset now) => intent switch
    {
        Respond respond => Answered(respond.Response, now),
        WriteNote note when State.Phase != Phase.Closed => new(new NoteWritten(now, Subject, note.Text), null),
        _ => new(Moved(intent, now), null),
    };

    /// <summary>Takes in an event that is already written down. Live and replayed events take this same path.</summary>
    /// <exception cref="InvalidOperationException">The flow does not allow it, or it is about another step than the one shown.</exception>
    public void Apply(SessionEvent happened)
    {
        if (!IsAboutHere(happened)) throw new InvalidOperationException($"{happened.GetType().Name} is about something else than what is shown.");
        int next = State.NextIndex;
        if (SessionFlow.MoveOf(happened) is { } trigger) flow.Fire(trigger);
        bool stepped = happened is StepLeft or PageSkipped || (happened is QuestionAnswered or CertaintyRated && State.Phase is not (Phase.Rating or Phase.Reviewing));
        var before = State;
        var passed = happened is SessionResumed || before.FinishedAt is not null ? TimeSpan.Zero : Since(before.Latest, happened.At);
        var spent = before.Spent + passed;
        State = happened switch
        {
            SessionResumed r => State with { NoCertainty = State.NoCertainty || r.NoCertainty },
            HintShown => State with { HintsShown = State.HintsShown + 1 },
            QuestionAnswered a => State with { Answers = State.Answers.Add(ToAnswer(a, before.HintsShown, spent)) },
            CertaintyRated c => State with { Answers = State.Answers.SetItem(State.Answers.Length - 1, State.Answers[^1] with { Certainty = c.Certainty }) },
            PassageOpened p => State with { PassagesOpened = State.PassagesOpened.Add(p.Question) },
            NoteWritten n => State with { Notes = State.Notes.Add(n) },
            _ => State,
        };
        if (stepped) State = State with { Step = next, HintsShown = 0 };
        if (stepped || happened is QuestionRetried) spent = TimeSpan.Zero;
        State = State with { Latest = happened.At, Spent = spent, TimeSpent = before.TimeSpent + passed, FinishedAt = State.FinishedAt ?? (State.Phase == Phase.Summary ? happened.At : null) };
    }

    private string Subject => State.CurrentQuestion?.Id.Value ?? State.CurrentPage?.Id.Value ?? "";

    /// <summary>Whether an event speaks of the step that is shown; a sound journal has no other.</summary>
    private bool IsAboutHere(SessionEvent happened) => happened switch
    {
        SessionOpened => false,
        StepLeft e => e.Step == State.Step,
        ContentNoteAccepted e => e.Page == State.CurrentPage?.Id,
        PageSkipped e => e.Page == State.CurrentPage?.Id,
        HintShown e => e.Question == State.CurrentQuestion?.Id && e.Hint == State.HintsShown,
        QuestionAnswered e => e.Question == State.CurrentQuestion?.Id,
        CertaintyRated e => e.Question == State.CurrentQuestion?.Id,
        QuestionRetried e => e.Question == State.CurrentQuestion?.Id,
        PassageOpened e => e.Question == State.CurrentQuestion?.Id,
        PassageClosed e => e.Question == State.CurrentQuestion?.Id,
        _ => true,
    };

    private SessionEvent? Moved(Intent intent, DateTimeOffset now) => intent switch
    {
        Advance when Can(Trigger.Accept) => new ContentNoteAccepted(now, ((PageStep)State.CurrentStep!).Page.Id),
        Advance when Can(Trigger.Advance) => new StepLeft(now, State.Step),
        Skip when Can(Trigger.Skip) => new PageSkipped(now, ((PageStep)State.CurrentStep!).Page.Id),
        Rate rate when Can(Trigger.Rate) => new CertaintyRated(now, State.CurrentQuestion!.Id, rate.Certainty),
        ShowHint when Can(Trigger.ShowHint) => new HintShown(now, State.CurrentQuestion!.Id, State.HintsShown),
        Retry when Can(Trigger.Retry) => new QuestionRetried(now, State.CurrentQuestion!.Id),
        OpenPassage when Can(Trigger.OpenPassage) => new PassageOpened(now, State.CurrentQuestion!.Id),
        Return when Can(Trigger.Return) => new PassageClosed(now, State.CurrentQuestion!.Id),
        Close when Can(Trigger.Close) => new SessionClosed(now, SessionSummary.Of(State).Score),
        _ => null,
    };

    private Decision Answered(Response response, DateTimeOffset now)
    {
        if (!Can(response is DontKnow ? Trigger.GiveUp : Trigger.Respond)) return default;
        var question = State.CurrentQuestion!;
        response = InFileOrder(response, question);
        if (question.Objection(response) is { } objection) return new(null, objection);
        var grade = question.Grade(response);
        var score = new Score(grade.Credit * question.Points, question.Points);
        return new(new QuestionAnswered(now, question.Id, KeyVersion.Of(question), response, grade.Verdict, score), null);
    }

    /// <summary>Choices are recorded in the order of the lesson file, whatever was shown or typed first.</summary>
    private static Response InFileOrder(Response response, Question question)
    {
        if (response is not ChosenOptions chosen || question.Interaction is not Choose { Options: var options }) return response;
        string[] file = [.. options.Select(o => o.Id.Value)];
        return chosen with { Options = [.. chosen.Options.Distinct(StringComparer.Ordinal).OrderBy(id => Array.IndexOf(file, id))] };
    }

    private static Answer ToAnswer(QuestionAnswered answered, int hints, TimeSpan elapsed) =>
        new(answered.Question, answered.KeyVersion, answered.Response, answered.Verdict, answered.Score, hints, elapsed) { At = answered.At };

    /// <summary>A clock that was set back must not make time negative.</summary>
    private static TimeSpan Since(DateTimeOffset earlier, DateTimeOffset later) => later > earlier ? later - earlier : TimeSpan.Zero;
}
