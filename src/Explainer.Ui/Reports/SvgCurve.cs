using System.Globalization;
using System.Text;
using Explainer.Questions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Reports;

/// <summary>The calibration curve: how often one was right, over how sure one said one was. On the dashed line both are the same.</summary>
internal static class SvgCurve
{
    private const int Left = 56, Top = 16, Side = 280, Width = 480, Height = 348, LargestDot = 14;

    /// <param name="ratings">Level by level.</param>
    /// <param name="number">The chart's place on the page, for ids.</param>
    public static string Of(Ratings ratings, int number)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"c{number}t c{number}d\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"c{number}t\">{ReportHtml.Escaped(ReportWording.CurveTitle)}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"c{number}d\">{ReportHtml.Escaped(ReportWording.CurveDescription(ratings))}</desc>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"axis\" d=\"M{Left} {Top}V{Top + Side}H{Left + Side}\"/><path class=\"even\" d=\"M{Left} {Top + Side}L{Left + Side} {Top}\"/>\n");
        foreach (int percent in new[] { 0, 25, 50, 75, 100 })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(percent)}\" y=\"{Top + Side + 18}\" text-anchor=\"middle\">{percent}%</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{Y(percent) + 4}\" text-anchor=\"end\">{percent}%</text>\n");
        }
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + Side / 2}\" y=\"{Top + Side + 40}\" text-anchor=\"middle\">how sure you said you were</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"14\" y=\"{Top + Side / 2}\" text-anchor=\"middle\" transform=\"rotate(-90 14 {Top + Side / 2})\">how often you were right</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"curve\" points=\"{string.Join(' ', ratings.Lines.Select(Point))}\"/>\n");
        int most = ratings.Lines.Max(l => l.Rated);
        foreach (var line in ratings.Lines) svg.Append(Dot(line, most));
        return svg.Append("</svg>").ToString();
    }

    /// <summary>A dot whose area tells how many answers it stands for, and its figure above it, or below where the chart ends.</summary>
    private static string Dot(RatingsLine line, int most)
    {
        double radius = LargestDot * Math.Sqrt((double)line.Rated / most), x = X(line.Certainty.Percent()), y = Y(Right(line));
        double figure = Right(line) > 80 ? y + radius + 14 : y - radius - 6;
        return string.Create(CultureInfo.InvariantCulture,
            $"<circle class=\"bar\" cx=\"{x}\" cy=\"{y:0.#}\" r=\"{radius:0.#}\"/><text x=\"{x}\" y=\"{figure:0.#}\" text-anchor=\"middle\">{line.Right} of {line.Rated}</text>\n");
    }

    private static string Point(RatingsLine line) => string.Create(CultureInfo.InvariantCulture, $"{X(line.Certainty.Percent())},{Y(Right(line)):0.#}");

    private static double Right(RatingsLine line) => 100.0 * line.Right / line.Rated;

    private static double X(double percent) => Left + Side * percent / 100;

    private static double Y(double percent) => Top + Side * (100 - percent) / 100;
}
