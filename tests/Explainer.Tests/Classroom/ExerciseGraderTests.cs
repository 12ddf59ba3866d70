using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Tests.Questions;
using Explainer.Tests.Sessions;
using Fractions;

namespace Explainer.Tests.Classroom;

public sealed class ExerciseGraderTests
{
    private static readonly Lesson Original = Play.Lesson([.. Samples.All.Select(s => new QuestionStep(s.Question))]) with { Rules = new() { PassMark = new Fraction(2, 3) } };

    private static readonly ExerciseTerms Terms = new("e-1", true, null);

    [Test]
    public void A_sealed_result_is_ungraded()
    {
        var result = Sealed(s => s.Right);
        Assert.Multiple(() =>
        {
            Assert.That(result.Items.Select(i => i.Verdict), Is.All.EqualTo("ungraded"));
            Assert.That(result.Items.Select(i => i.Points), Is.All.Zero);
            Assert.That((result.Score.Points, result.Score.Max, result.Score.Passed), Is.EqualTo((0m, 9m, (bool?)null)));
            Assert.That(result.Exercise, Is.EqualTo(new ResultExercise("e-1", true, 0.666667m, null, false)));
            Assert.That(ExerciseGrader.IsUngraded(result), Is.True);
            Assert.That(ResultSeal.Of(result).State, Is.EqualTo(SealState.Sound));
        });
    }

    [Test]
    public void Graded_with_the_content_it_is_what_it_would_have_been_without_the_seal()
    {
        foreach (Func<Sample, Response> way in (Func<Sample, Response>[])[s => s.Right, s => s.Wrong, s => s.Question.Type.Name.Contains('c') ? s.Right : new DontKnow()])
        {
            var graded = new ExerciseGrader([Original], Original.Rules.PassMark).Grade(Sealed(way));
            var open = Result(Original, null, way, (given, _, _) => given);
            Assert.That((graded.Remarks.Length, graded.Ungraded), Is.EqualTo((0, 0)));
            Assert.That(graded.Result.Items.Select(Told), Is.EqualTo(open.Items.Select(Told)));
            Assert.That(graded.Result.Score, Is.EqualTo(open.Score));
        }
    }

    [Test]
    public void The_pass_mark_that_was_handed_out_counts()
    {
        var result = Sealed(s => s == Samples.Cloze ? s.Wrong : s.Right);
        Assert.That(new ExerciseGrader([Original], new Fraction(9, 10)).Grade(result).Result.Score.Passed, Is.True, "two thirds were asked for");
        var strict = result with { Exercise = result.Exercise! with { Pass = 0.9m } };
        Assert.That(new ExerciseGrader([Original], Original.Rules.PassMark).Grade(strict).Result.Score.Passed, Is.False);
    }

    [Test]
    public void Two_thirds_are_two_thirds_though_a_file_rounds_them()
    {
        var lesson = Original with { Steps = [.. Original.Steps.Take(3)] };
        var result = Result(lesson, Terms, s => s == Samples.TrueFalse ? s.Wrong : s.Right, SealingTests.Hidden);
        Assert.That(new ExerciseGrader([lesson], lesson.Rules.PassMark).Grade(result).Result.Score.Passed, Is.True);
    }

    [Test]
    public void A_mended_key_changes_grades_and_nothing_is_said()
    {
        var mended = With(Samples.TrueFalse.Question, _ => new TrueFalseQuestion(Answer: true) { Id = Samples.TrueFalse.Question.Id, Stem = Samples.TrueFalse.Question.Stem });
        var graded = new ExerciseGrader([mended], null).Grade(Sealed(s => s.Right));
        Assert.That(graded.Result.Items.Single(i => i.Type == "true-false").Verdict, Is.EqualTo("incorrect"));
        Assert.That(graded.Remarks, Is.Empty);
    }

    [Test]
    public void A_reworded_question_is_graded_and_told()
    {
        var reworded = With(Samples.TrueFalse.Question, q => q with { Stem = "The moon is a planet." });
        var graded = new ExerciseGrader([reworded], null).Grade(Sealed(s => s.Right));
        Assert.That(graded.Result.Items.Single(i => i.Type == "true-false").Verdict, Is.EqualTo("correct"));
        Assert.That(graded.Remarks, Is.EqualTo(new[] { ("star", GradingRemark.Reworded) }));
    }

