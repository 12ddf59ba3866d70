using System.Globalization;
using Explainer.Classroom;
using Explainer.Statistics;

namespace Explainer.Reports;

/// <summary>Item analysis as a table for spreadsheets, one row a question and key version.</summary>
/// <param name="book">Knows what questions and options say.</param>
public sealed class StatsTable(QuestionBook book)
{
    private static readonly string[] Heads =
    [
        "course", "lesson", "phase", "question", "keyVersion", "type", "stem", "responses", "omitted", "dontKnow", "notReached", "facility", "discrimination", "upperLower27",
        "discriminativeEfficiency", "medianSeconds", "rated", "meanCertainty", "accuracy", "small", "flags", "answers",
    ];

    /// <summary>The table, its heads first.</summary>
    public IEnumerable<string> Rows(ClassAnalysis analysis) =>
        analysis.Questions.Select(Row).Prepend(Heads.Aggregate(new CsvRow(), (row, head) => row.Add(head)).ToString());

    private string Row(QuestionAnalysis question)
    {
        var (key, figures, certainty) = (question.Key, question.Figures, question.Certainty);
        return new CsvRow()
            .AddText(key.Test.Course)
            .AddText(key.Lesson)
            .Add(key.Phase)
            .AddText(key.Question)
            .AddText(key.KeyVersion)
            .AddText(question.Type)
            .AddText(book.Stem(key))
            .Add(Number(figures.Persons))
            .Add(Number(question.Omitted))
            .Add(Number(question.DontKnow))
            .Add(Number(question.NotReached))
            .Add(Number(figures.Facility))
            .Add(Number(figures.Discrimination))
            .Add(Number(figures.UpperLower))
            .Add(Number(figures.Efficiency))
            .Add(Number(question.Time?.TotalSeconds))
            .Add(Number(certainty.Rated))
            .Add(Number(certainty.MeanCertainty?.ToDouble()))
            .Add(Number(certainty.Accuracy?.ToDouble()))
            .Add(question.IsSmall ? "true" : "false")
            .AddText(string.Join(" ", question.Flags.Select(f => f.Sentence(question, o => book.Named(key, o)))))
            .AddText(string.Join("; ", question.Options.Select(o => Answer(key, o))))
            .ToString();
    }

    private string Answer(QuestionKey key, OptionAnalysis option) =>
        $"{book.Text(key, option.Option) ?? option.Option}{(option.IsKey ? " (key)" : "")}: {Number(option.Figures.Count)}";

    private static string? Number(double? value) => value is { } known ? Math.Round(known, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture) : null;
}
