namespace Explainer.Content.Tests.Lint;

/// <summary><c>lint-ignore</c> on a step switches a rule off for that step, with a reason.</summary>
public sealed class LintIgnoreTests
{
    private const string Unexplained = "type: true-false\nstem: Iron is a metal.\nanswer: true";

    [Test]
    public void A_reason_switches_a_rule_off() => Assert.That(Found("{ missing-explanation: the next page explains it }"), Is.Empty);

    [TestCase("{ missing-explanation: }")]
    [TestCase("{ missing-explanation }")]
    [TestCase("{ missing-explanation: \" \" }")]
    public void Without_a_reason_the_rule_stays_on(string ignore) => Assert.That(Found(ignore), Is.EqualTo("EX0740 EX0321"));

    [Test]
    public void Other_rules_stay_on() => Assert.That(Found("{ negative-stem: why not }"), Is.EqualTo("EX0740 EX0322"));

    [TestCase("mising-explanation", "missing-explanation")]
    [TestCase("EX0740", "missing-explanation")]
    [TestCase("EX0101", null)]
    public void An_unknown_name_is_said_with_what_was_meant(string name, string? meant)
    {
        var report = Sample.Lint(Sample.WithQuestion($"{Unexplained}\nlint-ignore: {{ {name}: x }}"));
        Assert.That(report.Diagnostics.Single(d => d.Rule.Id == "EX0320").Suggestion, Is.EqualTo(meant));
    }

    [Test]
    public void What_finds_nothing_need_not_be_switched_off() =>
        Assert.That(Ids(Sample.WithQuestion($"{Unexplained}\nexplanation: It shines.\nlint-ignore: {{ missing-explanation: x }}")), Is.EqualTo("EX0322"));

    [Test]
    public void A_pool_switches_a_rule_off_for_all_its_questions()
    {
        const string Questions = "[{ question: a, type: true-false, stem: Iron is a metal., answer: true }, { question: b, type: true-false, stem: Neon is a metal., answer: false }]";
        string lesson = $"lesson: x\ntitle: y\nsteps:\n  - pool: p\n    draw: 1\n    lint-ignore: {{ missing-explanation: the next page explains them }}\n    questions: {Questions}\n";
        Assert.That(Ids(lesson), Is.Empty);
    }

    [Test]
    public void Of_a_question_with_an_error_nothing_is_said() => Assert.That(Ids(Sample.WithQuestion($"{Unexplained}\nstemm: x")), Is.EqualTo("EX0201"));

    [Test]
    public void Reading_for_play_does_not_lint() =>
        Assert.That(new ContentReader(Sample.Files(("lesson.yaml", Sample.WithQuestion(Unexplained)))).ReadLesson("lesson.yaml").Diagnostics, Is.Empty);

    private static string Found(string ignore) => Ids(Sample.WithQuestion($"{Unexplained}\nlint-ignore: {ignore}"));

    /// <summary>Without what there is to say of so small a lesson as a whole.</summary>
    private static string Ids(string lesson) => string.Join(' ', Sample.Lint(lesson).Diagnostics.Select(d => d.Rule.Id).Where(id => !id.StartsWith("EX09", StringComparison.Ordinal)));
}
