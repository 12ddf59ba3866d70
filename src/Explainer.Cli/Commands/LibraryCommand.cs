using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>The library: courses, then a course's lessons, then play; and back.</summary>
internal sealed class LibraryCommand(Catalogue catalogue, AttemptDesk desk, IFace face)
{
    public async Task<int> RunAsync(PlayRequest request, CancellationToken cancel)
    {
        var (playable, broken) = catalogue.All();
        if (playable.IsEmpty && broken.IsEmpty) throw new UsageException("There is no course here. Name a folder with --content DIR, or play a file: explainer play lesson.yaml");
        while (true)
        {
            var standings = await desk.StandingsAsync(playable, request.Learner, cancel).ConfigureAwait(false);
            var menu = LibraryPresenter.Library(standings, playable, [.. broken.Select(b => (b.Name, b.Diagnostics.Length))]);
            if (await face.ChooseAsync(menu, cancel).ConfigureAwait(false) is not { } chosen) return ExitCode.Done;
            if (chosen >= playable.Length) await ProblemsAsync(broken[chosen - playable.Length], cancel).ConfigureAwait(false);
            else if (playable[chosen] is PlayableCourse course) await CourseAsync(course, request, cancel).ConfigureAwait(false);
            else await (await PlayerAsync(playable[chosen], request, cancel).ConfigureAwait(false)).PlayToEndAsync(cancel).ConfigureAwait(false);
        }
    }

    private async Task CourseAsync(PlayableCourse course, PlayRequest request, CancellationToken cancel)
    {
        while (true)
        {
            var standing = await desk.StandingAsync(course, request.Learner, cancel).ConfigureAwait(false);
            var (menu, plays) = LibraryPresenter.Course(course.Whole, standing);
            if (await face.ChooseAsync(menu, cancel).ConfigureAwait(false) is not { } chosen) return;
            if (plays[chosen] is { } sitting) await new AttemptPlayer(desk, face, request, standing, course).PlayAsync(sitting, cancel).ConfigureAwait(false);
            else await (await PlayerAsync(course, request, cancel).ConfigureAwait(false)).PlayToEndAsync(cancel).ConfigureAwait(false);
        }
    }

    private async Task<AttemptPlayer> PlayerAsync(Playable playable, PlayRequest request, CancellationToken cancel) =>
        new(desk, face, request, await desk.AtAsync(playable, request, cancel).ConfigureAwait(false), playable);

    private Task ProblemsAsync(Unplayable broken, CancellationToken cancel) =>
        face.ShowAsync(LibraryPresenter.Problems(broken.Path, broken.Diagnostics.Where(d => d.Rule.Severity == Severity.Error)), cancel);
}
