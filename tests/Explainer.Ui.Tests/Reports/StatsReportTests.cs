using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Explainer.Classroom;
using Explainer.Reports;
using Explainer.Tests.Classroom;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Tests.Reports;

/// <summary>An item analysis in a terminal and as a page: twenty-four learners, the last ones the best, and one question with a wrong key.</summary>
public sealed class StatsReportTests
{
    private static readonly ClassResults Results = Handed([.. Enumerable.Range(0, 24).Select(Learner)]);

    [TestCase(80), TestCase(40)]
    public void Reads_like_this(int columns)
    {
        string[] lines = [.. ReportText.Of(Present(Results), new(columns, HasCharts: false, HasPlainGlyphs: false))];
        Assert.That(lines.Select(TextWidth.Of), Is.All.LessThanOrEqualTo(columns));
        Explainer.Tests.Golden.Matches(string.Create(CultureInfo.InvariantCulture, $"tests/Explainer.Ui.Tests/Reports/Golden/stats.{columns}.txt"), string.Join('\n', lines) + "\n");
    }

    [Test]
    public void The_grade_book_reads_like_this()
    {
        string[] lines = [.. ReportText.Of(GradebookPresenter.Present(Gradebook.Of(Results, GradedAttempt.Best, "learner"), Results), new(80, HasCharts: false, HasPlainGlyphs: false))];
        Explainer.Tests.Golden.Matches("tests/Explainer.Ui.Tests/Reports/Golden/gradebook.80.txt", string.Join('\n', lines) + "\n");
    }

    [Test]
    public void Who_needs_help_is_named_at_the_end_with_the_reason()
    {
        var (good, bad) = (HandedIn.Result("Ann", HandedIn.Item("moon", "a", right: true)), HandedIn.Result("Bo", HandedIn.Item("moon", "b", right: false)));
        Assert.That(Need(Marked(good, true), Marked(bad, false), Marked(bad with { Learner = "Cy", Attempt = "c", Completed = false }, null)),
            Is.EqualTo("Who needs help first: Bo (0%, not passed); Cy (0%, left before the end)."));
        Assert.That(Need(Marked(good, true)), Is.EqualTo("Nobody is below the pass mark, and everybody came to the end."));
        Assert.That(Need(good, bad), Is.EqualTo("Everybody came to the end. There is no pass mark to be below. Lowest: Bo (0%), Ann (100%)."));
        Assert.That(Need([.. Enumerable.Range(1, 12).Select(n => Marked(bad with { Learner = $"L{n}", Attempt = $"{n}" }, false))]), Does.EndWith("; and 2 more (--sort need has them on top)."));

        static ResultFile Marked(ResultFile file, bool? passed) => file with { Score = file.Score with { Passed = passed } };

        static string Need(params ResultFile[] files)
        {
            var results = Handed([.. files]);
            return GradebookPresenter.Present(Gradebook.Of(results, GradedAttempt.Best, "learner"), results).Body.OfType<Sentence>().Last().Text;
        }
    }

    [Test]
    public void A_long_name_is_wrapped_and_no_figure_is()
    {
        var results = Handed([HandedIn.Result("Maximiliane von Hohenfels-Au", HandedIn.Item("moon", "partial", 0.7m), HandedIn.Item("sun", "a", right: true)) with { Completed = false }]);
        string[] lines = [.. ReportText.Of(GradebookPresenter.Present(Gradebook.Of(results, GradedAttempt.Best, "learner"), results), new(72, HasCharts: false, HasPlainGlyphs: false))];
        Assert.That(lines, Has.Some.Contains("│ 1.7 of 2 │").And.Some.StartsWith("  Maximiliane von").And.Some.Contains("│ 10 s"));
        Assert.That(lines.Where(l => l.Contains('│', StringComparison.Ordinal)), Has.None.Contains("Maximiliane von Hohenfels-Au"));
    }

    [Test]
    public void The_page_is_sound_and_can_be_read_without_seeing_it()
    {
        foreach (var results in new[] { Results, Handed([]), Handed([HandedIn.Result("Kim", HandedIn.Item("</title><script>", "<img src=x>", right: true))]) })
        {
            string html = ReportHtml.Of(Present(results));
            var page = new HtmlParser(new() { IsStrictMode = true }).ParseDocument(html);
            Assert.That(page.All.Select(e => e.LocalName).Intersect(["script", "img", "link", "iframe"]), Is.Empty);
            foreach (var table in page.QuerySelectorAll("table"))
            {
                Assert.That(table.QuerySelector("caption")?.TextContent, Is.Not.Null.And.Not.Empty);
                Assert.That(table.QuerySelectorAll("th").Select(h => h.GetAttribute("scope")), Is.All.AnyOf("col", "row"));
            }
        }
    }

    private static Screen Present(ClassResults results) => new StatsPresenter(QuestionBook.Empty).Present(new ItemAnalysis(results, "lesson", "learner") { Types = HandedIn.Types }.Analyse(), results);

    private static ResultFile Learner(int n) => HandedIn.Result(string.Create(CultureInfo.InvariantCulture, $"Learner {n + 1:00}"),
    [
        HandedIn.Item("wrong-key", n >= 8 ? "c" : "a", right: n < 8) with { Certainty = 3 },
        .. Enumerable.Range(1, 7).Select(q => n % 11 == q && n < 20 ? HandedIn.Item($"question-{q}", "dont-know", 0) : HandedIn.Item($"question-{q}", (n * q) % 24 + n > 5 * q ? "a" : "b", (n * q) % 24 + n > 5 * q)),
    ]);

    private static ClassResults Handed(ImmutableArray<ResultFile> files)
    {
        var (merge, reader) = (new ResultMerge(), new ResultReader());
        foreach (var file in files) merge.Add(file.Learner, reader.Read(file.Bytes()));
        merge.LeaveOut("notes.txt", "is no result file");
        return merge.Merge();
    }
}
