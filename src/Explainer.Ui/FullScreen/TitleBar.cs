using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;
using Terminal.Gui.ViewBase;

namespace Explainer.Ui.FullScreen;

/// <summary>Title and place, and how far one has come as a thin line.</summary>
internal sealed class TitleBar : SafeView
{
    private Screen? screen;

    public TitleBar(Theme theme) : base(theme) => Height = 2;

    public required Func<Measure> Spread { get; init; }

    public void Show(Screen shown)
    {
        screen = shown;
        SetNeedsDraw();
    }

    protected override void Draw()
    {
        if (screen is null) return;
        var at = Spread();
        int room = at.To - at.From, place = TextWidth.Of(screen.Place);
        Put(at.From, 0, new(TextWidth.Fitted(screen.Title, Math.Max(1, room - (place > 0 ? place + 2 : 0))), TextStyle.Strong));
        if (place > 0) Put(Math.Max(at.From, at.To - place), 0, new(screen.Place, TextStyle.Muted));
        if (screen.Strip is { } strip && at.Side >= at.To)
        {
            var (sign, style) = BlockSetter.Sign(strip.Tone);
            Put(at.From, 1, new(TextWidth.Fitted($"{sign} {strip.Label}: {Typesetting.MarkupReader.PlainText(strip.Text)}", room), style | TextStyle.Strong));
            return;
        }
        var (done, of) = screen.Progress;
        int filled = of > 0 ? room * Math.Clamp(done, 0, of) / of : 0;
        Put(at.From, 1, new(new string('━', filled), TextStyle.Heading));
        Put(at.From + filled, 1, new(new string('─', Math.Max(0, room - filled)), TextStyle.Muted));
    }
}
