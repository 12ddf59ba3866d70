using System.Text.Json;

namespace Explainer.Content.Tests.Lint;

/// <summary>The oracle of item-writing rules (assessment.md, section 7): each rule fires in its triggers and not in its near misses, and so does every other rule.</summary>
public sealed class LintOracleTests
{
    /// <summary>
    /// What reading says by itself, and the linter does not say again. Severities are reading's own: a percentage of 0 is a warning here and an error
    /// there, since 0 itself is still right; an answer accepted twice is a warning here and an info there. All else is found as the oracle finds it.
    /// </summary>
    private static readonly Dictionary<string, string> SaidByReading = new()
    {
        ["EX0510"] = "key-count",
        ["EX0511"] = "key-count",
        ["EX0527"] = "relative-tolerance-of-zero",
        ["EX0531"] = "accept-and-reject",
        ["EX0532"] = "duplicate-accept",
        ["EX0540"] = "duplicate-option",
    };

    private static readonly JsonElement Oracle = JsonDocument.Parse(File.ReadAllText(Path.Combine(Golden.Folder, "Lint", "Oracles", "lint.json"))).RootElement;

    private static IEnumerable<TestCaseData> Items => Cases("item_cases", test => OracleLesson.OfItem(test.GetProperty("item")));

    private static IEnumerable<TestCaseData> Quizzes => Cases("quiz_cases", OracleLesson.OfQuiz);

    [TestCaseSource(nameof(Items)), TestCaseSource(nameof(Quizzes))]
    public void Finds_what_the_oracle_finds(string lesson, string[] expected) => Assert.That(Found(lesson), Is.EquivalentTo(expected), lesson);

    [Test]
    public void Every_rule_of_the_oracle_is_ours() =>
        Assert.That(Oracle.GetProperty("item_cases").EnumerateArray().Concat(Oracle.GetProperty("quiz_cases").EnumerateArray()).Select(c => c.GetProperty("rule").GetString()).Distinct(),
            Is.SubsetOf(Explainer.Content.Rules.All.Select(r => r.Name).Concat(SaidByReading.Values)));

    /// <summary>Rules about claims, pages and lessons (EX09) are none of the oracle's.</summary>
    private static string[] Found(string lesson) =>
        [.. Sample.Lint(lesson).Diagnostics.Where(d => !d.Rule.Id.StartsWith("EX09", StringComparison.Ordinal)).Select(d => d.Rule.Name ?? SaidByReading.GetValueOrDefault(d.Rule.Id, d.ToString())).Distinct()];

    private static IEnumerable<TestCaseData> Cases(string key, Func<JsonElement, string> lesson) => Oracle.GetProperty(key).EnumerateArray().Select((test, i) =>
        new TestCaseData(lesson(test), test.GetProperty("all_rules_firing").EnumerateArray().Select(r => r.GetString()).ToArray())
            .SetArgDisplayNames($"{test.GetProperty("rule").GetString()}-{test.GetProperty("kind").GetString()}-{i}"));
}
