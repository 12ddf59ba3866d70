using Explainer.Questions;

namespace Explainer.Content.Lint.Questions;

/// <summary>A question that asks for what is not so, without saying it loudly.</summary>
internal static class NegativeStem
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0701", "negative-stem", "Negative word that is overlooked",
        "The question turns on '{0}', which is easily overlooked: ask for what is so, or write **{0}**.",
        "Ask for what is so, or make the word bold.") with
    { SaysMend = true })
    {
        Trigger = """
            type: single-choice
            stem: Which of these is not a metal?
            options: [{ text: Neon, correct: true }, { text: Iron }, { text: Zinc }]
            """,
        NearMiss = """
            type: single-choice
            stem: Which of these is **not** a metal?
            options: [{ text: Neon, correct: true }, { text: Iron }, { text: Zinc }]
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        if (question.Question is not (SingleChoiceQuestion or MultipleChoiceQuestion or NumericalQuestion or ShortAnswerQuestion)) return;
        foreach (var negation in question.Negations.Where(n => !n.StandsOut).Take(1)) remarks.Say(question.Stem.SpanOf(negation.Word), negation.Word);
    }
}
