using System.Collections.Immutable;
using CsCheck;
using Explainer.Questions;

namespace Explainer.Tests.Questions;

public sealed class ShuffleTests
{
    /// <summary>Recorded sessions are replayed with these orders for ever; a second implementation (Python) gave the same ones.</summary>
    [TestCase(1, "q", new[] { 2, 1, 0 })]
    [TestCase(1, "q", new[] { 2, 6, 1, 0, 3, 5, 4, 7 })]
    [TestCase(42, "pact-trigger", new[] { 0, 1, 2, 4, 3 })]
    [TestCase(-7, "한국", new[] { 4, 0, 5, 3, 1, 2 })]
    [TestCase(0, "", new[] { 1, 2, 0, 3 })]
    public void The_order_of_a_seed_and_name_never_changes(long seed, string name, int[] order) =>
        Assert.That(new Shuffle(seed, name).Permutation(order.Length), Is.EqualTo(order));

    [Test, SetCulture("sv-SE")]
    public void The_learners_culture_has_no_say() =>
        Assert.That(new Shuffle(-7, "한국").Permutation(6), Is.EqualTo(new[] { 4, 0, 5, 3, 1, 2 }));

    [Test]
    public void Every_order_is_a_permutation() => Gen.Select(Gen.Long, Gen.String, Gen.Int[0, 40]).Sample((seed, name, n) =>
        Assert.That(new Shuffle(seed, name).Permutation(n).Order(), Is.EqualTo(Enumerable.Range(0, n))));

    [Test]
    public void Orders_are_equally_frequent()
    {
        var counts = Enumerable.Range(0, 6000).GroupBy(seed => string.Concat(new Shuffle(seed, "q").Permutation(3))).Select(g => g.Count()).ToArray();
        Assert.That(counts, Has.Length.EqualTo(6).And.All.InRange(880, 1120));
    }

    [Test]
    public void Fixed_options_keep_their_places() => Gen.Long.Sample(seed =>
    {
        ImmutableArray<Option> options = [Named("a"), Named("b"), Named("c") with { Fixed = true }, Named("d"), Named("none of these") with { Fixed = true }];
        var shuffled = new Shuffle(seed, "q").Of(options);
        Assert.That((shuffled[2], shuffled[4]), Is.EqualTo((options[2], options[4])));
        Assert.That(shuffled, Is.EquivalentTo(options));
    });

    [Test]
    public void Nothing_to_shuffle_stays_nothing() => Assert.That(new Shuffle(1, "q").Of([]), Is.Empty);

    [Test]
    public void A_draw_keeps_the_original_order() => Gen.Select(Gen.Long, Gen.Int[0, 12]).Sample((seed, count) =>
    {
        var drawn = new Shuffle(seed, "pool").Draw(count, [.. Enumerable.Range(0, 9)]);
        Assert.That(drawn, Has.Length.EqualTo(Math.Min(count, 9)).And.Ordered.And.Unique);
    });

    static Option Named(string text) => new(new(text), text);
}
