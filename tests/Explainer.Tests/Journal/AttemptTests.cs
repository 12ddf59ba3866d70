using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Tests.Journal;

public sealed class AttemptTests
{
    private static readonly Sitting Before = new(Occasion.Pretest, new("prepost"), "Before"), First = new(Occasion.Lesson, new("first"), "First"),
        Second = new(Occasion.Lesson, new("second"), "Second"), After = new(Occasion.Posttest, new("prepost"), "After");

    [Test]
    public void After_a_sitting_comes_the_first_that_is_not_finished()
    {
        Assert.That(Of(Before, First, Second, After).After(Before)!.Next, Is.EqualTo(First));
        Assert.That(Done(Of(Before, First, Second, After), Before, First).After(Second)!.Next, Is.EqualTo(After));
        Assert.That(Done(Of(First, Second), Second).After(First)!.Next, Is.Null, "all are done then");
        Assert.That(Of(First, Second).After(Second)!.Next, Is.EqualTo(First), "what was passed over is still to come");
    }

    [Test]
    public void A_pretest_that_was_passed_over_does_not_come_after_a_lesson() => Assert.That(Of(Before, First, Second).After(First)!.Next, Is.EqualTo(Second));

    [Test]
    public void Nothing_comes_after_a_lesson_on_its_own() => Assert.That((Of(First) with { WholeCourse = false }).After(First), Is.Null);

    private static Attempt Of(params ImmutableArray<Sitting> sittings) => new(new(Guid.Empty), "Kim", 1, false, true, sittings, ImmutableDictionary<(Occasion, LessonId), JournalEntry>.Empty);

    private static Attempt Done(Attempt attempt, params Sitting[] sittings) => sittings.Aggregate(attempt, (a, s) => a.With(s, new(Sessions.Play.Opened(Sessions.Play.Lesson(Sessions.Play.Ask("q"))), new(Sessions.Play.Start, new Score(1, 1)))));
}
