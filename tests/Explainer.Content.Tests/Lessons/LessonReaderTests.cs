using System.Globalization;
using Explainer.Claims;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Lessons;

public sealed class LessonReaderTests
{
    private static readonly Lesson Everything = Sample.Lesson(Sample.Everything);

    [Test]
    public void A_lesson_on_its_own_is_its_own_course()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Everything.Course.Value, Is.EqualTo("everything"));
            Assert.That(Everything.CourseTitle, Is.EqualTo("Everything: once"));
            Assert.That(Everything.Rules, Is.EqualTo(new LessonRules { Attempts = 2, PassMark = new Fraction(5, 8) }));
        });
    }

    [Test]
    public void Texts_that_yaml_would_read_as_something_else_stay_as_written()
    {
        var question = (MultipleChoiceQuestion)Everything.Questions.First(q => q.Id.Value == "none-of-them");
        Assert.That(question.Options.Select(o => o.Text.Source), Is.EqualTo(new[] { "no", "1:30", "0o17", "null", "~" }));
        Assert.That(question.Stem.Source, Is.EqualTo("2024-06-19"));
    }

    [Test]
    public void Options_without_an_id_are_named_by_their_place()
    {
        var question = (SingleChoiceQuestion)Everything.Questions.First();
        Assert.That(question.Options.Select(o => o.Id.Value), Is.EqualTo(new[] { "a", "b", "never" }));
        Assert.That(question.Key.Value, Is.EqualTo("a"));
        Assert.That(question.Credits["b"], Is.EqualTo(new Fraction(1, 8)));
    }

    [Test]
    public void The_key_is_graded_as_correct()
    {
        Assert.That(Everything.Questions.Select(q => q.Grade(q is MultipleChoiceQuestion ? new ChosenOptions([]) : new ChosenOptions([q is TrueFalseQuestion ? "true" : "a"])).Verdict), Has.All.EqualTo(Verdict.Correct));
    }

    [Test]
    public void A_pages_parts_are_read()
    {
        var pages = Everything.Pages.ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(pages[0].Timeline.Select(t => (t.Date.Text, t.Text.Source, t.Claim)), Is.EqualTo(new[] { ("2024-06-19", "The treaty is signed in Pyongyang.", new ClaimId("trigger")), ("2024-11-06/2024-11-11", "Ratified: by both.", (ClaimId?)null) }));
            Assert.That(pages[1].ShowIfMissed, Is.EqualTo(new QuestionId("pact-trigger")));
            Assert.That(pages[1].Chart!.Bars.Select(b => b.Value), Is.EqualTo(new[] { new Fraction(600), new Fraction(18001, 4) }));
        });
    }

    [Test]
    public void A_question_keeps_its_place_in_the_file() =>
        Assert.That(Everything.Questions.First().Span, Has.Property("Line").EqualTo(30).And.Property("Column").EqualTo(5));

    /// <summary>Scalars of the oracle on typing: what other readers take for numbers, dates, booleans or nothing.</summary>
    [TestCase("yes"), TestCase("Off"), TestCase("null"), TestCase("~"), TestCase("1_000"), TestCase("010"), TestCase("0x1F"), TestCase("190:20:30"), TestCase("2024-01-01T10:00:00Z")]
    [TestCase("1e3"), TestCase("1."), TestCase(".5"), TestCase("+5"), TestCase("-0"), TestCase(".inf"), TestCase(".nan"), TestCase("1.0"), TestCase("3.10"), TestCase("٤٢"), TestCase("12345678901234567890"), TestCase("=")]
    public void A_text_field_takes_any_scalar_as_written(string scalar)
    {
        var lesson = Sample.Lesson($"lesson: x\ntitle: {scalar}\nsteps:\n  - {{ page: p, title: {scalar}, body: {scalar} }}\n");
        Assert.That((lesson.Title, lesson.Pages.Single().Title, lesson.Pages.Single().Body.Source), Is.EqualTo((scalar, scalar, scalar)));
    }

    [TestCase("70%", ExpectedResult = "7/10")]
    [TestCase("62.5%", ExpectedResult = "5/8")]
    [TestCase("100 %", ExpectedResult = "1")]
    [TestCase("0.7", ExpectedResult = null)]
    [TestCase("101%", ExpectedResult = null)]
    public string? A_pass_mark_is_a_percentage(string written) =>
        Sample.Lesson($"lesson: x\ntitle: y\npass: {written}\nsteps:\n  - {{ page: p, title: t, body: b }}\n").Rules.PassMark?.ToString(CultureInfo.InvariantCulture);
}
