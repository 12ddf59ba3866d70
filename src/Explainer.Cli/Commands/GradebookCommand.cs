using Explainer.Classroom;
using Explainer.Reports;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer gradebook</c> was asked for.</summary>
/// <param name="Classroom">What was handed in; the format is one of <see cref="GradebookCommand.Formats"/>.</param>
/// <param name="Attempt">Which of several attempts counts.</param>
/// <param name="Sort">How the rows stand.</param>
internal sealed record GradebookOrder(ClassroomOrder Classroom, GradedAttempt Attempt, GradebookSort Sort);

/// <summary>One row a learner.</summary>
internal sealed class GradebookCommand(ClassroomDesk desk)
{
    public static string[] Formats { get; } = ["text", "csv", "html"];

    public int Run(GradebookOrder order, CancellationToken cancel) => desk.Run(order.Classroom, (results, _) => Written(order, results), ResultRemarks.Of, cancel);

    private static string Written(GradebookOrder order, ClassResults results)
    {
        var book = Gradebook.Of(results, order.Attempt, WhoLearns.Unnamed).In(order.Sort);
        return order.Classroom.Format switch
        {
            "csv" => string.Concat(GradebookTable.Rows(book)),
            "html" => ReportHtml.Of(GradebookPresenter.Present(book, results)),
            _ => order.Classroom.AsText(GradebookPresenter.Present(book, results)),
        };
    }
}
