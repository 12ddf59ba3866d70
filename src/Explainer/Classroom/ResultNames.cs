using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Classroom;

/// <summary>Verdicts as files for other programs spell them.</summary>
public static class VerdictName
{
    /// <summary><c>correct</c>, <c>partial</c>, <c>incorrect</c>, <c>dont-know</c>, <c>ungraded</c> or <c>unanswered</c>.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Correct => "correct",
        Verdict.Partial => "partial",
        Verdict.Incorrect => "incorrect",
        Verdict.DontKnow => "dont-know",
        Verdict.Ungraded => "ungraded",
        _ => "unanswered",
    };

    /// <summary>The verdict of that name; null where it is none: <c>ungraded</c>, or what a newer version wrote.</summary>
    public static Verdict? Read(string name) => name switch
    {
        "correct" => Verdict.Correct,
        "partial" => Verdict.Partial,
        "incorrect" => Verdict.Incorrect,
        "dont-know" => Verdict.DontKnow,
        "unanswered" => Verdict.Unanswered,
        _ => null,
    };
}

/// <summary>Occasions as files for other programs spell them: the result file's <c>phase</c>.</summary>
public static class PhaseName
{
    /// <summary>Every name.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<Occasion>().Select(Of)];

    /// <summary><c>pretest</c>, <c>lesson</c>, <c>posttest</c> or <c>review</c>.</summary>
    public static string Of(Occasion occasion) => occasion switch
    {
        Occasion.Pretest => "pretest",
        Occasion.Lesson => "lesson",
        Occasion.Posttest => "posttest",
        _ => "review",
    };
}
