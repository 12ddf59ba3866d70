using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer import</c> was asked for.</summary>
/// <param name="File">The foreign file.</param>
/// <param name="Format">Its format.</param>
/// <param name="Folder">Where the lessons go; it is made if it is not there.</param>
internal sealed record ImportOrder(string File, ImportFormat Format, string Folder);

/// <summary>Makes lessons of another program's file, and says of everything that was not taken over where it stands there.</summary>
internal sealed class ImportCommand(IContentFiles files, ContentCheck check, TextWriter output, TextWriter errors)
{
    public int Run(ImportOrder order)
    {
        var import = Read(order);
        DiagnosticText.Write(errors, import.Diagnostics, files);
        bool hasErrors = import.Diagnostics.Any(d => d.Rule.Severity == Severity.Error);
        if (import.Lessons.IsEmpty) return ExitCode.Problems;
        var written = LessonFiles.Of(import, new ForeignFile(order.File, default).Title);
        WrittenFiles.Write("--output", order.Folder, written, mayOverwrite: false);
        string[] paths = [.. written.Select(f => Path.Combine(order.Folder, f.Name))];
        foreach (string path in paths) output.WriteLine($"Wrote {SafeText.Line(path)}.");
        var report = check.Check(paths);
        DiagnosticText.Write(errors, report.Diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        output.WriteLine($"{Wording.Count(report.Lessons, "lesson", "lessons")}, {Wording.Count(report.Questions, "question", "questions")}; explainer check says: {Wording.Count(report.Errors, "error", "errors")}, {Wording.Count(report.Warnings, "warning", "warnings")}.");
        return hasErrors || report.Errors > 0 ? ExitCode.Problems : ExitCode.Done;
    }

    /// <exception cref="UsageException">There is no such file.</exception>
    private Import Read(ImportOrder order)
    {
        var file = files.Read(order.File, ForeignFile.Largest);
        return file.State switch
        {
            FileState.Missing => throw new UsageException($"There is no file '{SafeText.Line(order.File)}'."),
            FileState.Folder => throw new UsageException($"'{SafeText.Line(order.File)}' is a folder; name a file in it."),
            FileState.TooLarge => throw new UsageException($"'{SafeText.Line(order.File)}' is larger than {ForeignFile.Largest / 1024 / 1024} MiB, too large for an import; divide it."),
            FileState.Refused => throw new RefusedException($"'{SafeText.Line(order.File)}' cannot be read: {file.Refusal}"),
            _ => order.Format.Read(new(order.File, file.Bytes)),
        };
    }
}
