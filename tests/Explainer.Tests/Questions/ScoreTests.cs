using CsCheck;
using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions;

public sealed class ScoreTests
{
    [TestCase(0, 7, 0)]
    [TestCase(7, 7, 100)]
    [TestCase(1, 2, 50)]
    [TestCase(1, 8, 13, Description = "12.5 rounds away from zero, not to even")]
    [TestCase(5, 8, 63, Description = "62.5 too")]
    [TestCase(1, 3, 33)]
    [TestCase(2, 3, 67)]
    [TestCase(199, 200, 99, Description = "99.5 is not all")]
    [TestCase(99999, 100000, 99)]
    [TestCase(1, 100000, 1, Description = "more than nothing is at least 1")]
    [TestCase(1, 200, 1, Description = "0.5 rounds up")]
    [TestCase(0, 0, 0, Description = "nothing was possible")]
    public void Percent_never_says_more_than_was_reached(int earned, int possible, int percent) =>
        Assert.That(new Score(new(earned), new(possible)).Percent, Is.EqualTo(percent));

    [Test]
    public void Only_all_is_100_and_only_nothing_is_0() => Gen.Select(Gen.Int[0, 2000], Gen.Int[1, 2000]).Where((e, p) => e <= p).Sample((earned, possible) =>
    {
        int percent = new Score(new(earned), new(possible)).Percent;
        Assert.That(percent == 100, Is.EqualTo(earned == possible));
        Assert.That(percent == 0, Is.EqualTo(earned == 0));
        Assert.That(Math.Abs(percent - 100.0 * earned / possible), Is.LessThan(1));
    });

    [Test]
    public void Three_thirds_are_all()
    {
        var third = new Score(new(1, 3), Fraction.One);
        Assert.That((third + third + third).Share, Is.EqualTo(new Fraction(1, 3)));
        Assert.That(third.Earned + third.Earned + third.Earned, Is.EqualTo(Fraction.One));
    }
}
