using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Progress;

/// <summary>What progress at a question hangs on. Wording, place and file are not in it; a changed key is another question.</summary>
/// <param name="Course">The course.</param>
/// <param name="Question">The question in it.</param>
/// <param name="KeyVersion">The version of what is right.</param>
public readonly record struct QuestionKey(CourseId Course, QuestionId Question, string KeyVersion);

/// <summary>What progress at a lesson hangs on: what was done stays done, whatever becomes of its text.</summary>
/// <param name="Course">The course.</param>
/// <param name="Lesson">The lesson in it.</param>
public readonly record struct LessonKey(CourseId Course, LessonId Lesson);
