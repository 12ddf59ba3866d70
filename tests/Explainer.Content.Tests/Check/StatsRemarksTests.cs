using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Diagnostics;
using Explainer.Questions;
using Explainer.Statistics;

namespace Explainer.Content.Tests.Check;

public sealed class StatsRemarksTests
{
    private const string Lesson = """
        lesson: tides
        title: Tides
        steps:
          - question: moon
            type: single-choice
            stem: What makes the tides?
            options:
              - { id: moon, text: The moon, correct: true }
              - { id: wind, text: The wind }
        """;

    private static readonly string Version = KeyVersion.Of(new ContentReader(Files).ReadLesson("tides.yaml").Value!.Questions.Single());

    private static MemoryFiles Files => new([KeyValuePair.Create("tides.yaml", Lesson)]);

    private static IEnumerable<FlagKind> Kinds => Enum.GetValues<FlagKind>();

    [TestCaseSource(nameof(Kinds))]
    public void Every_flag_stands_at_its_line(FlagKind kind)
    {
        bool isOfOption = kind is FlagKind.WrongKey or FlagKind.Misread or FlagKind.BeatsKey or FlagKind.AttractsBest or FlagKind.HardlyChosen or FlagKind.NeverChosen;
        var wind = new OptionAnalysis("wind", IsKey: false, new(18, 0.6, 8.9, 0.5, 0.8, 0.25));
        var found = Checked(Analysis(Version) with { Flags = [new(kind, 1) { Option = isOfOption ? wind : null }] }).Single(d => d.Rule.Id.StartsWith("EX10", StringComparison.Ordinal));
        Assert.That((found.Span.Path, found.Span.Line), Is.EqualTo(("tides.yaml", isOfOption ? 9 : 4)));
        Assert.That(found.Message, Does.EndWith(" [30 learners]"));
        Assert.That(found.Message.Contains("The wind", StringComparison.Ordinal), Is.EqualTo(isOfOption));
        Assert.That(found.Rule.Severity, Is.EqualTo(kind <= FlagKind.Negative ? Severity.Warning : Severity.Info));
    }

    [Test]
    public void Each_kind_has_a_rule_of_its_own() =>
        Assert.That(Kinds.Select(k => Checked(Analysis(Version) with { Flags = [new(k, 1)] }).Single(d => d.Rule.Id.StartsWith("EX10", StringComparison.Ordinal)).Rule.Id), Is.Unique);

    [Test]
    public void Answers_under_an_older_key_are_said_and_not_applied()
    {
        var found = Checked(Analysis("0123456789ab") with { Flags = [new(FlagKind.Negative, 1)] });
        Assert.That(found.Where(d => d.Rule.Id.StartsWith("EX10", StringComparison.Ordinal)).Select(d => d.ToString()), Is.EqualTo(new[]
        {
            "tides.yaml:4:15: info EX1020: 30 answers to 'moon' were given when its key was another one; they say nothing about this one.",
        }));
    }

    [Test]
    public void Results_of_something_else_are_said_so()
    {
        var stats = new StatsRemarks([], m => m.Source);
        _ = new ContentCheck(Files) { Stats = stats }.Check(["tides.yaml"]);
        Assert.That(stats.IsOfNothing, Is.True);
        Assert.That(StatsRemarks.Nothing("tides.yaml", 3).ToString(), Is.EqualTo("tides.yaml:1:1: warning EX1021: Of 3 attempts in the results given, none has an answer to a question of this content."));
    }

    [Test]
    public void A_file_left_out_is_named_whatever_its_name_holds() =>
        Assert.That(StatsRemarks.LeftOut(new("a.json", "gives '\u001b[2J' a point")).Message, Is.EqualTo("The file gives '\uFFFD[2J' a point."));

    private static ImmutableArray<Diagnostic> Checked(QuestionAnalysis analysis) =>
        new ContentCheck(Files) { Stats = new StatsRemarks([analysis], m => m.Source) }.Check(["tides.yaml"]).Diagnostics;

    private static QuestionAnalysis Analysis(string keyVersion) =>
        new(new(new("tides", "tides"), "lesson", "tides", "moon", keyVersion), "single-choice", new(30, 0.37, 0.5, -0.6, -0.4, -0.3, -0.7, 0.9, 8, 0.125, 0.75), []) { Certainty = CalibrationFigures.OfCounts([]) };
}
