namespace Explainer.Content.Lint.Questions;

/// <summary>Two options that differ by capitals alone.</summary>
internal static class CaseOnlyDifference
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0725", "case-only-difference", "Options that differ by capitals alone",
        "'{0}' differs from '{1}' by its capitals alone, which are easily overlooked.",
        "Fine for units such as mW and MW, if that is what is asked: then switch the rule off. Otherwise change one of the two."))
    {
        Trigger = """
            type: single-choice
            stem: Which unit is one million watts?
            options: [{ text: MW, correct: true }, { text: mW }, { text: kW }]
            """,
        NearMiss = """
            type: single-choice
            stem: Which unit is one thousand watts?
            options: [{ text: kW, correct: true }, { text: GW }, { text: TW }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Choice is not { } choice) return;
        var seen = new Dictionary<string, LintText>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in choice.Options.Select(o => o.Text))
            if (!seen.TryAdd(text.Exact, text) && seen[text.Exact].Exact != text.Exact) remarks.Say(text.Span, text.Plain, seen[text.Exact].Plain);
    }
}
