using System.Collections.Immutable;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using Point = System.Drawing.Point;
using Rectangle = System.Drawing.Rectangle;
using Size = System.Drawing.Size;
using VisualRole = Terminal.Gui.Drawing.VisualRole;

namespace Explainer.Ui.FullScreen;

/// <summary>The one scrolling text: sets the card's lines once a width, keeps the reader's place, shows what is current and where there is more.</summary>
internal sealed class BodyView : SafeView
{
    /// <summary>Lines shown above a quote, so that it is seen where it stands.</summary>
    private const int AboveQuote = 2;

    private ImmutableArray<SetLine> lines = [];
    private Card? card;
    private TextField? entry;
    private int setAt = -1, top, rowsBefore;
    private (Size Size, Measure At)? cleared;

    public BodyView(Theme theme) : base(theme)
    {
        CanFocus = true;
        Height = Dim.Fill();
    }

    /// <summary>A link, an entry or a part of the prompt was clicked.</summary>
    public event Action<object>? Clicked;

    /// <summary>What is in sight has changed, so that hints may too.</summary>
    public event Action? Moved;

    public ImmutableArray<SetLine> Lines => lines;

    /// <summary>The first line in sight.</summary>
    public int Top => top;

    public bool MoreAbove => top > 0;

    public bool MoreBelow => top + Rows < lines.Length;

    /// <summary>Links and entries in reading order.</summary>
    public IEnumerable<object> Marks => lines.SelectMany(l => l.Runs).Select(MarkOf).OfType<object>().Distinct(ReferenceEqualityComparer.Instance);

    private int Rows => Math.Max(1, Viewport.Height);

    /// <summary>Where the text stands.</summary>
    public required Func<Measure> Spread { get; init; }

    private Measure At => Spread();

    private int TextColumns => At.Columns;

    private int Left => At.Left;

    public void Show(Card shown)
    {
        card = shown;
        setAt = -1;
        if (Viewport.Width > 0 && Viewport.Height > 0) Settle();
        SetNeedsLayout();
        SetNeedsDraw();
    }

    /// <summary>The draft or the current mark has changed: sets the lines again at the same place.</summary>
    public void Redo()
    {
        if (card is null || setAt < 0) return;
        lines = card.Set(setAt, DrawsPlainly);
        top = Math.Clamp(top, 0, Furthest);
        card.Place = lines.IsEmpty ? default : lines[top].Place;
        LayField();
        SetNeedsDraw();
        Moved?.Invoke();
    }

    /// <summary>Shows the current mark and, if there is room, what belongs beside it.</summary>
    public void RevealCurrent()
    {
        if (card is { InPrompt: true, Prompt: { } prompt })
            foreach (object mark in prompt.Beside) Reveal(mark);
        Reveal(card?.Current);
    }

    /// <summary>Shows the last paragraph that begins with a sign.</summary>
    public void RevealLast(string sign)
    {
        int first = lines.ToList().FindLastIndex(l => l.Runs is [{ Text: var text }, ..] && text == sign);
        if (first < 0) return;
        int last = first;
        while (last + 1 < lines.Length && lines[last + 1].Text.Trim().Length > 0) last++;
        if (last >= top + Rows) ScrollTo(last - Rows + 1);
        if (first < top) ScrollTo(first);
    }

    public void Scroll(int rows) => ScrollTo(top + rows);

    public void ScrollPage(int pages) => Scroll(pages * Math.Max(1, Rows - 1));

    public void ScrollToStart() => ScrollTo(0);

    public void ScrollToEnd() => ScrollTo(lines.Length);

    /// <summary>First and last line of a mark; null when it has none.</summary>
    public (int First, int Last)? LinesOf(object? mark)
    {
        int first = -1, last = -1;
        for (int i = 0; mark is not null && i < lines.Length; i++)
        {
            if (!lines[i].Runs.Any(r => ReferenceEquals(MarkOf(r), mark))) continue;
            if (first < 0) first = i;
            last = i;
        }
        return first < 0 ? null : (first, last);
    }

