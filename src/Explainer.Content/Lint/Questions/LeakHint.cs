using Explainer.Questions;

namespace Explainer.Content.Lint.Questions;

/// <summary>A hint that is the answer.</summary>
internal static class LeakHint
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0731", "leak-hint", "Answer in a hint",
        "'{0}' is the answer, and stands in this hint: nothing is left to find.",
        "Say where to look or what to think of, not what the answer is."))
    {
        Trigger = """
            type: short-answer
            stem: Which city has the Eiffel Tower?
            accept: Paris
            hints: [It starts with P., "It is Paris."]
            """,
        NearMiss = """
            type: short-answer
            stem: Which city has the Eiffel Tower?
            accept: Paris
            hints: [It starts with P., Its river is the Seine.]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        foreach (var hint in question.Hints)
            if (question.Answers.FirstOrDefault(a => a.StandsIn(hint)) is { } answer) remarks.Say(answer.SpanIn(hint), answer.Written);
            else if (KeyIn(hint, question) is { } key) remarks.Say(hint.SpanOf(key), key);
    }

    /// <summary>The right option where a hint names it and no other.</summary>
    private static string? KeyIn(LintText hint, LintedQuestion question)
    {
        if (question is not { Question: SingleChoiceQuestion, Choice: { Keys: [var key], Distractors: var distractors } }) return null;
        return key.Text.Norm.Length >= 4 && Names(key) && !distractors.Any(Names) ? key.Text.Plain : null;

        bool Names(LintedOption option) => WholeWords.At(hint.Norm, option.Text.Norm) >= 0;
    }
}
