using CsCheck;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Tests.Lessons;

public sealed class LessonTextTests
{
    private static readonly string[] Words =
    [
        "no", "~", "null", "1:30", "0o17", "'it''s'", "\"a\\tb\"", "[a, b]", "{ a: b }", "|\n        x\n         y\n", ">-\n        x\n        y\n", "2024-06-19", "폭풍", "😀", "",
    ];

    private static IEnumerable<Lesson> Lessons
    {
        get
        {
            yield return Sample.Lesson(Sample.Everything);
            var course = new ContentReader(Sample.Sound).ReadCourse(".").Value!;
            foreach (var lesson in course.Lessons) yield return lesson;
            yield return course.PrePost!;
        }
    }

    [TestCaseSource(nameof(Lessons))]
    public void A_kept_lesson_is_the_same_lesson(Lesson lesson)
    {
        var again = LessonText.Read(lesson.Canonical);
        Assert.Multiple(() =>
        {
            Assert.That(again.Canonical, Is.EqualTo(lesson.Canonical));
            Assert.That(again.Hash, Is.EqualTo(lesson.Hash));
            Assert.That(Told(again), Is.EqualTo(Told(lesson)));
        });
    }

    [Test]
    public void The_canonical_text_of_a_lesson_with_everything() =>
        Golden.Compare(Sample.Lesson(Sample.Everything).Canonical + "\n", "Lessons/everything.canonical.json");

    [Test]
    public void The_canonical_text_of_a_courses_questions_before_and_after() =>
        Golden.Compare(new ContentReader(Sample.Sound).ReadCourse(".").Value!.PrePost!.Canonical + "\n", "Lessons/prepost.canonical.json");

    [Test]
    public void Comments_quotes_and_layout_do_not_change_a_lessons_hash()
    {
        var one = Sample.Lesson("lesson: x\ntitle: y\nsteps:\n  - page: p\n    title: t\n    body: one two\n");
        var other = Sample.Lesson("# a comment\n\"lesson\": 'x'\ntitle: \"y\"   # why\nsteps: [ { page: p, title: t, body: \"one\n    two\" } ]\n");
        Assert.That(other.Hash, Is.EqualTo(one.Hash));
    }

    [Test]
    public void Any_text_survives_being_kept() =>
        Gen.String.Sample(text =>
        {
            string clean = new([.. text.Where((c, i) => !char.IsSurrogate(c) && Content.Yaml.Shown.Forbidden(text, i) == 0)]);
            string quoted = clean.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
            var lesson = Sample.Lesson($"lesson: x\ntitle: \"t{quoted}\"\nsteps:\n  - {{ page: p, title: t, body: \"b{quoted}\" }}\n");
            return lesson.Title == "t" + clean && LessonText.Read(lesson.Canonical) is var again && again.Title == lesson.Title && again.Canonical == lesson.Canonical;
        });

    [Test]
    public void A_mutated_lesson_that_can_be_read_survives_being_kept()
    {
        var words = Gen.Int[0, Words.Length - 1].Select(i => Words[i]);
        Gen.Select(words, words, words).Sample((a, b, c) =>
        {
            var lesson = Sample.Lesson($"lesson: x\ntitle: t\nsteps:\n  - page: p\n    title: {a}\n    body: {b}\n  - question: q\n    type: true-false\n    stem: {c}\n    answer: true\n    explanation: {a}\n");
            return lesson is null || LessonText.Read(lesson.Canonical).Canonical == lesson.Canonical;
        });
    }

    [TestCase("")]
    [TestCase("{\"lesson\": {}}")]
    [TestCase("{\"lesson\": {\"lesson\": \"x\"")]
    public void A_damaged_text_is_said_to_be(string text) => Assert.That(() => LessonText.Read(text), Throws.TypeOf<FormatException>());

    /// <summary>Everything a learner could notice, as text.</summary>
    private static string Told(Lesson lesson) => string.Join('\n',
    [
        $"{lesson.Course} {lesson.CourseTitle} {lesson.Id} {lesson.Title} {lesson.Language} {lesson.Minutes} {lesson.ContentNote} {lesson.Rules}",
        .. lesson.Objectives.Select(o => $"{o}"),
        .. lesson.Pages.Concat(lesson.CitedPages.Select(c => c.Page)).Select(p => $"{p.Id} {p.Title} {p.Body} {p.ContentNote} {p.ShowIfMissed} {string.Join(';', p.Timeline)} {p.Chart?.Title} {string.Join(';', p.Chart?.Bars ?? [])}"),
        .. lesson.Questions.Select(q => $"{q.Id} {KeyVersion.Of(q)} {q.Stem} {q.Points} {q.Passage} {q.Objective} {q.Attempts} {q.Shuffles} {q.AsksCertainty} {q.Language} {string.Join(';', q.Hints)} {string.Join(';', q.Claims)} {string.Join(';', q.Tags)}"),
        .. lesson.References.Claims.Values.Select(c => $"{c.Id} {c.Text} {c.Status} {c.AsOf} {c.Value} {string.Join(';', c.Sources)} {string.Join(';', c.Via)}"),
        .. lesson.References.Sources.Values.Select(s => $"{s}"),
        .. lesson.References.Glossary.Values.Select(t => $"{t.Id} {t.Term} {t.Text} {string.Join(';', t.Also)}"),
    ]);
}
