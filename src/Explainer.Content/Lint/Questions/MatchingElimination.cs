using Explainer.Questions;

namespace Explainer.Content.Lint.Questions;

/// <summary>A last pair that falls into place.</summary>
internal static class MatchingElimination
{
    public static LintRule Rule { get; } = new(LintRule.Info(
        "EX0734", "matching-elimination", "Last pair for free",
        "There are as many right sides as left ones, each used once: the last pair needs no knowledge.",
        "Add a right side that belongs to nothing under 'distractors'."))
    {
        Trigger = """
            type: matching
            stem: Match the capitals.
            pairs: [{ left: France, right: Paris }, { left: Japan, right: Tokyo }]
            """,
        NearMiss = """
            type: matching
            stem: Match the capitals.
            pairs: [{ left: France, right: Paris }, { left: Japan, right: Tokyo }]
            distractors: [Rome]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Question is MatchingQuestion { Distractors: [] } && question.Question.Interaction is Match { TargetsOnce: true }) remarks.Say(question.PlaceOf("pairs"));
    }
}
