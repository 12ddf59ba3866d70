using Explainer.Diagnostics;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>A lesson line by line to its author: says what changed whenever the file is written, and takes lines in between.</summary>
internal sealed class PlainPreview(Preview preview, PlainPrinter printer, PlainInput input)
{
    private const int MostFindings = 10;
    private PlainDialogue? dialogue;

    public async Task RunAsync(CancellationToken cancel)
    {
        Begin();
        // A console may block the thread that reads it, and news must come through meanwhile.
        Task<string?> line = ReadAsync(cancel);
        var news = preview.News.WaitToReadAsync(cancel).AsTask();
        while (true)
        {
            if (await Task.WhenAny(line, news).ConfigureAwait(false) == news && await news.ConfigureAwait(false))
            {
                await HearAsync(cancel).ConfigureAwait(false);
                news = preview.News.WaitToReadAsync(cancel).AsTask();
                continue;
            }
            string? typed = await line.ConfigureAwait(false);
            if (typed is null) printer.EndPromptLine();
            if (typed is null || !await TakeAsync(typed, cancel).ConfigureAwait(false)) break;
            line = ReadAsync(cancel);
        }
        printer.Line(PreviewWording.NothingRecorded);
    }

    private Task<string?> ReadAsync(CancellationToken cancel) => Task.Run(() => input.ReadAsync(cancel), cancel);

    /// <summary>The file was written: what is wrong with it, and the step that changed.</summary>
    private async Task HearAsync(CancellationToken cancel)
    {
        printer.EndPromptLine();
        while (preview.News.TryRead(out var manuscript))
        {
            bool hadProblems = !preview.Problems.IsEmpty;
            if (await preview.TakeAsync(manuscript).ConfigureAwait(false))
            {
                Begin();
                continue;
            }
            printer.Begin();
            if (!preview.Problems.IsEmpty) SayProblems();
            else printer.Line(hadProblems ? PreviewWording.Mended : PreviewWording.Unchanged);
        }
        await printer.AwaitLineAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>Says where the preview stands now.</summary>
    private void Begin()
    {
        printer.Begin();
        if (!preview.Problems.IsEmpty) SayProblems();
        if (preview.Runner is { } runner)
        {
            dialogue = new(runner, printer, () => preview.Screen);
            dialogue.Greet();
        }
        else
        {
            dialogue = null;
            printer.Line(preview.Problems.IsEmpty ? BlockLines.Ended(PreviewWording.NothingToShow) : PreviewWording.Waits);
        }
    }

    private void SayProblems()
    {
        var found = PreviewPresenter.Found(preview);
        printer.Line($"{SafeText.Line(preview.Path)}:");
        printer.Blocks(found.Take(MostFindings + 1));
        if (found.Length > MostFindings + 1) printer.Line(PreviewWording.MoreProblems);
    }

    /// <returns>False to leave.</returns>
    private async Task<bool> TakeAsync(string line, CancellationToken cancel)
    {
        var typed = dialogue?.Read(line) ?? PlainReader.Read(line, preview.Screen);
        switch (typed)
        {
            case See { Look: Look.Quit }:
                return false;
            case See { Look: Look.Problems }:
                Show(PreviewPresenter.Problems(preview));
                break;
            case See { Look: Look.Lessons, Argument: { Length: > 0 } number }:
                await OpenAsync(number).ConfigureAwait(false);
                break;
            case See { Look: Look.Lessons }:
                Show(preview.Screen with { Body = [new Entries([.. preview.Choice.Select(c => new Entry(c, ""))]) { Numbered = true }] });
                break;
            case See { Look: Look.Repeat }:
                Begin();
                break;
            case Refused refused when dialogue is null:
                printer.Line(refused.Why);
                break;
            default:
                if (dialogue is null) printer.Line(PreviewWording.Waits);
                else await TakeAsync(dialogue, typed, cancel).ConfigureAwait(false);
                break;
        }
        return true;
    }

    private void Show(Screen shown)
    {
        if (dialogue is not null)
        {
            dialogue.Show(shown);
            return;
        }
        printer.Begin();
        printer.Blocks(shown.Body);
    }

    private async Task TakeAsync(PlainDialogue shown, Typed typed, CancellationToken cancel)
    {
        switch (typed)
        {
            case See { Look: Look.NextStep }:
                await GoAsync(preview.MoveAsync(1)).ConfigureAwait(false);
                break;
            case See { Look: Look.PreviousStep }:
                await GoAsync(preview.MoveAsync(-1)).ConfigureAwait(false);
                break;
            case See { Look: Look.Again }:
                await GoAsync(preview.AgainAsync()).ConfigureAwait(false);
                break;
            case See { Look: Look.GoTo, Argument: var named }:
                if (preview.Find(named) is { } step) await GoAsync(preview.GoAsync(step)).ConfigureAwait(false);
                else shown.Tell(PreviewWording.NoStep(named, Nearest.Of(named, preview.StepIds)));
                break;
            case See { Look: Look.Outline }:
                shown.Show(preview.Screen with { Body = [new Entries([.. PreviewPresenter.Steps(preview).Items.Select(i => new Entry(i.Label, i.Detail))]) { Numbered = true }] });
                break;
            case See { Look: Look.Keys } when PreviewPresenter.Keys(preview) is { } keys:
                shown.Show(keys);
                break;
            default:
                await shown.TakeAsync(typed, cancel).ConfigureAwait(false);
                if (preview.State is { Phase: Phase.Closed }) await GoAsync(preview.GoAsync(-1)).ConfigureAwait(false);
                break;
        }
    }

    private async Task GoAsync(Task move)
    {
        await move.ConfigureAwait(false);
        dialogue = new(preview.Runner!, printer, () => preview.Screen);
        dialogue.Greet();
    }

    private async Task OpenAsync(string number)
    {
        var choice = preview.Choice;
        if (Numbers.One(number, choice.Length) is not { } chosen)
        {
            printer.Line(PreviewWording.NoLesson(number));
            return;
        }
        await preview.OpenAsync(choice[chosen - 1]).ConfigureAwait(false);
        Begin();
    }
}
