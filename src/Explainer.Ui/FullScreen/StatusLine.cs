using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Ui.Typesetting;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>One sentence about what was just done, until the next key; as many rows as it needs.</summary>
internal sealed class StatusLine : SafeView
{
    private string sentence = "";

    public StatusLine(Theme theme) : base(theme) => Height = Dim.Func(_ => RowsAt(SuperView?.Viewport.Width ?? 80));

    public int RowsAt(int width) => sentence.Length == 0 ? 0 : Lines(width).Length;

    public void Say(string said)
    {
        if (sentence == said) return;
        sentence = SafeText.Line(said);
        SuperView?.SetNeedsLayout();
        SetNeedsDraw();
    }

    protected override void Draw()
    {
        if (sentence.Length == 0) return;
        var lines = Lines(Viewport.Width);
        for (int i = 0; i < lines.Length && i < Viewport.Height; i++) Put(Measure.At(Viewport.Width).From, i, new(lines[i].Text, TextStyle.Strong));
    }

    private ImmutableArray<TextLine> Lines(int width)
    {
        var at = Measure.At(width);
        return LineBreaker.Break([new TextRun($"» {sentence}")], Math.Max(1, at.To - at.From));
    }
}
