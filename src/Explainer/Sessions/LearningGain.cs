using Explainer.Questions;
using Explainer.Statistics;
using Fractions;

namespace Explainer.Sessions;

/// <summary>Before and after, on the same questions. For one learner raw scores and counts are all that can honestly be said.</summary>
/// <param name="Before">The pretest's score on the questions in both.</param>
/// <param name="After">The posttest's score on them.</param>
/// <param name="Learned">Not correct before, correct after.</param>
/// <param name="Forgotten">Correct before, not correct after.</param>
/// <param name="SaidDontKnow">How often "I don't know" was said before: it lowers the first score against guessing.</param>
public sealed record LearningGain(Score Before, Score After, int Learned, int Forgotten, int SaidDontKnow)
{
    /// <summary>How many questions were asked both times.</summary>
    public int Questions { get; init; }

    /// <summary>How many were asked one time only, or have another key by now: nothing is compared on them.</summary>
    public int LeftOut { get; init; }

    /// <summary>Mean stated probability before and after, 0 to 1, on the questions rated both times; null without any.</summary>
    public (Fraction Before, Fraction After)? Certainty { get; init; }

    /// <summary>The normalised change; null with fewer than ten questions, of which one would weigh too much, and where it is undefined.</summary>
    public Fraction? NormalisedChange => SmallSamples.MayShowGain(Questions) ? Gain.NormalisedChange(Before.Share, After.Share) : null;

    /// <summary>Compares the questions that both sessions asked with the same key version.</summary>
    public static LearningGain Of(SessionState pretest, SessionState posttest)
    {
        var (first, second) = (SessionSummary.Of(pretest).Outcomes, SessionSummary.Of(posttest).Outcomes);
        (QuestionOutcome Before, QuestionOutcome After)[] pairs = [.. first.Join(second, Asked, Asked, (before, after) => (before, after))];
        return new(
            pairs.Aggregate(Score.Zero, (sum, p) => sum + p.Before.Score),
            pairs.Aggregate(Score.Zero, (sum, p) => sum + p.After.Score),
            pairs.Count(p => p.Before.Verdict != Verdict.Correct && p.After.Verdict == Verdict.Correct),
            pairs.Count(p => p.Before.Verdict == Verdict.Correct && p.After.Verdict != Verdict.Correct),
            pairs.Count(p => p.Before.Verdict == Verdict.DontKnow))
        {
            Questions = pairs.Length,
            LeftOut = first.Select(o => o.Question.Id).Union(second.Select(o => o.Question.Id)).Count() - pairs.Length,
            Certainty = CertaintyOf([.. pairs.Where(p => p.Before.Answer?.Certainty is not null && p.After.Answer?.Certainty is not null)]),
        };
    }

    private static (QuestionId, string) Asked(QuestionOutcome outcome) => (outcome.Question.Id, KeyVersion.Of(outcome.Question));

    private static (Fraction, Fraction)? CertaintyOf((QuestionOutcome Before, QuestionOutcome After)[] rated) =>
        rated is [] ? null : (Mean(rated.Select(p => p.Before)), Mean(rated.Select(p => p.After)));

    private static Fraction Mean(IEnumerable<QuestionOutcome> rated) => new(rated.Sum(o => o.Answer!.Certainty!.Value.Percent()), 100 * rated.Count());
}
