using System.Globalization;
using Explainer.Diagnostics;
using Explainer.Questions;
using Explainer.Ui.FullScreen;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Reports;

/// <summary>How a report is set for a terminal.</summary>
/// <param name="Columns">No line is wider.</param>
/// <param name="HasCharts">Small bars stand behind the figures, which tell the same.</param>
/// <param name="HasPlainGlyphs">The terminal has no signs beyond the plain ones.</param>
public sealed record ReportTextSettings(int Columns, bool HasCharts, bool HasPlainGlyphs);

/// <summary>A report as lines: in the order in which it would be read out, without colour, every figure in words.</summary>
public sealed class ReportText
{
    private const int BarBeside = 10;
    private const int BarBeneath = 20;
    private readonly ReportTextSettings settings;
    private readonly Sheet sheet;

    private ReportText(ReportTextSettings settings) => (this.settings, sheet) = (settings, new(Math.Max(1, settings.Columns)));

    public static IEnumerable<string> Of(Screen report, ReportTextSettings settings)
    {
        var text = new ReportText(settings);
        if (report.Body is [Sentence nothing]) text.Line(nothing.Text);
        else text.SetAll(report);
        return text.sheet.Lines.Select(l => settings.HasPlainGlyphs ? PlainGlyphs.Of(l.Text.TrimEnd()) : l.Text.TrimEnd());
    }

    private void SetAll(Screen report)
    {
        Line(report.Title);
        sheet.Gap();
        foreach (var block in report.Body) Set(block);
    }

    private void Set(Block block)
    {
        switch (block)
        {
            case Heading heading:
                sheet.Gap();
                if (heading.Level > 2) Indented(() => Line(heading.Text));
                else Line(heading.Text);
                break;
            case Sentence sentence:
                Indented(() => Line(sentence.Text));
                break;
            case Bars bars:
                sheet.Gap();
                Indented(() => SetBars(bars.Title, [.. bars.Lines.Select(l => (SafeText.Line(l.Label), SafeText.Line(l.Shown), l.Value / 100))]));
                sheet.Gap();
                break;
            case Ratings ratings:
                sheet.Gap();
                Indented(() => SetBars(ReportWording.CurveTitle, [.. ratings.Lines.Select(Row)]));
                sheet.Gap();
                break;
            case Entries entries:
                Indented(() => SetEntries(entries));
                break;
            case Grid grid:
                sheet.Gap();
                Indented(() => GridSetter.Set(sheet, grid));
                sheet.Gap();
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private static (string, string, double) Row(RatingsLine line)
    {
        var score = new Score(line.Right, line.Rated);
        return ($"{Wording.CertaintyName(line.Certainty)} ({line.Certainty.Percent()}%)", string.Create(CultureInfo.InvariantCulture, $"{line.Right} of {line.Rated} ({score.Percent}%)"), score.Share.ToDouble());
    }

    /// <summary>In three columns where they fit; else each bar beneath its words.</summary>
    private void SetBars(string title, (string Label, string Shown, double Share)[] rows)
    {
        Line($"{title}:");
        int labels = rows.Max(r => TextWidth.Of(r.Label)), figures = rows.Max(r => TextWidth.Of(r.Shown));
        Indented(() =>
        {
            int rest = sheet.Room - labels - figures - 4;
            foreach (var row in rows)
            {
                if (!settings.HasCharts) Line($"{row.Label}: {row.Shown}");
                else if (rest >= BarBeside) sheet.Ready([[new($"{Padded(row.Label, labels)}  {Padded(row.Shown, figures)}  {Bar(row.Share, BarBeside)}")]]);
                else
                {
                    Line($"{row.Label}: {row.Shown}");
                    sheet.Ready([[new(Bar(row.Share, Math.Min(sheet.Room, BarBeneath)))]]);
                }
            }
        });
    }

    private void SetEntries(Entries entries)
    {
        for (int i = 0; i < entries.Lines.Length; i++)
        {
            string marker = entries.Numbered ? $"{i + 1}. " : "- ";
            var entry = entries.Lines[i];
            sheet.Behind(new(marker), new(' ', marker.Length), () =>
            {
                Line(entry.Text);
                if (entry.Detail.Length > 0) Line(entry.Detail);
            });
        }
    }

    private static string Bar(double share, int length)
    {
        int filled = (int)Math.Round(Math.Clamp(share, 0, 1) * length, MidpointRounding.AwayFromZero);
        return new string('█', filled) + new string('░', length - filled);
    }

    private static string Padded(string text, int width) => text + new string(' ', width - TextWidth.Of(text));

    private void Indented(Action set) => sheet.Behind(new("  "), "  ", set);

    private void Line(string text) => sheet.Text(new TextRun(SafeText.Line(text)));
}
