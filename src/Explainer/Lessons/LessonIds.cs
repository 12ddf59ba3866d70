namespace Explainer.Lessons;

/// <summary>A lesson's id, unique in its course.</summary>
public readonly record struct LessonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A course's id, unique among courses and never reused; a lesson on its own is its own course.</summary>
public readonly record struct CourseId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
