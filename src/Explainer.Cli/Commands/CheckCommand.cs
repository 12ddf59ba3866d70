using Explainer.Content;

namespace Explainer.Cli.Commands;

/// <summary>What is to be checked, and how it is told.</summary>
/// <param name="Paths">Files and folders.</param>
internal sealed record CheckOrder(IReadOnlyList<string> Paths)
{
    public ReportFormat Format { get; init; } = ReportFormat.Text;

    /// <summary>Warnings fail too.</summary>
    public bool Strict { get; init; }

    /// <summary>Tells what the questions cover.</summary>
    public bool Coverage { get; init; }
}

/// <summary>Reads content as <c>play</c> would, and says everything there is to say about it.</summary>
internal sealed class CheckCommand(ContentCheck check, ExerciseFile exercises, TextWriter output)
{
    public int Run(CheckOrder order)
    {
        foreach (string path in order.Paths) exercises.Refuse(path);
        var report = check.Check(order.Paths);
        using var document = new StringWriter();
        order.Format.Write(document, report, order.Coverage);
        output.Write(document);
        return report.Errors > 0 || (order.Strict && report.Warnings > 0) ? ExitCode.Problems : ExitCode.Done;
    }
}
