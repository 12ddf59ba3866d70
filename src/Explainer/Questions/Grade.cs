using System.Collections.Immutable;
using Fractions;

namespace Explainer.Questions;

/// <summary>The judgement in one word.</summary>
public enum Verdict
{
    /// <summary>Full credit.</summary>
    Correct,

    /// <summary>Some credit, not all.</summary>
    Partial,

    /// <summary>Answered, no credit.</summary>
    Incorrect,

    /// <summary>"I don't know": no credit, and no sign of a misconception.</summary>
    DontKnow,

    /// <summary>Nothing was given.</summary>
    Unanswered,

    /// <summary>Answered, and nobody here knows what is right: a sealed question, which the teacher's program grades.</summary>
    Ungraded,
}

/// <summary>What became of one part of a question: an option, an item, a pair, a gap.</summary>
public enum PartMark
{
    /// <summary>Given, and right.</summary>
    Right,

    /// <summary>Given, and earning part of the credit.</summary>
    Partly,

    /// <summary>Given, and wrong.</summary>
    Wrong,

    /// <summary>Would have been right and was not given.</summary>
    Missed,

    /// <summary>Would have been wrong and was not given.</summary>
    Avoided,
}

/// <summary>Feedback on one part of a question, given or not.</summary>
/// <param name="Part">The part's id: an option, an item, a source, a gap; empty for a typed text.</param>
/// <param name="Text">What the part says; for a typed text, what was typed.</param>
/// <param name="Mark">What became of it.</param>
public sealed record PartFeedback(string Part, Markup Text, PartMark Mark)
{
    /// <summary>What the learner put there (a target, a gap's text, a place in the order), where that is another thing than the part itself.</summary>
    public Markup? Given { get; init; }

    /// <summary>What belongs there, where that is another thing than the part itself.</summary>
    public Markup? Right { get; init; }

    /// <summary>The author's words about it.</summary>
    public Markup? Comment { get; init; }

    /// <summary>What else might have been put there and was not, with the author's words about each.</summary>
    public ImmutableArray<PartFeedback> Others { get; init; } = [];
}

/// <summary>The judgement on one response.</summary>
/// <param name="Verdict">In one word.</param>
/// <param name="Credit">Exact share of the question's points, 0 to 1.</param>
/// <param name="Parts">Feedback on every part, in the order of the lesson file.</param>
public sealed record Grade(Verdict Verdict, Fraction Credit, ImmutableArray<PartFeedback> Parts)
{
    /// <summary>How partial credit came about, in words: "2 of 2 right ones chosen, 1 of 3 wrong ones: 2/2 − 1/3 = 2/3".</summary>
    public string? Reckoning { get; init; }

    /// <summary>The grade of a response that was given; the credit makes the verdict.</summary>
    /// <param name="credit">0 to 1.</param>
    /// <param name="parts">Feedback on every part.</param>
    public static Grade Of(Fraction credit, ImmutableArray<PartFeedback> parts) =>
        new(credit == Fraction.One ? Verdict.Correct : credit == Fraction.Zero ? Verdict.Incorrect : Verdict.Partial, credit, parts);

    /// <summary>The grade where nothing was given, or "I don't know" was.</summary>
    public static Grade None(Verdict verdict, ImmutableArray<PartFeedback> parts) => new(verdict, Fraction.Zero, parts);
}
