using Explainer.Statistics;

namespace Explainer.Tests.Statistics;

/// <summary>The least that a reliability needs: two questions, and totals that vary.</summary>
public sealed class ReliabilityTests
{
    [Test]
    public void Two_questions_have_an_alpha()
    {
        Assert.That(Reliability.Alpha([0.25, 0.25], 0.8), Is.EqualTo(0.75).Within(1e-12));
        Assert.That(Reliability.Kr20([0.5, 0.5], 0.8), Is.EqualTo(0.75).Within(1e-12));
        Assert.That(Reliability.Kr21(2, 1, 0.8), Is.EqualTo(0.75).Within(1e-12));
    }

    [Test]
    public void One_question_has_none() =>
        Assert.That(new[] { Reliability.Alpha([0.25], 0.25), Reliability.Kr20([0.5], 0.25), Reliability.Kr21(1, 0.5, 0.25) }, Is.All.Null);

    [TestCase(0d)]
    [TestCase(null)]
    public void Totals_that_do_not_vary_have_none(double? variance) =>
        Assert.That(new[] { Reliability.Alpha([0.25, 0.25], variance), Reliability.Kr20([0.5, 0.5], variance), Reliability.Kr21(2, 1, variance) }, Is.All.Null);

    [TestCase(0.6, 0.75)]
    [TestCase(-1, null)]
    [TestCase(null, null)]
    public void Two_halves_are_stretched_to_the_whole(double? halves, double? whole) =>
        Assert.That(Reliability.SpearmanBrown(halves), whole is { } expected ? Is.EqualTo(expected).Within(1e-12) : Is.Null);
}
