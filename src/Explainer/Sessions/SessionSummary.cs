using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>One question of a session with the response that counts.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The first response; null when it was not reached.</param>
public sealed record QuestionOutcome(Question Question, Answer? Answer)
{
    /// <summary>The first response's verdict; unanswered without one.</summary>
    public Verdict Verdict => Answer?.Verdict ?? Verdict.Unanswered;

    /// <summary>The first response's points; nothing of the question's points without one.</summary>
    public Score Score => Answer?.Score ?? new(Fractions.Fraction.Zero, Question.Points);
}

/// <summary>The points of one objective.</summary>
public sealed record ObjectiveScore(Objective Objective, Score Score);

/// <summary>What a session came to. The first response to each question alone counts; what was not reached counts as possible.</summary>
/// <param name="Outcomes">All questions of the session, in order.</param>
/// <param name="Score">Their sum.</param>
/// <param name="Objectives">Per objective that has a question here, in the lesson's order.</param>
/// <param name="Passed">Whether the pass mark was reached, compared exactly; null without a pass mark, and where nothing is passed: in pre- and posttests, and in a sealed exercise.</param>
/// <param name="Calibration">Certainty against correctness.</param>
public sealed record SessionSummary(
    ImmutableArray<QuestionOutcome> Outcomes, Score Score, ImmutableArray<ObjectiveScore> Objectives, bool? Passed, Calibration Calibration)
{
    /// <summary>What to look at again: everything but the correct ones, confident errors first.</summary>
    public IEnumerable<QuestionOutcome> ToLookAtAgain =>
        Outcomes.Where(o => o.Verdict != Verdict.Correct)
            .OrderByDescending(o => o is { Verdict: Verdict.Incorrect, Answer.Certainty: Certainty.FairlySure or Certainty.Certain });

    /// <summary>The summary of a session as it stands.</summary>
    public static SessionSummary Of(SessionState state)
    {
        ImmutableArray<QuestionOutcome> outcomes = [.. state.Questions.Select(q => new QuestionOutcome(q, state.FirstAnswer(q.Id)))];
        var score = outcomes.Aggregate(Score.Zero, (sum, o) => sum + o.Score);
        return new(
            outcomes,
            score,
            [.. state.Lesson.Objectives
                .Where(objective => outcomes.Any(o => o.Question.Objective == objective.Id))
                .Select(objective => new ObjectiveScore(objective, outcomes.Where(o => o.Question.Objective == objective.Id).Aggregate(Score.Zero, (sum, o) => sum + o.Score)))],
            state.Opened is { Occasion: Occasion.Lesson, IsSealed: false } && state.Lesson.Rules.PassMark is { } mark ? score.Share >= mark : null,
            Calibration.Of(outcomes.Select(o => o.Answer).OfType<Answer>()));
    }
}
