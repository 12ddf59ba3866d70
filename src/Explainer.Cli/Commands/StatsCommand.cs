using System.Text;
using Explainer.Classroom;
using Explainer.Diagnostics;
using Explainer.Reports;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer stats</c> was asked for.</summary>
/// <param name="Results">Files and folders.</param>
/// <param name="Content">A course or a lesson, by path or id; null: none.</param>
/// <param name="Phase">Which part of the lessons.</param>
/// <param name="Format">One of <see cref="StatsCommand.Formats"/>.</param>
/// <param name="Text">How text is set.</param>
/// <param name="File">Where it goes; null: to whatever reads the program's output.</param>
internal sealed record StatsOrder(IReadOnlyList<string> Results, string? Content, string Phase, string Format, ReportTextSettings Text, string? File);

/// <summary>What the answers of a class say about the questions.</summary>
internal sealed class StatsCommand(ClassroomContent content, TextWriter output, TextWriter errors)
{
    public static string[] Formats { get; } = ["text", "json", "csv", "html"];

    public static string[] Phases { get; } = [.. new[] { Sessions.Occasion.Lesson, Sessions.Occasion.Pretest, Sessions.Occasion.Posttest, Sessions.Occasion.Review }.Select(PhaseName.Of)];

    public int Run(StatsOrder order, CancellationToken cancel)
    {
        if (order.File is { } named) WholeFile.Probe("--output", named);
        if (!content.TryOpen(order.Content, out var opened)) return ExitCode.Problems;
        var merge = opened.Merge();
        ResultFolder.Read(order.Results, merge, cancel);
        var results = merge.Merge();
        var analysis = new ItemAnalysis(results, order.Phase, WhoLearns.Unnamed, opened.Book.Find).Analyse();
        string written = Written(order, analysis, results, opened.Book);
        if (order.File is { } path) WholeFile.Write(path, file => file.Write(Encoding.UTF8.GetBytes(written)), ownerOnly: true);
        else output.Write(written);
        if (order is not { Format: "text", File: null }) LeftOut.Say(errors, results);
        return results.LeftOut.IsEmpty && results.Attempts > 0 ? ExitCode.Done : ExitCode.Problems;
    }

    private static string Written(StatsOrder order, ClassAnalysis analysis, ClassResults results, QuestionBook book) => order.Format switch
    {
        "json" => new StatsDocumentWriter(Program.NameAndVersion, book).Write(analysis, results).ToJson(),
        "csv" => string.Concat(new StatsTable(book).Rows(analysis)),
        "html" => ReportHtml.Of(new StatsPresenter(book, int.MaxValue).Present(analysis, results)),
        _ => string.Concat(ReportText.Of(new StatsPresenter(book).Present(analysis, results), order.Text).Select(l => l + "\n")),
    };
}

/// <summary>Names what is not counted, for those who get a document.</summary>
internal static class LeftOut
{
    public static void Say(TextWriter errors, ClassResults results)
    {
        foreach (var file in results.LeftOut) errors.WriteLine(SafeText.Line($"{file.File} {file.Why}."));
    }
}
