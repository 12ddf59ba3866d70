using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>Title and place, and how far one has come as a thin line.</summary>
internal sealed class TitleBar : SafeView
{
    private Screen? screen;

    public TitleBar(Theme theme) : base(theme) => Height = 2;

    public void Show(Screen shown)
    {
        screen = shown;
        SetNeedsDraw();
    }

    protected override void Draw()
    {
        if (screen is null) return;
        int width = Viewport.Width, place = TextWidth.Of(screen.Place);
        string title = Fitted(screen.Title, Math.Max(1, width - 2 - (place > 0 ? place + 2 : 0)));
        Put(1, 0, new(title, TextStyle.Strong));
        if (place > 0) Put(Math.Max(1, width - 1 - place), 0, new(screen.Place));
        var (done, of) = screen.Progress;
        int filled = of > 0 ? width * Math.Clamp(done, 0, of) / of : 0;
        Put(0, 1, new(new string('━', filled), TextStyle.Heading));
        Put(filled, 1, new(new string('─', Math.Max(0, width - filled)), TextStyle.Muted));
    }

    /// <summary>Cut with a sign that it is.</summary>
    private static string Fitted(string text, int width)
    {
        if (TextWidth.Of(text) <= width) return text;
        var kept = new System.Text.StringBuilder();
        int used = 0;
        foreach (string cluster in TextWidth.Clusters(text))
        {
            used += TextWidth.OfCluster(cluster);
            if (used > width - 1) break;
            kept.Append(cluster);
        }
        return kept.ToString().TrimEnd() + "…";
    }
}
