namespace Explainer.Questions;

/// <summary>A question's id, unique in its course: progress, review and statistics hang on it.</summary>
public readonly record struct QuestionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>The name of a type as authors write it: <c>single-choice</c>.</summary>
public readonly record struct QuestionType(string Name)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
