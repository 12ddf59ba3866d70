namespace Explainer.Content.Lint.Objectives;

/// <summary>A lesson that does not find out whether it was understood.</summary>
internal static class LessonWithoutQuestion
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0923", "lesson-without-question", "Lesson without a question",
        "The lesson '{0}' asks nothing, so that nobody finds out whether it was understood.",
        "Add at least one question."))
    {
        Trigger = """
            lesson: rivers
            title: Rivers
            objectives: [{ id: name-it, text: Name the river. }]
            steps:
              - page: elbe
                title: The Elbe
                body: The Elbe runs into the North Sea.
            """,
        NearMiss = LessonExample.Of("[{ id: name-it, text: Name the river. }]", "name-it"),
        Lesson = (lesson, remarks) =>
        {
            if (!lesson.Lesson.Questions.Any()) remarks.Say(lesson.Draft.PlaceOfId, lesson.Lesson.Id.Value);
        },
    };
}
