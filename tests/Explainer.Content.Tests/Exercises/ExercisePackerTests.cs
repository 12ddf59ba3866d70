using System.IO.Compression;
using System.Text;
using CsCheck;
using Explainer.Content.Exercises;
using Explainer.Content.Lessons;
using Explainer.Content.Yaml;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Tests.Questions;
using Fractions;

namespace Explainer.Content.Tests.Exercises;

public sealed class ExercisePackerTests
{
    private static readonly ExerciseSettings Open = new(), Hidden = new() { Sealed = true };

    private static string Content => Path.GetFullPath(Path.Combine(Golden.Folder, "../../content"));

    private static IEnumerable<Playable> All =>
    [
        new ContentReader(new DiskFiles()).ReadPlayable(Path.Combine(Content, "north-korea-russia")).Value!,
        new ContentReader(new DiskFiles()).ReadPlayable(Path.Combine(Content, "tour")).Value!,
        new ContentReader(Sample.Sound).ReadPlayable(".").Value!,
        new PlayableLesson(Sample.Lesson(Sample.Everything)),
        Lesson(SealedTexts.One),
    ];

    private static IEnumerable<TestCaseData> Cases => All.Select((p, i) => new TestCaseData(p).SetArgDisplayNames($"{i} {p.Id}"));

    [TestCaseSource(nameof(Cases))]
    public void Content_is_the_same_when_it_comes_out_again(Playable playable)
    {
        var exercise = Opened(playable, Open);
        Assert.That(exercise.Playable.Listing.Title, Is.EqualTo(playable.Title));
        Assert.That(Lessons(exercise.Playable).Select(l => (l.Hash, l.Id)), Is.EqualTo(Lessons(playable).Select(l => (l.Hash, l.Id))));
        Assert.That((exercise.Playable.PassMark, exercise.Playable.Id, exercise.Exam, exercise.Seed, exercise.Terms.Sealed, exercise.Terms.Due), Is.EqualTo((playable.PassMark, playable.Id, false, (long?)null, false, (DateTimeOffset?)null)));
    }

    [TestCaseSource(nameof(Cases))]
    public void Sealed_content_asks_the_same_questions_and_holds_no_key(Playable playable)
    {
        var exercise = Opened(playable, Hidden);
        Assert.That(exercise.Exam, Is.True, "a sealed exercise is an exam");
        foreach (var (lesson, original) in Lessons(exercise.Playable).Zip(Lessons(playable)))
        {
            Assert.That(lesson.Questions.Select(Told), Is.EqualTo(original.Questions.Select(q => Told(Sealing.Of(q).Sealed))));
            Assert.That(LessonText.Read(lesson.Canonical).Hash, Is.EqualTo(lesson.Hash), "the journal keeps it");
            Assert.That(lesson.Pages.Select(p => $"{p.Id} {p.Title} {p.Body} {p.ContentNote}"), Is.EqualTo(original.Pages.Where(p => p.ShowIfMissed is null).Select(p => $"{p.Id} {p.Title} {p.Body} {p.ContentNote}")));
            string pages = string.Concat(original.Pages.Select(page => $"{page.Body}{string.Concat(page.Timeline)}"));
            foreach (string secret in original.Questions.SelectMany(Secrets).Where(s => !pages.Contains(s, StringComparison.Ordinal))) Assert.That(lesson.Canonical, Does.Not.Contain(secret));
        }
    }

    [Test]
    public void Contents_that_differ_in_what_is_right_alone_make_the_same_file()
    {
        byte[] one = Bytes(Lesson(SealedTexts.One), Hidden), other = Bytes(Lesson(SealedTexts.Other), Hidden);
        Assert.That(Text(other), Is.EqualTo(Text(one)));
        Assert.That(other, Is.EqualTo(one));
        Assert.That(Bytes(Lesson(SealedTexts.One), Open), Is.Not.EqualTo(Bytes(Lesson(SealedTexts.Other), Open)), "else this says nothing");
    }

    [Test]
    public void Questions_of_any_kind_that_differ_in_what_is_right_alone_are_written_alike() => Gen.Select(Generated.Questions, Gen.Long).Sample((made, seed) =>
        Assert.That(Written(Rekeyed.Of(made.Question, seed)), Is.EqualTo(Written(made.Question))));

    [Test]
    public void A_sealed_question_is_the_same_when_it_is_read_again() => Generated.Questions.Sample(made =>
    {
        var hidden = Sealing.Of(made.Question).Sealed;
        var block = new Block(SealedTree.Of(hidden), SealedFields.Question, new(new Findings()));
        Assert.That(Told(SealedFormat.Read(block, new(new Findings()) { Language = made.Question.Language })!), Is.EqualTo(Told(hidden)));
    });

    [Test]
    public void The_text_of_a_sealed_lesson() => Golden.Compare(Text(Bytes(Lesson(SealedTexts.One), Hidden)), "Exercises/nine.sealed.txt");

    [Test]
    public void The_same_makes_the_same_file_and_anything_else_another_id()
    {
        var lesson = Lesson(SealedTexts.One);
        Assert.That(Bytes(lesson, Hidden), Is.EqualTo(Bytes(Lesson(SealedTexts.One), Hidden)));
        ExerciseSettings[] all = [Open, Hidden, Open with { Exam = true }, Open with { SameForAll = true }, Open with { Pass = new(1, 2) }, Open with { Due = new(2026, 12, 1, 0, 0, 0, TimeSpan.Zero) }];
        Assert.That(all.Select(s => Opened(lesson, s).Terms.Id), Is.Unique);
        Assert.That(ExercisePacker.Pack(lesson, Hidden, "explainer 9.9.9").Exercise.Terms.Id, Is.EqualTo(Opened(lesson, Hidden).Terms.Id), "the program does not matter");
    }

