using System.Collections.Immutable;

namespace Explainer.Content.Lint.Questions;

/// <summary>A wrong option told by its absolute word.</summary>
internal static class AbsoluteTerm
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0714", "absolute-term", "Wrong option told by an absolute word",
        "'{0}' makes this option easy to rule out, since nothing right is as sweeping.",
        "Make it wrong by what it says."))
    {
        Trigger = """
            type: single-choice
            stem: What is true of birds?
            options: [{ text: Most birds can fly, correct: true }, { text: Birds never swim }, { text: Some birds have fur }]
            """,
        NearMiss = """
            type: single-choice
            stem: What is true of squares?
            options: [{ text: All four sides are equal, correct: true }, { text: All angles differ }, { text: One side is longest }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question is not { Words: { } words, Choice: { Keys: [_, ..] keys } choice } || keys.Any(k => words.First(k.Text, words.Absolute.Contains) is not null)) return;
        foreach (var distractor in choice.Distractors.Where(d => SaysSomething(d.Text.Words, words)))
            if (words.First(distractor.Text, words.Absolute.Contains) is { } absolute) remarks.Say(distractor.Text.SpanOf(absolute), absolute);
    }

    /// <summary>"None" alone is a count, and "all of the above" has a rule of its own.</summary>
    private static bool SaysSomething(ImmutableArray<string> option, LanguageWords words) =>
        option.Length > 1 && !words.AllOfAbove.Matches(option) && !words.NoneOfAbove.Matches(option);
}
