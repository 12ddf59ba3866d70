using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>What came of one course.</summary>
/// <param name="Id">The course.</param>
/// <param name="Title">Its title, as last played.</param>
/// <param name="Lessons">Its lessons, the one begun first first.</param>
/// <param name="Attempts">Attempts at the course as a whole that reached a second lesson.</param>
/// <param name="Gains">Pretest against posttest, an attempt each.</param>
/// <param name="Reviews">Sessions of spaced review: they count for certainty, not for scores.</param>
public sealed record CourseReport(
    CourseId Id, string Title, ImmutableArray<LessonReport> Lessons, ImmutableArray<CourseAttempt> Attempts, ImmutableArray<GainReport> Gains, ImmutableArray<SessionState> Reviews)
{
    internal static CourseReport Of(CourseId id, ImmutableArray<SessionState> sessions)
    {
        SessionState[] played = [.. sessions.Where(s => s.Opened.Occasion == Occasion.Lesson)];
        return new(
            id,
            sessions[^1].Lesson.CourseTitle,
            [.. played.GroupBy(s => s.Opened.Lesson, (lesson, attempts) => LessonReport.Of(lesson, [.. attempts]))],
            [.. played.Where(s => s.Opened.WholeCourse).GroupBy(s => s.Opened.Attempt, (_, lessons) => CourseAttempt.Of([.. lessons])).Where(a => a.Lessons.Length > 1)],
            [.. sessions.GroupBy(s => s.Opened.Attempt, (_, attempt) => GainReport.Of([.. attempt])).OfType<GainReport>()],
            [.. sessions.Where(s => s.Opened.Occasion == Occasion.Review)]);
    }
}

/// <summary>One attempt at a whole course, as far as it went.</summary>
/// <param name="Lessons">The latest session of each lesson that was begun, in order.</param>
public sealed record CourseAttempt(ImmutableArray<LessonAttempt> Lessons)
{
    /// <summary>When its first lesson was begun.</summary>
    public DateTimeOffset StartedAt => Lessons[0].State.Opened.At;

    /// <summary>The points of the lessons that were begun.</summary>
    public Score Score => Lessons.Aggregate(Score.Zero, (sum, l) => sum + l.Summary.Score);

    internal static CourseAttempt Of(ImmutableArray<SessionState> sessions) =>
        new([.. sessions.GroupBy(s => s.Opened.Lesson).Select(lesson => new LessonAttempt(lesson.Last()))]);
}

/// <summary>A pretest against the posttest of the same attempt.</summary>
/// <param name="Before">The pretest, finished.</param>
/// <param name="After">The posttest, finished.</param>
public sealed record GainReport(SessionState Before, SessionState After)
{
    /// <summary>What changed.</summary>
    public LearningGain Gain { get; } = LearningGain.Of(Before, After);

    internal static GainReport? Of(ImmutableArray<SessionState> attempt) =>
        Finished(attempt, Occasion.Pretest) is { } before && Finished(attempt, Occasion.Posttest) is { } after ? new(before, after) : null;

    private static SessionState? Finished(ImmutableArray<SessionState> attempt, Occasion occasion) =>
        attempt.LastOrDefault(s => s.Opened.Occasion == occasion && s.FinishedAt is not null);
}
