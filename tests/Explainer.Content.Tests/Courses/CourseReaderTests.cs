using Explainer.Courses;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Courses;

public sealed class CourseReaderTests
{
    private static readonly Course Sound = new ContentReader(Sample.Sound).ReadCourse(".").Value!;

    [Test]
    public void Lessons_inherit_from_their_course()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Sound.Lessons.Select(l => (l.Course.Value, l.CourseTitle, l.Language, l.Rules.Attempts)), Has.All.EqualTo(("sound", "A sound course", "de", 2)));
            Assert.That(Sound.Lessons.Select(l => l.Rules.PassMark), Is.EqualTo(new Fraction?[] { new(7, 10), new(1, 2) }));
            Assert.That(Sound.Lessons.SelectMany(l => l.Questions).Select(q => q.Language), Has.All.EqualTo("de"));
            Assert.That(Sound.Lessons.Select(l => l.ContentNote), Is.EqualTo(new[] { "Mentions deaths.", null }));
        });
    }

    [Test]
    public void A_lesson_carries_the_claims_it_uses_with_their_sources()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Sound.Lessons[0].References.Claims.Keys, Is.EqualTo(new[] { "of-course" }));
            Assert.That(Sound.Lessons[0].References.Sources.Keys, Is.EqualTo(new[] { "s1" }));
            Assert.That(Sound.Lessons[1].References.Claims.Keys, Is.EqualTo(new[] { "own-claim" }));
            Assert.That(Sound.Lessons[1].References.Sources.Keys, Is.EqualTo(new[] { "s2" }));
        });
    }

    [Test]
    public void The_questions_before_and_after_are_a_lesson_that_can_open_its_passages()
    {
        var prepost = Sound.PrePost!;
        Assert.Multiple(() =>
        {
            Assert.That(prepost.Id.Value, Is.EqualTo("prepost"));
            Assert.That(prepost.Questions.Select(q => q.Id.Value), Is.EqualTo(new[] { "q1", "q2", "own", "pooled" }));
            Assert.That(prepost.Questions.Select(q => q.Passage is null ? null : prepost.FindPage(q.Passage)?.Title), Is.EqualTo(new[] { "First", "Second", "Second", null }));
            Assert.That(prepost.Objectives.Select(o => o.Text), Is.EqualTo(new[] { "Know one.", "Know two." }));
            Assert.That(prepost.Questions.Select(q => q.Objective), Is.EqualTo(new[] { "know", "two-know", "two-know", null }));
        });
    }

    [Test]
    public void A_question_has_the_same_key_version_wherever_it_is_asked() =>
        Assert.That(Sound.PrePost!.Questions.Where(q => q.Id.Value != "own").Select(KeyVersion.Of), Is.EqualTo(Sound.Lessons.SelectMany(l => l.Questions).OrderBy(q => q.Id.Value == "pooled").Select(KeyVersion.Of)));

    [TestCase("lessons/02-two.yaml")]
    [TestCase("./lessons/../lessons/02-two.yaml")]
    [TestCase("/lessons/02-two.yaml")]
    public void A_lesson_in_a_course_is_read_with_it(string path)
    {
        var read = new ContentReader(Sample.Sound).ReadLesson(path);
        Assert.That(read.Diagnostics, Is.Empty);
        Assert.That(read.Value!.Hash, Is.EqualTo(Sound.Lessons[1].Hash));
    }

    [TestCase("lessonz: [lessons/a.yaml]", "EX0201")]
    [TestCase("content: [lessons/a.yaml]", "EX0202", "EX0201")]
    [TestCase("lessons: lessons/a.yaml", "EX0203")]
    [TestCase("lessons: [[lessons/a.yaml]]", "EX0205")]
    [TestCase("lessons: []", "EX0213")]
    [TestCase("lessons:", "EX0221")]
    [TestCase("lessons: [lessons\\a.yaml]", "EX0601", "EX0603")]
    [TestCase("lessons: [lessons/a.yaml]\nquestoins: [{ question: own, type: true-false, stem: s, answer: true }]", "EX0201")]
    [TestCase("lessons: [lessons/a.yaml]\nquestions: [{ question: q, type: true-false, stem: s, answer: true }]\nprepostt: [q]", "EX0201")]
    public void A_mistake_in_the_course_is_said_there_and_makes_none_in_its_lessons(string lines, params string[] rules)
    {
        string prepost = lines.Contains("prepost", StringComparison.Ordinal) ? "" : "\nprepost: [own]";
        var files = Sample.Files(
            ("course.yaml", $"course: c\ntitle: C\n{lines}{prepost}\n"),
            ("claims.yaml", "claims:\n  c: { text: It rose., claimant: Kim, status: claimed, as-of: 2024, sources: [s] }\n"),
            ("sources.yaml", "sources:\n  s: { title: S, date: 2024 }\n"),
            ("lessons/a.yaml", "lesson: a\ntitle: A\nsteps:\n  - page: p\n    title: t\n    body: \"[it](claim:c), [he](source:s)\"\n"));
        Assert.Multiple(() =>
        {
            Assert.That(new ContentCheck(files) { Lints = false }.Check(["."]).Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(rules));
            Assert.That(new ContentReader(files).ReadLesson("lessons/a.yaml").Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(rules));
        });
    }

    [Test]
    public void A_lesson_that_the_nearest_course_does_not_list_belongs_to_the_one_above_that_does()
    {
        var files = Sample.Files(
            ("course.yaml", "course: outer\ntitle: Outer\nlessons: [in/a.yaml]\n"),
            ("in/course.yaml", "course: inner\ntitle: Inner\nlessons: [b.yaml]\n"),
            ("in/a.yaml", "lesson: a\ntitle: A\nsteps: [ { page: p, title: t, body: b } ]\n"),
            ("in/b.yaml", "lesson: b\ntitle: B\nsteps: [ { page: p, title: t, body: b } ]\n"));
        Assert.That(new ContentReader(files).ReadLesson("in/a.yaml").Value!.Course.Value, Is.EqualTo("outer"));
        Assert.That(new ContentCheck(files) { Lints = false }.Check(["."]).Summary, Is.EqualTo("No problems in 4 files: 2 lessons, 0 questions."));
    }

    [Test]
    public void A_lesson_under_a_course_that_cannot_be_read_is_told_so_and_not_that_its_claims_are_unknown()
    {
        var files = Sample.Files(
            ("course.yaml", "course: \"c\ntitle: x\n"),
            ("a.yaml", "lesson: a\ntitle: A\nsteps: [ { page: p, title: t, body: \"[x](claim:y)\" } ]\n"));
        Assert.That(new ContentReader(files).ReadLesson("a.yaml").Diagnostics.Select(d => d.ToString().Split(": ")[0..2]), Is.EqualTo(new[] { new[] { "course.yaml:1:9", "error EX0104" } }));
    }

    [Test]
    public void A_lesson_is_named_as_the_person_named_it()
    {
        string here = Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(Golden.Folder, "Cases", "broken", "lessons", "01-one.yaml"));
        var found = new ContentReader(new DiskFiles()).ReadLesson(here).Diagnostics;
        Assert.That(found.Select(d => d.Span.Path), Does.Contain(here));
    }

    [Test]
    public void One_file_beside_a_course_can_be_checked() =>
        Assert.That(new ContentCheck(Sample.Folder("Cases/broken")) { Lints = false }.Check(["claims.yaml"]).Diagnostics.Select(d => $"{d.Span}"), Is.EqualTo(new[] { "claims.yaml:2:57" }));

    [Test]
    public void What_is_named_twice_is_said_once()
    {
        var files = Sample.Folder("Cases/broken");
        Assert.That(new ContentCheck(files).Check([".", "./course.yaml", "lessons/01-one.yaml"]).Summary, Is.EqualTo(new ContentCheck(files).Check(["."]).Summary));
    }

    [TestCase("nowhere", "EX0001")]
    [TestCase("nowhere.yaml", "EX0001")]
    public void A_path_to_nothing_is_a_finding(string path, string rule) =>
        Assert.That(new ContentCheck(Sample.Sound).Check([path]).Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(new[] { rule }));

    [Test]
    public void A_folder_is_no_lesson() =>
        Assert.That(new ContentReader(Sample.Sound).ReadLesson("lessons").Diagnostics.Select(d => d.Rule.Id), Is.EqualTo(new[] { "EX0002" }));
}
