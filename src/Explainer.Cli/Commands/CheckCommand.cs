using Explainer.Content;
using Explainer.Diagnostics;

namespace Explainer.Cli.Commands;

/// <summary>Reads content as <c>play</c> would, and says everything there is to say about it.</summary>
internal sealed class CheckCommand(ContentCheck check, TextWriter output)
{
    /// <param name="paths">Files and folders.</param>
    /// <param name="strict">Warnings fail too.</param>
    public int Run(IReadOnlyList<string> paths, bool strict)
    {
        var report = check.Check(paths);
        DiagnosticText.Write(output, report);
        output.WriteLine(report.Summary);
        bool failed = report.Diagnostics.Any(d => d.Rule.Severity == Severity.Error || (strict && d.Rule.Severity == Severity.Warning));
        return failed ? ExitCode.Problems : ExitCode.Done;
    }
}
