using Explainer.Questions;

namespace Explainer.Tests.Questions;

public sealed class MatchingQuestionTests
{
    static readonly MatchingQuestion Capitals = (MatchingQuestion)Samples.Matching.Question;

    static readonly MatchingQuestion Once = new([new(new("a"), "1", "one"), new(new("b"), "2", "two"), new(new("c"), "3", "three")], [])
    {
        Id = new("m"),
        Stem = "?",
    };

    [Test]
    public void Equal_rights_are_one_target_and_used_again()
    {
        var match = (Match)Capitals.Interaction;
        Assert.That(match.Targets.Select(t => $"{t.Id} {t.Text}"), Is.EqualTo(new[] { "a France", "c Italy", "d Spain" }));
        Assert.That(match.TargetsOnce, Is.False);
        Assert.That(((Match)Once.Interaction).TargetsOnce, Is.True);
    }

    [Test]
    public void A_distractor_equal_to_a_right_is_that_right() =>
        Assert.That(((Match)(Once with { Distractors = [Samples.Option("d", "one")] }).Interaction).Targets, Has.Length.EqualTo(3));

    [Test]
    public void Earns_by_right_pairs_and_says_what_was_given()
    {
        var grade = Capitals.Grade(Samples.Pairs(("a", "a"), ("b", "c")));
        Assert.That(($"{grade.Credit}", grade.Reckoning), Is.EqualTo(("1/3", "1 of 3 pairs right.")));
        Assert.That(grade.Parts.Select(p => $"{p.Text}: {p.Mark} {p.Given} {p.Right}"), Is.EqualTo(new[]
        {
            "Paris: Right France France", "Lyon: Wrong Italy France", "Rome: Missed  Italy",
        }));
    }

    [Test]
    public void Tells_what_the_author_says_of_a_distractor_given_or_not()
    {
        var question = Once with { Distractors = [Samples.Option("d", "four") with { Feedback = "Nothing is four." }] };
        var given = question.Grade(Samples.Pairs(("a", "d"), ("b", "b"), ("c", "c")));
        Assert.That(given.Parts[0].Others.Select(o => $"{o.Text}: {o.Mark} {o.Comment}"), Is.EqualTo(new[] { "four: Wrong Nothing is four." }));
        Assert.That(given.Reckoning, Is.EqualTo("2 of 3 pairs right."));
        var left = question.Grade(Samples.Pairs(("a", "a"), ("b", "b"), ("c", "c")));
        Assert.That((left.Verdict, $"{left.Parts[^1].Text}: {left.Parts[^1].Mark} {left.Parts[^1].Comment}"), Is.EqualTo((Verdict.Correct, "four: Avoided Nothing is four.")));
    }

    [Test]
    public void Objects_to_a_target_given_twice_where_each_is_used_once()
    {
        Assert.That(Once.Objection(Samples.Pairs(("a", "a"), ("b", "a"))), Does.StartWith("Two have been given the same partner"));
        Assert.That(Once.Objection(Samples.Pairs(("a", "b"), ("b", "a"))), Is.Null);
        Assert.That(Capitals.Objection(Samples.Pairs(("a", "a"), ("b", "a"))), Is.Null);
    }

    [Test]
    public void Right_sides_are_shuffled_even_where_the_author_shuffles_nothing()
    {
        var shown = Enumerable.Range(0, 50).Select(seed => (Match)(Once with { Shuffles = false }).Present(seed)).ToArray();
        Assert.That(shown.Select(m => string.Concat(m.Sources.Select(s => s.Id))), Is.All.EqualTo("abc"));
        Assert.That(shown.Select(m => string.Concat(m.Targets.Select(t => t.Id))).Distinct().Count(), Is.EqualTo(6));
    }

    [Test]
    public void Both_sides_are_shuffled_apart_from_each_other()
    {
        var shown = Enumerable.Range(0, 400).Select(seed => (Match)Once.Present(seed)).Select(m => string.Concat(m.Sources.Select(s => s.Id)) + string.Concat(m.Targets.Select(t => t.Id)));
        Assert.That(shown.Distinct().Count(), Is.EqualTo(36));
    }

    [Test]
    public void An_unknown_target_is_our_bug() => Assert.That(() => Once.Grade(Samples.Pairs(("a", "zz"))), Throws.ArgumentException);
}
