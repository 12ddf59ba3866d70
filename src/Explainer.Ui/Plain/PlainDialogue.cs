using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>One session as a dialogue: say what is new, wait for a line, do what it means.</summary>
/// <param name="runner">The session.</param>
/// <param name="printer">Where to.</param>
/// <param name="present">What it shows now.</param>
internal sealed class PlainDialogue(SessionRunner runner, PlainPrinter printer, Func<Screen> present)
{
    private readonly PlainLooks looks = new(runner);
    private Screen screen = Present(present, printer);
    private int step = runner.State.Step;
    private GapDraft? draft = GapDraft.For(runner.State);

    /// <summary>What a line means now.</summary>
    public Typed Read(string line) => PlainReader.Read(line, screen, draft?.Next);

    /// <returns>Whether the session was played to its end.</returns>
    public async Task<bool> RunAsync(PlainInput input, CancellationToken cancel)
    {
        Greet();
        while (runner.State.Phase != Phase.Closed)
        {
            string? line = await input.ReadAsync(cancel).ConfigureAwait(false);
            var typed = line is null ? new See(Look.Quit, "") : Read(line);
            if (typed is See { Look: Look.Quit }) return await LeaveAsync(line is null, cancel).ConfigureAwait(false);
            await TakeAsync(typed, cancel).ConfigureAwait(false);
        }
        return !runner.ClosedElsewhere;
    }

    /// <summary>Says what stands before the first line is typed.</summary>
    public void Greet()
    {
        printer.Begin();
        if (runner.Resumed)
        {
            printer.Line(screen.Title);
            printer.Line(Wording.Back(runner));
            printer.Line(PlainWording.Greeting);
            printer.Begin();
        }
        SayAll();
    }

    private async Task<bool> LeaveAsync(bool endOfInput, CancellationToken cancel)
    {
        if (runner.State.Phase == Phase.Summary)
        {
            await runner.DoAsync(new Close(), cancel).ConfigureAwait(false);
            return false;
        }
        if (endOfInput) printer.EndPromptLine();
        printer.Line(Wording.Kept);
        return false;
    }

    /// <summary>Does what a line means, unless that is to leave.</summary>
    public async Task TakeAsync(Typed typed, CancellationToken cancel)
    {
        switch (typed)
        {
            case Do { Intent: var intent }:
                await DoAsync(intent, cancel).ConfigureAwait(false);
                break;
            case Fill fill:
                await FillAsync(fill, cancel).ConfigureAwait(false);
                break;
            case See { Look: Look.Repeat }:
                printer.Begin();
                SayAll();
                break;
            case See { Look: Look.Copy }:
                Tell(printer.Copy(CopiedText.Of(screen)) ? Wording.Copied : Wording.CopiedInPart);
                break;
            case See see:
                LookAt(see);
                break;
            case Refused refused:
                Tell(refused.Why);
                break;
            default:
                printer.Begin();
                Remind();
                break;
        }
    }

    private async Task DoAsync(Intent intent, CancellationToken cancel)
    {
        var outcome = await runner.DoAsync(intent, cancel).ConfigureAwait(false);
        if (outcome.Elsewhere)
        {
            CatchUp(intent, outcome.Done);
        }
        else if (outcome is { Done: false })
        {
            draft = GapDraft.For(runner.State);
            Tell(outcome.Objection ?? Wording.NotNow);
        }
        else if (intent is WriteNote)
        {
            Tell(Wording.NoteKept);
        }
        else if (runner.State.Phase != Phase.Closed)
        {
            Move(intent);
        }
    }

    private async Task FillAsync(Fill fill, CancellationToken cancel)
    {
        if (draft!.Objection(fill) is { } objection)
        {
            Tell(objection);
            return;
        }
        draft = draft.With(fill);
        if (draft.Next is not null)
        {
            AskGap();
        }
        else if (draft.IsEmpty)
        {
            draft = GapDraft.For(runner.State);
            Tell(PlainWording.NoGapFilled);
        }
        else
        {
            await DoAsync(new Respond(draft.Response), cancel).ConfigureAwait(false);
        }
    }

