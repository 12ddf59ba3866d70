namespace Explainer.Content.Lint.Questions;

/// <summary>An option of which nobody learns why it is right or wrong.</summary>
internal static class MissingOptionFeedback
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0741", "missing-option-feedback", "Option without feedback",
        "{0} without 'feedback': whoever chooses wrongly never learns why.",
        "Say in one sentence why somebody might think so, and why it is not so."))
    {
        Trigger = """
            type: single-choice
            stem: Which is a metal?
            options: [{ text: Iron, correct: true, feedback: It conducts. }, { text: Neon, feedback: A gas. }, { text: Sulphur }]
            """,
        NearMiss = """
            type: single-choice
            stem: Which is a metal?
            options: [{ text: Iron, correct: true, feedback: It conducts. }, { text: Neon, feedback: A gas. }, { text: Sulphur, feedback: It breaks. }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Choice is not { } choice) return;
        if (choice.Options.All(o => o.Option.Feedback is null)) remarks.Say(question.PlaceOf("options"), "All options are");
        else
            foreach (var option in choice.Options.Where(o => o.Option.Feedback is null)) remarks.Say(option.Text.Span, "This option is");
    }
}
