using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Tests.Yaml;

/// <summary>One slip, one message: a value that is written and cannot be read is not said to be missing, nor what depends on it to be wrong.</summary>
public sealed class FollowOnTests
{
    private static readonly string Sound = File.ReadAllText(Path.Combine(Golden.Folder, "../../content/tour/tour.yaml"));

    [Test]
    public void A_value_that_cannot_be_read_is_said_where_it_stands_and_nowhere_else()
    {
        var text = new SourceText("lesson.yaml", Sound);
        var before = Sample.Lint(Sound).Diagnostics.Select(d => d.Message).ToHashSet();
        var others = new List<string>();
        // What is named elsewhere is unknown there when its own name is another: that is no false word.
        var values = Values(YamlTree.Read(text, new()).Root!).OfType<YamlText>().ToLookup(v => v.Value).Where(same => same.Count() == 1).Select(same => same.First());
        foreach (var value in values.Where(v => v.Style is TextStyle.Plain or TextStyle.DoubleQuoted && v.Span.Line == v.Span.EndLine))
        {
            int from = text.IndexOf(value.Span.Line, value.Span.Column), to = text.IndexOf(value.Span.EndLine, value.Span.EndColumn);
            foreach (string written in new[] { "[[x]]", "\"!\"" })
            {
                string broken = $"{Sound[..from]}{written}{Sound[to..]}";
                var found = Sample.Lint(broken).Diagnostics;
                if (!found.Any(d => d.Rule.Severity == Severity.Error && d.Span.Line == value.Span.Line)) continue;
                others.AddRange(found.Where(d => d.Span.Line != value.Span.Line && !before.Contains(d.Message)).Select(d => $"{text.Line(value.Span.Line).Trim()} ← {written}: {d}"));
                others.AddRange(found.Where(d => d.Span.Line == value.Span.Line && !before.Contains(d.Message)).Skip(1).Select(d => $"{text.Line(value.Span.Line).Trim()} ← {written}: again {d}"));
            }
        }
        Assert.That(string.Join('\n', others), Is.Empty);
    }

    [TestCase("type: single-choice\nstem: x\noptions:\n  - { text: a, correct: yes }\n  - { text: b }", "EX0212")]
    [TestCase("type: multiple-choice\nstem: x\noptions:\n  - { text: a, corect: true }\n  - { text: b }", "EX0201")]
    [TestCase("type: cloze\nstem: x\ntext: \"{g}\"\ngaps: { g: { options: [{ text: a, correct: ja }, { text: b }] } }", "EX0212")]
    [TestCase("type: true-false\nstem: x\nanswer: maybe", "EX0212")]
    [TestCase("type: true-false\nstem: x\nanser: true", "EX0201")]
    [TestCase("type: numerical\nstem: x\nanswer: many", "EX0208")]
    public void A_question_with_one_slip_has_one_message(string lines, string rule) =>
        Assert.That(Sample.Check(Sample.WithQuestion(lines)).Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(new[] { rule }));

    [TestCase("text: It rose., claimant: Kim, via: [Lee], status: claimed, as-of: 2023-13-01, sources: [s]", "title: T, date: 2024", "EX0211")]
    [TestCase("text: It rose., claimant: Kim, via: [Lee], status: claimed, as-of: 2023, sources: s", "title: T, date: 2024", "EX0203")]
    [TestCase("text: It rose., claimant: Kim, via: Lee, status: claimed, as-of: 2023, sources: [s]", "title: T, date: 2024", "EX0203")]
    [TestCase("text: It rose., claimant: Kim, via: [Lee], status: claimed, as-of: 2023, sources: [s]", "title: T, date: 2023-6-1", "EX0211")]
    [TestCase("text: It rose., claimant: Kim, status: claimed, as-of: 2023, sources: [s]", "title: T, publisher: Kim, date: 2023-6-1", "EX0211")]
    [TestCase("text: It rose., claimant: Kim, status: claimed, as-of: 2023, sources: [s]", "title: T, publisher: Kim, date: 2023, url: www.example.org", "EX0216")]
    public void A_claim_or_source_with_one_slip_has_one_message(string claim, string source, string rule) => Assert.That(
        Sample.Lint($"lesson: x\ntitle: x\nsteps: [{{ page: p, title: t, body: \"[it](claim:c)\" }}]\nclaims:\n  c: {{ {claim} }}\nsources:\n  s: {{ {source} }}\n").Diagnostics.Where(d => d.Rule.Id is not ("EX0912" or "EX0922" or "EX0923")).Select(d => d.Rule.Id),
        Is.EqualTo(new[] { rule }));

    [TestCase("objectives: [know-it]", "", "EX0203")]
    [TestCase("objectives: know-it", "", "EX0203")]
    [TestCase("objektives: [{ id: know-it, text: t }]", "", "EX0201")]
    [TestCase("objectives: [{ id: , text: t }]", "", "EX0221")]
    [TestCase("objectives: [{ text: t }]", "", "EX0202")]
    [TestCase(Objectives, "- { type: true-false, stem: s, answer: true }", "EX0301")]
    [TestCase(Objectives, "- { question: , type: true-false, stem: s, answer: true }", "EX0221")]
    [TestCase(Objectives, "- asked", "EX0203")]
    [TestCase(Objectives, "- { pool: , draw: 1, questions: [{ question: asked, type: true-false, stem: s, answer: true }] }", "EX0221")]
    [TestCase(Objectives, "- { pool: l, draw: 1, questions: [{ type: true-false, stem: s, answer: true }] }", "EX0202")]
    [TestCase($"{Objectives}\nclaimz: {{ c: {{ text: t, claimant: k, status: claimed }} }}", "", "EX0201")]
    [TestCase($"{Objectives}\nsources: [{{ id: s, title: t }}]", "", "EX0203")]
    [TestCase($"{Objectives}\nglossary: t", "", "EX0203")]
    public void What_could_not_be_read_is_not_said_to_be_missing_where_it_is_referred_to(string lines, string step, string rule)
    {
        string asked = step.Length > 0 ? step : "- { question: asked, type: true-false, stem: s, answer: true }";
        string claims = lines.Contains("claim", StringComparison.Ordinal) ? "" : "claims: { c: { text: t, claimant: k, status: claimed } }\n";
        string sources = lines.Contains("sources", StringComparison.Ordinal) ? "" : "sources: { s: { title: t } }\n";
        string glossary = lines.Contains("glossary", StringComparison.Ordinal) ? "" : "glossary: { t: { term: t, text: t } }\n";
        string text = $$"""
            lesson: x
            title: x
            {{lines}}
            {{claims}}{{sources}}{{glossary}}steps:
              {{asked}}
              - { page: p, title: t, body: "[a](claim:c) [b](source:s) [c](term:t)", show-if: { missed: asked } }
              - { question: last, type: true-false, stem: s, answer: true, objective: know-it, claims: [c], passage: { page: p } }
            """;
        Assert.That(Sample.Check(text).Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(new[] { rule }));
    }

    private const string Objectives = "objectives: [{ id: know-it, text: t }]";

    private static IEnumerable<YamlNode> Values(YamlNode node) => node switch
    {
        YamlMap map => map.Pairs.SelectMany(p => Values(p.Value)),
        YamlList list => list.Items.SelectMany(Values),
        _ => [node],
    };
}
