using Explainer.Lessons;

namespace Explainer.Content.Exchange.Texts;

/// <summary>A page as XHTML: its text, then its timeline as a list and its chart as a table.</summary>
internal static class PageXhtml
{
    public static string Of(Page page)
    {
        string note = page.ContentNote is { } words ? $"<p><em>{XmlCharacters.Escaped(words)}</em></p>" : "";
        string timeline = page.Timeline.IsEmpty ? "" : $"<ul>{string.Concat(page.Timeline.Select(e => $"<li><strong>{XmlCharacters.Escaped(e.Date.Text)}</strong>: {Xhtml.Line(e.Text)}</li>"))}</ul>";
        return note + Xhtml.Blocks(page.Body) + timeline + (page.Chart is { } chart ? Table(chart) : "");
    }

    private static string Table(Chart chart)
    {
        string rows = string.Concat(chart.Bars.Select(b => $"<tr><td>{XmlCharacters.Escaped(b.Label)}</td><td>{DecimalText.Of(b.Value)}</td></tr>"));
        string unit = XmlCharacters.Escaped(chart.Unit ?? "");
        return $"<p>{XmlCharacters.Escaped(chart.Title)}</p><table><tbody><tr><th></th><th>{unit}</th></tr>{rows}</tbody></table>";
    }
}
