using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>The lesson that asks a question, which tests and reviews ask too.</summary>
/// <param name="Lesson">As last played.</param>
/// <param name="Objective">What it tests; null without one.</param>
internal sealed record QuestionHome(Lesson Lesson, Objective? Objective)
{
    /// <summary>The homes of all questions in the lessons played.</summary>
    public static Dictionary<(CourseId, QuestionId), QuestionHome> Of(ImmutableArray<SessionState> sessions)
    {
        var homes = new Dictionary<(CourseId, QuestionId), QuestionHome>();
        foreach (var lesson in sessions.Where(s => s.Opened.Occasion == Occasion.Lesson).DistinctBy(s => s.Opened.Hash).Select(s => s.Lesson))
            foreach (var question in lesson.Questions)
                homes[(lesson.Course, question.Id)] = new(lesson, lesson.Objectives.FirstOrDefault(o => o.Id == question.Objective));
        return homes;
    }
}
