using System.Collections.Immutable;
using Explainer.Questions;

namespace Explainer.Lessons;

/// <summary>A page, a question or a pool of questions, in the order played.</summary>
public abstract record Step
{
    private protected Step()
    {
    }
}

/// <summary>A page to read.</summary>
public sealed record PageStep(Page Page) : Step;

/// <summary>A question to answer.</summary>
public sealed record QuestionStep(Question Question) : Step;

/// <summary>Questions of which an attempt draws some, by its seed; a session's plan no longer holds any.</summary>
/// <param name="Id">Unique in the lesson.</param>
/// <param name="Draw">How many, 1 or more.</param>
/// <param name="Questions">What is drawn from.</param>
public sealed record PoolStep(string Id, int Draw, ImmutableArray<Question> Questions) : Step;
