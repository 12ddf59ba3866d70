using Explainer.Ui.Typesetting;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;
using Mood = Explainer.Ui.Typesetting.TextStyle;
using Style = Terminal.Gui.Drawing.TextStyle;

namespace Explainer.Ui.FullScreen;

/// <summary>Styles as attributes on the terminal's own background. Whatever a colour says, a sign or a word says too.</summary>
internal sealed class Theme(bool color)
{
    /// <summary>For the toolkit's own views, text fields above all.</summary>
    public Scheme Scheme { get; } = new()
    {
        Normal = Plain(Style.None),
        HotNormal = Plain(Style.Underline),
        Focus = Plain(Style.Reverse),
        HotFocus = Plain(Style.Reverse),
        Active = Plain(Style.Bold),
        HotActive = Plain(Style.Bold),
        Highlight = Plain(Style.Bold),
        Editable = Plain(Style.Underline),
        ReadOnly = Plain(Style.None),
        Disabled = Plain(Style.Faint),
        Code = Plain(Style.None),
    };

    public Attribute Of(TextRun run, bool current)
    {
        var style = Style.None;
        if (run.Style.HasFlag(Mood.Strong) || run.Style.HasFlag(Mood.Heading) || run.Style.HasFlag(Mood.Key) || run.Style.HasFlag(Mood.Chosen)) style |= Style.Bold;
        if (run.Style.HasFlag(Mood.Emphasis)) style |= Style.Italic;
        if (run.Style.HasFlag(Mood.Muted)) style |= Style.Faint;
        if (run.Link is { Kind: not LinkKind.Address }) style |= Style.Underline;
        // What is current stands out from a highlighted quote too.
        if (current != run.Style.HasFlag(Mood.Highlight)) style |= Style.Reverse;
        return new(color ? Foreground(run) : Color.None, Color.None, style);
    }

    private static Color Foreground(TextRun run)
    {
        if (run.Style.HasFlag(Mood.Right)) return new Color(0x2E, 0xA0, 0x43);
        if (run.Style.HasFlag(Mood.Partly)) return new Color(0xB0, 0x84, 0x00);
        if (run.Style.HasFlag(Mood.Wrong)) return new Color(0xD7, 0x3A, 0x49);
        if (run.Style.HasFlag(Mood.Caution)) return new Color(0xC4, 0x5A, 0x11);
        if (run.Style.HasFlag(Mood.Heading) || run.Style.HasFlag(Mood.Key) || run.Style.HasFlag(Mood.Chosen) || run.Link is not null) return new Color(0x3B, 0x82, 0xC4);
        if (run.Style.HasFlag(Mood.Code)) return new Color(0x8A, 0x63, 0xD2);
        return Color.None;
    }

    private static Attribute Plain(Style style) => new(Color.None, Color.None, style);
}
