using System.Collections.Immutable;
using Explainer.Work;

namespace Explainer.Tests.Work;

[TestFixture]
public sealed class SideBySideTests
{
    private static readonly ImmutableArray<int> Numbers = [.. Enumerable.Range(0, 500)];

    [Test]
    public void What_comes_out_stands_in_the_order_of_what_went_in() =>
        Assert.That(SideBySide.Select(Numbers, (number, place) => (number * 2, place)), Is.EqualTo(Numbers.Select(n => (n * 2, n))));

    [Test]
    public void Within_itself_it_comes_to_an_end() =>
        Assert.That(SideBySide.Select(Numbers, n => SideBySide.Select(Numbers, inner => inner + n).Sum()), Is.EqualTo(Numbers.Select(n => Numbers.Sum() + (n * Numbers.Length))));

    [TestCase(1)]
    [TestCase(500)]
    public void A_failure_is_told_as_itself(int count) =>
        Assert.That(() => SideBySide.Select(Numbers[..count], int (_) => throw new FormatException("broken")), Throws.TypeOf<FormatException>().With.Message.EqualTo("broken"));

    [Test]
    public void Nothing_comes_of_nothing() => Assert.That(SideBySide.Select(ImmutableArray<int>.Empty, n => n), Is.Empty);
}
