using Explainer.Questions;

namespace Explainer.Journal;

/// <summary>A question as a library knows it: enough to tell what a learner has shown of it.</summary>
/// <param name="Id">Its id in the course.</param>
/// <param name="KeyVersion">The version of what is right.</param>
/// <param name="Objective">The id of the objective that it tests, if it does.</param>
public sealed record ListedQuestion(QuestionId Id, string KeyVersion, string? Objective)
{
    /// <summary>A question as it stands.</summary>
    public static ListedQuestion Of(Question question) => new(question.Id, Explainer.Questions.KeyVersion.Of(question), question.Objective);
}
