using Explainer.Statistics;

namespace Explainer.Tests.Statistics;

public sealed class StudentTTests
{
    // Two-sided 5 % and 1 % points as every printed table has them.
    [TestCase(0.05, 1, 12.7062)]
    [TestCase(0.05, 2, 4.30265)]
    [TestCase(0.05, 10, 2.22814)]
    [TestCase(0.05, 29, 2.04523)]
    [TestCase(0.05, 1000, 1.96234)]
    [TestCase(0.01, 1, 63.6567)]
    [TestCase(0.01, 2, 9.92484)]
    [TestCase(0.01, 30, 2.75)]
    public void Is_exceeded_as_the_tables_say(double chance, int degrees, double t) =>
        Assert.That(StudentT.Critical(chance, degrees), Is.EqualTo(t).Within(5e-5));

    [Test]
    public void One_degree_of_freedom_is_Cauchy() =>
        Assert.That(StudentT.TwoSided(1, 1), Is.EqualTo(0.5).Within(1e-15));

    [Test]
    public void Two_degrees_have_a_closed_form()
    {
        foreach (double t in new[] { 0.1, 1, 3, 10 }) Assert.That(StudentT.TwoSided(t, 2), Is.EqualTo(1 - t / Math.Sqrt(2 + t * t)).Within(1e-14));
    }

    [TestCase(0, 5, 1)]
    [TestCase(1e6, 7, 0)]
    public void Ends_are_sound(double t, int degrees, double p) => Assert.That(StudentT.TwoSided(t, degrees), Is.EqualTo(p).Within(1e-12));

    [Test]
    public void The_sign_does_not_matter() => Assert.That(StudentT.TwoSided(-2.5, 9), Is.EqualTo(StudentT.TwoSided(2.5, 9)));

    [Test]
    public void The_median_is_the_middle() =>
        Assert.That((Moments.Median([3, 1, 2]), Moments.Median([4, 1, 3, 2]), Moments.Median([])), Is.EqualTo((2d, 2.5, (double?)null)));
}
