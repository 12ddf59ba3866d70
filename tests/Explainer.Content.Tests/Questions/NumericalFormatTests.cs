using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Questions;

public sealed class NumericalFormatTests
{
    [TestCase("50", 50, null)]
    [TestCase("10%", null, 0.1)]
    [TestCase("[50, 10%]", 50, 0.1)]
    [TestCase("[10%, 50]", 50, 0.1)]
    [TestCase("[10 %]", null, 0.1)]
    [TestCase("0", 0, null)]
    [TestCase("1/3", null, null, Description = "a third is no decimal, and is read all the same")]
    public void A_tolerance_is_a_number_a_percentage_or_both(string written, double? absolute, double? relative)
    {
        var number = (NumberNear)Sample.Question<NumericalQuestion>($"type: numerical\nstem: x\nanswer: 1\ntolerance: {written}").Key.Answers.Single();
        Assert.That(number.Tolerance, Is.EqualTo(written == "1/3" ? new Tolerance(new Fraction(1, 3), null) : new Tolerance(Exact(absolute), Exact(relative))));
    }

    [Test]
    public void Without_a_tolerance_only_the_answer_counts()
    {
        var question = Sample.Question<NumericalQuestion>("type: numerical\nstem: x\nanswer: 0.1");
        Assert.That(question.Key.Answers.Single().High, Is.EqualTo(new Fraction(1, 10)));
    }

    [Test]
    public void Several_answers_have_credit_and_feedback_each()
    {
        var question = Sample.Question<NumericalQuestion>("type: numerical\nstem: x\nanswers:\n  - { answer: 4700, tolerance: 50, feedback: Yes. }\n  - { range: [4000, 5000], credit: 50%, feedback: Nearly. }");
        Assert.Multiple(() =>
        {
            Assert.That(question.Key.Answers.Select(a => (a.Low, a.High, a.Credit, a.Feedback?.Source)), Is.EqualTo(new[]
            {
                (new Fraction(4650), new Fraction(4750), Fraction.One, "Yes."),
                (new Fraction(4000), new Fraction(5000), new Fraction(1, 2), "Nearly."),
            }));
            Assert.That(question.Grade(new EnteredText("4800")).Credit, Is.EqualTo(new Fraction(1, 2)));
        });
    }

    [TestCase("1 km", Verdict.Correct)]
    [TestCase("1000 m", Verdict.Correct)]
    [TestCase("1 m", Verdict.Incorrect)]
    public void Units_are_exact_fractions_of_the_answers_own(string typed, Verdict expected)
    {
        var question = Sample.Question<NumericalQuestion>("type: numerical\nstem: x\nanswer: 1\nunit: km\nunits: { km: 1, m: 1/1000 }\nunit-required: true");
        Assert.That(question.Grade(new EnteredText(typed)).Verdict, Is.EqualTo(expected));
        Assert.That(question.Objection(new EnteredText("1")), Is.Not.Null);
    }

    [TestCase("en", Verdict.Correct)]
    [TestCase("de", Verdict.Incorrect)]
    public void The_lessons_language_settles_what_a_comma_is(string language, Verdict expected)
    {
        var question = Sample.Lesson($"language: {language}\n" + Sample.WithQuestion("type: numerical\nstem: x\nanswer: 4700")).Questions.Single();
        Assert.That(question.Grade(new EnteredText("4,700")).Verdict, Is.EqualTo(expected));
    }

    private static Fraction? Exact(double? number) => number is { } given ? Fraction.FromDoubleRounded(given, 4) : null;
}
