using Explainer.Ui.Typesetting;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;
using Mood = Explainer.Ui.Typesetting.TextStyle;
using Style = Terminal.Gui.Drawing.TextStyle;

namespace Explainer.Ui.FullScreen;

/// <summary>Styles as attributes. Whatever a colour says, a sign or a word says too.</summary>
internal sealed class Theme(FullScreenSettings settings)
{
    private Palette? palette = settings.Theme switch
    {
        ThemeName.Dark => Palette.Dark,
        ThemeName.Light => Palette.Light,
        ThemeName.HighContrast => Palette.HighContrast,
        ThemeName.Sixteen => Palette.Sixteen,
        _ => null,
    };

    /// <summary>The terminal is still to tell its background; until then its own colours are used.</summary>
    private bool waits = settings.Theme == ThemeName.Auto;

    /// <summary>Plain characters stand for signs.</summary>
    public bool DrawsPlainly => settings.PlainGlyphs;

    /// <summary>The text as this terminal can show it.</summary>
    public string Shown(string text) => settings.PlainGlyphs ? PlainGlyphs.Of(text) : text;

    /// <summary>It looks different from now on.</summary>
    public event Action? Changed;

    /// <summary>For the toolkit's own views, text fields above all, and for the ground.</summary>
    public Scheme Scheme => new()
    {
        Normal = Plain(Style.None),
        HotNormal = Plain(Style.Underline),
        Focus = Plain(Style.Underline),
        HotFocus = Plain(Style.Underline),
        Active = Current(Style.None),
        HotActive = Current(Style.None),
        Highlight = Current(Style.None),
        Editable = Plain(Style.Underline),
        ReadOnly = Plain(Style.None),
        Disabled = Plain(Style.None),
        Code = Plain(Style.None),
    };

    /// <summary>The terminal has told its background, or will not.</summary>
    public void Learn(Color? background)
    {
        if (!waits) return;
        waits = background is null;
        palette = background is { } known ? Palette.On(known) : Palette.Dark;
        Changed?.Invoke();
    }

    public Attribute Of(TextRun run, Emphasis emphasis)
    {
        var style = Style.None;
        if ((run.Style & (Mood.Strong | Mood.Heading | Mood.Key | Mood.Chosen)) != 0) style |= Style.Bold;
        if (run.Style.HasFlag(Mood.Emphasis)) style |= Style.Italic;
        if (run.Link is { Kind: LinkKind.Term or LinkKind.Source or LinkKind.Page }) style |= Style.Underline;
        var ground = palette?.Ground ?? Color.None;
        if (emphasis == Emphasis.Row && palette?.Row is { } row) ground = row;
        else if (emphasis != Emphasis.None) return Current(style);
        if (run.Style.HasFlag(Mood.Highlight)) return palette is null ? new(Color.None, Color.None, style | Style.Reverse) : new(palette.Quote.Text, palette.Quote.Ground, style);
        if (palette is null) return new(Color.None, Color.None, run.Style.HasFlag(Mood.Muted) ? style | Style.Faint : style);
        return new(Foreground(palette, run), ground, style);
    }

    private static Color Foreground(Palette colors, TextRun run)
    {
        if (run.Style.HasFlag(Mood.Right)) return colors.Right;
        if (run.Style.HasFlag(Mood.Partly)) return colors.Partly;
        if (run.Style.HasFlag(Mood.Wrong)) return colors.Wrong;
        if (run.Style.HasFlag(Mood.Caution)) return colors.Caution;
        if ((run.Style & (Mood.Heading | Mood.Key | Mood.Chosen)) != 0) return colors.Accent;
        if (run.Style.HasFlag(Mood.Muted)) return colors.Muted;
        if (run.Style.HasFlag(Mood.Code)) return colors.Code;
        return run.Link is { Kind: LinkKind.Term or LinkKind.Source or LinkKind.Page } ? colors.Link : colors.Text;
    }

    private Attribute Plain(Style style) => palette is null ? new(Color.None, Color.None, style) : new(palette.Text, palette.Ground, style);

    private Attribute Current(Style style) => palette is null ? new(Color.None, Color.None, style | Style.Reverse) : new(palette.Current.Text, palette.Current.Ground, style);
}
