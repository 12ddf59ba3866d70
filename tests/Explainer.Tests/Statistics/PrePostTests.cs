using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Statistics;
using Fractions;

namespace Explainer.Tests.Statistics;

/// <summary>Before and after: one learner, a class, question by question.</summary>
public sealed class PrePostTests
{
    private static readonly JsonNode File = Oracle.Read("prepost.json");

    static IEnumerable<TestCaseData> Singles => Named(File["single"]!, c => $"From {c["pre"]} to {c["post"]}");

    static IEnumerable<TestCaseData> Classes => Named(File["paired"]!, c => $"{c["name"]}");

    static IEnumerable<TestCaseData> Items => Named(File["item_level"]!["cases"]!, c => $"{c["learned"]} learned, {c["forgotten"]} forgotten");

    [TestCaseSource(nameof(Singles))]
    public void A_learners_gain(JsonNode learner) => Compare(learner, Share(learner["pre"]!), Share(learner["post"]!));

    [TestCaseSource(nameof(Classes))]
    public void A_class(JsonNode paired)
    {
        var compared = new PairedComparison(Numbers(paired["pre"]!), Numbers(paired["post"]!));
        var expected = new Oracle(paired["expected"]!);
        expected.Same("n", compared.Learners);
        expected.Near("mean_pre", compared.MeanBefore);
        expected.Near("mean_post", compared.MeanAfter);
        expected.Near("sd_pre", compared.DeviationBefore);
        expected.Near("sd_post", compared.DeviationAfter);
        expected.Near("r", compared.Correlation);
        expected.Near("mean_diff", compared.MeanChange);
        expected.Near("sd_diff", compared.DeviationOfChange);
        expected.Near("se_diff", compared.StandardError);
        expected.Near("t", compared.T);
        expected.Same("df", compared.DegreesOfFreedom);
        expected.Near("p_two_sided", compared.P, 1e-9);
        var interval = expected.Value("ci95")!;
        Assert.That(compared.Interval!.Value.Low, Is.EqualTo(interval[0]!.GetValue<double>()).Within(1e-8));
        Assert.That(compared.Interval!.Value.High, Is.EqualTo(interval[1]!.GetValue<double>()).Within(1e-8));
        expected.Near("d_z", compared.ChangeEffect);
        expected.Near("d_av", compared.AverageEffect);
        expected.Near("d_pooled", compared.PooledEffect);
        expected.Near("d_glass_pre", compared.GlassEffect);
        expected.Near("d_rm", compared.RepeatedEffect);
        expected.Near("hedges_J_exact", HedgesCorrection.Exact(compared.DegreesOfFreedom));
        expected.Near("hedges_J_approx", HedgesCorrection.Approximate(compared.DegreesOfFreedom));
        expected.Near("g_z", compared.CorrectedEffect);
        if (paired["expected"]!["individual"] is { } individual) Gains(paired, expected, individual.AsArray());
        Assert.That(expected.Left.Except(["individual"]), Is.Empty, "every figure of the oracle is compared");
    }

    [TestCaseSource(nameof(Items))]
    public void Question_by_question(JsonNode oracle)
    {
        var expected = new Oracle(oracle);
        var change = new ItemChange(oracle["wrong_right"]!.GetValue<int>(), oracle["right_wrong"]!.GetValue<int>());
        expected.Same("learned", change.Learned);
        expected.Same("forgotten", change.Forgotten);
        expected.Exact("exact_mcnemar_p", change.ExactP);
        expected.Near("p_decimal", change.ExactP.ToDouble());
    }

