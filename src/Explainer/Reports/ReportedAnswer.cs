using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>One response with all that tells where and when it was given.</summary>
/// <param name="Session">The session.</param>
/// <param name="Question">The question, as it was asked.</param>
/// <param name="Answer">The response.</param>
/// <param name="Index">Its place among the session's responses, from 0.</param>
/// <param name="Try">Which response to this question in the session, from 1; the first alone counts.</param>
public sealed record ReportedAnswer(SessionState Session, Question Question, Answer Answer, int Index, int Try)
{
    internal static IEnumerable<ReportedAnswer> Of(SessionState session)
    {
        var questions = session.Questions.DistinctBy(q => q.Id).ToDictionary(q => q.Id);
        var tries = new Dictionary<QuestionId, int>();
        for (int i = 0; i < session.Answers.Length; i++)
        {
            var answer = session.Answers[i];
            yield return new(session, questions[answer.Question], answer, i, tries[answer.Question] = tries.GetValueOrDefault(answer.Question) + 1);
        }
    }
}
