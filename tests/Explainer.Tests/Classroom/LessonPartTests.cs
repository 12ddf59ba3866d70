using Explainer.Classroom;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reports;
using Fractions;

namespace Explainer.Tests.Classroom;

/// <summary>A teacher names one lesson, and some of the class played the whole course.</summary>
public sealed class LessonPartTests
{
    private static readonly SingleChoiceQuestion Moon = new([new(new("a"), "The moon"), new(new("b"), "The wind")], new("a")) { Id = new("moon"), Stem = "What makes the tides?" };

    private static readonly Lesson Tides = new(new("tides"), "Tides", [new QuestionStep(Moon)])
    {
        Course = new("sea"),
        CourseTitle = "The sea",
        Canonical = "tides",
        Rules = new() { PassMark = new Fraction(1, 2) },
    };

    private static readonly ResultItem Right = Of("tides", "moon", true), Wrong = Of("tides", "sun", false), Knot = Of("knots", "reef", true), Blank = HandedIn.Item("reef", "unanswered", 0) with { Lesson = "knots" };

    [Test]
    public void Of_a_whole_course_the_questions_of_the_lesson_count_beside_those_who_played_it_alone()
    {
        var results = Merged(Whole("Kim", Right, Wrong, Knot), HandedIn.Result("Lee", Right with { Lesson = null }, Wrong with { Lesson = null }));
        Assert.That((results.LeftOut.Length, results.Attempts), Is.EqualTo((0, 2)));
        var analysis = new ItemAnalysis(results, "lesson", "learner") { Types = HandedIn.Types }.Analyse();
        Assert.That(analysis.Tests.Select(t => (t.Test.Lesson, t.Learners)), Is.EqualTo(new[] { ("tides", 2) }));
        Assert.That(analysis.Questions.Select(q => (q.Key.Question, q.Figures.Persons)), Is.EquivalentTo(new[] { ("moon", 2), ("sun", 2) }));
        Assert.That(ResultRemarks.Of(results), Has.Some.EqualTo("1 file is of the whole course 'sea': what it says of 'tides' is counted, and the rest is not."));
    }

    [TestCase(true, true, true), TestCase(false, true, false)]
    public void It_is_passed_by_the_mark_of_the_lesson(bool isRight, bool knot, bool passed)
    {
        var row = Book(Whole("Kim", Of("tides", "moon", isRight), Of("knots", "reef", knot))).Rows.Single();
        Assert.That((row.Points, row.Possible, row.Passed), Is.EqualTo((isRight ? 1m : 0m, 1m, passed)));
    }

    [Test]
    public void Who_went_on_to_the_next_lesson_ended_this_one()
    {
        Assert.That(Book(Whole("Kim", Right, Blank) with { Completed = false }).Rows.Single().Completed, Is.True);
        Assert.That(Book(Whole("Kim", Right, HandedIn.Item("sun", "unanswered", 0) with { Lesson = "tides" }, Blank) with { Completed = false }).Rows.Single().Completed, Is.False);
    }

    [Test]
    public void A_question_passed_over_on_the_way_to_the_next_lesson_is_blank_and_one_behind_the_last_answer_was_not_reached()
    {
        var passedOver = HandedIn.Item("sun", "unanswered", 0) with { Lesson = "tides" };
        var analysis = new ItemAnalysis(Merged(Whole("Kim", Right, passedOver, Knot) with { Completed = false }, Whole("Lee", Right, passedOver, Blank) with { Completed = false }), "lesson", "learner") { Types = HandedIn.Types }.Analyse();
        var sun = analysis.Questions.Single(q => q.Key.Question == "sun");
        Assert.That((sun.Omitted, sun.NotReached), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Questions_before_and_after_count_for_the_lesson_that_teaches_them_or_has_them()
    {
        var results = Merged(Whole("Kim", Right with { Phase = "pretest", Lesson = null }, Knot with { Phase = "pretest" }, Right));
        Assert.That(new ItemAnalysis(results, "pretest", "learner") { Types = HandedIn.Types }.Analyse().Questions.Select(q => q.Key.Question), Is.EqualTo(new[] { "moon" }));
    }

    [Test]
    public void What_says_nothing_of_the_lesson_is_named_and_not_counted() =>
        Assert.That(Merged(Whole("Kim", Knot)).LeftOut.Single().Why, Is.EqualTo("is of 'sea', not of 'tides'"));

    private static ResultItem Of(string lesson, string question, bool right) => HandedIn.Item(question, right ? "a" : "b", right) with { Lesson = lesson };

    private static ResultFile Whole(string learner, params ResultItem[] items) => HandedIn.Result(learner, items) with { Lesson = null };

    private static Gradebook Book(params ResultFile[] files) => Gradebook.Of(Merged(files), GradedAttempt.Best, "learner");

    private static ClassResults Merged(params ResultFile[] files)
    {
        var (merge, reader) = (new ResultMerge(only: NamedContent.OfLesson(Tides)), new ResultReader());
        foreach (var file in files) merge.Add(file.Attempt, reader.Read(file.Bytes()));
        return merge.Merge();
    }
}
