using System.Collections.Immutable;
using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions;

public sealed class NumericalQuestionTests
{
    static readonly NumericalQuestion Speed = Ask(new NumberNear(new(78, 10), new(new(2, 10), null)));

    static readonly NumericalQuestion Length = Ask(new NumberNear(new(5), new(new(5, 100), null))) is var q
        ? q with { Key = q.Key with { Units = new(Units.None.Factors.Add("km", Fraction.One).Add("m", new(1, 1000)).Add("m²", Fraction.One)) { Shown = "km", Required = true } } }
        : null!;

    [TestCase("7.8", Verdict.Correct)]
    [TestCase("8.0", Verdict.Correct, Description = "tolerance is inclusive")]
    [TestCase("7.6", Verdict.Correct)]
    [TestCase("8.01", Verdict.Incorrect)]
    [TestCase("7.59999999999999999999", Verdict.Incorrect, Description = "exact, however near")]
    public void Grades_by_distance_from_the_key(string written, Verdict expected) =>
        Assert.That(Speed.Grade(new EnteredText(written)).Verdict, Is.EqualTo(expected));

    [TestCase(100, 5, 10, 110, Description = "relative is wider")]
    [TestCase(100, 20, 10, 120, Description = "absolute is wider")]
    [TestCase(-100, 0, 10, -110, Description = "of the answer's size, whatever its sign")]
    public void The_wider_tolerance_counts(int answer, int absolute, int percent, int stillRight)
    {
        var question = Ask(new NumberNear(new(answer), new(new(absolute), new(percent, 100))));
        Assert.That(question.Grade(new EnteredText($"{stillRight}")).Verdict, Is.EqualTo(Verdict.Correct));
        Assert.That(question.Grade(new EnteredText($"{stillRight + Math.Sign(answer)}")).Verdict, Is.EqualTo(Verdict.Incorrect));
    }

    [TestCase("1", Verdict.Correct)]
    [TestCase("5", Verdict.Correct)]
    [TestCase("0.99", Verdict.Incorrect)]
    public void A_range_includes_its_ends(string written, Verdict expected) =>
        Assert.That(Ask(new NumberBetween(new(1), new(5))).Grade(new EnteredText(written)).Verdict, Is.EqualTo(expected));

    [TestCase("10", "1", "Yes.")]
    [TestCase("11", "1/2", "Near.")]
    [TestCase("13", "0", null)]
    public void The_highest_matching_credit_counts_with_its_feedback(string written, string credit, string? comment)
    {
        var question = Ask(
            new NumberNear(new(10), new(new(2), null)) { Credit = new(1, 2), Feedback = "Near." },
            new NumberNear(new(10), Tolerance.None) { Feedback = "Yes." });
        var grade = question.Grade(new EnteredText(written));
        Assert.That(($"{grade.Credit}", grade.Parts[0].Comment?.Source), Is.EqualTo((credit, comment)));
    }

    [TestCase("5 km", Verdict.Correct)]
    [TestCase("5km", Verdict.Correct)]
    [TestCase("5,000 m", Verdict.Correct)]
    [TestCase("5 m²", Verdict.Correct, Description = "a raised digit in a unit is no part of the number")]
    [TestCase("5 m", Verdict.Incorrect, Description = "another unit is converted and judged")]
    public void Units_are_converted(string written, Verdict expected)
    {
        Assert.That(Length.Objection(new EnteredText(written)), Is.Null);
        Assert.That(Length.Grade(new EnteredText(written)).Verdict, Is.EqualTo(expected));
    }

    [TestCase("5", "Type the unit too: km, m or m².")]
    [TestCase("5 kg", "“kg” is not a unit of this question. Use km, m or m²; capitals count.")]
    [TestCase("5 KM", "“KM” is not a unit of this question. Use km, m or m²; capitals count.")]
    [TestCase("5.5.5 km", "I did not understand “5.5.5 km” as a number. Type digits, for example 42, 3.5 or 1/3.")]
    [TestCase("km", "I did not understand “km” as a number. Type digits, for example 42, 3.5 or 1/3.")]
    public void Objects_with_what_to_type(string written, string sentence) => Assert.That(Length.Objection(new EnteredText(written)), Is.EqualTo(sentence));

