namespace Explainer.Content.Lint.Objectives;

/// <summary>A promise that the lesson does not check.</summary>
internal static class ObjectiveWithoutQuestion
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0920", "objective-without-question", "Objective without a question",
        "No question of the lesson tests the objective '{0}', so that nobody finds out whether it was reached.",
        "Add a question with this 'objective', or remove the objective."))
    {
        Trigger = LessonExample.Of("[{ id: name-it, text: Name the river. }, { id: say-why, text: Say why it floods. }]", "name-it"),
        NearMiss = LessonExample.Of("[{ id: name-it, text: Name the river. }]", "name-it"),
        Lesson = (lesson, remarks) =>
        {
            // A lesson without questions has a rule of its own.
            if (!lesson.Lesson.Questions.Any()) return;
            foreach (var (id, _) in lesson.Draft.Ids.Objectives)
                if (lesson.Lesson.Questions.All(q => q.Objective != id.Value)) remarks.Say(id.Span, id.Value);
        },
    };
}
