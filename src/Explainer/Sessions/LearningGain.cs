using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>Before and after, on the same questions. For one learner raw scores and counts are all that can honestly be said.</summary>
/// <param name="Before">The pretest's score on the questions in both.</param>
/// <param name="After">The posttest's score on them.</param>
/// <param name="Learned">Not correct before, correct after.</param>
/// <param name="Forgotten">Correct before, not correct after.</param>
/// <param name="SaidDontKnow">How often "I don't know" was said before: it lowers the first score against guessing.</param>
public sealed record LearningGain(Score Before, Score After, int Learned, int Forgotten, int SaidDontKnow)
{
    /// <summary>Compares the questions that both sessions asked with the same key version.</summary>
    public static LearningGain Of(SessionState pretest, SessionState posttest)
    {
        (QuestionOutcome Before, QuestionOutcome After)[] pairs =
        [
            .. SessionSummary.Of(pretest).Outcomes.Join(
                SessionSummary.Of(posttest).Outcomes, o => (o.Question.Id, KeyVersion.Of(o.Question)), o => (o.Question.Id, KeyVersion.Of(o.Question)), (before, after) => (before, after)),
        ];
        return new(
            pairs.Aggregate(Score.Zero, (sum, p) => sum + p.Before.Score),
            pairs.Aggregate(Score.Zero, (sum, p) => sum + p.After.Score),
            pairs.Count(p => p.Before.Verdict != Verdict.Correct && p.After.Verdict == Verdict.Correct),
            pairs.Count(p => p.Before.Verdict == Verdict.Correct && p.After.Verdict != Verdict.Correct),
            pairs.Count(p => p.Before.Verdict == Verdict.DontKnow));
    }
}
