using Explainer.Questions;

namespace Explainer.Content.Lint.Questions;

/// <summary>An order that is guessed by a coin.</summary>
internal static class OrderingTooShort
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0735", "ordering-too-short", "Short ordering",
        "Two items have two orders, so that every second guess is right.",
        "Add a third item."))
    {
        Trigger = """
            type: ordering
            stem: Put these in order.
            items: [first, second]
            """,
        NearMiss = """
            type: ordering
            stem: Put these in order.
            items: [first, second, third]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Question is OrderingQuestion ordering && ordering.Items.Count() < 3) remarks.Say(question.PlaceOf("items"));
    }
}
