namespace Explainer.Content.Tests.Lint;

/// <summary>Rules that look at a lesson's questions together.</summary>
public sealed class LessonRuleTests
{
    private const string Ruler = "{ question: ruler, type: short-answer, stem: \"Who ruled in 1989, when the wall fell?\", accept: Krenz }";
    private const string Wall = "{ question: wall, type: numerical, stem: In which year did the wall fall?, answer: 1989 }";

    [Test]
    public void Only_an_earlier_question_gives_an_answer_away()
    {
        Assert.That(Names(Ruler, Wall), Does.Contain("leak-other-question"));
        Assert.That(Names(Wall, Ruler), Does.Not.Contain("leak-other-question"));
    }

    [Test]
    public void Shuffled_options_have_no_places() =>
        Assert.That(Names([.. Enumerable.Range(0, 25).Select(i => $"{{ question: q{i}, type: single-choice, stem: Which is it?, options: [{{ text: a, correct: true }}, {{ text: b }}, {{ text: c }}] }}")]),
            Has.None.StartsWith("key-"));

    [Test]
    public void A_step_that_switches_a_lesson_rule_off_is_not_counted()
    {
        string[] keys = [.. Enumerable.Range(0, 5).Select(i => Unshuffled(i, i == 2 ? ", lint-ignore: { key-run: the order is the source's }" : ""))];
        Assert.That(Names([.. Enumerable.Range(0, 5).Select(i => Unshuffled(i, ""))]), Does.Contain("key-run"));
        Assert.That(Names(keys), Does.Not.Contain("key-run").And.Not.Contain("EX0322"));
        Assert.That(Names(keys[2]), Does.Contain("EX0322"), "a run of one needs nothing switched off");
    }

    [Test]
    public void Questions_of_a_pool_are_the_lessons_questions()
    {
        string[] names = Names($"{{ pool: p, draw: 1, questions: [{Ruler}, {Wall}] }}");
        Assert.That(names, Does.Contain("leak-other-question"));
    }

    [Test]
    public void A_course_s_own_questions_are_linted()
    {
        var files = Sample.Files(
            ("course.yaml", "course: c\ntitle: t\nlessons: [a.yaml]\nprepost: [own]\nquestions:\n  - { question: own, type: true-false, stem: Iron is a metal., answer: true, passage: { lesson: a, page: p }, lint-ignore: { longest-key: x } }\n"),
            ("a.yaml", "lesson: a\ntitle: t\nsteps:\n  - { page: p, title: t, body: Iron is a metal. }\n"));
        Assert.That(new ContentCheck(files).Check(["."]).Diagnostics.Where(d => d.Span.Path == "course.yaml").Select(d => d.Rule.Id), Is.SupersetOf(new[] { "EX0740", "EX0322" }));
    }

    [Test]
    public void Of_a_lesson_with_an_error_only_sound_questions_are_looked_at()
    {
        string[] names = Names(Ruler, Wall, "{ question: broken, type: true-false, stem: x, answer: perhaps }");
        Assert.That(names.Count(n => n == "missing-explanation"), Is.EqualTo(2));
        Assert.That(names, Does.Not.Contain("leak-other-question").And.Not.Contain("missing-passage"));
    }

    private static string Unshuffled(int i, string more) =>
        $"{{ question: q{i}, type: single-choice, shuffle: false, stem: Which is it?, options: [{{ text: a, correct: true }}, {{ text: b }}, {{ text: c }}]{more} }}";

    private static string[] Names(params string[] steps) =>
        [.. Sample.Lint($"lesson: x\ntitle: y\nsteps:\n{string.Concat(steps.Select(s => $"  - {s}\n"))}").Diagnostics.Select(d => d.Rule.Name ?? d.Rule.Id)];
}
