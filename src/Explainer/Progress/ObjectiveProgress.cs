using System.Collections.Immutable;
using Explainer.Questions;

namespace Explainer.Progress;

/// <summary>How far a learner has come with one objective: what its questions, as they now are, have shown.</summary>
/// <param name="Objective">Its id in the lesson.</param>
/// <param name="Questions">How many questions test it.</param>
/// <param name="Answered">How many of them were answered.</param>
/// <param name="Right">How many were right when last answered.</param>
/// <param name="Learned">How many were right on three different days.</param>
public sealed record ObjectiveProgress(string Objective, int Questions, int Answered, int Right, int Learned)
{
    /// <summary>All objectives that have questions, in the order of their first.</summary>
    /// <param name="questions">A lesson's questions, each with its objective and its progress, if there is any.</param>
    public static ImmutableArray<ObjectiveProgress> Of(IEnumerable<(string? Objective, QuestionProgress? Progress)> questions) =>
    [
        .. questions.Where(q => q.Objective is not null).GroupBy(q => q.Objective!, q => q.Progress).Select(g => new ObjectiveProgress(
            g.Key, g.Count(), g.Count(p => p is not null), g.Count(p => p?.Last == Verdict.Correct), g.Count(p => p?.IsLearned == true))),
    ];
}
