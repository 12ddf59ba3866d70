using System.Text;
using Explainer.Classroom;
using Explainer.Reports;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer gradebook</c> was asked for.</summary>
/// <param name="Results">Files and folders.</param>
/// <param name="Content">A course or a lesson, by path or id; null: none.</param>
/// <param name="Attempt">Which of several attempts counts.</param>
/// <param name="Format">One of <see cref="GradebookCommand.Formats"/>.</param>
/// <param name="Text">How text is set.</param>
/// <param name="File">Where it goes; null: to whatever reads the program's output.</param>
internal sealed record GradebookOrder(IReadOnlyList<string> Results, string? Content, GradedAttempt Attempt, string Format, ReportTextSettings Text, string? File);

/// <summary>One row a learner.</summary>
internal sealed class GradebookCommand(ClassroomContent content, TextWriter output, TextWriter errors)
{
    public static string[] Formats { get; } = ["text", "csv"];

    public int Run(GradebookOrder order, CancellationToken cancel)
    {
        if (order.File is { } named) WholeFile.Probe("--output", named);
        if (!content.TryOpen(order.Content, out var opened)) return ExitCode.Problems;
        var merge = opened.Merge();
        ResultFolder.Read(order.Results, merge, cancel);
        var results = merge.Merge();
        var book = Gradebook.Of(results, order.Attempt, WhoLearns.Unnamed);
        string written = order.Format == "csv" ? string.Concat(GradebookTable.Rows(book))
            : string.Concat(ReportText.Of(GradebookPresenter.Present(book, results), order.Text).Select(l => l + "\n"));
        if (order.File is { } path) WholeFile.Write(path, file => file.Write(Encoding.UTF8.GetBytes(written)), ownerOnly: true);
        else output.Write(written);
        if (order is not { Format: "text", File: null }) LeftOut.Say(errors, results, ResultRemarks.Of(results));
        return results.LeftOut.IsEmpty && results.Attempts > 0 ? ExitCode.Done : ExitCode.Problems;
    }
}
