using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>Horizontal bars in eighths of a cell, each with its figure. Beside their labels where there is room, else beneath them.</summary>
internal static class BarSetter
{
    private const string Eighths = "▏▎▍▌▋▊▉";
    private const int ShortestBar = 12;

    public static void Set(Sheet sheet, Bars bars)
    {
        string unit = bars.Unit is { } counted && counted != "%" ? $" ({SafeText.Line(counted)})" : "";
        sheet.Text(new TextRun(SafeText.Line(bars.Title) + unit, TextStyle.Strong));
        double longest = bars.Unit == "%" ? 100 : Math.Max(1e-9, bars.Lines.Select(b => b.Value).DefaultIfEmpty(0).Max());
        int labels = bars.Lines.Select(b => TextWidth.Of(Label(b))).DefaultIfEmpty(0).Max(), figures = bars.Lines.Select(b => TextWidth.Of(Shown(b))).DefaultIfEmpty(0).Max();
        foreach (var (claimant, lines) in bars.Groups)
        {
            if (claimant is null)
            {
                Set(sheet, lines);
                continue;
            }
            sheet.Gap();
            sheet.Text(new TextRun(claimant.Length > 0 ? SafeText.Line(claimant) : Wording.NoClaimant));
            sheet.Behind(new("  "), "  ", () => Set(sheet, lines));
        }

        void Set(Sheet sheet, ImmutableArray<BarLine> lines)
        {
            int beside = sheet.Room - labels - figures - 2;
            foreach (var bar in lines) One(sheet, bar, beside);
        }

        void One(Sheet sheet, BarLine bar, int beside)
        {
            TextRun[] label = [.. LabelRuns(bar)];
            if (beside >= ShortestBar)
            {
                sheet.Ready([[.. label, new(new string(' ', labels - TextWidth.Of(Label(bar)) + 1)), .. Line(bar, beside, longest, bars.Unit == "%")]]);
            }
            else
            {
                sheet.Text(label);
                int room = Math.Max(1, sheet.Room - figures - 3);
                if (TextWidth.Of(Shown(bar)) + 3 < sheet.Room) sheet.Ready([[new("  "), .. Line(bar, room, longest, bars.Unit == "%")]]);
                else sheet.Text(new TextRun(Shown(bar)));
            }
        }
    }

    private static IEnumerable<TextRun> Line(BarLine bar, int room, double longest, bool isShare)
    {
        int eighths = (int)Math.Round(Math.Clamp(bar.Value / longest, 0, 1) * room * 8);
        string filled = new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : Eighths[eighths % 8 - 1]);
        if (filled.Length > 0) yield return new(filled, TextStyle.Heading);
        if (isShare && filled.Length < room) yield return new(new('░', room - filled.Length), TextStyle.Muted);
        yield return new((isShare || filled.Length > 0 ? " " : "") + Shown(bar));
    }

    private static string Label(BarLine bar) => string.Concat(LabelRuns(bar).Select(r => r.Text));

    private static IEnumerable<TextRun> LabelRuns(BarLine bar) => BlockSetter.Status(bar.Claim).Prepend(new(SafeText.Line(bar.Label)));

    private static string Shown(BarLine bar) => SafeText.Line(bar.Shown);
}
