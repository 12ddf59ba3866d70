using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer export</c> was asked for.</summary>
/// <param name="PathOrId">A course or a lesson.</param>
/// <param name="Format">The format.</param>
/// <param name="Output">The file or folder to write; null: to whatever reads the program's output.</param>
/// <param name="WithKey">Whether formats for people print the right answers.</param>
internal sealed record ExportOrder(string PathOrId, ExportFormat Format, string? Output, bool WithKey);

/// <summary>Writes content in the format of another program or for print, and says of every question what is lost by it.</summary>
internal sealed class ExportCommand(Catalogue catalogue, IContentFiles files, Surroundings surroundings, TextWriter errors)
{
    /// <remarks>Losses are told, and are no failure: what the format can say was exported.</remarks>
    public int Run(ExportOrder order)
    {
        var (playable, diagnostics) = catalogue.Find(order.PathOrId, $"export --to {order.Format.Name}");
        DiagnosticText.Write(errors, diagnostics.Where(d => d.Rule.Severity == Severity.Error), files);
        if (playable is null || diagnostics.Any(d => d.Rule.Severity == Severity.Error)) return ExitCode.Problems;
        var work = ExportedWork.Of(playable) with { WithKey = order.WithKey };
        var export = order.Format.Write(work);
        DiagnosticText.WriteLines(errors, export.Losses);
        if (export.Files.IsEmpty)
        {
            errors.WriteLine($"explainer: Nothing was exported: {order.Format.Name} can say none of it.");
            return ExitCode.Problems;
        }
        Write(export, order);
        if (export.Losses.Length > 0) errors.WriteLine(Told(export, work.Questions, order.Format.Name));
        return ExitCode.Done;
    }

    private static string Told(Export export, int questions, string format)
    {
        int left = export.Losses.Count(d => d.Rule == Rules.QuestionLeftOut);
        return left == 0
            ? $"Exported as {format}: {Wording.Count(questions, "question", "questions")}; what is lost stands above."
            : $"Exported as {format}: {questions - left} of {Wording.Count(questions, "question", "questions")}; {left} {(left == 1 ? "was" : "were")} left out.";
    }

    private void Write(Export export, ExportOrder order)
    {
        if (order.Output is { } path && export.Files is [var only] && !Directory.Exists(path) && !Path.EndsInDirectorySeparator(path))
        {
            WholeFile.Probe("--output", path);
            WholeFile.Write(path, file => file.Write(only.Bytes.Span));
        }
        else if (order.Output is { } folder)
        {
            WrittenFiles.Write("--output", folder, export.Files, mayOverwrite: true);
        }
        else if (export.Files is not [var file])
        {
            throw new UsageException($"{order.Format.Name} makes {export.Files.Length} files; name a folder for them: -o FOLDER");
        }
        else if (file.IsBinary && !surroundings.OutputIsRedirected)
        {
            throw new UsageException($"{order.Format.Name} is nothing that a terminal can show; name a file: -o {file.Name}");
        }
        else
        {
            using var output = StandardStreams.OpenOutput();
            output.Write(file.Bytes.Span);
        }
    }
}
