using Explainer.Reviews;
using Explainer.Sessions;

namespace Explainer.Progress;

/// <summary>What a learner has shown of all questions and lessons.</summary>
/// <param name="Questions">By course, question and key version.</param>
/// <param name="Lessons">By course and lesson.</param>
public sealed record LearnerProgress(IReadOnlyDictionary<QuestionKey, QuestionProgress> Questions, IReadOnlyDictionary<LessonKey, LessonProgress> Lessons)
{
    /// <summary>All questions as a review sees them.</summary>
    public IEnumerable<ReviewItem> Items => Questions.Select(q => new ReviewItem(q.Key.Course, q.Key.Question, q.Key.KeyVersion, q.Value.Review.Due, q.Value.IsConfidentError));

    /// <summary>The progress that follows from a learner's events, in the order of the journal.</summary>
    public static LearnerProgress Of(IEnumerable<(SessionId Session, SessionEvent Happened)> events, TimeZoneInfo zone)
    {
        var fold = new ProgressFold(zone, _ => null, _ => null);
        foreach (var (session, happened) in events) fold.Take(session, happened);
        return new(fold.Questions, fold.Lessons);
    }
}
