using System.Collections.Immutable;
using System.Globalization;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>Where a learner stands with spaced review.</summary>
/// <param name="IsOn">Whether there is any: not before the first review is asked for, and not after it was switched off.</param>
/// <param name="Today">The learner's day.</param>
/// <param name="Reviews">What is due.</param>
/// <param name="RestsUntil">Nothing is shown as due before this day; null: it does not rest.</param>
public sealed record ReviewStanding(bool IsOn, ReviewDay Today, DueReviews Reviews, ReviewDay? RestsUntil)
{
    /// <summary>How many questions the screens say are due; null: they say nothing of reviews.</summary>
    public int? Shown => !IsOn ? null : RestsUntil > Today ? 0 : Reviews.Due.Length;

    /// <summary>How many of a course's are.</summary>
    public int? ShownOf(CourseId course) => Shown is > 0 ? Reviews.Due.Count(i => i.Course == course) : Shown;
}

/// <summary>Knows what is due, and opens the sessions in which it is asked.</summary>
/// <param name="journal">Where sessions are kept.</param>
/// <param name="progress">What they come to.</param>
/// <param name="clock">The time, and where the learner's days begin.</param>
public sealed class ReviewDesk(IJournal journal, IProgressStore progress, TimeProvider clock)
{
    private const string Switch = "review", On = "on", Off = "off", Rest = "review-rests-until";

    /// <summary>Where a learner stands, among the questions that there are.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<ReviewStanding> StandingAsync(IEnumerable<Listing> listings, string learner, CancellationToken cancel = default)
    {
        var today = ReviewDay.Of(clock.GetUtcNow(), clock.LocalTimeZone);
        if (await progress.ChosenAsync(learner, Switch, cancel).ConfigureAwait(false) != On) return new(false, today, DueReviews.None, null);
        var due = await progress.DueAsync(learner, new(listings), today, cancel).ConfigureAwait(false);
        return new(true, today, due, await RestAsync(learner, cancel).ConfigureAwait(false));
    }

    /// <summary>Begins spaced review, with all that was answered so far. Once is enough.</summary>
    /// <returns>Whether it was off.</returns>
    /// <exception cref="JournalException">It could not be written.</exception>
    public async Task<bool> TurnOnAsync(string learner, CancellationToken cancel = default)
    {
        if (await progress.ChosenAsync(learner, Switch, cancel).ConfigureAwait(false) == On) return false;
        await progress.ChooseAsync(learner, Switch, On, cancel).ConfigureAwait(false);
        return true;
    }

    /// <summary>Ends it: no screen says anything of it, and nothing of the memory of questions is lost.</summary>
    /// <exception cref="JournalException">It could not be written.</exception>
    public async Task TurnOffAsync(string learner, CancellationToken cancel = default) => await progress.ChooseAsync(learner, Switch, Off, cancel).ConfigureAwait(false);

    /// <summary>Leaves everything until tomorrow.</summary>
    /// <exception cref="JournalException">It could not be written.</exception>
    public async Task RestAsync(ReviewStanding standing, string learner, CancellationToken cancel = default) =>
        await progress.ChooseAsync(learner, Rest, standing.Today.Plus(1).Number.ToString(CultureInfo.InvariantCulture), cancel).ConfigureAwait(false);

    /// <summary>Begins a session that asks some of a stock's questions.</summary>
    /// <param name="stock">All questions of a course, as they now are.</param>
    /// <param name="asked">Which, in their order.</param>
    /// <param name="opening">How.</param>
    /// <param name="sequel">What is reviewed after it; null: nothing.</param>
    /// <param name="cancel">Gives up before writing.</param>
    /// <exception cref="JournalException">It could not be written.</exception>
    public Task<SessionRunner> OpenAsync(Lesson stock, ImmutableArray<QuestionId> asked, Opening opening, Sequel? sequel = null, CancellationToken cancel = default) =>
        SessionRunner.OpenAsync(stock, opening with { Occasion = Occasion.Review, Asked = asked }, journal, clock, new(Sequel: sequel), cancel);

    private async Task<ReviewDay?> RestAsync(string learner, CancellationToken cancel) =>
        int.TryParse(await progress.ChosenAsync(learner, Rest, cancel).ConfigureAwait(false), NumberStyles.None, CultureInfo.InvariantCulture, out int day) ? new ReviewDay(day) : null;
}
