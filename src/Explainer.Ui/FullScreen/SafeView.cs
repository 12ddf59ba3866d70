using Explainer.Diagnostics;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>A view that draws runs. All text goes to the terminal through <see cref="Put"/>, which cleans it.</summary>
internal abstract class SafeView : View
{
    private readonly Theme theme;

    protected SafeView(Theme theme)
    {
        this.theme = theme;
        Width = Dim.Fill();
    }

    protected bool DrawsPlainly => theme.DrawsPlainly;

    protected int Put(int column, int row, TextRun run, Emphasis emphasis = Emphasis.None)
    {
        string safe = theme.Shown(SafeText.Clean(run.Text).Replace('\n', ' '));
        SetAttribute(theme.Of(run, emphasis));
        AddStr(column, row, safe);
        return column + TextWidth.Of(safe);
    }

    protected override bool OnDrawingText() => true;

    protected sealed override bool OnDrawingContent(DrawContext? context)
    {
        Draw();
        return true;
    }

    protected abstract void Draw();
}
