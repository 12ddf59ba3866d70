using System.Collections.Immutable;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>The library: what is due for review, courses, then a course's lessons, then play; and back.</summary>
internal sealed class LibraryCommand(Catalogue catalogue, AttemptDesk desk, ReviewDesk reviews, ReviewPlayer reviewer, ReportViewer viewer, IFace face, WhoLearns who)
{
    /// <param name="named">Who learns; null: not said.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<int> RunAsync(string? named, CancellationToken cancel)
    {
        if (await who.NameAsync(named, cancel).ConfigureAwait(false) is not { } learner) return ExitCode.Done;
        var request = new PlayRequest(learner);
        while (true)
        {
            var (playable, broken) = catalogue.All();
            if (playable.IsEmpty && broken.IsEmpty) throw new UsageException("There is no course here. Name a folder with --content DIR, or play a file: explainer play lesson.yaml");
            ImmutableArray<Listing> listings = [.. playable.Select(e => e.Listing!)];
            var standings = await desk.StandingsAsync(listings, request.Learner, cancel).ConfigureAwait(false);
            var menu = LibraryPresenter.Library(standings, listings, [.. broken.Select(b => (b.Name, b.Problems))], learner == WhoLearns.Unnamed ? null : learner);
            var due = await reviews.StandingAsync(listings, learner, cancel).ConfigureAwait(false);
            if (await face.ChooseAsync(DuePresenter.Over(menu, due, ReviewRequest.Usual), cancel).ConfigureAwait(false) is not { } line) return ExitCode.Done;
            int chosen = due.Shown > 0 ? line - 1 : line;
            if (chosen < 0) await reviewer.PlayAsync(due, listings, l => catalogue.Open(playable.First(e => e.Listing == l)), new(learner), cancel).ConfigureAwait(false);
            else await OpenAsync(chosen < playable.Length ? playable[chosen] : broken[chosen - playable.Length], request, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>What is chosen is read now; it may have changed since it was listed.</summary>
    private async Task OpenAsync(LibraryEntry entry, PlayRequest request, CancellationToken cancel)
    {
        var (playable, diagnostics) = catalogue.Open(entry);
        if (playable is PlayableCourse course) await CourseAsync(course, request, cancel).ConfigureAwait(false);
        else if (playable is not null) await (await PlayerAsync(playable, request, cancel).ConfigureAwait(false)).PlayToEndAsync(null, cancel).ConfigureAwait(false);
        else await face.ShowAsync(LibraryPresenter.Problems(entry.Path, diagnostics.Where(d => d.Rule.Severity == Severity.Error)), cancel).ConfigureAwait(false);
    }

    private async Task CourseAsync(PlayableCourse course, PlayRequest request, CancellationToken cancel)
    {
        while (true)
        {
            var standing = await desk.StandingAsync(course.Listing, request.Learner, cancel).ConfigureAwait(false);
            var (menu, plays) = LibraryPresenter.Course(course.Whole, standing);
            if (await face.ChooseAsync(menu, cancel).ConfigureAwait(false) is not { } chosen) return;
            if (chosen == plays.Length)
            {
                await viewer.ShowAsync(request.Learner, course, cancel).ConfigureAwait(false);
                continue;
            }
            var player = plays[chosen] is null ? await PlayerAsync(course, request, cancel).ConfigureAwait(false) : new(desk, face, request, await desk.AgainAsync(standing, cancel).ConfigureAwait(false), course);
            await player.PlayToEndAsync(plays[chosen], cancel).ConfigureAwait(false);
        }
    }

    private async Task<AttemptPlayer> PlayerAsync(Playable playable, PlayRequest request, CancellationToken cancel) =>
        new(desk, face, request, await desk.AtAsync(playable.Listing, request, cancel).ConfigureAwait(false), playable);
}