    [TestCase("5 km", "1", null)]
    [TestCase("5", "2/3", "The unit is missing.")]
    public void A_missing_unit_costs_what_the_author_says(string written, string credit, string? remark)
    {
        var question = Ask(new NumberNear(new(5), Tolerance.None));
        var grade = (question with { Key = question.Key with { Units = Units.None with { Shown = "km", Penalty = new(1, 3) } } }).Grade(new EnteredText(written));
        Assert.That(($"{grade.Credit}", grade.Parts[0].Comment?.Source), Is.EqualTo((credit, remark)));
        var without = question with { Key = question.Key with { Units = Units.None with { Penalty = new(1, 3) } } };
        Assert.That(without.Grade(new EnteredText("5")).Verdict, Is.EqualTo(Verdict.Correct), "no unit, no penalty");
    }

    [Test]
    public void One_unit_is_named_alone()
    {
        var question = Ask(new NumberNear(new(5), Tolerance.None));
        Assert.That((question with { Key = question.Key with { Units = Units.None with { Shown = "km", Required = true } } }).Objection(new EnteredText("5")), Is.EqualTo("Type the unit too: km."));
    }

    [Test]
    public void What_is_right_is_the_answer_of_most_credit_and_all_are_listed_with_theirs()
    {
        var question = Ask(new NumberNear(new(7), Tolerance.None) { Credit = new(1, 2) }, new NumberNear(new(5), Tolerance.None));
        Assert.That(question.Grade(new DontKnow()).Parts[0].Right?.Source, Is.EqualTo("5"));
        Assert.That(question.AcceptedAnswers, Is.EqualTo(new[] { "7 (1/2 of the points)", "5" }));
    }

    [Test]
    public void Objects_to_a_unit_where_none_is_asked_for() =>
        Assert.That(Speed.Objection(new EnteredText("7.8 km/s")), Is.EqualTo("No unit is asked for here. Type the number alone: 7.8."));

    [Test]
    public void The_unit_shown_may_be_typed_or_left_out()
    {
        var question = Speed with { Key = Speed.Key with { Units = Units.None with { Shown = "km/s" } } };
        foreach (string written in new[] { "7.8", "7.8 km/s", "7.8km/s" })
            Assert.That((question.Objection(new EnteredText(written)), question.Grade(new EnteredText(written)).Verdict), Is.EqualTo(((string?)null, Verdict.Correct)), written);
    }

    [Test]
    public void A_number_alone_is_in_the_unit_shown()
    {
        var question = Ask(new NumberNear(new(5), Tolerance.None)) with
        {
            Key = new([new NumberNear(new(5), Tolerance.None)]) { Units = new(Units.None.Factors.Add("km", Fraction.One).Add("m", new(1, 1000))) { Shown = "m" } },
        };
        Assert.That(question.Grade(new EnteredText("5000")).Verdict, Is.EqualTo(Verdict.Correct));
        Assert.That(question.Grade(new DontKnow()).Parts[0].Right?.Source, Is.EqualTo("5 km"));
    }

    [Test]
    public void A_micro_sign_is_a_mu()
    {
        var question = Speed with { Key = Speed.Key with { Units = new(Units.None.Factors.Add("µm", Fraction.One)) } };
        Assert.That(question.Grade(new EnteredText("7.8 μm")).Verdict, Is.EqualTo(Verdict.Correct));
    }

    [TestCase("en", "7.8, give or take 0.2")]
    [TestCase("de", "7,8, give or take 0,2")]
    public void Shows_the_answer_as_the_language_writes_it(string language, string right)
    {
        var part = (Speed with { Language = language }).Grade(new EnteredText("1*2")).Parts.Single();
        Assert.That((part.Text.Source, part.Right?.Source, part.Mark), Is.EqualTo((@"1\*2", right, PartMark.Wrong)));
    }

    [TestCase(4700, "en", "4700")]
    [TestCase(500000, "en", "500,000")]
    [TestCase(1234567, "de", "1.234.567")]
    public void Groups_long_numbers_as_the_language_does(int answer, string language, string shown) =>
        Assert.That(NumberText.Of(answer, language), Is.EqualTo(shown));

    [Test]
    public void A_penalty_for_a_missing_unit_is_said()
    {
        var question = Length with { Key = Length.Key with { Units = Length.Key.Units with { Required = false, Penalty = new(1, 10) } } };
        var grade = question.Grade(new EnteredText("5"));
        Assert.That((grade.Reckoning, grade.Parts[0].Comment?.Source), Is.EqualTo(("This answer earns 9/10 of the points.", "The unit is missing.")));
    }

    static NumericalQuestion Ask(params ImmutableArray<AcceptedNumber> answers) => new(new NumberKey(answers)) { Id = new("n"), Stem = "How much?" };
}
