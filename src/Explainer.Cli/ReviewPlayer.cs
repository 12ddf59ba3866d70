using System.Collections.Immutable;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Reviews;
using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Cli;

/// <summary>How somebody wants to review.</summary>
/// <param name="Learner">Who learns.</param>
/// <param name="Seed">Settles every order; null draws one.</param>
/// <param name="Most">Questions at most.</param>
/// <param name="NoCertainty">Without asking for certainty.</param>
internal sealed record ReviewRequest(string Learner, long? Seed = null, int Most = ReviewRequest.Usual, bool NoCertainty = false)
{
    /// <summary>Enough for one sitting.</summary>
    public const int Usual = 30;
}

/// <summary>Asks what is due, course by course: one session each, since an answer belongs to a course.</summary>
/// <param name="desk">Knows what is due.</param>
/// <param name="face">Meets the person.</param>
/// <param name="draw">Draws a seed.</param>
internal sealed class ReviewPlayer(ReviewDesk desk, IFace face, Func<long> draw)
{
    /// <summary>Some questions of one course, all of one language.</summary>
    private sealed record Round(Lesson Stock, ImmutableArray<ReviewItem> Asked);

    /// <summary>Asks what is due until all is asked or the person leaves; then says what comes next.</summary>
    /// <param name="standing">What is due.</param>
    /// <param name="listings">The courses that it may be of.</param>
    /// <param name="open">Reads one of them, as it now is.</param>
    /// <param name="request">How.</param>
    /// <param name="cancel">Leaves for the person.</param>
    public async Task PlayAsync(ReviewStanding standing, ImmutableArray<Listing> listings, Func<Listing, Checked<Playable>> open, ReviewRequest request, CancellationToken cancel)
    {
        long seed = request.Seed ?? draw();
        var rounds = Rounds(standing.Reviews.InOrder(request.Most, seed), course => listings.FirstOrDefault(l => l.Course == course) is { } listing ? open(listing).Value : null);
        var opening = new Opening(request.Learner, seed) { NoCertainty = request.NoCertainty };
        for (int i = 0; i < rounds.Length; i++)
        {
            var next = i + 1 < rounds.Length ? rounds[i + 1].Stock : null;
            var runner = await desk.OpenAsync(
                rounds[i].Stock, [.. rounds[i].Asked.Select(a => a.Question)], opening, next is null ? null : new(Sitting.Of(Occasion.Review, next)), cancel).ConfigureAwait(false);
            opening = opening with { Attempt = runner.State.Opened.Attempt };
            bool goesOn = await face.PlayAsync(runner, cancel).ConfigureAwait(false);
            // However a summary is left, by a signal too, the session is over.
            if (runner.State.Phase == Phase.Summary) await runner.DoAsync(new Close(), CancellationToken.None).ConfigureAwait(false);
            if (!goesOn) return;
        }
        await face.ShowAsync(DuePresenter.Done(await desk.StandingAsync(listings, request.Learner, cancel).ConfigureAwait(false)), cancel).ConfigureAwait(false);
    }

    /// <summary>In the order of each course's first question. What has gone from the content since it was listed is left out.</summary>
    private static ImmutableArray<Round> Rounds(ImmutableArray<ReviewItem> asked, Func<CourseId, Playable?> read) =>
    [
        .. from course in asked.GroupBy(a => a.Course)
           let playable = read(course.Key)
           where playable is not null
           from stock in ReviewStock.Of(playable)
           let there = stock.Questions.Select(q => q.Id).ToHashSet()
           let round = new Round(stock, [.. course.Where(a => there.Contains(a.Question))])
           where !round.Asked.IsEmpty
           select round,
    ];
}
