using System.Diagnostics;
using Explainer.Lessons;
using Explainer.Questions;
using Stateless;
using Stateless.Graph;

namespace Explainer.Sessions;

/// <summary>Where a session stands.</summary>
public enum Phase
{
    /// <summary>Title and what to expect.</summary>
    Opening,

    /// <summary>The content note of the next page, which may be skipped.</summary>
    Forewarning,

    /// <summary>A page.</summary>
    Reading,

    /// <summary>A question, with the hints shown so far.</summary>
    Answering,

    /// <summary>"How sure are you?"</summary>
    Rating,

    /// <summary>Verdict, feedback, explanation.</summary>
    Reviewing,

    /// <summary>The passage that answers the question, at its quote.</summary>
    Revisiting,

    /// <summary>The score.</summary>
    Summary,

    /// <summary>Over.</summary>
    Closed,
}

/// <summary>What moves a session.</summary>
public enum Trigger
{
    /// <summary>Go on to the next step.</summary>
    Advance,

    /// <summary>Read the page in spite of its content note.</summary>
    Accept,

    /// <summary>Skip the page.</summary>
    Skip,

    /// <summary>Answer.</summary>
    Respond,

    /// <summary>"I don't know."</summary>
    GiveUp,

    /// <summary>Say how sure.</summary>
    Rate,

    /// <summary>See a hint.</summary>
    ShowHint,

    /// <summary>Try again.</summary>
    Retry,

    /// <summary>Open the passage.</summary>
    OpenPassage,

    /// <summary>Come back from it.</summary>
    Return,

    /// <summary>Leave the summary.</summary>
    Close,
}

/// <summary>The only place that says which phase may follow which. Guards read; nothing here writes but the phase.</summary>
internal sealed class SessionFlow
{
    private readonly StateMachine<Phase, Trigger> machine;
    private readonly Func<SessionState> state;

    public SessionFlow(Func<SessionState> state, Action<Phase> enter) : this(state, () => state().Phase, enter)
    {
    }

    private SessionFlow(Func<SessionState> state, Func<Phase> phase, Action<Phase> enter)
    {
        this.state = state;
        machine = new(phase, enter);
        GoOn(Phase.Opening, Trigger.Advance);
        GoOn(Phase.Reading, Trigger.Advance);
        GoOn(Phase.Reading, Trigger.Skip, () => state().CurrentPage?.ContentNote is not null, "the page has a content note");
        GoOn(Phase.Forewarning, Trigger.Skip);
        GoOn(Phase.Reviewing, Trigger.Advance);
        machine.Configure(Phase.Forewarning).Permit(Trigger.Accept, Phase.Reading);
        machine.Configure(Phase.Answering)
            .InternalTransitionIf(Trigger.ShowHint, _ => state().HintsLeft > 0, () => { }, "hints left")
            .PermitIf(Trigger.Respond, Phase.Rating, () => state().AsksCertainty, "certainty asked");
        Judge(Phase.Answering, Trigger.Respond, () => !state().AsksCertainty, "certainty not asked");
        Judge(Phase.Answering, Trigger.GiveUp);
        Judge(Phase.Rating, Trigger.Rate);
        machine.Configure(Phase.Reviewing)
            .PermitIf(Trigger.Retry, Phase.Answering, () => state().MayRetry, "not yet correct and attempts left")
            .PermitIf(Trigger.OpenPassage, Phase.Revisiting, () => state().CurrentQuestion?.Passage is not null, "the question names a passage");
        machine.Configure(Phase.Revisiting).Permit(Trigger.Return, Phase.Reviewing);
        machine.Configure(Phase.Summary).Permit(Trigger.Close, Phase.Closed);
    }

    public bool Can(Trigger trigger) => machine.CanFire(trigger);

    public void Fire(Trigger trigger) => machine.Fire(trigger);

    /// <summary>The move that a recorded event makes; none for what changes no phase.</summary>
    public static Trigger? MoveOf(SessionEvent happened) => happened switch
    {
        SessionOpened or SessionResumed or NoteWritten => null,
        StepLeft => Trigger.Advance,
        ContentNoteAccepted => Trigger.Accept,
        PageSkipped => Trigger.Skip,
        HintShown => Trigger.ShowHint,
        QuestionAnswered { Response: DontKnow } => Trigger.GiveUp,
        QuestionAnswered => Trigger.Respond,
        CertaintyRated => Trigger.Rate,
        QuestionRetried => Trigger.Retry,
        PassageOpened => Trigger.OpenPassage,
        PassageClosed => Trigger.Return,
        SessionClosed => Trigger.Close,
        _ => throw new UnreachableException(happened.GetType().Name),
    };

    public static string ToMermaid() => MermaidGraph.Format(Drawn.GetInfo()).ReplaceLineEndings("\n");

    public static string ToDot() => UmlDotGraph.Format(Drawn.GetInfo()).ReplaceLineEndings("\n");

    /// <summary>The machine of a session that nobody plays: drawing asks no guard.</summary>
    private static StateMachine<Phase, Trigger> Drawn =>
        new SessionFlow(() => throw new UnreachableException("a drawing asked for the state"), () => Phase.Opening, _ => { }).machine;

    /// <summary>After a response: to the feedback, or straight on where feedback waits for the end.</summary>
    private void Judge(Phase from, Trigger trigger, Func<bool>? when = null, string? told = null)
    {
        machine.Configure(from).PermitIf(trigger, Phase.Reviewing, () => state().GivesFeedback && (when?.Invoke() ?? true), Told(told, "feedback at once"));
        GoOn(from, trigger, () => !state().GivesFeedback && (when?.Invoke() ?? true), Told(told, "feedback at the end"));
    }

    /// <summary>To whatever step comes next.</summary>
    private void GoOn(Phase from, Trigger trigger, Func<bool>? when = null, string? told = null)
    {
        To(Phase.Forewarning, next => next is PageStep { Page.ContentNote: not null }, "next page has a content note");
        To(Phase.Reading, next => next is PageStep { Page.ContentNote: null }, "next step is a page");
        To(Phase.Answering, next => next is QuestionStep, "next step is a question");
        To(Phase.Summary, next => next is null, "no step left");

        void To(Phase phase, Func<Step?, bool> fits, string description)
        {
            bool Guard() => (when?.Invoke() ?? true) && fits(state().NextStep);
            if (phase == from) machine.Configure(from).PermitReentryIf(trigger, Guard, Told(told, description));
            else machine.Configure(from).PermitIf(trigger, phase, Guard, Told(told, description));
        }
    }

    private static string Told(string? first, string second) => first is null ? second : $"{first}, {second}";
}
