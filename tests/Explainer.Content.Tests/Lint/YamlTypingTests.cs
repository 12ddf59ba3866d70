using System.Text.Json;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Tests.Lint;

/// <summary>Texts come through as they were written, whatever they look like; the linter says where other readers take them for something else.</summary>
/// <remarks>The oracle was made by running five readers of YAML on each scalar.</remarks>
public sealed class YamlTypingTests
{
    private static readonly JsonElement Oracle = JsonElement.Parse(File.ReadAllText(Path.Combine(Golden.Folder, "Lint", "Oracles", "yaml-typing.json")));

    /// <summary>Scalars that are written without quotes or a tag, nothing at all aside.</summary>
    private static IEnumerable<TestCaseData> Plain => Oracle.GetProperty("cases").EnumerateArray()
        .Select(c => (Scalar: c.GetProperty("scalar").GetString()!, IsAmbiguous: c.GetProperty("ambiguous_across_readers").GetBoolean()))
        .Where(c => c.Scalar.Length > 0 && c.Scalar[0] is not ('"' or '\'' or '!'))
        .Select(c => new TestCaseData(c.Scalar, c.IsAmbiguous));

    [Test]
    public void The_oracle_has_sixty_scalars_and_all_are_tested() => Assert.That(Plain.Count() + "\"yes\" 'no' \"1:30\" !!str !!bool".Split(' ').Length + 1, Is.EqualTo(60));

    [TestCaseSource(nameof(Plain))]
    public void A_text_is_what_was_written(string scalar, bool isAmbiguous)
    {
        var lesson = Sample.Lesson(WithTexts(scalar));
        var accepted = ((ShortAnswerQuestion)lesson.Questions.Last()).Key.Accept;
        Assert.That((lesson.Title, ((SingleChoiceQuestion)lesson.Questions.First()).Options[0].Text.Source, accepted[0].Text), Is.EqualTo((scalar, scalar, scalar)));
    }

    [TestCaseSource(nameof(Plain))]
    public void The_linter_says_where_readers_differ(string scalar, bool isAmbiguous) =>
        Assert.That(Warned(WithTexts(scalar)), isAmbiguous ? Is.EqualTo(new[] { 2, 8, 13 }) : Is.Empty);

    [TestCase("\"yes\"", "yes"), TestCase("'no'", "no"), TestCase("\"1:30\"", "1:30")]
    public void Quotes_settle_it(string written, string text)
    {
        Assert.That(Sample.Lesson(WithTexts(written)).Title, Is.EqualTo(text));
        Assert.That(Warned(WithTexts(written)), Is.Empty);
    }

    [TestCase("!!str 1:30"), TestCase("!!bool yes")]
    public void A_tag_is_refused(string written) => Assert.That(Sample.Check($"lesson: x\ntitle: {written}\nsteps: [{{ page: p, title: t, body: b }}]\n").Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(new[] { "EX0126" }));

    [Test]
    public void Nothing_at_all_is_a_missing_value() =>
        Assert.That(Sample.Check("lesson: x\ntitle:\nsteps: [{ page: p, title: t, body: b }]\n").Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(new[] { "EX0221" }));

    [TestCase("type: numerical\nstem: How many?\nanswer: 600\ntolerance: 1e1\nexplanation: So many.")]
    [TestCase("type: true-false\nstem: So it is.\nanswer: true\nfeedback: { true: Right so., false: It is. }\nexplanation: So it is.")]
    [TestCase("type: ordering\nstem: Which came first?\nitems: [{ text: The pact, date: 2024-06-19 }, { text: The answer, date: 2025 }]\nexplanation: So it was.")]
    [TestCase("type: single-choice\nstem: Which?\npoints: 2\nshuffle: false\noptions: [{ text: This, correct: true, fixed: true }, { text: That, credit: 50% }]\nexplanation: This.")]
    public void Numbers_dates_true_and_false_are_meant_where_they_are_asked_for(string lines) => Assert.That(Warned(Sample.WithQuestion(lines)), Is.Empty);

    [TestCase("claims: { y: { text: a, claimant: b, status: claimed } }", 1)]
    [TestCase("claims: { x: { text: a, claimant: no, status: claimed } }", 1)]
    [TestCase("glossary: { \"2024\": { term: a, text: b, also: [off] } }", 1)]
    [TestCase("objectives: [{ id: 1, text: a }]", 1)]
    public void Keys_ids_and_the_texts_of_claims_are_looked_at_too(string line, int expected) =>
        Assert.That(Warned($"lesson: x\ntitle: t\n{line}\nsteps: [{{ page: p, title: t, body: b }}]\n"), Has.Length.EqualTo(expected));

    [Test]
    public void A_step_switches_it_off() => Assert.That(Warned(Sample.WithQuestion("type: short-answer\nstem: Which?\naccept: [no]\nlint-ignore: { yaml-typing: only we read this }")), Is.Empty);

    [Test]
    public void In_a_course_its_own_files_are_looked_at_too()
    {
        var files = Sample.Files(
            ("course.yaml", "course: c\ntitle: no\nlessons: [a.yaml]\n"),
            ("claims.yaml", "claims:\n  x: { text: yes, claimant: c, status: claimed }\n"),
            ("a.yaml", "lesson: a\ntitle: t\nsteps: [{ page: p, title: t, body: b }]\n"));
        var found = new ContentCheck(files).Check(["."]).Diagnostics.Where(d => d.Rule.Name == "yaml-typing");
        Assert.That(found.Select(d => $"{d.Span}"), Is.EqualTo(new[] { "claims.yaml:2:14", "course.yaml:2:8" }));
    }

    private static string WithTexts(string scalar) => $"""
        lesson: x
        title: {scalar}
        steps:
          - question: q
            type: single-choice
            stem: Which is it?
            options:
              - text: {scalar}
                correct: true
              - text: another
          - question: r
            type: short-answer
            accept: [{scalar.Replace(",", "\\,", StringComparison.Ordinal)}]
            stem: Which is it?
        """.Replace("[1\\,000]", "\n      - 1,000", StringComparison.Ordinal);

    private static int[] Warned(string lesson) => [.. Sample.Lint(lesson).Diagnostics.Where(d => d.Rule.Name == "yaml-typing").Select(d => d.Span.Line)];
}
