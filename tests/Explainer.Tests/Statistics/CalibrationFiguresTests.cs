using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Statistics;
using Fractions;

namespace Explainer.Tests.Statistics;

public sealed class CalibrationFiguresTests
{
    private static readonly JsonNode File = Oracle.Read("calibration.json");

    static IEnumerable<TestCaseData> Cases => File["cases"]!.AsArray().Select(c => new TestCaseData(c).SetName($"Calibration of {c!["name"]}"));

    [TestCaseSource(nameof(Cases))]
    public void Are_what_the_oracle_says(JsonNode oracle)
    {
        var rated = Rated(oracle);
        var figures = CalibrationFigures.Of(rated);
        var expected = new Oracle(oracle["expected"]!);
        expected.Same("n", figures.Rated);
        expected.Same("label", JsonNamingPolicy.SnakeCaseLower.ConvertName($"{figures.Label}"));
        expected.Exact("brier", figures.Brier);
        if (figures.Rated > 0) Rest(figures, expected, rated);
        Assert.That(expected.Left, Is.Empty, "every figure of the oracle is compared");
    }

    [Test]
    public void Runs_all_cases() => Assert.That(Cases.Count(), Is.EqualTo(11));

    [Test]
    public void Of_nothing_are_null_and_never_zero()
    {
        var none = CalibrationFigures.Of([]);
        Assert.That(new object?[]
        {
            none.Accuracy, none.MeanCertainty, none.Bias, none.StandardError, none.Brier, none.BrierOfBaseRate, none.Skill, none.Reliability,
            none.Resolution, none.ExpectedError, none.MaximumError, none.Discrimination, none.CertaintyMark,
        }, Is.All.Null);
    }

    [TestCaseSource(nameof(Cases))]
    public void Brier_is_the_sum_of_its_three_parts(JsonNode oracle)
    {
        var figures = CalibrationFigures.Of(Rated(oracle));
        Assert.That(figures.Reliability - figures.Resolution + figures.BrierOfBaseRate, Is.EqualTo(figures.Brier));
    }

    [Test]
    public void Honest_certainty_earns_the_best_mark()
    {
        var rows = File["cbm_expected_marks"]!["rows"]!.AsArray();
        foreach (var row in rows)
        {
            int percent = row!["true_probability"]!.GetValue<int>();
            var marks = new Oracle(row["expected_mark"]!);
            for (int level = 1; level <= 3; level++) marks.Exact($"C{level}", CertaintyMark.Expected(level, percent));
            Assert.That($"C{CertaintyMark.LevelOf(percent)}", Is.EqualTo(row["best_level"]!.GetValue<string>()), $"{percent}");
        }
        Assert.That(rows, Has.Count.EqualTo(21));
    }

    // 99 % said and 92 of 100 right: five standard errors, and still only seven in a hundred.
    [TestCase(92, CalibrationLabel.NoClearBias)]
    [TestCase(89, CalibrationLabel.Overconfident)]
    public void Less_than_ten_in_a_hundred_is_no_bias_however_certain(int right, CalibrationLabel label) =>
        Assert.That(CalibrationFigures.OfCounts([(99, 100, right)]).Label, Is.EqualTo(label));

    [TestCaseSource(nameof(Cases))]
    public void Answers_counted_before_give_the_same(JsonNode oracle)
    {
        var rated = Rated(oracle);
        var (each, counted) = (CalibrationFigures.Of(rated), CalibrationFigures.OfCounts(rated.GroupBy(r => r.Percent).Select(g => (g.Key, g.Count(), g.Count(r => r.IsRight)))));
        Assert.That((counted.Bias, counted.Brier, counted.Label), Is.EqualTo((each.Bias, each.Brier, each.Label)));
    }

    private static void Rest(CalibrationFigures figures, Oracle expected, (int Percent, bool IsRight)[] rated)
    {
        expected.Exact("accuracy", figures.Accuracy);
        expected.Exact("mean_confidence", figures.MeanCertainty);
        expected.Exact("overconfidence", figures.Bias);
        expected.Near("se0", figures.StandardError);
        expected.Near("brier_decimal", figures.Brier?.ToDouble());
        expected.Exact("brier_of_base_rate", figures.BrierOfBaseRate);
        expected.Exact("brier_skill", figures.Skill);
        expected.Exact("ece", figures.ExpectedError);
        expected.Near("ece_decimal", figures.ExpectedError?.ToDouble());
        expected.Exact("mce", figures.MaximumError);
        expected.Exact("auc", figures.Discrimination);
        var murphy = new Oracle(expected.Value("murphy")!);
        murphy.Exact("reliability", figures.Reliability);
        murphy.Exact("resolution", figures.Resolution);
        murphy.Exact("uncertainty", figures.BrierOfBaseRate);
        var marks = new Oracle(expected.Value("cbm_moodle")!);
        int[] each = [.. rated.Select(r => CertaintyMark.Of(r.Percent, r.IsRight))];
        Assert.That(each, Is.EqualTo(marks.Value("marks")!.AsArray().Select(m => m!.GetValue<int>())));
        marks.Same("total", each.Sum());
        marks.Exact("average", figures.CertaintyMark);
        Bins(figures, expected.Value("bins")!.AsArray());
    }

    private static void Bins(CalibrationFigures figures, JsonArray bins)
    {
        Assert.That(figures.Bins, Has.Length.EqualTo(bins.Count));
        foreach (var (actual, bin) in figures.Bins.Zip(bins))
        {
            var expected = new Oracle(bin!);
            expected.Same("bin", actual.From / 10);
            expected.Same("range", $"[{actual.From},{actual.To}{(actual.To == 100 ? "]" : ")")}");
            expected.Same("n", actual.Rated);
            expected.Exact("mean_confidence", actual.MeanCertainty);
            expected.Exact("accuracy", actual.Accuracy);
            expected.Exact("gap", actual.Gap);
            Assert.That(expected.Left, Is.Empty);
        }
    }

    private static (int Percent, bool IsRight)[] Rated(JsonNode oracle) =>
        [.. oracle["data"]!.AsArray().Select(d => (d![0]!.GetValue<int>(), d[1]!.GetValue<int>() == 1))];
}
