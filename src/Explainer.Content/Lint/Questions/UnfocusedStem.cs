using System.Buffers;

namespace Explainer.Content.Lint.Questions;

/// <summary>A stem that names a subject and asks nothing.</summary>
internal static class UnfocusedStem
{
    public static LintRule Rule { get; } = new(LintRule.Warning(
        "EX0703", "unfocused-stem", "Stem that asks nothing",
        "The stem names a subject and asks nothing: only the options tell what is wanted.",
        "Ask a whole question, which could be answered with the options covered."))
    {
        Trigger = """
            type: single-choice
            stem: Photosynthesis
            options: [{ text: makes sugar, correct: true }, { text: makes iron }, { text: makes salt }]
            """,
        NearMiss = """
            type: single-choice
            stem: 2 + 2 =
            options: [{ text: 4, correct: true }, { text: 5 }, { text: 6 }]
            """,
        Question = Look,
    };

    private const int LeastWords = 3;

    // A question mark of any script; "2 + 2 ="; "The capital is ___".
    private static readonly SearchValues<char> Asks = SearchValues.Create("?？؟;=_");

    private static void Look(LintedQuestion question, Remarks remarks)
    {
        var stem = question.Stem;
        if (stem.Source.AsSpan().ContainsAny(Asks) || stem.Words.Length >= LeastWords || !WritesBlanks(stem.Plain)) return;
        remarks.Say(stem.Span);
    }

    /// <summary>Whether words are set apart at all: Thai, Han and Kana are written without blanks.</summary>
    private static bool WritesBlanks(string text) => text.All(c => c is < '\u0E00' or >= '\uAC00' and <= '\uD7AF');
}
