using Explainer.Questions;

namespace Explainer.Content.Lint.Questions;

/// <summary>A number that must be met to the last digit.</summary>
internal static class NoTolerance
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0732", "no-tolerance", "No tolerance",
        "Only exactly {0} is right, so that whoever rounds otherwise is wrong.",
        "Add a 'tolerance'; where the number is exact, say so with 'tolerance: 0'."))
    {
        Trigger = """
            type: numerical
            stem: What is pi to two decimals?
            answer: 3.14
            """,
        NearMiss = """
            type: numerical
            stem: What is a half as a decimal?
            answer: 0.5
            tolerance: 0
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        foreach (var (number, written) in TypedNumber.In(question))
            if (!number.Answer.Denominator.IsOne && number.Tolerance == Tolerance.None) remarks.Say(written.Span, written.Value);
    }
}
