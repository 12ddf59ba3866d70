using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Explainer.Reports;
using Explainer.Tests.Reports;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Tests.Reports;

/// <summary>The page, as a parser that is not ours reads it.</summary>
public sealed partial class ReportHtmlTests
{
    private static IEnumerable<TestCaseData> Reports =>
    [
        new TestCaseData(MadeUpLearner.Report).SetArgDisplayNames("kim"),
        new TestCaseData(MadeUpLearner.Nobody).SetArgDisplayNames("nobody"),
        .. HostileReport.Texts.Select(t => new TestCaseData(HostileReport.With(t)).SetArgDisplayNames(Uri.EscapeDataString(t))),
    ];

    [Test]
    public void Looks_like_this() => Explainer.Tests.Golden.Matches("tests/Explainer.Ui.Tests/Reports/Golden/kim.html", Html(MadeUpLearner.Report));

    [TestCaseSource(nameof(Reports))]
    public void Is_sound_HTML(LearnerReport report) => Assert.That(() => Parsed(report), Throws.Nothing, "a strict parser finds no error");

    [TestCaseSource(nameof(Reports))]
    public void Runs_nothing_and_loads_nothing(LearnerReport report)
    {
        var page = Parsed(report);
        Assert.That(page.All.Select(e => e.LocalName).Intersect(["script", "iframe", "object", "embed", "link", "img", "form", "base", "foreignobject", "image", "use", "a"]), Is.Empty);
        var attributes = page.All.SelectMany(e => e.Attributes).ToList();
        Assert.That(attributes.Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "src" or "href" or "srcset" or "style"), Is.Empty);
        string css = page.QuerySelector("style")!.TextContent;
        Assert.That(css, Does.Not.Contain("url(").And.Not.Contain("@import"));
        Assert.That(page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), Does.StartWith("default-src 'none'; style-src 'sha256-"));
    }

    [TestCaseSource(nameof(Reports))]
    public void Can_be_read_without_seeing_it(LearnerReport report)
    {
        var page = Parsed(report);
        Assert.That(page.DocumentElement.GetAttribute("lang"), Is.EqualTo("en"));
        Assert.That(page.Title, Is.Not.Empty);
        int[] levels = [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0')];
        Assert.That(levels[0], Is.EqualTo(1));
        Assert.That(levels.Skip(1).Zip(levels, (next, before) => next > 1 && next <= before + 1), Is.All.True, "no level is left out, and there is one first heading");
        foreach (var svg in page.QuerySelectorAll("svg"))
        {
            string[] names = svg.GetAttribute("aria-labelledby")!.Split(' ');
            Assert.That(names.Select(n => svg.QuerySelector($"#{n}")?.TextContent ?? ""), Has.Exactly(2).Items.And.None.Empty, "title and description");
            Assert.That(svg.GetAttribute("role"), Is.EqualTo("img"));
            Assert.That(svg.ParentElement!.QuerySelector("table"), Is.Not.Null, "the same figures as a table");
        }
        foreach (var table in page.QuerySelectorAll("table"))
        {
            Assert.That(table.QuerySelector("caption")?.TextContent, Is.Not.Null.And.Not.Empty);
            Assert.That(table.QuerySelectorAll("th").Select(h => h.GetAttribute("scope")), Is.All.AnyOf("col", "row"));
        }
        Assert.That(page.All.Where(e => e.Id is { Length: > 0 }).Select(e => e.Id), Is.Unique);
    }

    [Test]
    public void What_a_person_wrote_stands_there_as_written()
    {
        const string text = "</script><b>\"x\" & 'y'</b>";
        var page = Parsed(HostileReport.With(text));
        Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo($"Report for {text}"));
        Assert.That(page.QuerySelectorAll("li p").Select(p => p.TextContent), Has.Some.EqualTo(text));
        Assert.That(page.QuerySelectorAll("b"), Is.Empty);
    }

    [Test]
    public void The_hash_in_the_policy_is_that_of_the_style()
    {
        var page = Parsed(MadeUpLearner.Report);
        string css = page.QuerySelector("style")!.TextContent;
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(css)));
        Assert.That(page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), Does.Contain($"'sha256-{hash}'"));
    }

    [Test]
    public void Text_stands_out_from_its_ground_by_day_by_night_and_in_print()
    {
        string css = Parsed(MadeUpLearner.Report).QuerySelector("style")!.TextContent;
        var schemes = Scheme().Matches(css).Select(m => Colour().Matches(m.Value).ToDictionary(c => c.Groups[1].Value, c => c.Groups[2].Value)).ToList();
        Assert.That(schemes, Has.Count.EqualTo(3));
        foreach (var scheme in schemes)
        {
            Assert.That(Contrast(scheme["text"], scheme["ground"]), Is.GreaterThanOrEqualTo(4.5));
            Assert.That(Contrast(scheme["quiet"], scheme["ground"]), Is.GreaterThanOrEqualTo(4.5));
            Assert.That(Contrast(scheme["bar"], scheme["ground"]), Is.GreaterThanOrEqualTo(3), "a drawing needs three");
            Assert.That(Contrast(scheme["bar"], scheme["track"]), Is.GreaterThanOrEqualTo(3), "a bar from its track");
        }
        Assert.That(css, Does.Contain("prefers-color-scheme: dark").And.Contain("@media print"));
    }

    private static string Html(LearnerReport report) => ReportHtml.Of(new ReportPresenter(TimeZoneInfo.Utc, 200).Present(report));

    private static IHtmlDocument Parsed(LearnerReport report) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Html(report));

    /// <summary>WCAG 2.2, contrast ratio.</summary>
    private static double Contrast(string one, string other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            double value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Scheme();

    [GeneratedRegex("--([a-z]+): (#[0-9a-f]{6})")]
    private static partial Regex Colour();
}
