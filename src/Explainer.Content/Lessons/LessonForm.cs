using Explainer.Content.Exercises;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Lessons;

/// <summary>In what form a lesson's questions stand: as authors write them, or sealed, as only the program does.</summary>
/// <param name="Shape">The lesson's keys.</param>
/// <param name="Steps">Those of them that are its steps.</param>
/// <param name="Pool">A pool's keys.</param>
/// <param name="PoolQuestions">Those of them that are its questions.</param>
/// <param name="Question">Makes a question; null when too little could be read.</param>
internal sealed record LessonForm(Shape Shape, Field Steps, Shape Pool, Field PoolQuestions, Func<Block, Reading, Question?> Question)
{
    public static LessonForm Written { get; } = new(LessonFields.Shape, LessonFields.Steps, LessonFields.PoolShape, LessonFields.PoolQuestions, QuestionFormat.Read);

    public static LessonForm Sealed { get; } = new(SealedFields.Lesson, SealedFields.Steps, SealedFields.Pool, SealedFields.PoolQuestions, SealedFormat.Read);
}
