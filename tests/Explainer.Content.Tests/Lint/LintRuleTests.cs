using Explainer.Content.Lint;

namespace Explainer.Content.Tests.Lint;

/// <summary>Every rule is held to its own declaration: it finds something in its trigger, and nothing in its near miss.</summary>
public sealed class LintRuleTests
{
    private static IEnumerable<TestCaseData> Rules => LintRule.All.Select(r => new TestCaseData(r).SetArgDisplayNames(r.Name));

    [TestCaseSource(nameof(Rules))]
    public void Finds_something_in_its_trigger(object rule) => Assert.That(Found((LintRule)rule, ((LintRule)rule).Trigger), Does.Contain(((LintRule)rule).Name));

    [TestCaseSource(nameof(Rules))]
    public void Finds_nothing_in_its_near_miss(object rule) => Assert.That(Found((LintRule)rule, ((LintRule)rule).NearMiss), Does.Not.Contain(((LintRule)rule).Name));

    [TestCaseSource(nameof(Rules))]
    public void Says_what_to_do_in_whole_sentences(object rule) =>
        Assert.That(new[] { ((LintRule)rule).Rule.MessageFormat, ((LintRule)rule).Rule.Help }, Has.All.EndsWith(".").And.All.Length.GreaterThan(10));

    [TestCaseSource(nameof(Rules))]
    public void Looks_at_one_kind_of_thing(object rule) =>
        Assert.That(new object?[] { ((LintRule)rule).Question, ((LintRule)rule).Page, ((LintRule)rule).Scalar, ((LintRule)rule).Lesson, ((LintRule)rule).Course }.Count(looks => looks is not null), Is.EqualTo(1));

    /// <summary>The names of the rules that find something, in content that reading finds nothing wrong with.</summary>
    private static string[] Found(LintRule rule, string example)
    {
        string lesson = rule.Question is null ? example : Sample.WithQuestion(example);
        Assert.That(Sample.Check(lesson).Diagnostics.Select(d => d.ToString()), Is.Empty, lesson);
        return [.. Sample.Lint(lesson).Diagnostics.Select(d => d.Rule.Name).OfType<string>()];
    }
}
