using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Explainer.Classroom;
using Explainer.Tests.Statistics;

namespace Explainer.Tests.Classroom;

/// <summary>The oracles once more, this time as files that a class hands in.</summary>
public sealed class ItemAnalysisTests
{
    private static readonly JsonNode Sets = Oracle.Read("itemstats.json")["datasets"]!;

    [TestCase("lsat6"), TestCase("lsat7")]
    public void A_thousand_result_files_give_the_published_figures(string name)
    {
        var rows = Rows($"{name}-patterns.csv").SelectMany(r => Enumerable.Repeat(r[..^1], int.Parse(r[^1], CultureInfo.InvariantCulture))).Select(r => r.Select(c => decimal.Parse(c, CultureInfo.InvariantCulture)).ToArray());
        Holds(Sets[name]!, Analysed(HandedIn.Class(rows)), i => $"q{i + 1}");
    }

    [Test]
    public void So_does_a_class_with_partial_credit_and_questions_passed_over()
    {
        var analysis = Analysed(Synthetic());
        Holds(Sets["synthetic30x12"]!, analysis, i => $"i{i + 1}");
        foreach (var node in Sets["synthetic30x12"]!["distractors"]!.AsArray())
        {
            var question = analysis.Questions.Single(q => q.Key.Question == node!["item"]!.GetValue<string>());
            foreach (var (name, expected) in node!["options"]!.AsObject())
            {
                int count = expected!["count"]!.GetValue<int>();
                if (name == "(omitted)") Assert.That(question.Omitted, Is.EqualTo(count));
                else if (count > 0)
                {
                    var option = question.Options.Single(o => o.Option == name);
                    Assert.That((option.Figures.Count, option.IsKey), Is.EqualTo((count, expected["is_key"]!.GetValue<bool>())));
                    new Oracle(expected).Near("mean_rest", option.Figures.MeanRest);
                }
                else Assert.That(question.Options.Select(o => o.Option), Does.Not.Contain(name));
            }
        }
    }

    [Test]
    public void The_wrong_key_comes_first_in_a_sentence()
    {
        var worst = Analysed(Synthetic()).Questions[0];
        Assert.That((worst.Key.Question, worst.Flags[0].Name), Is.EqualTo(("i5", "wrong-key")));
        Assert.That(worst.Flags[0].Sentence(worst, o => o), Is.EqualTo("Those who do well elsewhere chose C, not the key A (80% against 25%): the key is probably wrong."));
    }

    /// <summary>The made-up class: its twelfth question gives partial credit and has no options.</summary>
    private static ImmutableArray<ResultFile> Synthetic()
    {
        string[][] given = [.. Rows("synthetic30x12-responses.csv")], scored = [.. Rows("synthetic30x12-scored.csv")];
        return [.. scored.Select((row, n) => HandedIn.Result(row[0], [.. row[1..].Select((cell, i) => Item($"i{i + 1}", decimal.Parse(cell, CultureInfo.InvariantCulture), i < 11 ? given[n + 1][i + 1] : "x"))]))];
    }

    private static ResultItem Item(string id, decimal points, string chosen) =>
        chosen.Length == 0 ? HandedIn.Item(id, "unanswered", 0) : HandedIn.Item(id, points switch { 1 => "correct", 0 => "incorrect", _ => "partial" }, points, chosen);

    private static void Holds(JsonNode set, ClassAnalysis analysis, Func<int, string> id)
    {
        var (test, oracle) = (analysis.Tests.Single(), new Oracle(set));
        oracle.Same("n", test.Learners);
        oracle.Same("k", test.AlphaQuestions);
        oracle.Near("mean_total", test.Mean);
        oracle.Near("median_total", test.Median);
        oracle.Near("sd_total_sample", test.Deviation);
        oracle.Near("skewness_g1_type2", test.Skewness);
        oracle.Near("kurtosis_excess_type2", test.Kurtosis);
        oracle.Near("cronbach_alpha", test.Alpha);
        oracle.Near("sem_sample", test.StandardError);
        var items = set["items"]!.AsArray();
        for (int i = 0; i < items.Count; i++)
        {
            var (figures, item) = (analysis.Questions.Single(q => q.Key.Question == id(i)).Figures, new Oracle(items[i]!));
            item.Near("facility", figures.Facility);
            item.Near("item_rest_r", figures.Discrimination);
            new Oracle(item.Value("upper_lower_27")!).Near("D_decimal", figures.UpperLower);
            new Oracle(item.Value("moodle")!).Near("discriminative_efficiency_pct", 100 * figures.Efficiency);
        }
    }

    private static ClassAnalysis Analysed(ImmutableArray<ResultFile> files)
    {
        var merge = new ResultMerge();
        foreach (var file in files) merge.Add(file.Learner, new ResultReader().Read(file.Bytes()));
        var results = merge.Merge();
        Assert.That(results.LeftOut, Is.Empty);
        return new ItemAnalysis(results, "lesson", "learner") { Types = HandedIn.Types }.Analyse();
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Statistics", "Oracles", file)).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(','));
}
