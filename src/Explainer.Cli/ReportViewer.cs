using Explainer.Journal;
using Explainer.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Cli;

/// <summary>Shows a report where one learns.</summary>
internal sealed class ReportViewer(ReportDesk desk, IFace face, TimeProvider clock)
{
    /// <summary>The report on one course.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task ShowAsync(string learner, PlayableCourse course, CancellationToken cancel)
    {
        var report = await desk.OfAsync(learner, new(course.Course), cancel).ConfigureAwait(false);
        await face.ShowAsync(new ReportPresenter(clock.LocalTimeZone).Present(report), cancel).ConfigureAwait(false);
    }
}
