namespace Explainer.Content.Lint.Objectives;

/// <summary>A lesson that does not say what it is for.</summary>
internal static class LessonWithoutObjectives
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0922", "lesson-without-objectives", "Lesson without objectives",
        "The lesson '{0}' has no objectives: nobody is told what they can do after it.",
        "Add 'objectives', and name them in the questions that test them."))
    {
        Trigger = LessonExample.Of(null, null),
        NearMiss = LessonExample.Of("[{ id: name-it, text: Name the river. }]", "name-it"),
        Lesson = (lesson, remarks) =>
        {
            if (lesson.Lesson.Objectives.IsEmpty) remarks.Say(lesson.Draft.PlaceOfId, lesson.Lesson.Id.Value);
        },
    };
}
