using Explainer.Diagnostics;

namespace Explainer.Content.Tests.Schema;

/// <summary>What a schema can say is wrong, an editor says before <c>check</c> does.</summary>
public sealed class RefusalTests
{
    private static readonly Validator Lesson = Validator.For("lesson");
    private static readonly Validator Course = Validator.For("course");

    private const string Sound = """
        lesson: rivers
        title: Rivers
        minutes: 5
        pass: 70%
        language: en
        objectives: [{ id: o, text: Name a river., level: remember }]
        claims:
          long: { text: It is long., claimant: A map, status: claimed, as-of: 2024-06, sources: [atlas] }
        sources:
          atlas: { title: An atlas, url: "https://example.org/atlas" }
        steps:
          - page: one
            title: One
            body: Text.
            timeline: [{ date: 2024-06-19, text: Then. }]
            chart: { title: Length, bars: [{ label: Rhine, value: 1230 }] }
          - question: choose
            type: single-choice
            stem: Which?
            options: [{ text: This, correct: true }, { text: That }]
          - question: type
            type: numerical
            stem: How long?
            answer: 1230
            tolerance: [50, 10%]
            units: { km: 1, m: 1/1000 }
          - question: gap
            type: cloze
            stem: Fill.
            text: "The {river} flows."
            gaps: { river: { accept: Rhine } }
          - question: sort
            type: classification
            stem: Sort.
            categories: [rivers, hills]
            items: [{ text: Rhine, category: rivers }]
          - pool: more
            draw: 1
            questions: [{ question: true, type: true-false, stem: Is it?, answer: true, feedback: { true: Yes., false: No. } }]

        """;

    private const string SoundCourse = """
        course: waters
        title: Waters
        as-of: 2026-02-15
        lessons: [lessons/rivers.yaml]
        questions: [{ question: q, type: true-false, stem: Is it?, answer: true }]

        """;

    [Test]
    public void The_sound_lesson_is_sound() => Assert.Multiple(() =>
    {
        Assert.That(Sample.Check(Sound).Errors, Is.Zero);
        Assert.That(Lesson.Faults(Sound), Is.Empty);
    });

    [TestCase("minutes: 5", "minuts: 5", Description = "unknown key")]
    [TestCase("title: Rivers\n", "", Description = "missing key")]
    [TestCase("minutes: 5", "minutes: soon", Description = "no number")]
    [TestCase("minutes: 5", "minutes: 0", Description = "too small")]
    [TestCase("minutes: 5", "minutes: 2.5", Description = "not whole")]
    [TestCase("minutes: 5", "minutes: [5]", Description = "a list instead of a number")]
    [TestCase("pass: 70%", "pass: 0.7", Description = "no percentage")]
    [TestCase("pass: 70%", "pass: 700%", Description = "more than all")]
    [TestCase("lesson: rivers", "lesson: Two Rivers", Description = "bad id")]
    [TestCase("lesson: rivers", "lesson: -5", Description = "a negative id")]
    [TestCase("language: en", "language: English, please", Description = "bad language")]
    [TestCase("level: remember", "level: recall", Description = "unknown word")]
    [TestCase("status: claimed", "status: rumoured", Description = "unknown status")]
    [TestCase("as-of: 2024-06", "as-of: June 2024", Description = "bad date")]
    [TestCase("as-of: 2024-06", "as-of: 2024-13", Description = "no such month")]
    [TestCase("long: {", "Long One: {", Description = "bad id as a key")]
    [TestCase("https://example.org/atlas", "on my shelf", Description = "no web address")]
    [TestCase("sources: [atlas]", "sources: atlas", Description = "a text instead of a list")]
    [TestCase("page: one", "pages: one", Description = "neither page nor question nor pool")]
    [TestCase("body: Text.", "text: Text.", Description = "page without a body")]
    [TestCase("[{ date: 2024-06-19, text: Then. }]", "[]", Description = "empty list")]
    [TestCase("value: 1230", "value: -1", Description = "negative bar")]
    [TestCase("value: 1230", "value: much", Description = "bar without a number")]
    [TestCase("type: single-choice", "type: single-choise", Description = "unknown type")]
    [TestCase("    type: single-choice\n", "", Description = "no type")]
    [TestCase("    stem: Which?\n", "", Description = "no stem")]
    [TestCase("correct: true", "correct: maybe", Description = "neither true nor false")]
    [TestCase(", { text: That }", "", Description = "one option only")]
    [TestCase("{ text: That }", "{ txt: That }", Description = "unknown key of an option")]
    [TestCase("    answer: 1230\n", "", Description = "no answer")]
    [TestCase("answer: 1230", "answer: \"1,230\"", Description = "grouped number")]
    [TestCase("answer: 1230", "answer: 1230\n    answers: [{ answer: 1 }]", Description = "answer and answers")]
    [TestCase("tolerance: [50, 10%]", "tolerance: about 50", Description = "bad tolerance")]
    [TestCase("m: 1/1000", "m: 0", Description = "unit of no size")]
    [TestCase("accept: Rhine", "acept: Rhine", Description = "gap of no kind")]
    [TestCase("accept: Rhine", "accept: Rhine, answer: 5", Description = "gap of two kinds")]
    [TestCase("categories: [rivers, hills]", "categories: [rivers]", Description = "one category only")]
    [TestCase("    items: [{ text: Rhine, category: rivers }]\n", "", Description = "nothing to classify")]
    [TestCase("draw: 1", "draw: 0", Description = "draws nothing")]
    [TestCase("answer: true,", "answer: yes,", Description = "true-false with another word")]
    [TestCase("false: No.", "wrong: No.", Description = "feedback on neither true nor false")]
    public void A_fault_that_a_schema_can_express_is_refused_as_check_refuses_it(string sound, string faulty)
    {
        string text = Broken(Sound, sound, faulty);
        Assert.Multiple(() =>
        {
            Assert.That(Sample.Check(text).Errors, Is.Not.Zero, "check");
            Assert.That(Lesson.Faults(text), Is.Not.Empty, "schema");
        });
    }

