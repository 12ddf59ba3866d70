using Explainer.Questions;
using Fractions;

namespace Explainer.Reviews;

/// <summary>What one answer says about the memory behind it.</summary>
/// <remarks>The grades are a convention, not a finding. Certainty settles when a question comes back, never what it scored.</remarks>
/// <param name="Verdict">The judgement.</param>
/// <param name="Share">Earned ÷ possible, 0 to 1.</param>
/// <param name="FromMemory">The answer was produced, not picked out of what was shown: a lucky pick is no recall.</param>
public sealed record ReviewEvidence(Verdict Verdict, Fraction Share, bool FromMemory)
{
    private const int Low = 34, Sure = 67, Certain = 90;
    private static readonly Fraction Passable = new(3, 5);

    /// <summary>How sure the learner was, in whole percent; null: not asked or passed.</summary>
    public int? Percent { get; init; }

    /// <summary>A hint was seen, or it was not the first try.</summary>
    public bool Helped { get; init; }

    /// <summary>The grade of the review before, if there was one.</summary>
    public ReviewGrade? Previous { get; init; }

    /// <summary>Whether <see cref="ReviewGrade.Easy"/> may be given.</summary>
    public bool AllowsEasy { get; init; }

    /// <summary>The grade that follows.</summary>
    public ReviewGrade Grade => this switch
    {
        { Verdict: Verdict.DontKnow or Verdict.Unanswered or Verdict.Incorrect } => ReviewGrade.Again,
        { Verdict: Verdict.Partial } => Share < Passable ? ReviewGrade.Again : ReviewGrade.Hard,
        { Helped: true } => ReviewGrade.Hard,
        { Percent: < Low } => FromMemory ? ReviewGrade.Hard : ReviewGrade.Again,
        { Percent: < Sure } => ReviewGrade.Hard,
        { AllowsEasy: true, Percent: >= Certain, Previous: >= ReviewGrade.Good } => ReviewGrade.Easy,
        _ => ReviewGrade.Good,
    };

    /// <summary>Wrong, and the learner was sure of it: what is corrected best, so it comes first.</summary>
    public bool IsConfidentError => Verdict == Verdict.Incorrect && Percent >= Sure;

    /// <summary>Whether a response is produced from memory. Choosing, arranging and matching pick out of what is shown.</summary>
    public static bool IsFromMemory(Response response) => response is EnteredText or FilledGaps;
}
