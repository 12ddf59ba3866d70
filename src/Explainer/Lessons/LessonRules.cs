using Fractions;

namespace Explainer.Lessons;

/// <summary>What a lesson settles for all its questions; a lesson's own words win over its course's.</summary>
public sealed record LessonRules
{
    /// <summary>Tries at a question, 1 or more. The first response alone counts.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>Share of the points that passes, 0 to 1; null: nothing is passed or failed.</summary>
    public Fraction? PassMark { get; init; }
}