    [Test]
    public void An_option_that_was_reworded_cannot_be_found_again()
    {
        var other = With(Samples.SingleChoice.Question, q => ((SingleChoiceQuestion)q) with { Options = [Samples.Option("a", "The planet Mercury"), .. ((SingleChoiceQuestion)q).Options[1..]] });
        var graded = new ExerciseGrader([other], Original.Rules.PassMark).Grade(Sealed(s => s.Right));
        Assert.That(graded.Result.Items[0].Verdict, Is.EqualTo("ungraded"));
        Assert.That(graded.Remarks, Is.EqualTo(new[] { ("nearest", GradingRemark.NotUnderstood) }));
        Assert.That((graded.Ungraded, graded.Result.Score.Max, graded.Result.Score.Passed), Is.EqualTo((1, 9m, (bool?)null)), "nobody passes or fails by half a grade");
    }

    [Test]
    public void A_question_that_the_content_has_not_stays_ungraded()
    {
        var fewer = Original with { Steps = Original.Steps[1..] };
        var graded = new ExerciseGrader([fewer], null).Grade(Sealed(s => s.Right));
        Assert.That(graded.Remarks, Is.EqualTo(new[] { ("nearest", GradingRemark.NotThere) }));
        Assert.That(new ExerciseGrader([fewer with { Course = new("other") }], null).Knows(Sealed(s => s.Right)), Is.False);
    }

    [TestCase("a=b", "a=c", Description = "one gap twice")]
    [TestCase("no pair")]
    [TestCase("1=100", "9=steam")]
    [TestCase("3=x")]
    public void A_response_that_nobody_could_give_stays_ungraded(params string[] response)
    {
        var result = Sealed(s => s.Right);
        var item = result.Items.Single(i => i.Type == "cloze");
        var graded = new ExerciseGrader([Original], null).Grade(result with { Items = [item with { Response = [.. response] }] });
        Assert.That(graded.Remarks, Is.EqualTo(new[] { ("water", GradingRemark.NotUnderstood) }));
    }

    [TestCase("2026-11-23T10:00:59Z", ExpectedResult = true)]
    [TestCase("2026-11-23T10:01:00Z", ExpectedResult = true)]
    [TestCase("2026-11-23T10:03:50Z", ExpectedResult = false)]
    public bool What_ends_after_it_was_due_is_late(string due) =>
        Result(Original, Terms with { Due = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture) }, s => s.Right, SealingTests.Hidden).Exercise!.Late;

    private static string Told(ResultItem item) => $"{item.Question} {item.KeyVersion} {item.Verdict} {item.Points} of {item.Max}: {string.Join("; ", item.Response)} ({item.Certainty})";

    private static ResultFile Sealed(Func<Sample, Response> way) => Result(Original, Terms, way, SealingTests.Hidden);

    private static Lesson With(Question question, Func<Question, Question> with) => Original with { Steps = [.. Original.Steps.Select(s => s is QuestionStep q && q.Question == question ? new QuestionStep(with(question)) : s)] };

    private static ResultFile Result(Lesson lesson, ExerciseTerms? terms, Func<Sample, Response> way, Func<Response, Question, SealedQuestion, Response> given)
    {
        var played = terms is null ? lesson : lesson with { Steps = [.. lesson.Steps.Select(s => new QuestionStep(Sealing.Of(((QuestionStep)s).Question).Sealed))] };
        var session = Play.Open(played, opened => opened with { Exam = true, Exercise = terms });
        ImmutableArray<Sample> samples = [.. Samples.All.Take(lesson.Steps.Length)];
        Play.Do(session, [Play.Next, .. samples.SelectMany(s => new Intent[] { new Respond(given(way(s), s.Question, Sealing.Of(s.Question).Sealed)), new Rate(Certainty.Unsure) })]);
        Assert.That(session.State.Phase, Is.EqualTo(Phase.Summary));
        return ResultWriter.Write("explainer 0.1.0", session.State.Opened, lesson.Rules.PassMark, [new(Occasion.Lesson, played, session.State)]);
    }
}
