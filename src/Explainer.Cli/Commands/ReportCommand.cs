using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Reports;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer report</c> was asked for.</summary>
/// <param name="Learner">Whose report.</param>
/// <param name="Target">A course or a lesson, by path or id; null: everything.</param>
/// <param name="Format">One of <see cref="ReportCommand.Formats"/>.</param>
/// <param name="Text">How text is set.</param>
internal sealed record ReportOrder(string Learner, string? Target, string Format, ReportTextSettings Text);

/// <summary>What a learner did and what came of it, in one of five forms.</summary>
internal sealed class ReportCommand(Catalogue catalogue, ReportDesk desk, TimeProvider clock, IContentFiles files, TextWriter output, TextWriter errors)
{
    public static string[] Formats { get; } = ["text"];

    public async Task<int> RunAsync(ReportOrder order, CancellationToken cancel)
    {
        if (await ScopeAsync(order, cancel).ConfigureAwait(false) is not { } scope) return ExitCode.Problems;
        var report = await desk.OfAsync(order.Learner, scope, cancel).ConfigureAwait(false);
        await output.WriteAsync(Written(report, order)).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private string Written(LearnerReport report, ReportOrder order) => order.Format switch
    {
        _ => string.Concat(ReportText.Of(new ReportPresenter(clock.LocalTimeZone).Present(report), order.Text).Select(l => l + "\n")),
    };

    /// <summary>What the learner has played goes before what there is to play: its files may be gone. Null when the content is broken, which is said.</summary>
    private async Task<ReportScope?> ScopeAsync(ReportOrder order, CancellationToken cancel)
    {
        if (order.Target is not { } target) return ReportScope.All;
        var begun = await desk.BegunAsync(order.Learner, cancel).ConfigureAwait(false);
        if (begun.Any(b => b.Course.Value == target)) return new(new(target));
        if (begun.LastOrDefault(b => b.Lesson.Value == target) is { } played) return new(played.Course, played.Lesson);
        var found = catalogue.Find(target);
        if (found.Value is { } playable) return new(playable.Course, playable is PlayableLesson alone ? alone.Alone.Id : null);
        DiagnosticText.Write(errors, found.Diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        return null;
    }
}
