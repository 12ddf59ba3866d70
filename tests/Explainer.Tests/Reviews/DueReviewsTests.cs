using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reviews;

namespace Explainer.Tests.Reviews;

public sealed class DueReviewsTests
{
    static readonly ReviewDay Today = ReviewDay.Of(new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);

    [Test]
    public void Due_is_what_was_to_come_today_or_before()
    {
        var due = Of(Item("overdue", -3), Item("today", 0), Item("tomorrow", 1), Item("later", 5), Item("too", 1));
        Assert.That(Ids(due.Due), Is.EquivalentTo(["overdue", "today"]));
        Assert.That((due.Next, due.NextCount), Is.EqualTo(((ReviewDay?)Today.Plus(1), 2)));
    }

    [Test]
    public void Nothing_under_review_has_no_next_day() => Assert.That(Of(), Is.EqualTo(DueReviews.None with { Due = Of().Due }));

    [Test]
    public void A_question_that_is_no_more_drops_out() => Assert.That(Of(Item("gone", 0), Item("gone", 3)), Is.EqualTo(DueReviews.None with { Due = Of().Due }));

    [Test]
    public void A_question_whose_key_has_changed_is_asked_at_once()
    {
        var due = Of(Item("q", 300, key: "old"), Item("q", 200, key: "older"));
        Assert.That((due.Due.Single().KeyVersion, due.Due.Single().Due, due.Next), Is.EqualTo(("now", Today, (ReviewDay?)null)));
    }

    [Test]
    public void Once_answered_in_its_new_version_it_comes_when_that_is_due()
    {
        var due = Of(Item("q", -5, key: "old"), Item("q", 4));
        Assert.That((due.Due, due.Next), Is.EqualTo((due.Due.Clear(), (ReviewDay?)Today.Plus(4))));
    }

    [Test]
    public void Confident_errors_come_first_then_what_is_due_longest()
    {
        var due = Of(Item("today", 0), Item("sure", 0, sure: true), Item("old", -9), Item("yesterday", -1));
        Assert.That(Ids(due.InOrder(30, seed: 1)), Is.EqualTo(["sure", "old", "yesterday", "today"]));
        Assert.That(Ids(due.InOrder(2, seed: 1)), Is.EqualTo(["sure", "old"]), "and these, when there is time for two");
    }

    [Test]
    public void The_rest_is_shuffled_by_the_seed_alone()
    {
        ReviewItem[] items = [.. Enumerable.Range(0, 9).Select(i => Item($"q{i}", 0))];
        var one = Of(items).InOrder(30, seed: 7);
        Assert.That(Of([.. items.Reverse()]).InOrder(30, seed: 7), Is.EqualTo(one), "whatever order they came in");
        Assert.That(Of(items).InOrder(30, seed: 8), Is.Not.EqualTo(one));
    }

    [TestCase(1, 1)]
    [TestCase(7, 3)]
    [TestCase(30, 13)]
    [TestCase(0, 0)]
    public void Tells_about_how_long_it_takes(int questions, int minutes) => Assert.That(DueReviews.Minutes(questions), Is.EqualTo(minutes));

    static DueReviews Of(params ReviewItem[] items) => DueReviews.Of(items, (_, question) => question.Value == "gone" ? null : "now", Today);

    static ReviewItem Item(string id, int days, string key = "now", bool sure = false) => new(new("course"), new(id), key, new(Today.Number + days), sure);

    static IEnumerable<string> Ids(IEnumerable<ReviewItem> items) => items.Select(i => i.Question.Value);
}
