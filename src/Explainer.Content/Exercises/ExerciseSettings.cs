using Fractions;

namespace Explainer.Content;

/// <summary>How a teacher wants an exercise to be played.</summary>
public sealed record ExerciseSettings
{
    /// <summary>Without keys, feedback and all else that tells; played as an exam.</summary>
    public bool Sealed { get; init; }

    /// <summary>No feedback until the end, no hints, passages or retries.</summary>
    public bool Exam { get; init; }

    /// <summary>The same order and draw for all learners.</summary>
    public bool SameForAll { get; init; }

    /// <summary>Share of the points that passes, of the whole and of each lesson, 0 to 1; null: as the content has it.</summary>
    public Fraction? Pass { get; init; }

    /// <summary>A share as a person writes it, in percent: <c>70</c> or <c>70%</c>; null if it is none from 0 to 1.</summary>
    public static Fraction? ReadShare(string percent) =>
        Yaml.AuthorNumber.Share(percent.EndsWith('%') ? percent : $"{percent}%") is { } share && share >= Fraction.Zero && share <= Fraction.One ? share : null;

    /// <summary>When it is to be handed in; null: at any time.</summary>
    public DateTimeOffset? Due { get; init; }
}
