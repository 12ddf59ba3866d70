using System.Globalization;
using Explainer.Classroom;
using Explainer.Questions;

namespace Explainer.Reports;

/// <summary>A report's answers as a table for spreadsheets, one row an answer.</summary>
/// <param name="plain">Markup as plain text.</param>
public sealed class AnswerTable(Func<Markup, string> plain)
{
    private static readonly string[] Heads =
    [
        "learner", "course", "lesson", "lessonTitle", "phase", "exam", "attempt", "session", "startedAt", "question", "type", "keyVersion", "objective", "stem",
        "try", "answeredAt", "response", "verdict", "points", "max", "certainty", "hints", "passageOpened", "elapsedMs",
    ];

    /// <summary>The table, its heads first.</summary>
    public IEnumerable<string> Rows(LearnerReport report) =>
        report.Answers.Select(Row).Prepend(Heads.Aggregate(new CsvRow(), (row, head) => row.Add(head)).ToString());

    private string Row(ReportedAnswer reported)
    {
        var (session, question, answer) = (reported.Session, reported.Question, reported.Answer);
        return new CsvRow()
            .AddText(session.Opened.Learner)
            .Add(session.Opened.Course.Value)
            .Add(session.Opened.Lesson.Value)
            .AddText(session.Lesson.Title)
            .Add(PhaseName.Of(session.Opened.Occasion))
            .Add(session.Opened.Exam ? "true" : "false")
            .Add(session.Opened.Attempt.ToString())
            .Add(session.Opened.Session.ToString())
            .Add(Instant(session.Opened.At))
            .Add(question.Id.Value)
            .Add(question.Type.Name)
            .Add(answer.KeyVersion)
            .Add(question.Objective)
            .AddText(plain(question.Stem))
            .Add(Number(reported.Try))
            .Add(Instant(answer.At))
            .AddText(string.Join("; ", answer.Response.ToStrings()))
            .Add(VerdictName.Of(answer.Verdict))
            .Add(Number(ResultWriter.Rounded(answer.Score.Earned)))
            .Add(Number(ResultWriter.Rounded(answer.Score.Possible)))
            .Add(Number((int?)answer.Certainty))
            .Add(Number(answer.Hints))
            .Add(session.PassagesOpened.Contains(question.Id) ? "true" : "false")
            .Add(Number((long)answer.Elapsed.TotalMilliseconds))
            .ToString();
    }

    private static string? Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
