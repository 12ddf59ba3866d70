using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.FullScreen.Prompts;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>Things looked at, one on top of the other, over the session's own card. Going back finds everything as it was.</summary>
/// <param name="runner">The session.</param>
/// <param name="stage">Where things are shown.</param>
/// <param name="act">Does something to the session.</param>
/// <param name="frame">What stands around it.</param>
internal sealed class LookStack(SessionRunner runner, Stage stage, Action<Intent> act, PlayFrame frame)
{
    private readonly Stack<Card> cards = new();

    private SessionState State => runner.State;

    /// <summary>The session's own card: everything looked at is put away.</summary>
    public void Rest(Card card)
    {
        cards.Clear();
        Push(card);
    }

    /// <summary>Opens a link or an entry.</summary>
    public void Open(object mark)
    {
        switch (mark)
        {
            case EntryMark entry:
                Open(entry.Look, entry.Argument);
                break;
            case LinkTarget link:
                Open(link);
                break;
            case KeyRow row:
                row.Do(0);
                break;
        }
    }

    /// <summary>Lays a screen on top.</summary>
    public void Show(Screen screen) => Push(Looked(screen));

    public string? About(object mark) => mark is LinkTarget link && SessionActions.MayOpen(State, link.Kind) ? Lookups.About(State, link) : null;

    /// <summary>What the link leads to; else the answer that a passage belongs to; else the way so far.</summary>
    public Action<Sheet> Beside(object? mark) => frame.Beside(mark) ?? (mark is LinkTarget link && SessionActions.MayOpen(State, link.Kind) ? link : null) switch
    {
        { Kind: LinkKind.Claim, Target: var id } when Lookups.Claim(State, id) is { } claim => new BodyText(claim.Body).Set,
        { Kind: LinkKind.Term, Target: var id } when Lookups.Glossary(State, id) is { } word => new BodyText(word.Body).Set,
        { Kind: LinkKind.Source, Target: var id } when Lookups.Source(State, id) is { } source => new BodyText(source.Body).Set,
        _ when State.Phase == Phase.Revisiting => new BodyText(Lookups.Answered(State)).Set,
        _ => sheet => OutlineText.Set(sheet, State),
    };

    public void Look(ScreenAction action)
    {
        switch (action.Look)
        {
            case Screens.Look.Back:
                PageBefore(null);
                break;
            case Screens.Look.Outline:
                Push(Looked(Lookups.Outline(State)));
                break;
            case Screens.Look.Sources:
                Push(Looked(Lookups.Sources(State)));
                break;
            case Screens.Look.Answers:
                Push(Looked(AnswerBook.List(State)));
                break;
            case Screens.Look.Help:
                Help();
                break;
            case Screens.Look.GoTo:
                Ask(action, StageWording.WhichPage, "Go there", place => Lookups.PageNamed(State, place));
                break;
            case Screens.Look.Claim:
                Ask(action, StageWording.WhichClaim, "Show it", id => Lookups.Claim(State, id));
                break;
            case Screens.Look.Glossary:
                Ask(action, StageWording.WhichWord, "Show it", word => Lookups.Glossary(State, word));
                break;
            case Screens.Look.Copy:
                stage.Copy(ScreenPresenter.Present(runner));
                break;
            case Screens.Look.Note:
                AskNote(action);
                break;
        }
    }

    private void Open(LinkTarget link)
    {
        if (!SessionActions.MayOpen(State, link.Kind))
        {
            stage.Say(Wording.ClosedBook);
            return;
        }
        switch (link.Kind)
        {
            case LinkKind.Claim:
                Open(Screens.Look.Claim, link.Target);
                break;
            case LinkKind.Term:
                Open(Screens.Look.Glossary, link.Target);
                break;
            case LinkKind.Page:
                Open(Screens.Look.GoTo, link.Target);
                break;
            case LinkKind.Source:
                Show(Lookups.Source(State, link.Target), StageWording.NoSuchSource);
                break;
        }
    }

