using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;

namespace Explainer.Progress;

/// <summary>What a learner has shown of one question. In each session the first response alone counts.</summary>
public sealed record QuestionProgress
{
    private const int DaysToLearn = 3;

    /// <summary>The first verdict ever.</summary>
    public required Verdict First { get; init; }

    /// <summary>The latest verdict.</summary>
    public required Verdict Last { get; init; }

    /// <summary>In how many sessions it was answered, 1 or more.</summary>
    public required int Seen { get; init; }

    /// <summary>On how many days it was right.</summary>
    public required int DaysRight { get; init; }

    /// <summary>The latest of them; null: never.</summary>
    public required ReviewDay? LastRight { get; init; }

    /// <summary>Its reviews, this one included.</summary>
    public required ReviewRecord Review { get; init; }

    /// <summary>Its reviews before the latest response, whose grade may still change when the learner says how sure they were.</summary>
    public required ReviewRecord? Before { get; init; }

    /// <summary>The latest response was produced from memory, not picked out of what was shown.</summary>
    public required bool FromMemory { get; init; }

    /// <summary>A hint came before the latest response.</summary>
    public required bool Helped { get; init; }

    /// <summary>The latest response was wrong and sure.</summary>
    public bool IsConfidentError { get; init; }

    /// <summary>Right on three different days, which is what lasts; three times in a row is not.</summary>
    /// <remarks>Successive relearning: Rawson and Dunlosky 2011.</remarks>
    public bool IsLearned => DaysRight >= DaysToLearn;

    /// <summary>After a session's first response.</summary>
    /// <param name="before">As it was; null when it was never answered.</param>
    /// <param name="answered">The response.</param>
    /// <param name="day">When.</param>
    /// <param name="helped">A hint came before it.</param>
    public static QuestionProgress After(QuestionProgress? before, QuestionAnswered answered, ReviewDay day, bool helped)
    {
        bool isRight = answered.Verdict == Verdict.Correct;
        var evidence = new ReviewEvidence(answered.Verdict, answered.Score.Share, ReviewEvidence.IsFromMemory(answered.Response)) { Helped = helped };
        return new()
        {
            First = before?.First ?? answered.Verdict,
            Last = answered.Verdict,
            Seen = (before?.Seen ?? 0) + 1,
            DaysRight = (before?.DaysRight ?? 0) + (isRight && before?.LastRight != day ? 1 : 0),
            LastRight = isRight ? day : before?.LastRight,
            Review = ReviewRecord.After(before?.Review, day, evidence.Grade),
            Before = before?.Review,
            FromMemory = evidence.FromMemory,
            Helped = helped,
        };
    }

    /// <summary>After the learner said how sure they were of the latest response.</summary>
    public QuestionProgress Rated(Certainty? certainty)
    {
        // Of a partial credit nothing changes, however sure: its share need not be known again.
        if (certainty is null || Last is not (Verdict.Correct or Verdict.Incorrect)) return this;
        var evidence = new ReviewEvidence(Last, Last == Verdict.Correct ? 1 : 0, FromMemory) { Helped = Helped, Percent = certainty.Value.Percent() };
        return this with { Review = ReviewRecord.After(Before, Review.Last, evidence.Grade), IsConfidentError = evidence.IsConfidentError };
    }
}
