namespace Explainer.Content.Lint.Objectives;

/// <summary>A question that tests nothing the lesson promises.</summary>
internal static class QuestionWithoutObjective
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0921", "question-without-objective", "Question without an objective",
        "The question '{0}' names no objective, though the lesson has some.",
        "Add 'objective' with the id of what it tests."))
    {
        Trigger = LessonExample.Of("[{ id: name-it, text: Name the river. }]", null),
        NearMiss = LessonExample.Of("[{ id: name-it, text: Name the river. }]", "name-it"),
        Lesson = (lesson, remarks) =>
        {
            if (lesson.Lesson.Objectives.IsEmpty) return;
            foreach (var question in lesson.Questions)
                if (question.Question.Objective is null) remarks.Say(question.Place, question.Question.Id.Value);
        },
    };
}
