using System.Collections.Immutable;
using Explainer.Content.Questions;
using Explainer.Questions;

namespace Explainer.Content;

/// <summary>All types of questions.</summary>
public static class QuestionTypes
{
    /// <summary>In the order of the author guide.</summary>
    public static ImmutableArray<QuestionType> All { get; } = [.. QuestionFormat.All.Select(f => f.Type)];
}
