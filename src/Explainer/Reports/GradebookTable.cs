using System.Globalization;
using Explainer.Classroom;

namespace Explainer.Reports;

/// <summary>The grade book as a table for spreadsheets: one row a learner; where there are several lessons, three columns for each behind those for all; last, whether all files told have a seal.</summary>
public static class GradebookTable
{
    private static readonly string[] Heads =
        ["learner", "points", "max", "percent", "passed", "completed", "late", "attempts", "seconds", "rated", "meanCertainty", "accuracy"];

    /// <summary>The table, its heads first.</summary>
    public static IEnumerable<string> Rows(Gradebook book)
    {
        var heads = Heads.Aggregate(new CsvRow(), (row, head) => row.Add(head));
        if (book.Tests.Length > 1)
            foreach (var test in book.Tests) heads.AddText($"{test.Name} points").AddText($"{test.Name} max").AddText($"{test.Name} passed");
        return book.Rows.Select(row => Row(book, row)).Prepend(heads.Add("seal").ToString());
    }

    private static string Row(Gradebook book, GradebookRow learner)
    {
        var row = new CsvRow()
            .AddText(learner.Learner)
            .Add(Number(learner.Points))
            .Add(Number(learner.Possible))
            .Add(Number(learner.Share * 100, "0.##"))
            .Add(Claim(learner.Passed))
            .Add(Claim(learner.Completed))
            .Add(Claim(learner.Tests.Any(t => t.Late)))
            .Add(Number(learner.Tests.Sum(t => t.Attempts)))
            .Add(Number((decimal)Math.Round(learner.Tests.Sum(t => t.Time.TotalSeconds))))
            .Add(Number(learner.Certainty.Rated))
            .Add(Number((decimal?)learner.Certainty.MeanCertainty?.ToDouble()))
            .Add(Number((decimal?)learner.Certainty.Accuracy?.ToDouble()));
        foreach (var test in book.Tests.Length > 1 ? book.Tests : [])
        {
            var done = learner.Tests.FirstOrDefault(t => t.Test == test);
            row.Add(Number(done?.Points)).Add(Number(done?.Possible)).Add(Claim(done?.Passed));
        }
        return row.Add(learner.Tests.All(t => t.IsSealed) ? "ok" : "none").ToString();
    }

    private static string? Number(decimal? value, string form = "0.######") => value?.ToString(form, CultureInfo.InvariantCulture);

    private static string? Claim(bool? claim) => claim switch
    {
        null => null,
        true => "true",
        false => "false",
    };
}
