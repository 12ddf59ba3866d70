namespace Explainer.Content.Tests.Check;

/// <summary>Which questions test which objectives, lesson by lesson.</summary>
public sealed class CoverageTests
{
    private const string Course = """
        course: c
        title: A course
        lessons: [one.yaml, two.yaml]
        prepost: [a, own]
        questions:
          - { question: own, type: true-false, stem: s, answer: true, objective: tell, passage: { lesson: two, page: p } }

        """;

    private const string One = """
        lesson: one
        title: The first lesson, with a title that is a good deal longer than eighty columns of a terminal can show
        objectives:
          - { id: tell, text: Tell, level: remember }
          - { id: an-objective-with-an-id-that-is-too-long-for-the-table, text: Weigh }
        steps:
          - { page: p, title: t, body: b }
          - { page: r, title: t, body: b }
          - { question: a, type: true-false, stem: s, answer: true, objective: tell, passage: { page: p } }
          - { pool: x, draw: 1, questions: [
              { question: b, type: true-false, stem: s, answer: true, objective: tell, passage: { page: r } },
              { question: c, type: true-false, stem: s, answer: true } ] }
          - { question: a-question-with-a-long-id-that-tests-nothing, type: true-false, stem: s, answer: true }
          - { question: another-question-with-a-long-id-that-tests-nothing, type: true-false, stem: s, answer: true }

        """;

    private const string Two = """
        lesson: two
        title: 폭풍군단
        objectives: [{ id: tell, text: Tell }]
        steps:
          - { page: p, title: t, body: b }

        """;

    private static CheckReport Report => new ContentCheck(Sample.Files(("course.yaml", Course), ("one.yaml", One), ("two.yaml", Two))) { Lints = false }.Check(["."]);

    [Test]
    public void Is_a_table_for_each_lesson() => Golden.Compare(Reported.As("text", Report, coverage: true), "Check/coverage.txt");

    [Test]
    public void Is_a_part_of_the_json() => Golden.Compare(Reported.As("json", Report, coverage: true), "Check/coverage.json");

    [Test]
    public void No_line_of_the_table_is_wider_than_80_columns() =>
        Assert.That(File.ReadAllLines(Path.Combine(Golden.Folder, "Check", "coverage.txt")).Select(line => line.Length), Has.All.LessThanOrEqualTo(80));

    [Test]
    public void A_lesson_on_its_own_has_no_column_for_questions_before_and_after() =>
        Assert.That(Reported.As("text", Sample.Check(One), coverage: true), Does.Not.Contain("pre/post"));

    [Test]
    public void Is_left_out_when_not_asked_for()
    {
        Assert.That(Reported.As("text", Report), Does.Not.Contain("objective"));
        Assert.That(Reported.As("json", Report), Does.Not.Contain("coverage"));
    }
}
