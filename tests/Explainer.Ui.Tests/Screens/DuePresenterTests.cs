using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Tests.Screens;

public sealed class DuePresenterTests
{
    static readonly ReviewDay Today = ReviewDay.Of(new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);
    static readonly Menu Library = new("Explainer", [], [new("A course", "not begun") { Standing = Standing.New }, new("Another", "begun") { Standing = Standing.Begun }], 1);

    [TestCase(1, "1 due, about 1 minute.")]
    [TestCase(7, "7 due, about 3 minutes.")]
    [TestCase(30, "30 due, about 13 minutes.")]
    [TestCase(112, "112 due; 30 at a time, about 13 minutes.")]
    public void What_is_due_stands_first_in_the_library(int due, string detail)
    {
        var menu = DuePresenter.Over(Library, Standing_(due), most: 30);
        Assert.That((menu.Items[0].Label, menu.Items[0].Detail, menu.Items.Length), Is.EqualTo(("Review", detail, 3)));
    }

    [Test]
    public void What_was_begun_stays_the_usual_thing() => Assert.That(DuePresenter.Over(Library, Standing_(1), 30).Usual, Is.EqualTo(2));

    [Test]
    public void Where_nothing_was_begun_the_review_is() => Assert.That(DuePresenter.Over(Library with { Usual = 0 }, Standing_(1), 30).Usual, Is.Zero);

    [Test]
    public void Nothing_due_is_not_mentioned() => Assert.That(DuePresenter.Over(Library, Standing_(0), 30), Is.SameAs(Library));

    [Test]
    public void Switched_off_it_leaves_no_trace() => Assert.That(DuePresenter.Over(Library, Standing_(5) with { IsOn = false }, 30), Is.SameAs(Library));

    [Test]
    public void At_rest_it_waits_until_tomorrow()
    {
        Assert.That(DuePresenter.Over(Library, Standing_(5) with { RestsUntil = Today.Plus(1) }, 30), Is.SameAs(Library));
        Assert.That(DuePresenter.Over(Library, Standing_(5) with { RestsUntil = Today }, 30).Items, Has.Length.EqualTo(3));
    }

    [TestCase(0, 1, 3, "Nothing is due now. Next: 3 questions tomorrow.")]
    [TestCase(0, 5, 1, "Nothing is due now. Next: 1 question in 5 days, on 28 November 2026.")]
    [TestCase(1, 5, 1, "1 question is still due.")]
    [TestCase(9, 5, 1, "9 questions are still due.")]
    public void Afterwards_it_says_what_comes(int due, int days, int count, string sentence) =>
        Assert.That(DuePresenter.Comes(Standing_(due).Reviews with { Next = Today.Plus(days), NextCount = count }, Today), Is.EqualTo(sentence));

    [Test]
    public void Before_anything_was_answered_it_says_where_reviews_come_from() =>
        Assert.That(DuePresenter.Comes(DueReviews.None, Today), Does.StartWith("Nothing is under review yet"));

    static ReviewStanding Standing_(int due) => new(
        true, Today, new([.. Enumerable.Range(0, due).Select(i => new ReviewItem(new CourseId("course"), new QuestionId($"q{i}"), "key", Today, false))], null, 0), null);
}
