using System.Collections.Immutable;

namespace Explainer.Questions;

/// <summary>An option's id, unique in its question: what is recorded, whatever the order on the screen.</summary>
public readonly record struct OptionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Something a learner can choose, place or match.</summary>
/// <param name="Id">Recorded.</param>
/// <param name="Text">Shown.</param>
public sealed record Option(OptionId Id, Markup Text)
{
    /// <summary>Keeps its place when the others are shuffled.</summary>
    public bool Fixed { get; init; }

    /// <summary>Words that mean this option, when options are named instead of numbered (<c>true</c>, <c>t</c>, <c>yes</c> …), lower case.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Whether a typed word names this option; width, case and space around it do not count.</summary>
    public bool IsNamed(string typed) => Names.Contains(TextFolding.Default.Fold(typed));

    /// <summary>Shown after grading, whether chosen or not.</summary>
    public Markup? Feedback { get; init; }
}
