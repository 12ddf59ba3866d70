using System.Collections.Immutable;
using CsCheck;
using Explainer.Questions;

namespace Explainer.Tests.Questions;

public sealed class OrderingQuestionTests
{
    [TestCase("abcd", "abcd", "1", null)]
    [TestCase("abcd", "bacd", "2/3", "5 of 6 pairs of items stand in the right order: 5/6 − 1/6 = 2/3.")]
    [TestCase("abcd", "bcda", "0", "3 of 6 pairs of items stand in the right order: 3/6 − 3/6 = 0.")]
    [TestCase("abcd", "dcba", "0", "0 of 6 pairs of items stand in the right order: 0/6 − 6/6 is below 0, and counts as 0.")]
    [TestCase("abcd", "abc", "1/2", "3 of 6 pairs of items stand in the right order: 3/6 − 0/6 = 1/2.")]
    [TestCase("a(bc)d", "acbd", "1", null)]
    [TestCase("a(bc)d", "bacd", "3/5", "4 of 5 pairs of items stand in the right order: 4/5 − 1/5 = 3/5.")]
    [TestCase("(ab)", "ba", "1", null, TestName = "Where no order matters, every order is right")]
    public void Grades_by_pairs(string ranks, string given, string credit, string? reckoning)
    {
        var grade = Ask(ranks).Grade(Given(given));
        Assert.That(($"{grade.Credit}", grade.Reckoning), Is.EqualTo((credit, reckoning)));
    }

    [Test]
    public void Says_where_each_item_stood_and_belongs()
    {
        var parts = Ask("a(bc)d").Grade(Given("bac")).Parts.Select(p => $"{p.Part} {p.Mark} {p.Given} {p.Right}");
        Assert.That(parts, Is.EqualTo(new[] { "a Wrong 2 1", "b Wrong 1 2–3", "c Right 3 2–3", "d Missed  4" }));
    }

    [Test]
    public void Says_the_date_of_each_item() =>
        Assert.That(Samples.Ordering.Question.Grade(new DontKnow()).Parts[0].Comment?.Source, Is.EqualTo("1957"));

    [TestCase("aab")]
    [TestCase("abx")]
    public void An_item_twice_or_unknown_is_our_bug(string given) => Assert.That(() => Ask("abc").Grade(Given(given)), Throws.ArgumentException);

    [TestCase("ab")]
    [TestCase("abc")]
    [TestCase("(ab)c")]
    [TestCase("(abc)(de)")]
    public void Never_starts_right_and_gives_every_other_start(string ranks)
    {
        var question = Ask(ranks);
        var starts = Enumerable.Range(0, 400).Select(seed => string.Concat(((Arrange)question.Present(seed)).Items.Select(i => i.Id.Value))).ToHashSet();
        Assert.That(starts.Select(s => question.Grade(Given(s)).Verdict), Has.None.EqualTo(Verdict.Correct));
        int n = question.Items.Count(), orders = Enumerable.Range(1, n).Aggregate(1, (a, b) => a * b), right = question.Ranks.Aggregate(1, (a, rank) => a * Enumerable.Range(1, rank.Length).Aggregate(1, (x, y) => x * y));
        Assert.That(starts, n < 5 ? Has.Count.EqualTo(orders - right) : Has.Count.GreaterThan(50));
    }

    [Test]
    public void Is_shuffled_even_where_the_author_shuffles_nothing() =>
        Assert.That(((Arrange)(Ask("abc") with { Shuffles = false }).Present(1)).Items.Select(i => i.Id.Value), Is.Not.EqualTo(new[] { "a", "b", "c" }));

    [TestCase("a")]
    [TestCase("(ab)")]
    public void Where_every_order_is_right_it_starts_anyhow(string ranks) =>
        Gen.Long.Sample(seed => Assert.That(((Arrange)Ask(ranks).Present(seed)).Items, Has.Length.EqualTo(Ask(ranks).Items.Count())));

    static ArrangedOptions Given(string ids) => new([.. ids.Select(c => $"{c}")]);

    /// <summary>Letters are items; letters in brackets are tied.</summary>
    static OrderingQuestion Ask(string ranks)
    {
        var parsed = ImmutableArray.CreateBuilder<ImmutableArray<OrderingItem>>();
        for (int i = 0; i < ranks.Length; i++)
        {
            string tie = ranks[i] == '(' ? ranks[(i + 1)..ranks.IndexOf(')', i)] : ranks[i..(i + 1)];
            if (ranks[i] == '(') i += tie.Length + 1;
            parsed.Add([.. tie.Select(c => new OrderingItem(new($"{c}"), $"Item {c}"))]);
        }
        return new(parsed.ToImmutable()) { Id = new("o"), Stem = "In which order?" };
    }
}
