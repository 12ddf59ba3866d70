using System.Collections.Immutable;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer review</c> was asked to do.</summary>
/// <param name="Learner">Who learns; null: not said.</param>
/// <param name="Course">A path or an id; null: everything in the library.</param>
/// <param name="Request">How, but for who.</param>
internal sealed record ReviewOrder(string? Learner, string? Course, ReviewRequest Request)
{
    /// <summary>Switch review off.</summary>
    public bool Off { get; init; }

    /// <summary>Leave everything until tomorrow.</summary>
    public bool Tomorrow { get; init; }
}

/// <summary>Spaced review of what is due.</summary>
internal sealed class ReviewCommand(Catalogue catalogue, ReviewDesk desk, ReviewPlayer player, IContentFiles files, WhoLearns who, TextWriter output, TextWriter errors)
{
    public async Task<int> RunAsync(ReviewOrder order, CancellationToken cancel)
    {
        if (await who.NameAsync(order.Learner, cancel).ConfigureAwait(false) is not { } learner) return ExitCode.Done;
        if (order.Off)
        {
            await desk.TurnOffAsync(learner, cancel).ConfigureAwait(false);
            await output.WriteLineAsync("Review is off, and nothing will remind you of it. What you have learned is kept: \"explainer review\" goes on with it.").ConfigureAwait(false);
            return ExitCode.Done;
        }
        if (order.Course is null)
        {
            var entries = catalogue.All().Playable;
            return await RunAsync(order, learner, [.. entries.Select(e => e.Listing!)], listing => catalogue.Open(entries.First(e => e.Listing == listing)), cancel).ConfigureAwait(false);
        }
        var (playable, diagnostics) = catalogue.Find(order.Course, "review");
        if (playable is not null) return await RunAsync(order, learner, [playable.Listing], _ => new(playable, []), cancel).ConfigureAwait(false);
        DiagnosticText.Write(errors, diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        return ExitCode.Problems;
    }

    private async Task<int> RunAsync(ReviewOrder order, string learner, ImmutableArray<Listing> listings, Func<Listing, Checked<Playable>> open, CancellationToken cancel)
    {
        if (await desk.TurnOnAsync(learner, cancel).ConfigureAwait(false))
            await errors.WriteLineAsync("Review is on: from now on the library says when something you have answered is due again. \"explainer review --off\" ends it.").ConfigureAwait(false);
        var standing = await desk.StandingAsync(listings, learner, cancel).ConfigureAwait(false);
        if (order.Tomorrow)
        {
            await desk.RestAsync(standing, learner, cancel).ConfigureAwait(false);
            await output.WriteLineAsync("The library says nothing of reviews until tomorrow.").ConfigureAwait(false);
        }
        else if (standing.Reviews.Due.IsEmpty)
        {
            await output.WriteLineAsync(DuePresenter.Comes(standing.Reviews, standing.Today)).ConfigureAwait(false);
        }
        else
        {
            await player.PlayAsync(standing, listings, open, order.Request with { Learner = learner }, cancel).ConfigureAwait(false);
        }
        return ExitCode.Done;
    }
}
