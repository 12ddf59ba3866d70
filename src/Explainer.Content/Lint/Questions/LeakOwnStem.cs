using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Lint.Questions;

/// <summary>A question that holds its own answer.</summary>
internal static class LeakOwnStem
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0730", "leak-own-stem", "Answer in its own stem",
        "'{0}' is the answer, and stands in the question itself.",
        "Ask so that the answer need not be named, or ask for something else."))
    {
        Trigger = """
            type: short-answer
            stem: In Paris stands the Eiffel Tower. Which city is it in?
            accept: Paris
            """,
        NearMiss = """
            type: short-answer
            stem: The Parisian tower was built in 1889. Which city is it in?
            accept: Paris
            """,
        Question = Look,
    };

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        foreach (var answer in question.Answers)
        {
            if (Shown(question).FirstOrDefault(answer.StandsIn) is not { } text) continue;
            remarks.Say(answer.SpanIn(text), answer.Written);
            return;
        }
    }

    /// <summary>What is seen while an answer is typed; of a cloze text the words around its gaps.</summary>
    private static IEnumerable<LintText> Shown(LintedQuestion question)
    {
        yield return question.Stem;
        if (question.Question is ClozeQuestion && question.Tree.Find("text")?.Value is YamlText text)
            yield return new(text, ClozeText.WithoutGaps(text));
    }
}