    /// <summary>To where another window has left the session.</summary>
    private void CatchUp(Intent intent, bool done)
    {
        printer.Begin();
        printer.Line(runner.ClosedElsewhere ? Wording.FinishedElsewhere : Wording.ElsewhereOf(intent, done));
        if (runner.ClosedElsewhere) return;
        screen = ScreenPresenter.Present(runner);
        draft = GapDraft.For(runner.State);
        looks.Forget();
        step = runner.State.Step;
        printer.Begin();
        SayAll();
    }

    /// <summary>To the screen that follows. What was said a moment ago, the stem above all, is not said again.</summary>
    private void Move(Intent intent)
    {
        var before = screen;
        screen = Present(present, printer);
        draft = GapDraft.For(runner.State);
        looks.Forget();
        bool sameStep = step == runner.State.Step && intent is not Retry;
        step = runner.State.Step;
        printer.Begin();
        if (intent is Return)
        {
            printer.Line(PlainWording.BackAtFeedback);
            return;
        }
        int said = sameStep ? before.Body.Zip(screen.Body).TakeWhile(pair => pair.First.Equals(pair.Second)).Count() : 0;
        SayFrom(said, withPlace: !sameStep, withOptions: intent is not ShowHint);
    }

    /// <summary>Without a terminal there is no clipboard.</summary>
    private static Screen Present(Func<Screen> present, PlainPrinter printer) => present() is var shown && printer.HasClipboard
        ? shown
        : shown with { Actions = shown.Actions.Remove(SessionActions.Copy) };

    private void SayAll() => SayFrom(0, withPlace: true, withOptions: true);

    private void SayFrom(int block, bool withPlace, bool withOptions)
    {
        if (withPlace && screen.Place.Length > 0 && runner.State.Phase != Phase.Summary) printer.Line(BlockLines.Ended(screen.Place));
        if (runner.State.Phase == Phase.Summary)
        {
            // The score line is the last one, so what can be done is said before it.
            printer.Blocks(screen.Body[..^1]);
            if (Guide() is { } guide) printer.Line(guide);
            printer.Blocks([screen.Body[^1]]);
            return;
        }
        printer.Blocks(screen.Body[block..]);
        if (screen.Prompt is { } prompt && withOptions) printer.Prompt(prompt);
        AskAgain();
    }

    private void LookAt(See see)
    {
        var (shown, why) = looks.Of(see, screen);
        if (shown is null) Tell(why!);
        else Show(shown);
    }

    /// <summary>Shows something else, and then where the learner is.</summary>
    public void Show(Screen shown)
    {
        printer.Begin();
        if (shown.Body is [Prose, ..]) printer.Line(BlockLines.Ended(shown.Place));
        printer.Blocks(shown.Body);
        printer.Begin();
        Remind();
    }

    /// <summary>Says a sentence, and then how to answer.</summary>
    public void Tell(string sentence)
    {
        printer.Line(sentence);
        if (draft?.Next is not null) AskGap();
        else if (screen.Prompt is { } prompt) printer.Line(PlainWording.HowTo(prompt));
        else if (screen.AsksCertainty) Remind();
        else if (runner.State.Phase == Phase.Summary) printer.Blocks([screen.Body[^1]]);
    }

    /// <summary>What is before the learner, after they looked at something else.</summary>
    private void Remind()
    {
        if (screen.Prompt is { } prompt)
        {
            printer.Blocks(screen.Body[..1]);
            printer.Prompt(prompt);
            AskAgain();
        }
        else if (screen.AsksCertainty)
        {
            printer.Blocks([screen.Body[^1]]);
            AskAgain();
        }
        else if (runner.State.Phase == Phase.Summary)
        {
            printer.Blocks([screen.Body[^1]]);
        }
        else
        {
            printer.Line(PlainWording.YouAreAt(runner.State));
        }
    }

    /// <summary>How to answer, or what else can be done: the last line before the learner's.</summary>
    private void AskAgain()
    {
        if (Guide() is { } guide) printer.Line(guide);
        if (draft?.Next is not null) AskGap();
    }

    private string? Guide() => PlainWording.Guide(runner.State.Phase, screen);

    private void AskGap()
    {
        printer.Line(PlainWording.HowTo(draft!.Next!, draft.Number, draft.Of));
        printer.Lines(PromptLines.Of(draft.Next!));
    }
}
