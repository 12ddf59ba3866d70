using System.Text;
using Explainer.Questions;
using Explainer.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Reports;

/// <summary>A report as one page that needs nothing else: no script, nothing from the network, every chart with its figures in a table beside it.</summary>
public sealed class ReportHtml
{
    private readonly StringBuilder page = new();
    private int charts;

    private ReportHtml()
    {
    }

    public static string Of(Screen report)
    {
        var html = new ReportHtml();
        foreach (var block in report.Body) html.Write(block);
        return HtmlPage.Of(report.Title, "en", ReportStyle.Css, html.page.ToString());
    }

    /// <summary>A text as HTML: cleaned, on one line, and meaning nothing but itself.</summary>
    internal static string Escaped(string text) => HtmlPage.Escaped(text);

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Line($"<h{heading.Level}>{Escaped(heading.Text)}</h{heading.Level}>");
                break;
            case Sentence sentence:
                Line($"<p>{Escaped(sentence.Text)}</p>");
                break;
            case Bars bars:
                Figure(SvgBars.Of(bars, ++charts), bars.Title, [bars.Heads.Label, bars.Heads.Value], bars.Lines.Select(l => new[] { l.Label, l.Shown }));
                break;
            case Ratings ratings:
                Figure(SvgCurve.Of(ratings, ++charts), ReportWording.CurveTitle, ["You said", "You were right"], ratings.Lines.Select(Row));
                break;
            case Entries entries:
                List(entries);
                break;
            case Grid grid:
                Figure("", grid.Title, [.. grid.Heads], grid.Rows.Select(row => row.ToArray()), isFigures: grid.Heads.Length > 2);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private static string[] Row(RatingsLine line) =>
        [$"{Wording.CertaintyName(line.Certainty)} ({line.Certainty.Percent()}%)", $"{line.Right} of {line.Rated} ({new Score(line.Right, line.Rated).Percent}%)"];

    private void Figure(string chart, string title, string[] heads, IEnumerable<string[]> rows, bool isFigures = false)
    {
        Line($"<figure>\n<table{(isFigures ? " class=\"figures\"" : "")}>{(title.Length > 0 ? $"\n<caption>{Escaped(title)}</caption>" : "")}");
        Line($"<thead><tr>{string.Concat(heads.Select(h => $"<th scope=\"col\">{Escaped(h)}</th>"))}</tr></thead>\n<tbody>");
        foreach (string[] row in rows)
            Line($"<tr><th scope=\"row\" dir=\"auto\">{Escaped(row[0])}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{Escaped(cell)}</td>"))}</tr>");
        Line($"</tbody>\n</table>{(chart.Length > 0 ? $"\n{chart}" : "")}\n</figure>");
    }

    private void List(Entries entries)
    {
        string kind = entries.Numbered ? "ol" : "ul";
        Line($"<{kind}>");
        foreach (var entry in entries.Lines)
            Line($"<li><p dir=\"auto\">{Escaped(entry.Text)}</p>{(entry.Detail.Length > 0 ? $"<p class=\"detail\">{Escaped(entry.Detail)}</p>" : "")}</li>");
        Line($"</{kind}>");
    }

    private void Line(string html) => page.Append(html).Append('\n');
}