    private void Open(Look look, string named)
    {
        if (look == Screens.Look.Answers)
        {
            OpenAnswer(named);
            return;
        }
        Show(
            look switch
            {
                Screens.Look.Claim => Lookups.Claim(State, named),
                Screens.Look.Glossary => Lookups.Glossary(State, named),
                _ => Lookups.Page(State, named),
            },
            Lookups.Missing(State, look, named));
    }

    /// <summary>One question gone through once more, its passage beside it where there is room.</summary>
    private void OpenAnswer(string named)
    {
        if (AnswerBook.At(State, named) is not { } at) return;
        string passage = $"{Lookups.PassagePrefix}{at.Outcome.Question.Id}";
        Push(Looked(
            AnswerBook.One(State, named)!,
            AnswerRows.Of(at, () => Open(Screens.Look.GoTo, passage), number =>
            {
                cards.Pop();
                OpenAnswer(number);
            }),
            Lookups.Page(State, passage) is { } page ? new BodyText(page.Body).Set : sheet => OutlineText.Set(sheet, State, at.Number)));
    }

    private void Show(Screen? screen, string missing)
    {
        if (screen is not null) Push(Looked(screen));
        else stage.Say(missing);
    }

    private void PageBefore(PageId? from)
    {
        if (Lookups.PageBefore(State, from) is { } page) Push(Looked(Lookups.Page(State, page), Lookups.PageBefore(State, page.Id) is null ? [] : [SessionKeys.Row(new("back", "b", "Page before"), () => PageBefore(page.Id))]));
        else stage.Say(Wording.FirstPage);
    }

    /// <param name="screen">What is looked at.</param>
    /// <param name="rows">What else can be done there.</param>
    /// <param name="beside">What stands beside it while no link is selected; null: the way so far.</param>
    private Card Looked(Screen screen, ImmutableArray<KeyRow> rows = default, Action<Sheet>? beside = null) => new(screen)
    {
        Actions = () => [SessionKeys.Back("Back", Pop), .. rows.IsDefault ? [] : rows, SessionKeys.Row(SessionActions.Copy, () => stage.Copy(screen)), SessionKeys.HelpRow(Help), SessionKeys.QuitRow(stage.RequestStop)],
        Open = Open,
        About = About,
        Beside = mark => mark is null && beside is not null ? beside : Beside(mark),
    };

    private void Help() => Push(HelpCard.For(stage, Pop, Beside));

    private void Ask(ScreenAction action, string question, string verb, Func<string, Screen?> find) => AskText(action, [new Sentence(question)], verb, action.MayStandAlone, text =>
    {
        if (find(text.Trim()) is { } screen)
        {
            cards.Pop();
            Push(Looked(screen));
        }
        else
        {
            stage.Say(Lookups.Missing(State, action.Look!.Value, text.Trim()));
        }
    });

    private void AskNote(ScreenAction action) => AskText(action, [.. NoteList.Of(State, NoteList.Here(State)), new Sentence(StageWording.WhatNote)], "Keep it", mayBeEmpty: true, text =>
    {
        Pop();
        if (TextWidth.IsBlank(text)) stage.Say(StageWording.NothingWritten);
        else act(new WriteNote(text));
    });

    private void AskText(ScreenAction action, ImmutableArray<Block> question, string verb, bool mayBeEmpty, Action<string> given)
    {
        var prompt = new TextPrompt(new EnterText(TextShape.Words), verb, mayBeEmpty);
        Push(new(new(State.Lesson.Title, action.Label, question, null, []), prompt)
        {
            Beside = Beside,
            Actions = () => [new("Esc", "Back", Terminal.Gui.Input.Key.Esc, Pop) { IsHint = true }, SessionKeys.HelpRow(Help), SessionKeys.QuitRow(stage.RequestStop)],
            Submit = () =>
            {
                var submission = prompt.Submit();
                if (submission.Response is EnteredText text) given(text.Text);
                else if (submission.Sentence is { } sentence) stage.Say(sentence);
            },
        });
    }

    private void Push(Card card)
    {
        cards.Push(card);
        stage.Show(card);
    }

    private void Pop()
    {
        if (cards.Count > 1) cards.Pop();
        cards.Peek().LeaveLink();
        stage.Show(cards.Peek());
    }
}
