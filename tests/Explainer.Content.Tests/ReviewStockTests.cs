using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Content.Tests;

/// <summary>A review's questions are those of the lessons, as they now are, with all that they need.</summary>
public sealed class ReviewStockTests
{
    static readonly Playable Bundled = Read();

    [Test]
    public void It_holds_every_question_of_the_course_with_its_key_version()
    {
        var course = ((PlayableCourse)Bundled).Whole;
        var questions = course.Lessons.Add(course.PrePost!).SelectMany(l => l.Questions).DistinctBy(q => q.Id).Select(q => (q.Id, KeyVersion.Of(q), q.Stem.Source));
        Assert.That(Only(Bundled).Questions.Select(q => (q.Id, KeyVersion.Of(q), q.Stem.Source)), Is.EquivalentTo(questions));
    }

    [Test]
    public void Every_passage_opens_and_every_objective_is_known()
    {
        var stock = Only(Bundled);
        Assert.That(stock.Questions.Where(q => q.Passage is { } passage && stock.FindPage(passage) is null), Is.Empty);
        Assert.That(stock.Questions.Select(q => q.Objective).Distinct(), Is.EquivalentTo(stock.Objectives.Select(o => o.Id)));
        Assert.That(stock.Objectives.Select(o => o.Text), Is.Unique);
    }

    [Test]
    public void Its_text_reads_back_as_it_is()
    {
        var stock = Only(Bundled);
        var kept = LessonText.Read(stock.Canonical);
        Assert.That((kept.Hash, kept.Id, kept.Course, kept.CourseTitle, kept.ContentNote), Is.EqualTo((stock.Hash, stock.Id, Bundled.Course, Bundled.Title, stock.ContentNote)));
        Assert.That(kept.Questions.Select(KeyVersion.Of), Is.EqualTo(stock.Questions.Select(KeyVersion.Of)));
    }

    [Test]
    public void It_is_the_same_as_long_as_the_course_is() => Assert.That(Only(Read()).Hash, Is.EqualTo(Only(Bundled).Hash));

    [Test]
    public void Nothing_is_passed_in_it_and_it_is_named_after_its_course()
    {
        Assert.That(((PlayableCourse)Bundled).Whole.Rules.PassMark, Is.Not.Null);
        Assert.That((Only(Bundled).Title, Only(Bundled).Rules.PassMark), Is.EqualTo(("Review: North Korea's soldiers in Russia's war", (Fractions.Fraction?)null)));
    }

    [Test]
    public void A_question_takes_along_what_its_lesson_settles()
    {
        var stock = Only(Course(
            Lesson("one", "attempts: 3\nobjectives: [{ id: know, text: Know one thing. }]", "objective: know", "attempts: 2\n    objective: know"),
            Lesson("two", "objectives: [{ id: know, text: Know another. }]", "objective: know")));
        Assert.That(stock.Questions.Select(q => (q.Id.Value, q.Attempts ?? stock.Rules.Attempts)), Is.EqualTo(new[] { ("one-1", 3), ("one-2", 2), ("two-1", 1) }));
        Assert.That(stock.Questions.Select(q => stock.Objectives.Single(o => o.Id == q.Objective).Text), Is.EqualTo(["Know one thing.", "Know one thing.", "Know another."]));
    }

    [Test]
    public void Pools_are_emptied_into_it()
    {
        var stock = Only(Course("lesson: one\ntitle: One\nsteps:\n  - pool: some\n    draw: 1\n    questions:\n      - { question: a, type: true-false, stem: A?, answer: true }\n      - { question: b, type: true-false, stem: B?, answer: true }\n"));
        Assert.That(stock.Questions.Select(q => q.Id.Value), Is.EqualTo(["a", "b"]));
        Assert.That(stock.Steps, Has.All.InstanceOf<QuestionStep>());
    }

    [Test]
    public void A_lesson_that_is_called_review_still_shows_its_pages()
    {
        var stock = Only(Course(Lesson("review", "", "passage: { page: read, quote: Read }")));
        Assert.That(stock.FindPage(stock.Questions.Single().Passage!)!.Title, Is.EqualTo("Read this"));
    }

    [Test]
    public void Languages_are_kept_apart_since_they_settle_how_a_number_is_read()
    {
        var stocks = ReviewStock.Of(Course(Lesson("one", "", ""), Lesson("zwei", "language: de", "")));
        Assert.That(stocks.Select(s => (s.Language, s.Questions.Single().Language, s.Questions.Single().Id.Value)), Is.EqualTo(new[] { ("en", "en", "one-1"), ("de", "de", "zwei-1") }));
    }

    [Test]
    public void A_lesson_on_its_own_has_one_too()
    {
        var alone = new ContentReader(Sample.Files(("alone.yaml", Lesson("alone", "", "passage: { page: read, quote: Read }")))).ReadPlayable("alone.yaml").Value!;
        var stock = Only(alone);
        Assert.That((stock.Course, stock.CourseTitle, stock.Title), Is.EqualTo((new CourseId("alone"), "About alone", "Review: About alone")));
        Assert.That(stock.FindPage(stock.Questions.Single().Passage!), Is.Not.Null);
    }

    static Playable Read() => new ContentReader(new DiskFiles()).ReadPlayable(Path.Combine(Golden.Folder, "../../content/north-korea-russia")).Value!;

    static Lesson Only(Playable playable) => ReviewStock.Of(playable).Single();

    static Playable Course(params string[] lessons) => new ContentReader(Sample.Files(
    [
        ("course.yaml", $"course: fruit\ntitle: Fruit\nlessons: [{string.Join(", ", lessons.Select((_, i) => $"{i}.yaml"))}]\n"),
        .. lessons.Select((text, i) => ($"{i}.yaml", text)),
    ])).ReadPlayable("course.yaml").Value!;

    static string Lesson(string id, string keys, params string[] questions) =>
        $"lesson: {id}\ntitle: About {id}\n{keys}\nsteps:\n  - page: read\n    title: Read this\n    body: Read it.\n"
        + string.Concat(questions.Select((more, i) => $"  - question: {id}-{i + 1}\n    type: true-false\n    stem: Is it?\n    answer: true\n    {more}\n"));
}
