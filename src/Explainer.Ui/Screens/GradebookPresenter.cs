using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Reports;

namespace Explainer.Ui.Screens;

/// <summary>A grade book as a screen: a row a learner. Pure.</summary>
public static class GradebookPresenter
{
    public static Screen Present(Gradebook book, ClassResults results) => new("Grade book", "",
    [
        .. results.LeftOut.IsEmpty ? ImmutableArray<Block>.Empty : [new Sentence(StatsWording.LeftOutCount(results.LeftOut.Length))],
        .. book.Rows.IsEmpty ? [new Sentence("No result could be counted.")] : Parts(book, results),
        .. results.LeftOut.IsEmpty ? ImmutableArray<Block>.Empty
            : [new Heading(StatsWording.LeftOut, 2), .. StatsPresenter.LeftOut(results, int.MaxValue)],
    ], null, [new ScreenAction("", "Enter", "Close") { IsUsual = true }]);

    private static IEnumerable<Block> Parts(Gradebook book, ClassResults results) =>
    [
        new Sentence($"{Wording.Count(book.Rows.Length, "learner", "learners")}, {string.Join(", ", book.Tests.Select(t => $"\"{t.Name}\""))}."),
        .. ResultRemarks.Of(results).Select(n => new Sentence(n)),
        new Grid("", Heads(book), [.. book.Rows.Select(r => Row(book, r))]),
    ];

    private static ImmutableArray<string> Heads(Gradebook book) =>
        ["Learner", .. book.Tests.Length > 1 ? book.Tests.Select(t => t.Name) : [], "Score", "%", "Passed", "Attempts", "Ended", "Time"];

    private static ImmutableArray<string> Row(Gradebook book, GradebookRow row) =>
    [
        row.Learner,
        .. book.Tests.Length > 1 ? book.Tests.Select(t => row.Tests.FirstOrDefault(d => d.Test == t) is { } done ? $"{Number(done.Points)} of {Number(done.Possible)}" : "–") : [],
        $"{Number(row.Points)} of {Number(row.Possible)}",
        StatsWording.QuestionShare((double?)row.Share),
        row.Passed switch { null => "–", true => "yes", _ => "no" },
        Wording.Count(row.Tests.Sum(t => t.Attempts), "", "").Trim(),
        row.Tests.Any(t => t.Late) ? "late" : row.Completed ? "yes" : "no",
        StatsWording.Time(TimeSpan.FromSeconds(row.Tests.Sum(t => t.Time.TotalSeconds))),
    ];

    private static string Number(decimal points) => StatsWording.Points((double)points);
}
