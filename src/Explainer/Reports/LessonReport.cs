using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>What came of one lesson.</summary>
/// <param name="Id">The lesson.</param>
/// <param name="Title">Its title, as last played.</param>
/// <param name="Attempts">All attempts at it, the first one first.</param>
/// <param name="Objectives">Per objective, over the latest answer to each of its questions; objectives without an answer are left out.</param>
public sealed record LessonReport(LessonId Id, string Title, ImmutableArray<LessonAttempt> Attempts, ImmutableArray<ObjectiveScore> Objectives)
{
    internal static LessonReport Of(LessonId id, ImmutableArray<SessionState> sessions)
    {
        ImmutableArray<LessonAttempt> attempts = [.. sessions.Select(s => new LessonAttempt(s))];
        var latest = sessions[^1].Lesson;
        return new(id, latest.Title, attempts, [.. ByObjective(latest, Latest(attempts))]);
    }

    private static IEnumerable<QuestionOutcome> Latest(ImmutableArray<LessonAttempt> attempts) =>
        attempts.SelectMany(a => a.Summary.Outcomes).Where(o => o.Answer is not null).GroupBy(o => o.Question.Id, (_, answered) => answered.Last());

    private static IEnumerable<ObjectiveScore> ByObjective(Lesson lesson, IEnumerable<QuestionOutcome> latest)
    {
        var answered = latest.ToLookup(o => o.Question.Objective);
        return lesson.Objectives.Where(o => answered.Contains(o.Id))
            .Select(o => new ObjectiveScore(o, answered[o.Id].Aggregate(Score.Zero, (sum, outcome) => sum + outcome.Score)));
    }
}

/// <summary>One attempt at a lesson.</summary>
/// <param name="State">The session.</param>
public sealed record LessonAttempt(SessionState State)
{
    /// <summary>What it came to; what was not reached counts as possible.</summary>
    public SessionSummary Summary { get; } = SessionSummary.Of(State);

    /// <summary>How many questions were answered.</summary>
    public int Answered => Summary.Outcomes.Count(o => o.Answer is not null);

    /// <summary>It was played to its end.</summary>
    public bool IsFinished => State.FinishedAt is not null;
}
