using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>Horizontal bars, each with its figure: beside their labels where there is room, else beneath them. Those of one claimant stand under its name.</summary>
internal sealed class BarSetter
{
    private const int ShortestBar = 12;

    private readonly Sheet sheet;
    private readonly Bars bars;
    private readonly double longest;
    private readonly int labels, statuses, figures;

    private BarSetter(Sheet sheet, Bars bars)
    {
        (this.sheet, this.bars) = (sheet, bars);
        longest = IsShare ? 100 : Math.Max(1e-9, bars.Lines.Select(b => b.Value).DefaultIfEmpty(0).Max());
        labels = Widest(b => TextWidth.Of(Label(b).Text));
        statuses = Widest(b => Status(b).Sum(r => TextWidth.Of(r.Text)));
        figures = Widest(b => TextWidth.Of(Shown(b)));
    }

    private bool IsShare => bars.Unit == "%";

    public static void Set(Sheet sheet, Bars bars)
    {
        string unit = bars.Unit is { } counted && counted != "%" ? $" ({SafeText.Line(counted)})" : "";
        sheet.Text(new TextRun(SafeText.Line(bars.Title) + unit, TextStyle.Strong));
        var setter = new BarSetter(sheet, bars);
        foreach (var (claimant, lines) in bars.Groups) setter.Group(claimant, lines);
    }

    private void Group(string? claimant, ImmutableArray<BarLine> lines)
    {
        if (claimant is null)
        {
            foreach (var bar in lines) One(bar);
            return;
        }
        sheet.Gap();
        sheet.Text(new TextRun(claimant.Length > 0 ? SafeText.Line(claimant) : Wording.NoClaimant));
        sheet.Behind(new("  "), "  ", () => Group(null, lines));
    }

    private void One(BarLine bar)
    {
        int beside = sheet.Room - labels - statuses - figures - 2;
        if (beside >= ShortestBar)
        {
            var status = Status(bar);
            sheet.Ready([[Label(bar), Blank(labels - TextWidth.Of(Label(bar).Text)), .. status, Blank(statuses - status.Sum(r => TextWidth.Of(r.Text)) + 1), .. Drawn(bar, beside)]]);
            return;
        }
        sheet.Text([Label(bar), .. Status(bar)]);
        if (TextWidth.Of(Shown(bar)) + 3 < sheet.Room) sheet.Ready([[Blank(2), .. Drawn(bar, Math.Max(1, sheet.Room - figures - 3))]]);
        else sheet.Text(new TextRun(Shown(bar)));
    }

    /// <summary>A share is a thin line on a line, as progress is; a number is a block as long as it is large.</summary>
    private IEnumerable<TextRun> Drawn(BarLine bar, int room)
    {
        int filled = (int)Math.Round(Math.Clamp(bar.Value / longest, 0, 1) * room);
        if (filled == 0 && bar.Value > 0) filled = 1;
        if (filled > 0) yield return new(new(IsShare ? '━' : '▇', filled), TextStyle.Heading);
        if (IsShare && filled < room) yield return new(new('─', room - filled), TextStyle.Muted);
        yield return new((IsShare || filled > 0 ? " " : "") + Shown(bar));
    }

    private int Widest(Func<BarLine, int> width) => bars.Lines.Select(width).DefaultIfEmpty(0).Max();

    private static TextRun Label(BarLine bar) => new(SafeText.Line(bar.Label));

    private static TextRun[] Status(BarLine bar) => [.. BlockSetter.Status(bar.Claim)];

    private static string Shown(BarLine bar) => SafeText.Line(bar.Shown);

    private static TextRun Blank(int columns) => new(new(' ', Math.Max(0, columns)));
}