    [TestCase("answer: true", "answer: \"false\"")]
    [TestCase("correct: true", "correct: 'True'")]
    [TestCase("value: 1230", "value: \"1230\"")]
    public void What_is_quoted_needlessly_is_as_sound_for_a_schema_as_for_check(string bare, string quoted)
    {
        string text = Broken(Sound, bare, quoted);
        Assert.That((Sample.Check(text).Errors, Lesson.Faults(text).Length), Is.EqualTo((0, 0)));
    }

    [TestCase("course: waters", "lesson: waters")]
    [TestCase("lessons: [lessons/rivers.yaml]\n", "")]
    [TestCase("lessons: [lessons/rivers.yaml]", "lessons: []")]
    [TestCase("as-of: 2026-02-15", "as-of: today")]
    [TestCase("answer: true", "answer: maybe")]
    public void A_course_is_held_to_its_own_schema(string sound, string faulty)
    {
        Assert.That(Course.Faults(SoundCourse), Is.Empty);
        Assert.That(Course.Faults(Broken(SoundCourse, sound, faulty)), Is.Not.Empty);
    }

    /// <summary>The long cases of the reader: each says more than one kind of mistake.</summary>
    [TestCase("many-problems")]
    [TestCase("odd-keys")]
    [TestCase("unknown-and-missing-keys")]
    [TestCase("wrong-values")]
    [TestCase("question-classification-mistakes")]
    [TestCase("question-cloze-mistakes")]
    [TestCase("question-matching-mistakes")]
    [TestCase("question-numerical-mistakes")]
    [TestCase("question-ordering-mistakes")]
    [TestCase("question-short-answer-mistakes")]
    [TestCase("question-without-stem-mistakes")]
    public void The_readers_cases_of_wrong_keys_and_values_are_refused(string name) =>
        Assert.That(Lesson.Faults(File.ReadAllText(Path.Combine(Golden.Folder, "Cases", $"{name}.yaml"))), Is.Not.Empty);

    [TestCase("title: Rivers", "title: 1848")]
    [TestCase("title: Rivers", "title: true")]
    [TestCase("title: Rivers", "title: ~")]
    [TestCase("title: Rivers", "title: 2024-06-19")]
    [TestCase("lesson: rivers", "lesson: 2024")]
    [TestCase("lesson: rivers", "lesson: true")]
    [TestCase("accept: Rhine", "accept: [no, 1:30, 0o17, 2024-06-19, 1e3, null, { text: 4700 }]")]
    [TestCase("as-of: 2024-06", "as-of: 2024")]
    [TestCase("as-of: 2024-06", "as-of: 2024-06-19/2024-06-20")]
    [TestCase("answer: 1230", "answer: \"1230\"")]
    [TestCase("answer: 1230", "answer: 1.5e3")]
    [TestCase("answer: 1230", "answer: 1/3")]
    [TestCase("tolerance: [50, 10%]", "tolerance: 10 %")]
    [TestCase("minutes: 5", "minutes: \"5\"")]
    public void What_YAML_takes_for_another_type_is_valid(string sound, string other)
    {
        string text = Broken(Sound, sound, other);
        Assert.Multiple(() =>
        {
            Assert.That(Sample.Check(text).Diagnostics.Where(d => d.Rule.Severity == Severity.Error), Is.Empty, "check");
            Assert.That(Lesson.Faults(text), Is.Empty, "schema");
        });
    }

    private static string Broken(string text, string sound, string faulty)
    {
        string broken = text.Replace(sound, faulty, StringComparison.Ordinal);
        Assert.That(broken, Is.Not.EqualTo(text), "nothing was broken");
        return broken;
    }
}
