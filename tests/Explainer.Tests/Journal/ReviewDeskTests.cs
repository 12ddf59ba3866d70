using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Tests.Sessions;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Tests.Journal;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ReviewDeskTests
{
    static readonly Lesson Lesson = Play.Lesson(Play.Ask("a"), Play.Ask("b"), Play.Ask("c"));

    readonly MemoryJournal journal = new();
    readonly FakeTimeProvider clock = new(Play.Start);

    ReviewDesk Desk => new(journal, journal, clock);

    [Test]
    public async Task Nobody_hears_of_reviews_before_asking_for_one()
    {
        await Learn(Play.Right, Play.Wrong);
        clock.Advance(TimeSpan.FromDays(30));
        Assert.That((await Standing()).Shown, Is.Null);
    }

    [Test]
    public async Task Asked_for_it_holds_what_was_answered_before()
    {
        await Learn(Play.Right, Play.Wrong);
        clock.Advance(TimeSpan.FromDays(1));
        Assert.That(await Desk.TurnOnAsync("Kim"), Is.True);
        Assert.That(Ids(await Standing()), Is.EqualTo(["b"]), "what was wrong is due tomorrow, what was right the day after");
        clock.Advance(TimeSpan.FromDays(1));
        Assert.That(Ids(await Standing()), Is.EquivalentTo(["a", "b"]));
    }

    [Test]
    public async Task Switched_off_it_leaves_no_trace_and_on_again_it_has_forgotten_nothing()
    {
        await Learn(Play.Wrong);
        await Desk.TurnOnAsync("Kim");
        clock.Advance(TimeSpan.FromDays(2));
        await Desk.TurnOffAsync("Kim");
        Assert.That(((await Standing()).Shown, (await Standing()).Reviews.Due.Length), Is.EqualTo(((int?)null, 0)));
        Assert.That(await Desk.TurnOnAsync("Kim"), Is.True);
        Assert.That(Ids(await Standing()), Is.EqualTo(["a"]));
    }

    [Test]
    public async Task On_twice_is_on_once()
    {
        await Desk.TurnOnAsync("Kim");
        Assert.That(await Desk.TurnOnAsync("Kim"), Is.False);
    }

    [Test]
    public async Task It_can_rest_until_tomorrow()
    {
        await Learn(Play.Wrong, Play.Wrong);
        await Desk.TurnOnAsync("Kim");
        clock.Advance(TimeSpan.FromDays(1));
        await Desk.RestAsync(await Standing(), "Kim");
        Assert.That(((await Standing()).Shown, Ids(await Standing())), Is.EqualTo(((int?)0, new[] { "a", "b" })), "nothing is shown, and a review can still be asked for");
        clock.Advance(TimeSpan.FromDays(1));
        Assert.That((await Standing()).Shown, Is.EqualTo(2));
    }

    [Test]
    public async Task What_a_review_answers_is_reviewed()
    {
        await Learn(Play.Wrong, Play.Wrong);
        await Desk.TurnOnAsync("Kim");
        clock.Advance(TimeSpan.FromDays(1));
        var runner = await Desk.OpenAsync(Lesson, [new("b"), new("a")], new Opening("Kim", Seed: 5));
        Assert.That((runner.State.Opened.Occasion, string.Join(' ', runner.State.Questions.Select(q => q.Id))), Is.EqualTo((Occasion.Review, "b a")));
        foreach (Intent intent in (Intent[])[Play.Next, Play.Right, new Rate(Certainty.Certain)]) await runner.DoAsync(intent);
        Assert.That(Ids(await Standing()), Is.EqualTo(["a"]), "left in its middle, it has been for what was answered");
    }

    [Test]
    public async Task What_is_not_in_the_content_is_not_asked()
    {
        await Learn(Play.Wrong, Play.Wrong);
        await Desk.TurnOnAsync("Kim");
        clock.Advance(TimeSpan.FromDays(1));
        Assert.That(Ids(await Desk.StandingAsync([Listing.Of(Play.Lesson(Play.Ask("b")))], "Kim")), Is.EqualTo(["b"]));
        Assert.That(Ids(await Desk.StandingAsync([], "Kim")), Is.Empty);
    }

    [Test]
    public async Task A_changed_key_is_asked_at_once_and_anew()
    {
        await Learn(Play.Right);
        await Desk.TurnOnAsync("Kim");
        var changed = Play.Lesson(Play.Ask("a", q => q with { Answer = false }));
        var due = (await Desk.StandingAsync([Listing.Of(changed)], "Kim")).Reviews.Due.Single();
        Assert.That(due.KeyVersion, Is.EqualTo(KeyVersion.Of(changed.Questions.Single())));
    }

    Task<ReviewStanding> Standing() => Desk.StandingAsync([Listing.Of(Lesson)], "Kim");

    static string[] Ids(ReviewStanding standing) => [.. standing.Reviews.Due.Select(i => i.Question.Value)];

    async Task Learn(params Respond[] responses)
    {
        var runner = await SessionRunner.OpenAsync(Lesson, new Opening("Kim", Seed: 1), journal, clock);
        await runner.DoAsync(Play.Next);
        foreach (var respond in responses)
        {
            await runner.DoAsync(respond);
            await runner.DoAsync(new Rate(null));
            await runner.DoAsync(Play.Next);
        }
    }
}
