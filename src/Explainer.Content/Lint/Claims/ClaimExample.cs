namespace Explainer.Content.Lint.Claims;

/// <summary>A lesson in which one claim, one source and one term are used: what the rules of claims show themselves with.</summary>
internal static class ClaimExample
{
    /// <param name="claim">The claim as written.</param>
    /// <param name="source">The source as written.</param>
    /// <param name="body">The page's text.</param>
    public static string Of(string claim, string source = "{ title: The report, publisher: A paper, date: 2025-04-30 }", string body = "A lawmaker gave [a number of deaths](claim:deaths), says [a paper](source:paper). What [killed](term:killed) means is another matter.") => $$"""
        lesson: losses
        title: Losses
        objectives: [{ id: say-who, text: Say who gave the number. }]
        steps:
          - page: deaths
            title: How many died
            body: {{body}}
          - question: who
            type: true-false
            stem: A lawmaker gave the number.
            objective: say-who
            answer: true
            feedback: { true: "Yes: the paper names one.", false: "No: the paper names one." }
            explanation: The paper names a lawmaker.
        claims:
          deaths: {{claim}}
        sources:
          paper: {{source}}
        glossary:
          killed: { term: Killed, text: Dead by enemy action. }
        """;
}
