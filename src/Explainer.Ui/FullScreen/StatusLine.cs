using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Ui.Typesetting;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>One sentence about what was just done, until the next key; as many rows as it needs.</summary>
internal sealed class StatusLine : SafeView
{
    private string sentence = "";

    public StatusLine(Theme theme) : base(theme) => Height = Dim.Func(_ => Rows);

    public required Func<Measure> Spread { get; init; }

    public int Rows => sentence.Length == 0 ? 0 : Lines().Length;

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
        var lines = Lines();
        for (int i = 0; i < lines.Length && i < Viewport.Height; i++) Put(Spread().From, i, new(lines[i].Text, TextStyle.Strong));
    }

    private ImmutableArray<TextLine> Lines()
    {
        var at = Spread();
        return LineBreaker.Break([new TextRun($"» {sentence}")], Math.Max(1, at.To - at.From));
    }
}
