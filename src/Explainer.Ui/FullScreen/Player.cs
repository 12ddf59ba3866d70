using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.FullScreen.Prompts;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>Plays one session on the stage: turns keys into intents, one at a time, and shows what came of them.</summary>
internal sealed class Player
{
    private readonly SessionRunner runner;
    private readonly Stage stage;
    private readonly LookStack looks;
    private readonly CancellationToken cancel;
    private readonly PlayFrame frame;
    private Card? shown;
    private (QuestionId? Question, int Answers) asked;
    private ExceptionDispatchInfo? failure;
    private Task writing = Task.CompletedTask;
    private bool busy;

    /// <param name="runner">The session.</param>
    /// <param name="stage">Where it is shown.</param>
    /// <param name="cancel">Ends what is being written.</param>
    /// <param name="frame">What stands around it; null for a learner's play.</param>
    public Player(SessionRunner runner, Stage stage, CancellationToken cancel, PlayFrame? frame = null)
    {
        (this.runner, this.stage, this.cancel) = (runner, stage, cancel);
        this.frame = frame ?? new PlayFrame(() => ScreenPresenter.Present(runner)) { Closed = stage.RequestStop };
        looks = new(runner, stage, Do, this.frame);
    }

    /// <summary>Where the reader is.</summary>
    public Place? Place => shown?.Place;

    public void Begin()
    {
        Present();
        if (runner.Resumed) stage.Say(Wording.Back(runner));
        if (runner.State.Phase == Phase.Closed) frame.Closed();
    }

    /// <summary>Waits for what is still being written when the person has left, and raises what ended the play, if anything did: a journal that refused.</summary>
    public async Task FinishAsync()
    {
        try
        {
            await writing;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Left before it was written: it did not happen.
        }
        failure?.Throw();
    }

    /// <summary>Shows where the session stands; the draft of an answer and the reader's place stay while the question does.</summary>
    public void Present()
    {
        var screen = frame.Present();
        var now = (runner.State.CurrentQuestion?.Id, runner.State.Answers.Length);
        bool same = shown is { Prompt: not null, Screen.Prompt: not null } && screen.Prompt is not null && now == asked;
        asked = now;
        var prompt = same ? shown!.Prompt : PromptOf(screen);
        var place = same ? shown!.Place : shown is null ? frame.Place : null;
        shown = new Card(Titled(Arranged(screen)), prompt)
        {
            Below = screen.AsksCertainty ? new BodyText([.. screen.Body.OfType<Notice>()]) : null,
            Actions = () => screen.Actions.Select(a => SessionKeys.Row(a, () => Act(a))),
            Open = mark => looks.Open(mark),
            About = looks.About,
            Beside = looks.Beside,
            Submit = Submit,
            Place = place,
        };
        looks.Rest(shown);
    }

    /// <summary>Shows something on top, until the person comes back from it.</summary>
    public void LookAt(Screen screen) => looks.Show(screen);

    private PromptView? PromptOf(Screen screen) => screen switch
    {
        { Prompt: { } interaction } => PromptView.For(interaction),
        { AsksCertainty: true } => PickPrompt.ForCertainty(level => Do(new Rate(level))),
        _ => null,
    };

    /// <summary>The levels are the prompt, so the sentence need not name them, and what is to be known about them comes last.</summary>
    private static Screen Certainty(Screen screen) => screen with { Body = [.. screen.Body.Where(b => b is Prose), new Sentence(Wording.CertaintyQuestion)] };

    /// <summary>What it came to and what comes next stand first, where plain mode has them last.</summary>
    private static Screen Arranged(Screen screen) => screen switch
    {
        { AsksCertainty: true } => Certainty(screen),
        { Body: [Heading heading, Upcoming next, .. var rest] } => screen with { Body = [heading, .. rest, next] },
        { Body: [Heading, .. var rest, Upcoming next, Total total] } => screen with { Body = [total, next, .. rest] },
        { Body: [Heading, .. var rest, Total total] } => screen with { Body = [total, .. rest] },
        _ => screen,
    };

    /// <summary>The opening has the lesson's title as its heading, so the course's stands above it.</summary>
    private Screen Titled(Screen screen) => runner.State is { Phase: Phase.Opening, Lesson.CourseTitle: { Length: > 0 } course } ? screen with { Title = course } : screen;

    private void Submit()
    {
        if (shown?.Prompt?.Submit() is not { } given) return;
        if (given.Sentence is { } sentence) stage.Say(sentence);
        if (given.Response is { } response) Do(new Respond(response));
    }

    private void Act(ScreenAction action)
    {
        if (frame.Act(action)) return;
        if (action.Intent is { } intent) Do(intent);
        else if (action.Look == Look.Quit) stage.RequestStop();
        else if (action.Look == Look.Repeat) Again();
        else looks.Look(action);
    }

    private void Again()
    {
        shown!.Place = null;
        stage.Show(shown);
        stage.App?.LayoutAndDraw(true);
    }

    private void Do(Intent intent) => _ = DoAsync(intent);

    private async Task DoAsync(Intent intent)
    {
        if (busy || failure is not null) return;
        busy = true;
        try
        {
            var doing = runner.DoAsync(intent, cancel);
            writing = doing;
            After(intent, await doing);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            stage.RequestStop();
        }
#pragma warning disable CA1031 // Whatever it is, it leaves with the caller, after the loop has ended.
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = ExceptionDispatchInfo.Capture(e);
            stage.RequestStop();
        }
        finally
        {
            busy = false;
        }
    }

    private void After(Intent intent, Outcome outcome)
    {
        if (outcome.Elsewhere && !runner.ClosedElsewhere)
        {
            Present();
            stage.Say(Wording.ElsewhereOf(intent, outcome.Done));
            return;
        }
        if (!outcome.Done && !runner.ClosedElsewhere)
        {
            stage.Say(outcome.Objection ?? Wording.NotNow);
            return;
        }
        if (runner.State.Phase == Phase.Closed)
        {
            frame.Closed();
            return;
        }
        if (intent is WriteNote)
        {
            stage.Say(Wording.NoteKept);
            return;
        }
        Present();
        if (intent is ShowHint) stage.Body.RevealLast(BlockSetter.HintSign + " ");
    }
}
