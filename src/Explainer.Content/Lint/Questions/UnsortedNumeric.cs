using Fractions;

namespace Explainer.Content.Lint.Questions;

/// <summary>Numbers in no order.</summary>
internal static class UnsortedNumeric
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0727", "unsorted-numeric", "Numbers in no order",
        "The options are numbers and keep their places, and stand neither from small to large nor from large to small.",
        "Sort them, so that nobody has to search."))
    {
        Trigger = """
            type: single-choice
            stem: How many moons has Mars?
            shuffle: false
            options: [{ text: 4 }, { text: 2, correct: true }, { text: 3 }]
            """,
        NearMiss = """
            type: single-choice
            stem: How many moons has Mars?
            shuffle: false
            options: [{ text: 4 }, { text: 3 }, { text: 2, correct: true }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Question.Shuffles || question.Choice is not { Options.Length: >= 3 } || NumericOption.All(question) is not { } numbers || !numbers.All(n => n.IsPoint)) return;
        Fraction[] values = [.. numbers.Select(n => n.Low)];
        var steps = values.Zip(values.Skip(1), (one, next) => next.CompareTo(one)).ToArray();
        if (steps.Any(s => s > 0) && steps.Any(s => s < 0)) remarks.Say(question.PlaceOf("options"));
    }
}
