using Explainer.Statistics;

namespace Explainer.Tests.Statistics;

/// <summary>The smallest samples that say anything, and those one smaller.</summary>
public sealed class MomentsTests
{
    [Test]
    public void Two_values_have_a_spread_and_one_has_none()
    {
        Assert.That(Moments.Deviation([1, 3]), Is.EqualTo(Math.Sqrt(2)).Within(1e-12));
        Assert.That(Moments.Deviation([3]), Is.Null);
    }

    [Test]
    public void Two_pairs_vary_together_and_one_does_not()
    {
        Assert.That(Moments.Covariance([1, 3], [2, 6]), Is.EqualTo(4).Within(1e-12));
        Assert.That(Moments.Correlation([1, 2], [5, 9]), Is.EqualTo(1).Within(1e-12));
        Assert.That((Moments.Covariance([1], [2]), Moments.Correlation([1], [2])), Is.EqualTo((default(double?), default(double?))));
    }

    // 1, 2, 6: deviations −2, −1, 3, variance 7, so 18 ÷ 7√7 · 3 ÷ (2 · 1).
    [Test]
    public void Three_values_are_skewed_and_two_are_not()
    {
        Assert.That(Moments.Skewness([1, 2, 6]), Is.EqualTo(27 / (7 * Math.Sqrt(7))).Within(1e-12));
        Assert.That(Moments.Skewness([1, 6]), Is.Null);
    }

    // 1, 2, 3, 10: deviations −3, −2, −1, 6, variance 50 ÷ 3, so 1394 · 9 ÷ 2500 · 20 ÷ 6 − 27 ÷ 2.
    [Test]
    public void Four_values_have_a_kurtosis_and_three_have_none()
    {
        Assert.That(Moments.Kurtosis([1, 2, 3, 10]), Is.EqualTo(3.228).Within(1e-12));
        Assert.That(Moments.Kurtosis([1, 2, 10]), Is.Null);
    }
}
