using Explainer.Ui.Plain;
using Explainer.Ui.Screens;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Rectangle = System.Drawing.Rectangle;

namespace Explainer.Ui.FullScreen;

/// <summary>The one window: title, text, status and hints. Cards are laid on it; all keys and clicks come here first.</summary>
internal sealed class Stage : Runnable
{
    public const int FewestColumns = 40, FewestRows = 12;

    private readonly TitleBar title;
    private readonly BodyView body;
    private readonly SideView side;
    private readonly StatusLine status;
    private readonly HintLine hints;
    private readonly Theme theme;
    private Card? card;

    public Stage(Theme theme)
    {
        this.theme = theme;
        SetScheme(theme.Scheme);
        theme.Changed += Recolour;
        Width = Dim.Fill();
        Height = Dim.Fill();
        // The terminal window keeps its own title.
        Border.Settings &= ~BorderSettings.TerminalTitle;
        title = new(theme) { Spread = () => Spread };
        status = new(theme) { Spread = () => Spread, Y = Pos.Func(_ => Math.Max(2, Viewport.Height - 1 - status!.Rows)) };
        body = new(theme) { Spread = () => Spread, Y = Pos.Func(_ => Measure.FirstRow(Viewport.Height)), Height = Dim.Func(_ => TextRows) };
        side = new(theme)
        {
            X = Pos.Func(_ => Spread.Side),
            Y = Pos.Func(_ => Measure.FirstRow(Viewport.Height)),
            Width = Dim.Func(_ => Spread.To - Spread.Side),
            Height = Dim.Func(_ => TextRows),
        };
        hints = new(theme) { Spread = () => Spread, Y = Pos.AnchorEnd(1), ScrollOn = () => body.ScrollPage(1) };
        Add(title, body, side, status, hints, new RoomSign(theme));
        side.Clicked += mark => card?.Open(mark);
        body.Clicked += Clicked;
        body.Moved += Hint;
    }

    /// <summary>Sends a control sequence to the terminal.</summary>
    public required Action<string> Send { get; init; }

    public BodyView Body => body;

    public SideView Side => side;

    /// <summary>The rows that hold now.</summary>
    public KeyTable Table => new(StageKeys.Of(card!, this), card is { InPrompt: true, Prompt.Field: not null });

    private Measure Spread => Measure.At(Viewport.Width, card?.Beside is not null);

    private int TextRows => Math.Max(1, Viewport.Height - Measure.FirstRow(Viewport.Height) - Measure.RowsBelow(Viewport.Height, status.Rows));

    private bool IsTooSmall => Viewport.Width < FewestColumns || Viewport.Height < FewestRows;

    public void Show(Card shown)
    {
        if (card?.Prompt is { } before) (before.Changed, before.Told) = (null, null);
        card = shown;
        if (shown.Prompt is { } prompt)
        {
            prompt.Changed = Follow;
            prompt.Told = Say;
        }
        title.Show(shown.Screen);
        body.Show(shown);
        side.Show(shown.Beside?.Invoke(shown.Current));
        Hint();
    }

    public void Say(string sentence)
    {
        status.Say(sentence);
        SetNeedsLayout();
    }

    /// <summary>Puts the text of a screen on the terminal's clipboard.</summary>
    public void Copy(Screen shown)
    {
        var (sequence, isWhole) = Screens.Clipboard.Put(CopiedText.Of(shown));
        Send(sequence);
        Say(isWhole ? Wording.Copied : Wording.CopiedInPart);
    }

    /// <summary>Moves to a mark and shows it.</summary>
    public void MoveTo(object? mark)
    {
        card!.MoveTo(mark);
        body.Redo();
        body.RevealCurrent();
        side.Show(card.Beside?.Invoke(mark));
        if (mark is not null && side.Viewport.Width == 0 && card.About(mark) is { } about) Say(about);
    }

    /// <summary>Handles a key before any view sees it.</summary>
    public void Press(Key key)
    {
        if (card is null || App?.Popovers?.GetActivePopover() is not null) return;
        var row = Table.Find(key);
        if (row is null && card is { InPrompt: true, Prompt.Field: not null })
        {
            if (SessionKeys.IsText(key)) body.RevealCurrent();
            return;
        }
        if (row is null || (IsTooSmall && !row.Quits)) return;
        key.Handled = true;
        Say("");
        row.Do(Math.Max(0, row.IndexOf(key)));
    }

    /// <summary>Clears the rows between its parts alone. Each part clears its own, and the toolkit clears cell by cell, which takes as long as all the rest of a first frame.</summary>
    protected override bool OnClearingViewport()
    {
        SetAttributeForRole(VisualRole.Normal);
        for (int row = 0; row < Viewport.Height; row++)
            if (!SubViews.Any(part => part.Visible && part.Frame.Width >= Viewport.Width && row >= part.Frame.Top && row < part.Frame.Bottom))
                App?.Driver?.FillRect(ViewportToScreen(new Rectangle(0, row, Viewport.Width, 1)));
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) theme.Changed -= Recolour;
        base.Dispose(disposing);
    }

    private void Recolour()
    {
        SetScheme(theme.Scheme);
        App?.LayoutAndDraw(true);
    }

    private void Follow()
    {
        card!.FollowPrompt();
        body.Redo();
        body.RevealCurrent();
    }

    private void Hint()
    {
        if (card is not null) hints.Show(Table.Rows, body.MoreBelow);
    }

    private void Clicked(object mark)
    {
        if (card is null || IsTooSmall) return;
        Say("");
        if (StageKeys.Opens(mark))
        {
            card.MoveTo(mark);
            card.Open(mark);
        }
        else
        {
            card.Prompt?.Click(mark);
        }
    }
}
