using Terminal.Gui.Drawing;
using Color = Terminal.Gui.Drawing.Color;

namespace Explainer.Ui.FullScreen;

/// <summary>Colours that belong together. Every text keeps at least <see cref="Readable"/> to what it stands on.</summary>
internal sealed record Palette(Color Ground, Color Text, Color Muted, Color Accent, Color Link, Color Right, Color Partly, Color Wrong, Color Caution, Color Code)
{
    /// <summary>The least contrast of text (WCAG 2.2, 1.4.3).</summary>
    public const double Readable = 4.5;

    public static readonly Palette Dark = new(
        Rgb(0x1B1E25), Rgb(0xDFE3E8), Rgb(0x9DA6B2), Rgb(0x82BAFF), Rgb(0x8AD4DE), Rgb(0x7FD892), Rgb(0xEFC770), Rgb(0xFF9191), Rgb(0xFFB573), Rgb(0xCBAAF7))
    {
        Quote = (Rgb(0xFFF3C4), Rgb(0x574A14)),
        Current = (Rgb(0x11141A), Rgb(0x82BAFF)),
        Row = Rgb(0x2A3140),
    };

    public static readonly Palette Light = new(
        Rgb(0xFBFAF7), Rgb(0x23262B), Rgb(0x5C636D), Rgb(0x0B57A8), Rgb(0x0C6675), Rgb(0x19692C), Rgb(0x755300), Rgb(0xB0241C), Rgb(0x944700), Rgb(0x663BB0))
    {
        Quote = (Rgb(0x23262B), Rgb(0xFFE58A)),
        Current = (Rgb(0xFFFFFF), Rgb(0x0B57A8)),
        Row = Rgb(0xE3EBF7),
    };

    public static readonly Palette HighContrast = new(
        Rgb(0x000000), Rgb(0xFFFFFF), Rgb(0xD8D8D8), Rgb(0x6FE3FF), Rgb(0x6FE3FF), Rgb(0x7CFF8C), Rgb(0xFFE94D), Rgb(0xFF9C9C), Rgb(0xFFC266), Rgb(0xE3C2FF))
    {
        Quote = (Rgb(0x000000), Rgb(0xFFFFFF)),
        Current = (Rgb(0x000000), Rgb(0xFFF04D)),
    };

    public static readonly Palette Sixteen = new(
        Named(ColorName16.Black), Named(ColorName16.White), Named(ColorName16.Gray), Named(ColorName16.BrightCyan), Named(ColorName16.BrightCyan),
        Named(ColorName16.BrightGreen), Named(ColorName16.BrightYellow), Named(ColorName16.BrightRed), Named(ColorName16.BrightYellow), Named(ColorName16.Gray))
    {
        Quote = (Named(ColorName16.Black), Named(ColorName16.BrightYellow)),
        Current = (Named(ColorName16.Black), Named(ColorName16.BrightCyan)),
    };

    /// <summary>The passage that answers a question.</summary>
    public required (Color Text, Color Ground) Quote { get; init; }

    /// <summary>What keys act on.</summary>
    public required (Color Text, Color Ground) Current { get; init; }

    /// <summary>The ground of a line that keys act on, with its own colours upon it; null where it takes those of <see cref="Current"/>.</summary>
    public Color? Row { get; init; }

    /// <summary>Every text with what it stands on.</summary>
    public IEnumerable<(string Name, Color Text, Color Ground)> Pairs =>
    [
        (nameof(Text), Text, Ground), (nameof(Muted), Muted, Ground), (nameof(Accent), Accent, Ground), (nameof(Link), Link, Ground), (nameof(Right), Right, Ground),
        (nameof(Partly), Partly, Ground), (nameof(Wrong), Wrong, Ground), (nameof(Caution), Caution, Ground), (nameof(Code), Code, Ground),
        (nameof(Quote), Quote.Text, Quote.Ground), (nameof(Current), Current.Text, Current.Ground),
        .. Row is { } row ? ((string, Color, Color)[])[("Text in a row", Text, row), ("Muted in a row", Muted, row), ("Accent in a row", Accent, row), ("Link in a row", Link, row), ("Right in a row", Right, row), ("Partly in a row", Partly, row), ("Wrong in a row", Wrong, row), ("Caution in a row", Caution, row), ("Code in a row", Code, row)] : [],
    ];

    /// <summary>The palette that suits a terminal's own background: on it where all can be read on it, else on a ground of its own.</summary>
    public static Palette On(Color background)
    {
        var suited = Luminance(background) > 0.3 ? Light : Dark;
        var native = suited with { Ground = background };
        return native.Pairs.All(p => Contrast(p.Text, p.Ground) >= Readable) ? suited with { Ground = Color.None } : suited;
    }

    /// <summary>1 to 21 (WCAG 2.2).</summary>
    public static double Contrast(Color one, Color other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Color color) => 0.2126 * Linear(color.R) + 0.7152 * Linear(color.G) + 0.0722 * Linear(color.B);

    private static double Linear(byte part)
    {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static Color Rgb(int value) => new(value >> 16, (value >> 8) & 0xFF, value & 0xFF);

    private static Color Named(ColorName16 name) => new(name);
}
