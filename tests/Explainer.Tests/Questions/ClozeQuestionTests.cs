using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions;

public sealed class ClozeQuestionTests
{
    static readonly ClozeQuestion Water = (ClozeQuestion)Samples.Cloze.Question;

    [TestCase("100", "steam", "b", "1", null)]
    [TestCase("100", "ice", "b", "1/2", "By weight the gaps earn 2 of 4.")]
    [TestCase("", "Vapour.", "", "1/2", "By weight the gaps earn 2 of 4.")]
    [TestCase("99", "", "a", "0", "By weight the gaps earn 0 of 4.")]
    public void Earns_the_weighted_mean(string degrees, string gas, string pressure, string credit, string? reckoning)
    {
        var grade = Water.Grade(Samples.Gaps(("degrees", degrees), ("gas", gas), ("pressure", pressure)));
        Assert.That(($"{grade.Credit}", grade.Reckoning), Is.EqualTo((credit, reckoning)));
    }

    [Test]
    public void Tells_what_the_author_says_of_every_option_of_a_gap()
    {
        var question = Water with { Parts = [new ChoiceGap("g", [Samples.Option("a", "up") with { Feedback = "Yes." }, Samples.Option("b", "down") with { Feedback = "No." }, Samples.Option("c", "on")], new("a"))] };
        var part = question.Grade(Samples.Gaps(("g", "b"))).Parts.Single();
        Assert.That((part.Comment?.Source, string.Join(' ', part.Others.Select(o => $"{o.Text} {o.Mark} {o.Comment}"))), Is.EqualTo(("No.", "up Missed Yes.")));
        Assert.That(question.Grade(new DontKnow()).Parts.Single().Others, Has.Length.EqualTo(2));
    }

    [Test]
    public void Counts_gaps_where_all_weigh_the_same()
    {
        var plain = Water with { Parts = [.. Water.Parts.Select(p => p is ClozeGap gap ? gap with { Weight = Fraction.One } : p)] };
        Assert.That(plain.Grade(Samples.Gaps(("gas", "steam"))).Reckoning, Is.EqualTo("1 of 3 gaps right."));
    }

    [Test]
    public void Says_of_each_gap_what_was_given_and_what_belongs_there()
    {
        var parts = Water.Grade(Samples.Gaps(("degrees", "0"), ("pressure", "b"))).Parts.Select(p => $"{p.Part}: {p.Mark} '{p.Given}' {p.Right}");
        Assert.That(parts, Is.EqualTo(new[] { "degrees: Wrong '0' 100 °C", "gas: Missed '' steam", "pressure: Right 'normal' normal" }));
    }

    [Test]
    public void Shows_the_spelling_of_a_slip() =>
        Assert.That(Water.Grade(Samples.Gaps(("gas", "staem"))).Parts[1].Comment?.Source, Is.EqualTo("Right – spelled *steam*."));

    [Test]
    public void Asks_an_unreadable_number_again_and_says_which_gap() => Assert.That(
        Water.Objection(Samples.Gaps(("degrees", "hot"), ("gas", "steam"))),
        Is.EqualTo("Gap 1: I did not understand “hot” as a number. Type digits, for example 42, 3.5 or 1/3."));

    [Test]
    public void Shows_words_and_gaps_in_reading_order()
    {
        var fill = (FillGaps)Water.Interaction;
        Assert.That(fill.Parts.Select(p => p is Gap g ? $"{{{g.Name}}}" : ((GapText)p).Text.Source), Is.EqualTo(new[]
        {
            "Water boils at ", "{degrees}", " and turns to ", "{gas}", " at ", "{pressure}", " pressure.",
        }));
        Assert.That(fill.Gaps.Select(g => (g.Shape, g.Unit, g.Options.Length)), Is.EqualTo(new[]
        {
            (TextShape.Number, "°C", 0), (TextShape.Words, null, 0), (TextShape.Words, (string?)null, 2),
        }));
    }

    [Test]
    public void Shuffles_the_options_of_a_gap() =>
        Assert.That(Enumerable.Range(0, 20).Select(seed => ((FillGaps)Water.Present(seed)).Gaps.Last().Options[0].Id.Value).Distinct(), Is.EquivalentTo(new[] { "a", "b" }));

    [Test]
    public void An_unknown_option_is_our_bug() => Assert.That(() => Water.Grade(Samples.Gaps(("pressure", "zz"))), Throws.ArgumentException);
}
