using System.Text.Json.Nodes;
using Explainer.Reviews;
using Explainer.Tests.Questions.Oracles;

namespace Explainer.Tests.Reviews;

/// <summary>fsrs.json: ts-fsrs's own numbers, 65 steps of ten cards, and the numbers of the versions before, with which ours must not be mixed up.</summary>
public sealed class FsrsTests
{
    static readonly JsonNode Oracle = OracleCase.Read("Reviews/Oracles/fsrs.json");

    static IEnumerable<TestCaseData> Cards => Named("fsrs6", "FSRS-6");

    static IEnumerable<TestCaseData> OlderCards => Named("fsrs5", "FSRS-5").Concat(Named("fsrs45", "FSRS-4.5"));

    [Test]
    public void Has_the_default_parameters() =>
        Assert.That(Fsrs.Parameters, Is.EqualTo(Oracle["fsrs6"]!["w"]!.AsArray().Select(w => w!.GetValue<double>())));

    [TestCaseSource(nameof(Cards))]
    public void A_card_runs_as_the_oracle_says(JsonArray steps)
    {
        MemoryState? memory = null;
        foreach (var step in steps)
        {
            int days = step!["elapsed_days"]!.GetValue<int>();
            if (memory is { } m) Assert.That(Fsrs.Retrievability(m.Stability, days), Is.EqualTo(step["retrievability_before"]!.GetValue<double>()).Within(1e-6), $"{step["step"]} R");
            foreach (var (grade, scheduled) in step["scheduled_days_if"]!.AsObject())
                Assert.That(Fsrs.Scheduled(memory, days, Enum.Parse<ReviewGrade>(grade, ignoreCase: true)), Is.EqualTo(scheduled!.GetValue<int>()), $"{step["step"]} {grade}");
            var given = (ReviewGrade)step["grade"]!.GetValue<int>();
            Assert.That(Fsrs.Scheduled(memory, days, given), Is.EqualTo(step["scheduled_days"]!.GetValue<int>()), $"{step["step"]} scheduled");
            memory = memory is { } before ? Fsrs.Next(before, days, given) : Fsrs.First(given);
            Assert.That(memory.Value.Stability, Is.EqualTo(step["stability"]!.GetValue<double>()).Within(1e-3).Percent, $"{step["step"]} S");
            Assert.That(memory.Value.Difficulty, Is.EqualTo(step["difficulty"]!.GetValue<double>()).Within(1e-3).Percent, $"{step["step"]} D");
            foreach (var (retention, interval) in step["interval_days"]!.AsObject())
                Assert.That(Fsrs.Interval(memory.Value.Stability, double.Parse(retention, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo(interval!.GetValue<int>()), $"{step["step"]} at {retention}");
        }
    }

    [Test]
    public void Runs_all_steps() => Assert.That(Cards.Sum(c => ((JsonArray)c.Arguments[0]!).Count), Is.EqualTo(65));

    [TestCaseSource(nameof(OlderCards))]
    public void A_card_does_not_run_as_an_older_version_would(JsonArray steps)
    {
        MemoryState? memory = null;
        foreach (var step in steps)
        {
            var given = (ReviewGrade)step!["grade"]!.GetValue<int>();
            memory = memory is { } before ? Fsrs.Next(before, step["elapsed_days"]!.GetValue<int>(), given) : Fsrs.First(given);
            double theirs = step["stability"]!.GetValue<double>();
            Assert.That(memory.Value.Stability, Is.Not.EqualTo(theirs).Within(1).Percent, $"{step["step"]}");
        }
    }

    [Test]
    public void The_forgetting_curve_is_the_oracles()
    {
        foreach (var point in Oracle["forgetting_curve_fsrs6"]!.AsArray())
            Assert.That(
                Fsrs.Retrievability(point!["stability"]!.GetValue<double>(), point["elapsed_days"]!.GetValue<int>()),
                Is.EqualTo(point["retrievability"]!.GetValue<double>()).Within(1e-6), point.ToJsonString());
    }

    [Test]
    public void A_clock_set_back_counts_as_the_same_day() =>
        Assert.That(Fsrs.Next(Fsrs.First(ReviewGrade.Good), -3, ReviewGrade.Good), Is.EqualTo(Fsrs.Next(Fsrs.First(ReviewGrade.Good), 0, ReviewGrade.Good)));

    [Test]
    public void A_better_grade_never_comes_back_sooner()
    {
        var before = Fsrs.First(ReviewGrade.Again);
        int[] days = [.. Enum.GetValues<ReviewGrade>().Select(g => Fsrs.Scheduled(before, 0, g))];
        Assert.That(days, Is.Ordered.Ascending);
    }

    static IEnumerable<TestCaseData> Named(string version, string name) =>
        Oracle[version]!["cards"]!.AsArray().Select(c => new TestCaseData(c!["steps"]!.AsArray()).SetArgDisplayNames($"{name}: {c["card"]}"));
}
