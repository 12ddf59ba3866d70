using Explainer.Ui.Typesetting;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>Covers all while the terminal is too small, and goes away by itself.</summary>
internal sealed class RoomSign : SafeView
{
    public RoomSign(Theme theme) : base(theme)
    {
        Width = Dim.Func(_ => IsNeeded ? SuperView!.Viewport.Width : 0);
        Height = Dim.Func(_ => IsNeeded ? SuperView!.Viewport.Height : 0);
    }

    private bool IsNeeded => SuperView is { Viewport: var room } && (room.Width < Stage.FewestColumns || room.Height < Stage.FewestRows);

    protected override void Draw()
    {
        if (!IsNeeded) return;
        var lines = LineBreaker.Break([new TextRun(StageWording.TooSmall)], Math.Max(1, Viewport.Width));
        for (int row = 0; row < Viewport.Height; row++)
            Put(0, row, new((row < lines.Length ? lines[row].Text : "").PadRight(Viewport.Width)));
    }
}
