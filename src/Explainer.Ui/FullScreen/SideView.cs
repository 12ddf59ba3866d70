using System.Collections.Immutable;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>What stands beside the text where there is room: where one is, what a link leads to, the question behind a passage. It can be clicked and scrolled, and never has the focus.</summary>
internal sealed class SideView : SafeView
{
    private ImmutableArray<SetLine> lines = [];
    private Action<Sheet>? shown;
    private int setFor;

    /// <summary>Where the reader scrolled to; null while what is marked is kept in sight.</summary>
    private int? scrolledTo;

    public SideView(Theme theme) : base(theme)
    {
        Height = Dim.Fill();
        CanFocus = false;
    }

    /// <summary>An entry or a link in it was clicked.</summary>
    public event Action<object>? Clicked;

    /// <summary>There is more than is seen.</summary>
    public bool IsLong
    {
        get
        {
            if (shown is null || Viewport.Width < 2) return false;
            Set();
            return lines.Length > Viewport.Height;
        }
    }

    public void Show(Action<Sheet>? text)
    {
        (shown, setFor, scrolledTo) = (text, 0, null);
        SetNeedsDraw();
    }

    public void ScrollPage(int pages) => Scroll(pages * Math.Max(1, Viewport.Height - 3));

    protected override void Draw()
    {
        if (shown is null || Viewport.Width < 2) return;
        Set();
        for (int row = 0; row < Viewport.Height && From + row < lines.Length; row++)
        {
            int column = 0;
            foreach (var run in Sign(row) is { } sign ? [sign] : lines[From + row].Runs) column = Put(column, row, run);
        }
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledUp)) Scroll(-3);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledDown)) Scroll(3);
        else if (mouse.IsSingleClicked && mouse.Position is { } at) Click(at.X, at.Y);
        else return base.OnMouseEvent(mouse);
        return true;
    }

    private int Furthest => Math.Max(0, lines.Length - Viewport.Height);

    /// <summary>The first line shown.</summary>
    private int From => Math.Clamp(scrolledTo ?? lines.ToList().FindIndex(l => l.Runs.Any(r => (r.Style & (TextStyle.Chosen | TextStyle.Highlight)) != 0)) - Viewport.Height / 2, 0, Furthest);

    private void Scroll(int rows)
    {
        scrolledTo = Math.Clamp(From + rows, 0, Furthest);
        SetNeedsDraw();
    }

    /// <summary>What stands in place of the first or last row where there is more beyond it.</summary>
    private TextRun? Sign(int row) => row == 0 && From > 0 ? new("▲ more", TextStyle.Key)
        : row == Viewport.Height - 1 && From < Furthest ? new("▼ more", TextStyle.Key)
        : null;

    private void Click(int x, int row)
    {
        if (Sign(row) is not null)
        {
            ScrollPage(row == 0 ? -1 : 1);
            return;
        }
        int column = 0;
        foreach (var run in From + row < lines.Length ? lines[From + row].Runs : [])
        {
            int end = column + TextWidth.Of(run.Text);
            if (x >= column && x < end && (run.Mark ?? run.Link) is { } mark) Clicked?.Invoke(mark);
            column = end;
        }
    }

    private void Set()
    {
        if (setFor == Viewport.Width) return;
        setFor = Viewport.Width;
        var sheet = new Sheet(Math.Max(1, Viewport.Width)) { PlainGlyphs = DrawsPlainly };
        shown!(sheet);
        lines = [.. sheet.Lines];
    }
}
