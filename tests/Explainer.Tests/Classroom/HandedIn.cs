using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Explainer.Classroom;
using Explainer.Questions;

namespace Explainer.Tests.Classroom;

/// <summary>Result files as a class hands them in.</summary>
internal static class HandedIn
{
    public static readonly DateTimeOffset Morning = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The types that are handed in.</summary>
    public static ImmutableArray<QuestionType> Types { get; } = [SingleChoiceQuestion.TypeName, ShortAnswerQuestion.TypeName, ClozeQuestion.TypeName];

    /// <summary>A result of the lesson <c>tides</c>; the score is that of its items.</summary>
    public static ResultFile Result(string learner, params ResultItem[] items) => Scored(new(
        ResultFile.FormatName, "sea", "tides", "0f", "explainer 0.1.0", learner, $"attempt-of-{learner}", 7, Morning, Morning.AddMinutes(9), Completed: true, new(0, 0, null), [.. items]));

    public static ResultFile Scored(ResultFile file) => file with
    {
        Score = new(file.Items.Where(i => i.Phase == "lesson").Sum(i => i.Points), file.Items.Where(i => i.Phase == "lesson").Sum(i => i.Max), file.Score.Passed),
    };

    public static ResultItem Item(string question, string chosen, bool right) => Item(question, right ? "correct" : "incorrect", right ? 1 : 0, chosen);

    public static ResultItem Item(string question, string verdict, decimal points, params string[] response) =>
        new(question, "single-choice", "k1", "lesson", [.. response], verdict, points, 1, null, 0, false, 5000);

    public static byte[] Bytes(this ResultFile file) => Encoding.UTF8.GetBytes(file.ToJson());

    /// <summary>A class, one row of points a learner, as its results.</summary>
    public static ImmutableArray<ResultFile> Class(IEnumerable<decimal[]> rows) =>
    [
        .. rows.Select((row, n) => Result(
            string.Create(CultureInfo.InvariantCulture, $"p{n:0000}"),
            [.. row.Select((points, q) => Item($"q{q + 1}", points switch { 1 => "correct", 0 => "incorrect", _ => "partial" }, points))])),
    ];
}
