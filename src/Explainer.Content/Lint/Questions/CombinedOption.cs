using System.Collections.Frozen;

namespace Explainer.Content.Lint.Questions;

/// <summary>An option that names others by their labels.</summary>
internal static class CombinedOption
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0722", "combined-option", "Option made of others",
        "The option names others by their places, which are shuffled; and such combinations test logic rather than the subject.",
        "Use a multiple-choice question, where any number of options is right."))
    {
        Trigger = """
            type: single-choice
            stem: Which are prime numbers?
            options: [{ text: 2 }, { text: 9 }, { text: A and C only, correct: true }]
            """,
        NearMiss = """
            type: single-choice
            stem: Which pair reacts?
            options: [{ text: Sodium and chlorine, correct: true }, { text: Helium and neon }, { text: Argon and xenon }]
            """,
        Question = Look,
    };

    private const int MostWords = 12;

    private static readonly FrozenSet<string> Labels =
        [.. Enumerable.Range('a', 8).Select(c => $"{(char)c}"), .. Enumerable.Range(1, 9).Select(n => $"{n}"), "i", "ii", "iii", "iv", "v", "vi"];

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Choice: { } choice }) return;
        // Where all options look so, they are no labels: "2 and 3" as the roots of an equation.
        if (choice.Options.All(o => IsCombined(o.Text, words))) return;
        foreach (var option in choice.Options)
            if (IsCombined(option.Text, words)) remarks.Say(option.Text.Span);
    }

    private static bool IsCombined(LintText option, LanguageWords words) =>
        option.Words.Length <= MostWords && option.Words.Count(Labels.Contains) >= 2
        && (option.Norm.AsSpan().ContainsAny(',', '&') || option.Words.Any(words.CombinedJoiners.Contains))
        && option.Words.All(w => Labels.Contains(w) || words.CombinedJoiners.Contains(w) || words.CombinedAround.Contains(w));
}