    public bool Sees(int line) => line >= top && line < top + Rows;

    public bool Sees(object? mark) => LinesOf(mark) is { } at && Sees(at.First);

    /// <summary>Scrolls no further than needed to show a mark, its beginning above all.</summary>
    public void Reveal(object? mark)
    {
        if (LinesOf(mark) is not { } at) return;
        int to = top;
        if (at.Last >= to + Rows) to = at.Last - Rows + 1;
        if (at.First < to) to = at.First;
        if (to != top) ScrollTo(to);
    }

    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        if (Viewport.Width > 0 && Viewport.Height > 0) Settle();
        base.OnSubViewLayout(args);
    }

    /// <summary>Clears the columns of the text alone where nothing else has changed: the toolkit clears cell by cell, and a wide screen is mostly margin.</summary>
    protected override bool OnClearingViewport()
    {
        var now = (Viewport.Size, At);
        bool isKnown = cleared == now && SuperView is { NeedsDraw: false };
        cleared = now;
        if (!isKnown) return false;
        SetAttributeForRole(VisualRole.Normal);
        App?.Driver?.FillRect(ViewportToScreen(new Rectangle(At.From, 0, At.ScrollBar + 1 - At.From, Viewport.Height)));
        return true;
    }

    protected override void Draw()
    {
        for (int row = 0; row < Rows && top + row < lines.Length; row++)
        {
            var runs = lines[top + row].Runs;
            bool isRow = entry is null && card is { Current: { } mark } && card.IsRow(mark) && runs.Any(r => ReferenceEquals(MarkOf(r), mark));
            if (isRow) Put(Left, row, new(new(' ', TextColumns)), Emphasis.Row);
            int column = Left;
            foreach (var run in runs)
            {
                bool current = card?.Current is { } here && ReferenceEquals(MarkOf(run), here);
                if (!(current && entry is not null)) Put(column, row, run, isRow ? Emphasis.Row : current ? Emphasis.Word : Emphasis.None);
                column += TextWidth.Of(run.Text);
            }
        }
        if (MoreAbove || MoreBelow) DrawScrollBar();
        if (HasFocus) Cursor = new Cursor { Position = ViewportToScreen(CursorPlace()), Style = CursorStyle.Default };
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledUp)) Scroll(-3);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledDown)) Scroll(3);
        else if (mouse.IsSingleClicked && mouse.Position is { } at && mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked)) Click(at);
        else return base.OnMouseEvent(mouse);
        return true;
    }

    private int Furthest => Math.Max(0, lines.Length - Rows);

    private static object? MarkOf(TextRun run) => run.Mark ?? (run.Link is { Kind: not LinkKind.Address } link ? link : null);

    /// <summary>Sets the card for the size there is, at the reader's place.</summary>
    private void Settle()
    {
        if (card is null) return;
        // Only a new size may take what is current out of sight; otherwise the reader scrolls where they like.
        bool resized = setAt >= 0 && rowsBefore > 0 && (setAt != TextColumns || rowsBefore != Rows);
        bool sawCurrent = resized && LinesOf(card.Current) is { } was && WasSeen(was.First), sawQuote = resized && QuoteLine() is { } quoted && WasSeen(quoted);
        if (setAt != TextColumns)
        {
            setAt = TextColumns;
            lines = card.Set(setAt, DrawsPlainly);
            card.Place ??= Beginning();
        }
        rowsBefore = Rows;
        top = Math.Clamp(LineAt(card.Place!.Value), 0, Furthest);
        if (sawQuote && QuoteLine() is { } quote && !Sees(quote)) ScrollTo(quote - AboveQuote);
        if (sawCurrent) Reveal(card.Current);
        LayField();
        Moved?.Invoke();

        bool WasSeen(int line) => line >= top && line < top + rowsBefore;
    }

    /// <summary>The first line of the highlighted quote; null where nothing is quoted.</summary>
    private int? QuoteLine() => lines.ToList().FindIndex(l => l.Runs.Any(r => r.Style.HasFlag(TextStyle.Highlight))) is >= 0 and int at ? at : null;

    private void ScrollTo(int line)
    {
        int to = Math.Clamp(line, 0, Furthest);
        if (to == top) return;
        top = to;
        if (card is not null) card.Place = lines[top].Place;
        LayField();
        SetNeedsDraw();
        Moved?.Invoke();
    }

    /// <summary>At the top, a little above the highlighted quote, or where the things to choose from are seen.</summary>
    private Place Beginning()
    {
        if (lines.IsEmpty) return default;
        int first = (QuoteLine() ?? 0) - AboveQuote;
        if (card?.Prompt is { ComesFirst: true } prompt)
        {
            if (LinesOf(prompt.Current) is { } at) first = at.Last < Rows ? 0 : at.First - 1;
            else if (LinesOf(prompt.Stops[^1]) is { } end) first = end.Last - Rows + 1;
        }
        return lines[Math.Clamp(first, 0, Furthest)].Place;
    }

    private int LineAt(Place place)
    {
        int at = 0;
        for (int i = 0; i < lines.Length && lines[i].Place <= place; i++) at = i;
        return at;
    }

    private void Click(Point at)
    {
        if (at.X == At.ScrollBar && (MoreAbove || MoreBelow)) ScrollPage(at.Y < Rows / 2 ? -1 : 1);
        else if (MarkAt(at) is { } mark) Clicked?.Invoke(mark);
    }

    private object? MarkAt(Point at)
    {
        if (top + at.Y >= lines.Length) return null;
        int column = Left;
        foreach (var run in lines[top + at.Y].Runs)
        {
            int end = column + TextWidth.Of(run.Text);
            if (at.X >= column && at.X < end && MarkOf(run) is { } mark) return mark;
            column = end;
        }
        return null;
    }

    private Point CursorPlace() => card?.Current is { } here && PlaceOf(here) is { } place && Sees(place.Line) ? new(place.Column, place.Line - top) : new(Left, 0);

    private (int Column, int Line, int Width)? PlaceOf(object mark)
    {
        if (LinesOf(mark) is not { } at) return null;
        int column = Left;
        foreach (var run in lines[at.First].Runs)
        {
            if (ReferenceEquals(MarkOf(run), mark)) return (column, at.First, TextWidth.Of(run.Text));
            column += TextWidth.Of(run.Text);
        }
        return null;
    }

    /// <summary>Lays the field that is typed into over the room kept for it; out of sight it keeps the focus.</summary>
    private void LayField()
    {
        var wanted = card is { InPrompt: true, Prompt.Field: { } typed } ? typed : null;
        if (!ReferenceEquals(entry, wanted))
        {
            if (entry is not null) Remove(entry);
            entry = wanted;
            if (entry is not null) Add(entry);
        }
        if (entry is null)
        {
            if (!HasFocus) SetFocus();
            return;
        }
        if (PlaceOf(card!.Current!) is { } place)
        {
            entry.X = place.Column;
            entry.Y = Sees(place.Line) ? place.Line - top : -10;
            entry.Width = place.Width;
        }
        if (!entry.HasFocus) entry.SetFocus();
        // Terminal.Gui 2.5.0 places the text cursor before the field has moved and then hides it; after the frame it is put right.
        var placed = entry;
        App?.Invoke(() => placed.InsertionPoint = placed.InsertionPoint);
    }

    private void DrawScrollBar()
    {
        int length = Math.Max(1, Rows * Rows / lines.Length), from = Furthest == 0 ? 0 : (Rows - length) * top / Furthest;
        for (int row = 0; row < Rows; row++)
        {
            string glyph = row == 0 && MoreAbove ? "▲" : row == Rows - 1 && MoreBelow ? "▼" : row >= from && row < from + length ? "┃" : "│";
            Put(At.ScrollBar, row, new(glyph, TextStyle.Muted));
        }
    }
}
