using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Reports;

namespace Explainer.Ui.Screens;

/// <summary>A grade book as a screen: a row a learner. Pure.</summary>
public static class GradebookPresenter
{
    private const int MostNamed = 10, LowestNamed = 3;
    private const string NoMark = " There is no pass mark to be below.";

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
        new Sentence(Need(book)),
    ];

    /// <summary>Who needs help first, in a sentence that can be read aloud.</summary>
    private static string Need(Gradebook book)
    {
        var needy = book.In(GradebookSort.Need).Rows;
        ImmutableArray<GradebookRow> first = [.. needy.TakeWhile(r => r.NeedsHelp)];
        bool hasMark = needy.Any(r => r.Passed is not null);
        if (!first.IsEmpty) return $"Who needs help first: {Named(first)}.{(hasMark ? "" : NoMark)}";
        if (hasMark) return "Nobody is below the pass mark, and everybody came to the end.";
        ImmutableArray<GradebookRow> lowest = [.. needy.Where(r => r.Share is not null).Take(LowestNamed)];
        return $"Everybody came to the end.{NoMark}{(lowest.IsEmpty ? "" : $" Lowest: {string.Join(", ", lowest.Select(r => $"{r.Learner} ({StatsWording.QuestionShare((double?)r.Share)})"))}.")}";
    }

    private static string Why(GradebookRow row) => string.Join(", ",
    [
        .. row.Share is { } share ? [StatsWording.QuestionShare((double)share)] : ImmutableArray<string>.Empty,
        .. row.Passed == false ? ["not passed"] : ImmutableArray<string>.Empty,
        .. row.Completed ? ImmutableArray<string>.Empty : ["left before the end"],
    ]);

    private static string Named(ImmutableArray<GradebookRow> rows) =>
        string.Join("; ", rows.Take(MostNamed).Select(r => $"{r.Learner} ({Why(r)})")) + (rows.Length > MostNamed ? $"; and {rows.Length - MostNamed} more (--sort need has them on top)" : "");

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
