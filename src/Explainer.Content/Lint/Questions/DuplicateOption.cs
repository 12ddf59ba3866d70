namespace Explainer.Content.Lint.Questions;

/// <summary>Two options that are the same but for a full stop or the form of a letter.</summary>
internal static class DuplicateOption
{
    public static LintRule Rule { get; } = new(LintRule.Error(
        "EX0724", "duplicate-option", "Option twice",
        "'{0}' stands among the options already, a full stop or the form of a letter aside: learners cannot tell the two apart.",
        "Change one of the two, or leave it out."))
    {
        Trigger = """
            type: single-choice
            stem: Which is the capital?
            options: [{ text: Paris, correct: true }, { text: Paris. }, { text: Lyon }]
            """,
        NearMiss = """
            type: single-choice
            stem: How far is it?
            options: [{ text: 3 km, correct: true }, { text: 3 m }, { text: 30 km }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Choice is not { } choice) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in choice.Options)
            if (!seen.Add(option.Text.Exact)) remarks.Say(option.Text.Span, option.Text.Plain);
    }
}
