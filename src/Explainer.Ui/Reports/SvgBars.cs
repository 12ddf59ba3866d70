using System.Globalization;
using System.Text;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Reports;

/// <summary>Horizontal bars of shares, each with its label above it.</summary>
internal static class SvgBars
{
    private const int Width = 480, Row = 42, Longest = 400, LongestLabel = 62;

    /// <param name="bars">Values from 0 to 100.</param>
    /// <param name="number">The chart's place on the page, for ids.</param>
    public static string Of(Bars bars, int number)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {bars.Lines.Length * Row + 4}\" role=\"img\" aria-labelledby=\"c{number}t c{number}d\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"c{number}t\">{ReportHtml.Escaped(bars.Title)}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"c{number}d\">{ReportHtml.Escaped(string.Join("; ", bars.Lines.Select(l => $"{l.Label}: {l.Shown}")))}</desc>\n");
        for (int i = 0; i < bars.Lines.Length; i++)
        {
            var line = bars.Lines[i];
            int top = i * Row;
            string share = (Math.Clamp(line.Value, 0, 100) / 100 * Longest).ToString("0.#", CultureInfo.InvariantCulture);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{top + 15}\">{ReportHtml.Escaped(TextWidth.Fitted(line.Label, LongestLabel))}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"track\" x=\"0\" y=\"{top + 21}\" width=\"{Longest}\" height=\"13\"/><rect class=\"bar\" x=\"0\" y=\"{top + 21}\" width=\"{share}\" height=\"13\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Longest + 8}\" y=\"{top + 32}\">{Math.Round(line.Value, MidpointRounding.AwayFromZero)}%</text>\n");
        }
        return svg.Append("</svg>").ToString();
    }
}
