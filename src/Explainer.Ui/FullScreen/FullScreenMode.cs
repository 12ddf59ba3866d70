using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.FullScreen.Prompts;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>The full screen: the same session as plain mode, drawn on the whole terminal.</summary>
/// <remarks>Blocks its caller while something is shown. What fails leaves as an exception; dispose the host before printing it.</remarks>
/// <param name="host">The terminal; taken on first use, never given back here.</param>
public sealed class FullScreenMode(FullScreenHost host) : IFace
{
    /// <summary>What the title line holds at every size; a longer one is told in full below.</summary>
    private const int LongestTitle = Stage.FewestColumns - 2;

    /// <inheritdoc/>
    public Task<int?> ChooseAsync(Menu menu, CancellationToken cancel = default)
    {
        int? chosen = null;
        Run(stage =>
        {
            var prompt = new MenuPrompt(menu, i =>
            {
                // The first key chooses; one typed right behind it comes before the loop has ended.
                chosen ??= i;
                stage.RequestStop();
            });
            Lay(stage, new(menu.Title, "", [.. TextWidth.Of(menu.Title) <= LongestTitle ? ImmutableArray<Block>.Empty : [new Heading(menu.Title)], .. menu.Intro], null, []), prompt, []);
        }, cancel);
        return Task.FromResult(chosen);
    }

    /// <inheritdoc/>
    public Task<string?> EnterAsync(string title, string question, CancellationToken cancel = default)
    {
        string? entered = null;
        Run(stage =>
        {
            var prompt = new TextPrompt(new EnterText(TextShape.Words), StageWording.GoOn);
            Lay(stage, new(title, "", [new Sentence(question)], null, []), prompt, [new("Esc", "Back", Terminal.Gui.Input.Key.Esc, stage.RequestStop) { IsHint = true }], given =>
            {
                entered ??= (given as EnteredText)?.Text;
                stage.RequestStop();
            });
        }, cancel);
        return Task.FromResult(entered);
    }

    /// <inheritdoc/>
    public async Task<bool> PlayAsync(SessionRunner runner, CancellationToken cancel = default)
    {
        Player? player = null;
        Run(stage =>
        {
            player = new Player(runner, stage, cancel);
            player.Begin();
        }, cancel);
        if (player is not null) await player.FinishAsync();
        if (!runner.ClosedElsewhere) return runner.State.Phase == Phase.Closed;
        await ShowAsync(new(runner.State.Lesson.Title, "", [new Sentence(Wording.FinishedElsewhere)], null, []), cancel);
        return false;
    }

    /// <inheritdoc/>
    public Task ShowAsync(Screen screen, CancellationToken cancel = default)
    {
        Run(stage => Lay(stage, screen, null, [SessionKeys.Back(screen.Usual?.Label ?? "Go on", stage.RequestStop)]), cancel);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task PreviewAsync(Preview preview, CancellationToken cancel = default)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var listening = Task.CompletedTask;
        Run(stage =>
        {
            var player = new PreviewPlayer(preview, stage, leaving.Token);
            player.Begin();
            listening = player.ListenAsync(host.App);
        }, cancel);
        await leaving.CancelAsync();
        await listening;
    }

    private static void Lay(Stage stage, Screen screen, PromptView? prompt, ImmutableArray<KeyRow> rows, Action<Response>? given = null)
    {
        Card card = null!;
        card = new Card(screen, prompt)
        {
            Actions = () => [.. rows, SessionKeys.HelpRow(() => stage.Show(HelpCard.For(stage, () => stage.Show(card)))), SessionKeys.QuitRow(stage.RequestStop)],
            Submit = () =>
            {
                var submission = prompt?.Submit();
                if (submission?.Sentence is { } sentence) stage.Say(sentence);
                if (submission?.Response is { } response) given?.Invoke(response);
            },
        };
        stage.Show(card);
    }

    private void Run(Action<Stage> begin, CancellationToken cancel)
    {
        if (host.Stopping || cancel.IsCancellationRequested) return;
        var app = host.App;
        using var stage = new Stage(host.Theme) { Send = host.Send };
        void Press(object? sender, Terminal.Gui.Input.Key key)
        {
            if (!key.Handled) stage.Press(key);
        }
        app.Keyboard.KeyDown += Press;
        try
        {
            using var leaving = cancel.Register(() => app.Invoke(() => app.RequestStop(stage)));
            begin(stage);
            app.Run(stage);
        }
        finally
        {
            app.Keyboard.KeyDown -= Press;
        }
    }
}
