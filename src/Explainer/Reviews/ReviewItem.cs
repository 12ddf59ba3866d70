using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Reviews;

/// <summary>A question that a learner has answered, as a review sees it.</summary>
/// <param name="Course">Its course.</param>
/// <param name="Question">Its id there.</param>
/// <param name="KeyVersion">The version of what is right that was answered.</param>
/// <param name="Due">The day from which it is asked again.</param>
/// <param name="IsConfidentError">The last answer was wrong and sure.</param>
public sealed record ReviewItem(CourseId Course, QuestionId Question, string KeyVersion, ReviewDay Due, bool IsConfidentError);
