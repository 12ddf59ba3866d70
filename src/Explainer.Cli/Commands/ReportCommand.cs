using System.Text;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Journal;
using Explainer.Reports;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer report</c> was asked for.</summary>
/// <param name="Learner">Whose report; null: not said.</param>
/// <param name="Target">A course or a lesson, by path or id; null: everything.</param>
/// <param name="Format">One of <see cref="ReportCommand.Formats"/>.</param>
/// <param name="Text">How text is set.</param>
/// <param name="File">Where it goes; null: to whatever reads the program's output.</param>
internal sealed record ReportOrder(string? Learner, string? Target, string Format, ReportTextSettings Text, string? File);

/// <summary>What a learner did and what came of it, in one of five forms.</summary>
internal sealed class ReportCommand(Catalogue catalogue, ReportDesk desk, IJournal journal, TimeProvider clock, IContentFiles files, TextWriter output, TextWriter errors)
{
    /// <summary>A printed page may be longer than what scrolls past in a terminal.</summary>
    private const int MostOnPage = 200;

    public static string[] Formats { get; } = ["text", "json", "csv", "html", "xapi"];

    public async Task<int> RunAsync(ReportOrder order, CancellationToken cancel)
    {
        if (order.File is { } named) WholeFile.Probe("--output", named);
        string learner = order.Learner ?? await OnlyLearnerAsync(cancel).ConfigureAwait(false);
        if (await ScopeAsync(learner, order.Target, cancel).ConfigureAwait(false) is not { } scope) return ExitCode.Problems;
        var report = await desk.OfAsync(learner, scope, cancel).ConfigureAwait(false);
        string written = Written(report, order);
        if (order.File is { } path) WholeFile.Write(path, file => file.Write(Encoding.UTF8.GetBytes(written)), ownerOnly: true);
        else await output.WriteAsync(written).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private string Written(LearnerReport report, ReportOrder order) => order.Format switch
    {
        "json" => new ReportDocumentWriter(Program.NameAndVersion, MarkupReader.PlainText).Write(report).ToJson(),
        "csv" => string.Concat(new AnswerTable(MarkupReader.PlainText).Rows(report)),
        "html" => ReportHtml.Of(new ReportPresenter(clock.LocalTimeZone, MostOnPage).Present(report)),
        "xapi" => new XapiWriter(Program.NameAndVersion, MarkupReader.PlainText).Write(report),
        _ => string.Concat(ReportText.Of(new ReportPresenter(clock.LocalTimeZone).Present(report), order.Text).Select(l => l + "\n")),
    };

    /// <summary>Whoever gives no name; somebody else where that one has played nothing and there is one other.</summary>
    private async Task<string> OnlyLearnerAsync(CancellationToken cancel)
    {
        string[] known = [.. await journal.LearnersAsync(cancel).Select(l => l.Name).ToListAsync(cancel).ConfigureAwait(false)];
        if (known is [] || known.Contains(WhoLearns.Unnamed)) return WhoLearns.Unnamed;
        return known is [var only] ? only : throw new UsageException($"Say whose report with --learner; there are: {string.Join(", ", known.Select(k => $"'{SafeText.Line(k)}'"))}.");
    }

    /// <summary>What the learner has played goes before what there is to play: its files may be gone. Null when the content is broken, which is said.</summary>
    private async Task<ReportScope?> ScopeAsync(string learner, string? named, CancellationToken cancel)
    {
        if (named is not { } target) return ReportScope.All;
        var begun = await desk.BegunAsync(learner, cancel).ConfigureAwait(false);
        if (begun.Any(b => b.Course.Value == target)) return new(new(target));
        if (begun.LastOrDefault(b => b.Lesson.Value == target) is { } played) return new(played.Course, played.Lesson);
        var found = catalogue.Find(target, "report");
        if (found.Value is { } playable) return new(playable.Course, playable is PlayableLesson alone ? alone.Alone.Id : null);
        DiagnosticText.Write(errors, found.Diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        return null;
    }
}
