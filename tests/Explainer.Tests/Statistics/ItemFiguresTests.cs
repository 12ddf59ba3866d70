using System.Globalization;
using System.Text.Json.Nodes;
using Explainer.Statistics;

namespace Explainer.Tests.Statistics;

/// <summary>Every figure of item analysis against the oracle: LSAT 6 and 7 (Bock and Lieberman 1970), and a made-up class with a wrong key in it.</summary>
public sealed class ItemFiguresTests
{
    private const double Exact = 1e-12;
    private static readonly JsonNode Sets = Oracle.Read("itemstats.json")["datasets"]!;

    private static IEnumerable<string> Names => ["lsat6", "lsat7", "synthetic30x12"];

    [TestCaseSource(nameof(Names))]
    public void The_test_as_a_whole(string name)
    {
        var (set, columns, totals) = Set(name);
        double?[] deviations = [.. columns.Select(c => Moments.Deviation(c))];
        double[] variances = [.. deviations.Select(d => d!.Value * d.Value)];
        double? deviation = Moments.Deviation(totals), alpha = Reliability.Alpha(variances, deviation * deviation);
        set.Same("n", totals.Length);
        set.Same("k", columns.Length);
        set.Near("mean_total", Moments.Mean(totals));
        set.Near("median_total", Moments.Median(totals));
        set.Near("sd_total_sample", deviation);
        set.Near("skewness_g1_type2", Moments.Skewness(totals));
        set.Near("kurtosis_excess_type2", Moments.Kurtosis(totals));
        set.Near("cronbach_alpha", alpha);
        set.Near("sem_sample", Reliability.StandardError(deviation, alpha));
        set.Near("error_ratio_pct", 100 * Reliability.ErrorRatio(alpha));
        var halves = new Oracle(set.Value("split_half")!);
        double? r = Moments.Correlation(Sum(columns.Where((_, i) => i % 2 == 0)), Sum(columns.Where((_, i) => i % 2 == 1)));
        halves.Near("odd_even_r", r);
        halves.Near("spearman_brown", Reliability.SpearmanBrown(r));
    }

    [TestCase("lsat6", "kr", 5), TestCase("lsat7", "kr", 5), TestCase("synthetic30x12", "kr_items_1_to_11", 11)]
    public void Right_or_wrong_alone(string name, string member, int questions)
    {
        var (set, columns, _) = Set(name);
        double[][] first = [.. columns.Take(questions)];
        double[] totals = Sum(first);
        double n = totals.Length;
        double? population = Moments.Covariance(totals, totals) * (n - 1) / n;
        var kr = new Oracle(set.Value(member)!);
        double? kr20 = Reliability.Kr20([.. first.Select(c => Moments.Mean(c)!.Value)], population);
        kr.Near("kr20", kr20);
        kr.Near("kr21", Reliability.Kr21(questions, Moments.Mean(totals)!.Value, population));
        Assert.That(kr20, Is.EqualTo(FractionOf(kr.Value("kr20_exact"))).Within(Exact));
        Assert.That(kr20, Is.Not.EqualTo(kr.Value("WRONG_if_sample_variance_mixed")!.GetValue<double>()).Within(1e-6));
        Assert.That(kr20, Is.EqualTo(Alpha(first)).Within(1e-9));
    }

    [TestCaseSource(nameof(Names))]
    public void Each_question(string name)
    {
        var (set, columns, totals) = Set(name);
        var groups = ExtremeGroups.Of(totals);
        ItemFigures[] figures = [.. columns.Select(c => ItemFigures.Of(c, 1, totals, groups))];
        double?[] weights = Reliability.EffectiveWeights([.. figures.Select(f => f.WithTotal!.Value)]);
        var items = set.Value("items")!.AsArray();
        Assert.That(items, Has.Count.EqualTo(columns.Length));
        for (int i = 0; i < items.Count; i++)
        {
            var (item, f) = (new Oracle(items[i]!), figures[i]);
            item.Same("n", f.Persons);
            item.Near("facility", f.Facility);
            Assert.That(f.Facility, Is.EqualTo(FractionOf(item.Value("facility_exact"))).Within(Exact));
            item.Near("sd_sample", f.Deviation);
            item.Near("item_total_r", f.ItemTotal);
            item.Near("item_rest_r", f.Discrimination);
            item.Near("alpha_if_dropped", Alpha([.. columns.Where((_, c) => c != i)]));
            var moodle = new Oracle(item.Value("moodle")!);
            moodle.Near("discrimination_index_pct", 100 * f.Discrimination);
            moodle.Near("covariance", f.WithRest);
            moodle.Near("covariance_max", f.MostWithRest);
            moodle.Near("discriminative_efficiency_pct", 100 * f.Efficiency);
            moodle.Near("effective_weight_pct", 100 * weights[i]);
            Assert.That(moodle.Left, Is.Empty);
            var extremes = new Oracle(item.Value("upper_lower_27")!);
            extremes.Same("group_size", f.GroupSize);
            Assert.That(f.Upper, Is.EqualTo(FractionOf(extremes.Value("upper"))).Within(Exact));
            Assert.That(f.Lower, Is.EqualTo(FractionOf(extremes.Value("lower"))).Within(Exact));
            Assert.That(f.UpperLower, Is.EqualTo(FractionOf(extremes.Value("D"))).Within(Exact));
            extremes.Near("D_decimal", f.UpperLower);
            Assert.That(extremes.Left, Is.Empty);
            Assert.That(item.Left, Is.SubsetOf(new[] { "item", "flags_if_n_ok" }));
        }
    }

