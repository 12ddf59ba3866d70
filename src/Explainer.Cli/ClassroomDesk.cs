using System.Text;
using Explainer.Classroom;
using Explainer.Cli.Commands;
using Explainer.Diagnostics;
using Explainer.Reports;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Cli;

/// <summary>What was handed in, and how what comes of it is told.</summary>
/// <param name="Results">Files and folders.</param>
/// <param name="Content">A course or a lesson, by path or id; null: none.</param>
/// <param name="Format">One of the command's.</param>
/// <param name="Text">How text is set.</param>
/// <param name="File">Where it goes; null: to whatever reads the program's output.</param>
internal sealed record ClassroomOrder(IReadOnlyList<string> Results, string? Content, string Format, ReportTextSettings Text, string? File)
{
    public string AsText(Screen screen) => string.Concat(ReportText.Of(screen, Text).Select(l => l + "\n"));
}

/// <summary>Reads what a class handed in, has it told, and names what is not counted.</summary>
internal sealed class ClassroomDesk(ClassroomContent content, TextWriter output, TextWriter errors)
{
    /// <param name="order">What was asked for.</param>
    /// <param name="told">What the results come to, as it is written.</param>
    /// <param name="remarks">What else there is to know, for those who get a document: text has it in its place.</param>
    /// <param name="cancel">Ends it between two files.</param>
    public int Run(ClassroomOrder order, Func<ClassResults, QuestionBook, string> told, Func<ClassResults, IEnumerable<string>> remarks, CancellationToken cancel)
    {
        if (order.File is { } named) WholeFile.Probe("--output", named);
        if (!content.TryOpen(order.Content, out var opened)) return ExitCode.Problems;
        var merge = opened.Merge();
        ResultFolder.Read(order.Results, merge, cancel);
        var results = merge.Merge();
        string written = told(results, opened.Book);
        if (order.File is { } path) WholeFile.Write(path, file => file.Write(Encoding.UTF8.GetBytes(written)), ownerOnly: true);
        else output.Write(written);
        if (order is not { Format: "text", File: null }) NameLeftOut(results, remarks(results));
        return results.LeftOut.IsEmpty && results.Attempts > 0 ? ExitCode.Done : ExitCode.Problems;
    }

    private void NameLeftOut(ClassResults results, IEnumerable<string> remarks)
    {
        foreach (var file in results.LeftOut) errors.WriteLine(SafeText.Line($"{file.File} {file.Why}."));
        foreach (string remark in remarks) errors.WriteLine(SafeText.Line(remark));
    }
}
