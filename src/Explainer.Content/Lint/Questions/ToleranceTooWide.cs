namespace Explainer.Content.Lint.Questions;

/// <summary>A tolerance as wide as the answer.</summary>
internal static class ToleranceTooWide
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0733", "tolerance-too-wide", "Tolerance as wide as the answer",
        "The tolerance around {0} is as wide as the number itself, so that 0 is right.",
        "Narrow the tolerance to what somebody who knows the answer could miss by."))
    {
        Trigger = """
            type: numerical
            stem: How many metres is it?
            answer: 5
            tolerance: 5
            """,
        NearMiss = """
            type: numerical
            stem: How many metres is it?
            answer: 5
            tolerance: 0.5
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        foreach (var (number, written) in TypedNumber.In(question))
            if (!number.Answer.IsZero && number.Tolerance.Around(number.Answer) >= number.Answer.Abs()) remarks.Say(written.Span, written.Value);
    }
}
