namespace Explainer.Content.Lint.Objectives;

/// <summary>A small lesson about a river: what the rules of lessons show themselves with.</summary>
internal static class LessonExample
{
    /// <param name="objectives">The list of objectives as written; null leaves it out.</param>
    /// <param name="objective">What the question tests; null leaves it out.</param>
    public static string Of(string? objectives, string? objective) => $"""
        lesson: rivers
        title: Rivers
        {(objectives is null ? "" : $"objectives: {objectives}\n")}steps:
          - page: elbe
            title: The Elbe
            body: The Elbe runs into the North Sea, and floods when snow melts.
          - question: which-sea
            type: true-false
            stem: The Elbe runs into the North Sea.
            {(objective is null ? "" : $"objective: {objective}\n    ")}answer: true
            feedback: {"{ true: \"Yes, at Cuxhaven.\", false: \"No, it does, at Cuxhaven.\" }"}
            explanation: It reaches the North Sea at Cuxhaven.
            passage: {"{ page: elbe, quote: into the North Sea }"}
        """;
}