    [Test]
    public void Small_samples_show_less()
    {
        var rules = File["display_rules"]!.AsArray();
        ComparisonDetail[] details = [.. rules.Select(r => SmallSamples.DetailOf(r!["n_learners"]!.GetValue<int>()))];
        Assert.That(details, Is.EqualTo(new[] { ComparisonDetail.OneLearner, ComparisonDetail.FewLearners, ComparisonDetail.Class }));
        Assert.That(details.Zip(rules, (d, r) => (d == ComparisonDetail.Class) == (r!["hide"]!.AsArray().Count == 0)), Is.All.True);
        Assert.That((SmallSamples.MayShowDiscrimination(100, 4), SmallSamples.MayShowDiscrimination(5, 5)), Is.EqualTo((false, true)));
        Assert.That((SmallSamples.MayShowGain(9), SmallSamples.MayShowGain(10)), Is.EqualTo((false, true)));
        Assert.That((SmallSamples.DetailOf(9), SmallSamples.DetailOf(10)), Is.EqualTo((ComparisonDetail.FewLearners, ComparisonDetail.Class)));
    }

    [Test]
    public void What_cannot_be_computed_is_null()
    {
        var same = new PairedComparison([50, 60, 70], [60, 70, 80]);
        Assert.That(new[] { same.T, same.P, same.ChangeEffect, same.CorrectedEffect, same.RepeatedEffect }, Is.All.Null, "all changed alike");
        Assert.That(same.AverageEffect, Is.EqualTo(1).Within(1e-12));
        var one = new PairedComparison([50], [60]);
        Assert.That(new[] { one.DeviationBefore, one.Correlation, one.StandardError, one.T, one.P, one.AverageEffect }, Is.All.Null, "one learner");
        Assert.That(one.Interval, Is.Null);
        Assert.That(new PairedComparison([], []).MeanChange, Is.Null);
        Assert.That(ClassGain.Of([]).OfAverages, Is.Null);
        var knewAll = ClassGain.Of([(Fraction.One, Fraction.One)]);
        Assert.That(new[] { knewAll.OfAverages, knewAll.AverageGain, knewAll.AverageChange }, Is.All.Null, "all was right before");
    }

    // Changes of 0, 1 and 2: d_z is 1, and J of two degrees is 1/√π.
    [Test]
    public void Three_learners_have_a_corrected_effect_and_two_have_none()
    {
        Assert.That(new PairedComparison([0, 0, 0], [0, 1, 2]).CorrectedEffect, Is.EqualTo(1 / Math.Sqrt(Math.PI)).Within(1e-12));
        Assert.That(new PairedComparison([0, 0], [0, 1]).CorrectedEffect, Is.Null);
    }

    private static void Gains(JsonNode paired, Oracle expected, JsonArray individual)
    {
        var gain = ClassGain.Of([.. paired["pre"]!.AsArray().Zip(paired["post"]!.AsArray(), (pre, post) => (Share(pre!), Share(post!)))]);
        foreach (var learner in individual) Compare(learner!, Share(learner!["pre"]!), Share(learner["post"]!));
        expected.Exact("hake_gain_of_averages", gain.OfAverages);
        expected.Exact("average_of_individual_gains", gain.AverageGain);
        expected.Exact("average_normalized_change", gain.AverageChange);
        expected.Same("dropped_hake", gain.WithoutGain);
        expected.Same("dropped_change", gain.WithoutChange);
    }

    private static void Compare(JsonNode oracle, Fraction before, Fraction after)
    {
        var expected = new Oracle(oracle);
        expected.Exact("hake", Gain.Hake(before, after));
        expected.Exact("normalized_change", Gain.NormalisedChange(before, after));
    }

    private static IEnumerable<TestCaseData> Named(JsonNode cases, Func<JsonNode, string> name) => cases.AsArray().Select(c => new TestCaseData(c).SetName(name(c!)));

    /// <summary>The oracle's percent, whether a number or a text, as a share.</summary>
    private static Fraction Share(JsonNode percent) =>
        Fraction.FromString(percent.GetValueKind() == JsonValueKind.String ? percent.GetValue<string>() : percent.ToJsonString(), NumberStyles.Number, CultureInfo.InvariantCulture) / 100;

    private static ImmutableArray<double> Numbers(JsonNode values) => [.. values.AsArray().Select(v => v!.GetValue<double>())];
}
