using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Lessons;
using Explainer.Sessions;
using Explainer.Ui.FullScreen.Prompts;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using Menu = Explainer.Ui.Screens.Menu;

namespace Explainer.Ui.FullScreen;

/// <summary>Shows a preview on the stage: a session at a step, played as ever, replaced whenever the file is written or the author goes elsewhere.</summary>
internal sealed class PreviewPlayer(Preview preview, Stage stage, CancellationToken cancel)
{
    private Player? player;

    public void Begin() => Show(place: null);

    /// <summary>Takes in what is written, on the stage's own thread, until it is cancelled.</summary>
    public async Task ListenAsync(IApplication app)
    {
        try
        {
            await foreach (var manuscript in preview.News.ReadAllAsync(cancel).ConfigureAwait(false)) app.Invoke(() => _ = HearAsync(manuscript));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The author has left.
        }
    }

    private async Task HearAsync(Manuscript manuscript)
    {
        var step = preview.State?.CurrentStep;
        var place = player?.Place;
        bool isOther = await preview.TakeAsync(manuscript);
        if (!isOther && player is not null) player.Present();
        else Show(IsSame(step) ? place : null);
    }

    private bool IsSame(Step? step) => step is not null && preview.State?.CurrentStep is { } now && PreviewSteps.IdOf(step) == PreviewSteps.IdOf(now);

    private void Show(Place? place)
    {
        if (preview.Runner is { } runner)
        {
            player = new(runner, stage, cancel, new(() => preview.Screen) { Act = Act, Beside = Beside, Closed = () => Go(preview.GoAsync(-1)), Place = place });
            player.Begin();
            return;
        }
        player = null;
        stage.Show(new(preview.Screen) { Actions = () => [.. preview.Screen.Actions.Select(a => SessionKeys.Row(a, () => Act(a)))] });
    }

    private bool Act(ScreenAction action)
    {
        switch (action.Look)
        {
            case Look.NextStep:
                Go(preview.MoveAsync(1));
                return true;
            case Look.PreviousStep:
                Go(preview.MoveAsync(-1));
                return true;
            case Look.Again:
                Go(preview.AgainAsync());
                return true;
            case Look.GoTo or Look.Outline when player is not null:
                Choose(PreviewPresenter.Steps(preview), step => Go(preview.GoAsync(step)));
                return true;
            case Look.Lessons:
                Choose(PreviewPresenter.Lessons(preview), lesson => Go(preview.OpenAsync(preview.Choice[lesson])));
                return true;
            case Look.Problems:
                player?.LookAt(PreviewPresenter.Problems(preview));
                return true;
            case Look.Keys when PreviewPresenter.Keys(preview) is { } keys:
                player?.LookAt(keys);
                return true;
            default:
                return player is null && Waiting(action.Look);
        }
    }

    /// <summary>What can be done while there is no lesson to show.</summary>
    private bool Waiting(Look? look)
    {
        if (look == Look.Quit) stage.RequestStop();
        else if (look == Look.Help) stage.Show(HelpCard.For(stage, Back));
        else Back();
        return true;
    }

    private void Go(Task move) => _ = GoAsync(move);

    private async Task GoAsync(Task move)
    {
        await move;
        Show(place: null);
    }

    private void Back()
    {
        if (player is null) Show(place: null);
        else player.Present();
    }

    private void Choose(Menu menu, Action<int> taken)
    {
        var prompt = new MenuPrompt(menu, taken);
        Card card = null!;
        card = new(new(menu.Title, "", [], null, []), prompt)
        {
            Actions = () => [new("Esc", "Back", [Key.Esc, Key.Backspace], _ => Back()) { IsHint = true }, SessionKeys.HelpRow(() => stage.Show(HelpCard.For(stage, () => stage.Show(card)))), SessionKeys.QuitRow(stage.RequestStop)],
            Submit = () => prompt.Submit(),
        };
        stage.Show(card);
    }

    /// <summary>What is wrong, if anything is; else all steps, each of which can be clicked.</summary>
    private Action<Sheet>? Beside(object? mark)
    {
        if (mark is LinkTarget || preview.State is { Phase: Phase.Revisiting }) return null;
        if (!preview.Problems.IsEmpty) return new BodyText(PreviewPresenter.Found(preview)).Set;
        return Steps;
    }

    private void Steps(Sheet sheet)
    {
        var state = preview.State!;
        sheet.Text(new TextRun("No problems.", TextStyle.Muted));
        sheet.Gap();
        ImmutableArray<MenuItem> steps = PreviewPresenter.Steps(preview).Items;
        for (int i = 0; i < steps.Length; i++)
        {
            int step = i;
            bool here = step == state.Step;
            var row = new KeyRow("", "", [], _ => Go(preview.GoAsync(step)));
            sheet.Behind(here ? new("▸ ", TextStyle.Chosen) : new("· ", TextStyle.Muted), "  ", () =>
                sheet.Ready([[new(TextWidth.Fitted(SafeText.Line(steps[step].Label), sheet.Room), here ? TextStyle.Chosen : TextStyle.Plain) { Mark = row }]]));
        }
    }
}
