namespace Explainer.Content.Lint.Lessons;

/// <summary>A question that leads back to no page, in a lesson that has pages.</summary>
internal static class MissingPassage
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0812", "missing-passage", "Question without a passage",
        "The question names no 'passage', so that whoever is wrong cannot open the place where the answer stands.",
        "Name the page, and the words on it that answer the question. A question that goes beyond the pages needs none: then switch the rule off."))
    {
        Trigger = """
            lesson: passages
            title: Passages
            steps:
              - { page: iron, title: Iron, body: Iron is a metal. }
              - { question: metal, type: true-false, stem: Iron is a metal., answer: true }
            """,
        NearMiss = """
            lesson: passages
            title: Passages
            steps:
              - { page: iron, title: Iron, body: Iron is a metal. }
              - { question: metal, type: true-false, stem: Iron is a metal., answer: true, passage: { page: iron } }
            """,
        Lesson = (lesson, remarks) =>
        {
            if (!lesson.Pages.Any()) return;
            foreach (var question in lesson.Questions.Where(q => q.Question.Passage is null)) remarks.Say(question.Place);
        },
    };
}
