using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;
using Explainer.Tests.Sessions;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Tests.Journal;

/// <summary>A lesson of the library and the same lesson as an exercise are two things to do.</summary>
public sealed class ExerciseAttemptTests
{
    private static readonly Lesson Lesson = Play.Lesson(Play.Ask("a"), Play.Ask("b"));
    private static readonly PlayRequest AtHome = new("Kim"), AsExercise = AtHome with { Exercise = new("e", false, null) }, AsAnother = AtHome with { Exercise = new("f", false, null) };

    private MemoryJournal journal = null!;
    private AttemptDesk desk = null!;

    [SetUp]
    public void NewJournal()
    {
        journal = new();
        desk = new(journal, new FakeTimeProvider(), _ => Lesson, () => 7);
    }

    [Test]
    public async Task Each_is_gone_on_with_by_itself()
    {
        var home = await BeginAsync(AtHome);
        var exercise = await BeginAsync(AsExercise);
        var another = await BeginAsync(AsAnother);
        Assert.That(new[] { home.Id, exercise.Id, another.Id }, Is.Unique);
        Assert.That((await AtAsync(AtHome)).Id, Is.EqualTo(home.Id));
        Assert.That((await AtAsync(AsExercise)).Id, Is.EqualTo(exercise.Id));
        Assert.That((await AtAsync(AsAnother)).Id, Is.EqualTo(another.Id));
        Assert.That((await desk.StandingAsync(Listing.Of(Lesson), "Kim")).Id, Is.EqualTo(home.Id), "the library knows nothing of exercises");
    }

    [Test]
    public async Task An_exercise_alone_leaves_the_lesson_new()
    {
        await BeginAsync(AsExercise);
        Assert.That((await desk.StandingAsync(Listing.Of(Lesson), "Kim")).Entries, Is.Empty);
        Assert.That(await desk.KeptAsync(["lesson"], AtHome), Is.Null);
    }

    [Test]
    public async Task What_is_finished_is_known_to_be()
    {
        var attempt = await BeginAsync(AsExercise, new Advance(), Play.Unknown, new Advance(), Play.Unknown, new Advance(), new Close());
        Assert.That((await desk.FinishedAsync(Listing.Of(Lesson), AsExercise))?.Id, Is.EqualTo(attempt.Id));
        Assert.That(await desk.FinishedAsync(Listing.Of(Lesson), AsAnother), Is.Null);
        Assert.That(await desk.FinishedAsync(Listing.Of(Lesson), AsExercise with { Restart = true }), Is.Null);
    }

    [Test]
    public async Task Its_terms_stand_in_the_session()
    {
        var attempt = await BeginAsync(AsExercise);
        Assert.That(attempt.Entries.Values.Single().Opened.Exercise, Is.EqualTo(AsExercise.Exercise));
    }

    private Task<Attempt> AtAsync(PlayRequest request) => desk.AtAsync(Listing.Of(Lesson), request);

    private async Task<Attempt> BeginAsync(PlayRequest request, params Intent[] intents)
    {
        var attempt = await AtAsync(request);
        var runner = await desk.OpenAsync(attempt, attempt.Sittings[0], Lesson, request);
        foreach (var intent in intents) await runner.DoAsync(intent);
        return await desk.AgainAsync(attempt);
    }
}
