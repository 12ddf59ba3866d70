namespace Explainer.Content.Lint.Questions;

/// <summary>A word that means something else to everybody.</summary>
internal static class VagueTerm
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0715", "vague-term", "Vague word in an option",
        "'{0}' means something else to everybody, so that nobody can say whether the option is right.",
        "Say how often or how many."))
    {
        Trigger = """
            type: single-choice
            stem: When does ice melt?
            options: [{ text: At 0 degrees Celsius, correct: true }, { text: Usually in spring }, { text: At noon }]
            """,
        NearMiss = """
            type: single-choice
            stem: When does ice melt?
            options: [{ text: At 0 degrees Celsius, correct: true }, { text: In unusually warm rooms }, { text: At noon }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Choice: { } choice }) return;
        foreach (var option in choice.Options)
            if (words.First(option.Text, words.Vague.Contains) is { } vague) remarks.Say(option.Text.SpanOf(vague), vague);
    }
}
