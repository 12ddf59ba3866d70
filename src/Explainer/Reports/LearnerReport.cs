using System.Collections.Immutable;
using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>What a learner did and what came of it. Facts alone: how they are told is for those who print them.</summary>
/// <param name="Learner">Who.</param>
/// <param name="WrittenAt">When it was written, UTC.</param>
/// <param name="Scope">What it is about.</param>
/// <param name="Sessions">All sessions that count, in the order they were opened.</param>
/// <param name="LeftOut">Those that do not.</param>
public sealed record LearnerReport(
    string Learner, DateTimeOffset WrittenAt, ReportScope Scope, ImmutableArray<SessionState> Sessions, ImmutableArray<LeftOutSession> LeftOut)
{
    /// <summary>Nothing is recorded.</summary>
    public bool IsEmpty => Sessions.IsEmpty;

    /// <summary>Time with the program, away from it left out.</summary>
    public TimeSpan TimeSpent { get; } = Sessions.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.TimeSpent);

    /// <summary>How much of it went by between a question's showing and its response.</summary>
    public TimeSpan TimeAnswering { get; } = Sessions.SelectMany(s => s.Answers).Aggregate(TimeSpan.Zero, (sum, a) => sum + a.Elapsed);

    /// <summary>Course by course, the one begun first first.</summary>
    public ImmutableArray<CourseReport> Courses { get; } = [.. Sessions.GroupBy(s => s.Opened.Course, (id, sessions) => CourseReport.Of(id, [.. sessions]))];

    /// <summary>Certainty against correctness, over the first response to every question in every session.</summary>
    public CertaintyReport Certainty { get; } = CertaintyReport.Of(Sessions);

    /// <summary>What to look at again: confident errors first.</summary>
    public ImmutableArray<QuestionAgain> Again { get; } = QuestionAgain.Of(Sessions);

    /// <summary>The learner's own notes, the oldest first.</summary>
    public ImmutableArray<ReportedNote> Notes { get; } = [.. Sessions.SelectMany(ReportedNote.Of).OrderBy(n => n.At)];

    /// <summary>Every response, tries included, in the order given.</summary>
    public IEnumerable<ReportedAnswer> Answers => Sessions.SelectMany(ReportedAnswer.Of);
}
