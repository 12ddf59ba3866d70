namespace Explainer.Content.Lint.Questions;

/// <summary>Two ranges that share a number.</summary>
internal static class OverlappingNumeric
{
    public static LintRule Rule { get; } = new(LintRule.Error(
        "EX0726", "overlapping-numeric", "Options that overlap",
        "'{0}' and '{1}' share a number, so that for it both would be right.",
        "Let one range end before the next begins: 10–19, 20–29."))
    {
        Trigger = """
            type: single-choice
            stem: How old is it?
            options: [{ text: 10-20 years }, { text: 20-30 years, correct: true }, { text: 31-40 years }]
            """,
        NearMiss = """
            type: single-choice
            stem: How old is it?
            options: [{ text: less than 20 years }, { text: 20 to 29 years, correct: true }, { text: 30 years or more }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Choice is not { } choice || NumericOption.All(question) is not { } ranges || ranges.All(r => r.IsPoint) || ranges.All(r => r.IsYears)) return;
        var sorted = ranges.Zip(choice.Options, (range, option) => (Range: range, option.Text)).OrderBy(r => r.Range.HasLow).ThenBy(r => r.Range.Low).ToArray();
        var widest = sorted[0];
        foreach (var next in sorted[1..])
        {
            if (widest.Range.Reaches(next.Range)) remarks.Say(next.Text.Span, next.Text.Plain, widest.Text.Plain);
            if (next.Range.EndsAfter(widest.Range)) widest = next;
        }
    }
}
