using System.Collections.Immutable;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>What stands beside the text where there is room: where one is, what a link leads to, the question behind a passage. It can be clicked, and never has the focus.</summary>
internal sealed class SideView : SafeView
{
    private ImmutableArray<SetLine> lines = [];
    private Action<Sheet>? shown;
    private int setFor;

    public SideView(Theme theme) : base(theme)
    {
        Height = Dim.Fill();
        CanFocus = false;
    }

    /// <summary>An entry or a link in it was clicked.</summary>
    public event Action<object>? Clicked;

    public void Show(Action<Sheet>? text)
    {
        (shown, setFor) = (text, 0);
        SetNeedsDraw();
    }

    protected override void Draw()
    {
        if (shown is null || Viewport.Width < 2) return;
        Set();
        for (int row = 0; row < Viewport.Height && From + row < lines.Length; row++)
        {
            bool isCut = (row == Viewport.Height - 1 && From + row < lines.Length - 1) || (row == 0 && From > 0);
            int column = 0;
            foreach (var run in isCut ? [new("…", TextStyle.Muted)] : lines[From + row].Runs) column = Put(column, row, run);
        }
    }

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.IsSingleClicked || mouse.Position is not { } at) return base.OnMouseEvent(mouse);
        int line = From + at.Y, column = 0;
        if (line >= lines.Length) return true;
        foreach (var run in lines[line].Runs)
        {
            int end = column + TextWidth.Of(run.Text);
            if (at.X >= column && at.X < end && (run.Mark ?? run.Link) is { } mark) Clicked?.Invoke(mark);
            column = end;
        }
        return true;
    }

    /// <summary>The first line shown: what is marked stays in sight.</summary>
    private int From
    {
        get
        {
            int here = lines.ToList().FindIndex(l => l.Runs.Any(r => (r.Style & (TextStyle.Chosen | TextStyle.Highlight)) != 0));
            return Math.Clamp(here - Viewport.Height / 2, 0, Math.Max(0, lines.Length - Viewport.Height));
        }
    }

    private void Set()
    {
        if (setFor == Viewport.Width) return;
        setFor = Viewport.Width;
        var sheet = new Sheet(Math.Max(1, Viewport.Width));
        shown!(sheet);
        lines = [.. sheet.Lines];
    }
}
