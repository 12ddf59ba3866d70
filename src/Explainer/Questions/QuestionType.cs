namespace Explainer.Questions;

/// <summary>A question's id, unique in its course: progress, review and statistics hang on it.</summary>
public readonly record struct QuestionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>What the answers to a type of question are made of: result files name types, and often no more is known of a question.</summary>
public enum AnswerForm
{
    /// <summary>Parts that stand for themselves, and not all of them are known: pairs, numbers, or anything else.</summary>
    Parts,

    /// <summary>One of the options that are written out.</summary>
    OneOption,

    /// <summary>Some of the options that are written out.</summary>
    Options,

    /// <summary>An order, which is one answer as a whole.</summary>
    Order,

    /// <summary>Words as they were typed, in one spelling or another.</summary>
    Words,

    /// <summary>Gaps with words as they were typed.</summary>
    Gaps,
}

/// <summary>The name of a type as authors write it: <c>single-choice</c>. Two of one name are the same type.</summary>
public readonly record struct QuestionType(string Name)
{
    /// <summary>What its answers are made of.</summary>
    public AnswerForm Answers { get; init; }

    /// <inheritdoc/>
    public bool Equals(QuestionType other) => Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