    [Test]
    public void Each_possible_answer()
    {
        var (set, columns, totals) = Set("synthetic30x12");
        string[][] given = [.. Rows("synthetic30x12-responses.csv").Skip(1).Select(r => r[1..])];
        var groups = ExtremeGroups.Of(totals);
        foreach (var node in set.Value("distractors")!.AsArray())
        {
            int question = int.Parse(node!["item"]!.GetValue<string>()[1..], CultureInfo.InvariantCulture) - 1;
            double[] rest = ItemFigures.Rest(columns[question], totals);
            foreach (var (option, expected) in node["options"]!.AsObject())
            {
                double[] chosen = [.. given.Select(row => row[question] == (option == "(omitted)" ? "" : option) ? 1.0 : 0.0)];
                var (figures, oracle) = (OptionFigures.Of(chosen, rest, groups), new Oracle(expected!));
                oracle.Same("count", figures.Count);
                Assert.That(figures.Share, Is.EqualTo(FractionOf(oracle.Value("proportion"))).Within(Exact));
                oracle.Near("mean_rest", figures.MeanRest);
                oracle.Near("pb_rest", figures.WithRest);
                Assert.That(figures.Upper, Is.EqualTo(FractionOf(oracle.Value("upper"))).Within(Exact));
                Assert.That(figures.Lower, Is.EqualTo(FractionOf(oracle.Value("lower"))).Within(Exact));
                Assert.That(oracle.Left, Is.EquivalentTo(new[] { "is_key" }));
            }
        }
    }

    [Test]
    public void The_order_of_the_rows_changes_nothing()
    {
        var (_, columns, totals) = Set("synthetic30x12");
        double[] backwards = [.. totals.Reverse()];
        for (int i = 0; i < columns.Length; i++)
        {
            var (one, other) = (ItemFigures.Of(columns[i], 1, totals, ExtremeGroups.Of(totals)), ItemFigures.Of(columns[i].Reverse().ToArray(), 1, backwards, ExtremeGroups.Of(backwards)));
            Assert.That(other.UpperLower, Is.EqualTo(one.UpperLower).Within(Exact));
            Assert.That(other.Discrimination, Is.EqualTo(one.Discrimination).Within(Exact));
        }
    }

    [Test]
    public void Of_nobody_and_of_one_nothing_is_said()
    {
        var none = ItemFigures.Of([], 1, [], ExtremeGroups.Of([]));
        var one = ItemFigures.Of([1], 1, [3], ExtremeGroups.Of([3]));
        Assert.That(new[] { none.Facility, none.Discrimination, none.UpperLower, none.Efficiency, one.Discrimination, one.UpperLower, one.Efficiency }, Is.All.Null);
        Assert.That(one.Facility, Is.EqualTo(1));
        Assert.That(ItemFigures.Of([0, 0], 0, [1, 2], ExtremeGroups.Of([1, 2])).Facility, Is.Null, "nothing was to be earned");
    }

    [Test]
    public void Shares_are_of_what_a_question_was_worth()
    {
        double[] totals = [1, 2, 3, 4];
        var figures = ItemFigures.Of([0, 1, 1, 2], 2, totals, ExtremeGroups.Of(totals));
        Assert.That((figures.Facility, figures.Lower, figures.Upper), Is.EqualTo((0.5, 0d, 1d)));
    }

    private static double? Alpha(double[][] columns)
    {
        double? deviation = Moments.Deviation(Sum(columns));
        return Reliability.Alpha([.. columns.Select(c => Moments.Covariance(c, c)!.Value)], deviation * deviation);
    }

    private static double[] Sum(IEnumerable<double[]> columns) => columns.Aggregate((sum, column) => [.. sum.Zip(column, (a, b) => a + b)]);

    private static (Oracle Set, double[][] Columns, double[] Totals) Set(string name)
    {
        double[][] rows = name.StartsWith("lsat", StringComparison.Ordinal)
            ? [.. Rows($"{name}-patterns.csv").SelectMany(r => Enumerable.Repeat(Numbers(r[..^1]), int.Parse(r[^1], CultureInfo.InvariantCulture)))]
            : [.. Rows($"{name}-scored.csv").Select(r => Numbers(r[1..]))];
        double[][] columns = [.. Enumerable.Range(0, rows[0].Length).Select(c => rows.Select(r => r[c]).ToArray())];
        return (new(Sets[name]!), columns, [.. rows.Select(r => r.Sum())]);
    }

    private static double[] Numbers(string[] cells) => [.. cells.Select(c => double.Parse(c, CultureInfo.InvariantCulture))];

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Statistics", "Oracles", file)).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(','));

    private static double FractionOf(JsonNode? node)
    {
        string[] parts = node!.GetValue<string>().Split('/');
        return double.Parse(parts[0], CultureInfo.InvariantCulture) / (parts.Length == 1 ? 1 : double.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