    [Test]
    public void Settings_come_out_as_they_went_in()
    {
        var due = new DateTimeOffset(2026, 12, 1, 23, 59, 59, TimeSpan.FromHours(1));
        foreach (var playable in All)
        {
            var exercise = Opened(playable, new() { Sealed = true, SameForAll = true, Pass = new(333, 1000), Due = due });
            Assert.That((exercise.Terms.Sealed, exercise.Terms.Due, exercise.Exam), Is.EqualTo((true, due.ToUniversalTime(), true)));
            Assert.That(exercise.Playable.PassMark, Is.EqualTo(new Fraction(333, 1000)));
            Assert.That(Lessons(exercise.Playable).Select(l => l.Rules.PassMark), Is.All.EqualTo(new Fraction(333, 1000)));
            Assert.That(exercise.Seed, Is.InRange(1, 999_999).And.EqualTo(Opened(playable, new() { Sealed = true, SameForAll = true, Pass = new(333, 1000) }).Seed));
        }
    }

    [Test]
    public void A_pass_mark_alone_changes_nothing_else()
    {
        var exercise = Opened(Lesson(SealedTexts.One), Open with { Pass = new(9, 10) });
        Assert.That(exercise.Playable.PassMark, Is.EqualTo(new Fraction(9, 10)));
        Assert.That(Lessons(exercise.Playable).Single().Canonical, Is.EqualTo(Lessons(Lesson(SealedTexts.One)).Single().Canonical.Replace("\"pass\": \"60%\"", "\"pass\": \"90%\"", StringComparison.Ordinal)));
    }

    [TestCase("{ question: q, type: classification, stem: How sure?, claims: [c] }", "c")]
    [TestCase("{ question: q, type: classification, stem: How sure?, claims: [c], items: [{ text: This., category: claimed }], categories: [confirmed, claimed] }", "c", Description = "the question names it")]
    [TestCase("{ question: q, type: single-choice, stem: \"How sure is [this](claim:c)?\", options: [{ text: quite, correct: true }, { text: not }] }", "c", Description = "the question speaks of it")]
    [TestCase("{ question: q, type: single-choice, stem: How sure?, options: [{ text: quite, correct: true }, { text: not }] }", "")]
    public void A_claim_whose_status_may_be_the_answer_is_left_out(string question, string leftOut)
    {
        var lesson = Lesson($"lesson: x\ntitle: x\nclaims: {{ c: {{ text: C., claimant: S, status: claimed }}, d: {{ text: D., claimant: S, status: claimed }} }}\nsteps:\n  - {{ page: p, title: P, body: \"[C](claim:c) and [D](claim:d).\" }}\n  - {question}\n");
        Assert.That(Lessons(Opened(lesson, Hidden).Playable).Single().References.Claims.Keys, Is.EquivalentTo(new[] { "c", "d" }.Except([leftOut])));
    }

    [Test]
    public void Pages_that_hold_an_answer_are_counted() => Assert.That(ExercisePacker.Pack(Lesson(SealedTexts.Other), Hidden, "explainer").Exercise.TellingPages, Is.EqualTo(1));

    [Test]
    public void Nothing_but_its_own_files_is_in_it()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(All.First(), Open)));
        Assert.That(zip.Entries.Select(e => e.FullName).Where(n => n is not ("exercise.json" or "prepost.json")), Is.All.Match(@"^lessons/\d+\.json$"));
    }

    internal static Playable Lesson(string yaml) => new PlayableLesson(Sample.Lesson(yaml));

    internal static byte[] Bytes(Playable playable, ExerciseSettings settings) => ExercisePacker.Pack(playable, settings, "explainer 0.1.0").Bytes!.Value.ToArray();

    private static Exercise Opened(Playable playable, ExerciseSettings settings)
    {
        var (exercise, why) = ExerciseFile.Read(Bytes(playable, settings));
        Assert.That(why, Is.Null);
        return exercise!;
    }

    private static IEnumerable<Lesson> Lessons(Playable playable) =>
        playable is PlayableCourse { Whole: var course } ? course.PrePost is { } asked ? course.Lessons.Append(asked) : course.Lessons : [((PlayableLesson)playable).Alone];

    private static string Written(Question question) => CanonicalText.Of(SealedTree.Of(Sealing.Of(question).Sealed));

    /// <summary>All of an archive as text.</summary>
    private static string Text(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(entry.FullName).Append('\n').Append(reader.ReadToEnd().Replace("}, {", "},\n{", StringComparison.Ordinal).TrimEnd()).Append("\n\n");
        }
        return text.ToString();
    }

    private static string Told(Question question) =>
        $"{question.GetType().Name} {question.Id} {KeyVersion.Of(question)} {question.Points} {question.AsksCertainty} {question.Language} {question.Hints.Length} {question.Explanation} {question.Passage} {question.Objective} {question.Claims.Length}";

    /// <summary>Texts that only tell.</summary>
    private static IEnumerable<string> Secrets(Question question) =>
        new[] { question.Explanation?.Source }.Concat(question.Hints.Select(h => (string?)h.Source)).Concat(question.Grade(new DontKnow()).Parts.Select(p => p.Comment?.Source))
            .OfType<string>().Where(s => s.Length > 40).Select(s => s.Replace("\"", "\\\"", StringComparison.Ordinal)).Where(s => !question.Stem.Source.Contains(s, StringComparison.Ordinal));
}
