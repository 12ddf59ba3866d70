namespace Explainer.Content.Lint.Questions;

/// <summary>A question after which nothing is explained.</summary>
internal static class MissingExplanation
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0740", "missing-explanation", "Nothing explained",
        "The question has no 'explanation': whoever guessed right, or was wrong, never learns why.",
        "Add an explanation of one or two sentences."))
    {
        Trigger = """
            type: true-false
            stem: Iron is a metal.
            answer: true
            """,
        NearMiss = """
            type: true-false
            stem: Iron is a metal.
            answer: true
            explanation: It conducts, it shines, and it can be forged.
            """,
        Question = (question, remarks) =>
        {
            if (question.Question.Explanation is null) remarks.Say(question.Place);
        },
    };
}
