using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Content;
using Explainer.Diagnostics;
using Explainer.Ui.Typesetting;

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

    /// <summary>Result files of a class, and folders of them.</summary>
    public IReadOnlyList<string> Results { get; init; } = [];
}

/// <summary>Reads content as <c>play</c> would, and says everything there is to say about it.</summary>
internal sealed class CheckCommand(ContentCheck check, ExerciseFile exercises, ClassroomContent content, TextWriter output)
{
    public int Run(CheckOrder order, CancellationToken cancel)
    {
        foreach (string path in order.Paths) exercises.Refuse(path);
        var report = order.Results is [] ? check.Check(order.Paths) : WithStats(order, cancel);
        using var document = new StringWriter();
        order.Format.Write(document, report, order.Coverage);
        output.Write(document);
        return report.Errors > 0 || (order.Strict && report.Warnings > 0) ? ExitCode.Problems : ExitCode.Done;
    }

    /// <summary>The check with what a class answered: in the lessons, and before and after them.</summary>
    private CheckReport WithStats(CheckOrder order, CancellationToken cancel)
    {
        var opened = content.OpenedQuietly(order.Paths);
        var merge = opened.MergeAll();
        ResultFolder.Read(order.Results, merge, cancel);
        var results = merge.Merge();
        var answered = StatsCommand.Phases.SelectMany(phase => new ItemAnalysis(results, phase, WhoLearns.Unnamed, opened.Book.Find) { Types = QuestionTypes.All }.Analyse().Questions).ToList();
        var stats = new StatsRemarks(answered, MarkupReader.PlainText) { Results = results };
        var report = check.With(stats).Check(order.Paths);
        return report.With([.. results.LeftOut.Select(StatsRemarks.LeftOut), .. stats.IsOfNothing ? [StatsRemarks.Nothing(order.Paths[0], results.Attempts)] : ImmutableArray<Diagnostic>.Empty]);
    }
}
