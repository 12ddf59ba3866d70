using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Explainer.Reports;

/// <summary>A report for other programs: <c>explainer-report/1</c>. Ratios are fractions (−1 to 1) and, like points, rounded to six decimals; what is undefined is null. Instants are UTC, as <c>2026-11-23T10:00:00Z</c>.</summary>
/// <param name="Format">Always <c>explainer-report/1</c>.</param>
/// <param name="Program">Name and version of the program.</param>
/// <param name="WrittenAt">When.</param>
/// <param name="Learner">Who.</param>
/// <param name="Course">The course it is narrowed to.</param>
/// <param name="Lesson">The lesson it is narrowed to.</param>
/// <param name="Sessions">How many sessions count.</param>
/// <param name="TimeMs">Time with the program, away from it left out.</param>
/// <param name="AnsweringMs">How much of it went by between a question's showing and its response.</param>
/// <param name="Courses">Scores, objectives, gains.</param>
/// <param name="Certainty">Certainty against correctness.</param>
/// <param name="Again">What to look at again, confident errors first.</param>
/// <param name="Notes">The oldest first.</param>
/// <param name="LeftOut">Sessions that do not count.</param>
public sealed record ReportDocument(
    string Format, string Program, string WrittenAt, string Learner, string? Course, string? Lesson, int Sessions, long TimeMs, long AnsweringMs,
    ImmutableArray<CourseDocument> Courses, CertaintyDocument Certainty, ImmutableArray<AgainDocument> Again, ImmutableArray<NoteDocument> Notes, ImmutableArray<LeftOutDocument> LeftOut)
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "explainer-report/1";

    /// <summary>The document's text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReportDocumentJson.Default.ReportDocument) + "\n";
}

/// <summary>Points.</summary>
/// <param name="Points">Earned.</param>
/// <param name="Max">Possible.</param>
/// <param name="Share">Earned ÷ possible; null when nothing was possible.</param>
public sealed record ScoreDocument(decimal Points, decimal Max, decimal? Share);

/// <summary>A course.</summary>
public sealed record CourseDocument(string Course, string Title, ImmutableArray<CourseAttemptDocument> Attempts, ImmutableArray<LessonDocument> Lessons, ImmutableArray<GainDocument> Gains, int Reviews);

/// <summary>An attempt at a whole course, in the lessons begun.</summary>
public sealed record CourseAttemptDocument(string Attempt, string StartedAt, int Lessons, ScoreDocument Score);

/// <summary>A lesson.</summary>
public sealed record LessonDocument(string Lesson, string Title, ImmutableArray<LessonAttemptDocument> Attempts, ImmutableArray<ObjectiveDocument> Objectives);

/// <summary>An attempt at a lesson; what was not reached counts as possible.</summary>
public sealed record LessonAttemptDocument(
    string Session, string Attempt, string StartedAt, string? FinishedAt, bool Exam, int Answered, int Questions, ScoreDocument Score, bool? Passed, long TimeMs);

/// <summary>An objective, over the latest answers.</summary>
public sealed record ObjectiveDocument(string Objective, string Text, ScoreDocument Score);

/// <summary>Pretest against posttest, on the questions asked both times.</summary>
public sealed record GainDocument(
    string Attempt, string? BeforeAt, string? AfterAt, int Questions, int LeftOut, ScoreDocument Before, ScoreDocument After, int Learned, int Forgotten,
    int DontKnowBefore, decimal? NormalisedChange, decimal? CertaintyBefore, decimal? CertaintyAfter);

/// <summary>Certainty against correctness.</summary>
public sealed record CertaintyDocument(
    string Label, int Rated, int Right, decimal? Accuracy, decimal? MeanCertainty, decimal? Bias, decimal? StandardError, decimal? Brier, decimal? BrierOfBaseRate, decimal? Skill,
    decimal? Reliability, decimal? Resolution, decimal? Uncertainty, decimal? ExpectedError, decimal? MaximumError, decimal? Auc, decimal? CertaintyMark,
    ImmutableArray<LevelDocument> Levels, ImmutableArray<BinDocument> Bins, ImmutableArray<TopicDocument> OverconfidentOn);

/// <summary>One of the four levels.</summary>
public sealed record LevelDocument(int Certainty, decimal Probability, int Rated, int Right);

/// <summary>One of the ten bins; <c>to</c> is exclusive, and inclusive at 1.</summary>
public sealed record BinDocument(decimal From, decimal To, int Rated, decimal MeanCertainty, decimal Accuracy);

/// <summary>Where the learner was surer than right; <c>objective</c> is null for a lesson as a whole.</summary>
public sealed record TopicDocument(string Course, string Lesson, string? Objective, int Rated, decimal MeanCertainty, decimal Accuracy);

/// <summary>A question whose latest first response was anything but correct.</summary>
public sealed record AgainDocument(
    string Question, string Course, string Lesson, string Stem, string Verdict, int? Certainty, bool ConfidentError, string AnsweredAt, string? Page, string? PageTitle, string? PageLesson);

/// <summary>A note; <c>page</c> or <c>question</c> tells on what.</summary>
public sealed record NoteDocument(string At, string Course, string Lesson, string? Page, string? Question, string Text);

/// <summary>A session that does not count: <c>unreadable</c>, <c>still-tested</c>, or <c>sealed</c>: an exercise that the teacher grades.</summary>
public sealed record LeftOutDocument(string Session, string Course, string Lesson, string StartedAt, string Why);

[JsonSerializable(typeof(ReportDocument))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
internal sealed partial class ReportDocumentJson : JsonSerializerContext;
