using Explainer.Classroom;
using Explainer.Content;
using Explainer.Reports;
using Explainer.Ui.Reports;
using Explainer.Ui.Screens;

namespace Explainer.Cli.Commands;

/// <summary>What <c>explainer stats</c> was asked for.</summary>
/// <param name="Classroom">What was handed in; the format is one of <see cref="StatsCommand.Formats"/>.</param>
/// <param name="Phase">Which part of the lessons.</param>
internal sealed record StatsOrder(ClassroomOrder Classroom, string Phase);

/// <summary>What the answers of a class say about the questions.</summary>
internal sealed class StatsCommand(ClassroomDesk desk)
{
    public static string[] Formats { get; } = ["text", "json", "csv", "html"];

    public static string[] Phases { get; } = [.. new[] { Sessions.Occasion.Lesson, Sessions.Occasion.Pretest, Sessions.Occasion.Posttest, Sessions.Occasion.Review }.Select(PhaseName.Of)];

    public int Run(StatsOrder order, CancellationToken cancel) => desk.Run(order.Classroom, (results, book) => Written(order, results, book), ResultRemarks.WithTexts, cancel);

    private static string Written(StatsOrder order, ClassResults results, QuestionBook book)
    {
        var analysis = new ItemAnalysis(results, order.Phase, WhoLearns.Unnamed, book.Find) { Types = QuestionTypes.All }.Analyse();
        return order.Classroom.Format switch
        {
            "json" => new StatsDocumentWriter(Program.NameAndVersion, book).Write(analysis, results).ToJson(),
            "csv" => string.Concat(new StatsTable(book).Rows(analysis)),
            "html" => ReportHtml.Of(new StatsPresenter(book, int.MaxValue).Present(analysis, results)),
            _ => order.Classroom.AsText(new StatsPresenter(book).Present(analysis, results)),
        };
    }
}
