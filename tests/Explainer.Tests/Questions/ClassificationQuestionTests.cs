using Explainer.Claims;
using Explainer.Questions;

namespace Explainer.Tests.Questions;

public sealed class ClassificationQuestionTests
{
    static readonly ClassificationQuestion Settled = (ClassificationQuestion)Samples.Classification.Question;

    [Test]
    public void Earns_by_right_items_and_names_the_confusion()
    {
        var grade = Settled.Grade(Samples.Pairs(("deaths", "confirmed"), ("treaty", "confirmed")));
        Assert.That(($"{grade.Credit}", grade.Reckoning), Is.EqualTo(("1/2", "1 of 2 items right.")));
        Assert.That(grade.Parts.Select(p => $"{p.Part}: {p.Mark} {p.Given} {p.Right}"), Is.EqualTo(new[] { "deaths: Wrong Confirmed Claimed", "treaty: Right Confirmed Confirmed" }));
    }

    [Test]
    public void A_claim_tells_who_said_so_when_and_where() => Assert.That(
        Settled.Grade(new DontKnow()).Parts[0].Comment?.Source,
        Is.EqualTo("Who says so: South Korea's NIS, through Lee Seong-kweun, AFP, as of 2025-04-30. Source: The Straits Times."));

    [TestCase(ClaimStatus.Confirmed)]
    [TestCase(ClaimStatus.Claimed)]
    [TestCase(ClaimStatus.Disputed)]
    [TestCase(ClaimStatus.Analysis)]
    public void The_claims_own_status_is_the_right_category(ClaimStatus status)
    {
        var item = ClassificationItem.Of(new Claim(new("c"), "It *rains*.", "NIS", status), [new(new("r"), "Report") { Publisher = "AFP" }, new(new("a"), "Archive")]);
        var question = Settled with { Items = [item with { Feedback = "Look twice." }] };
        var part = question.Grade(Samples.Pairs(("c", ClassificationQuestion.CategoryOf(status).Value))).Parts.Single();
        Assert.That((part.Mark, part.Text.Source, part.Comment?.Source), Is.EqualTo((PartMark.Right, @"It \*rains\*.", "Who says so: NIS. Sources: Report, AFP; Archive. Look twice.")));
    }

    [Test]
    public void Items_are_shuffled_and_categories_keep_their_order()
    {
        var shown = Enumerable.Range(0, 50).Select(seed => (Match)Settled.Present(seed)).ToArray();
        Assert.That(shown.Select(m => string.Join(' ', m.Targets.Select(t => t.Id))), Is.All.EqualTo("confirmed claimed disputed analysis"));
        Assert.That(shown.Select(m => m.Sources[0].Id.Value).Distinct(), Is.EquivalentTo(new[] { "deaths", "treaty" }));
        Assert.That(((Match)Settled.Interaction).TargetsOnce, Is.False);
    }

    [Test]
    public void An_unknown_category_is_our_bug() => Assert.That(() => Settled.Grade(Samples.Pairs(("deaths", "true"))), Throws.ArgumentException);
}
