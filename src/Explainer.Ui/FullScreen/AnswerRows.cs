using System.Collections.Immutable;
using System.Globalization;
using Explainer.Sessions;
using Explainer.Ui.Screens;
using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen;

/// <summary>What can be done where a question is gone through once more: the next one, the one before, its passage.</summary>
internal static class AnswerRows
{
    /// <param name="at">The question, and its place among all.</param>
    /// <param name="passage">Opens its passage.</param>
    /// <param name="turn">Shows another question, by its number.</param>
    public static ImmutableArray<KeyRow> Of((QuestionOutcome Outcome, int Number, int Of) at, Action passage, Action<string> turn) =>
    [
        .. at.Number < at.Of ? [new("→", "Next question", Key.CursorRight, () => turn(Number(at.Number + 1))) { IsHint = true }] : ImmutableArray<KeyRow>.Empty,
        .. at.Number > 1 ? [new("←", "Question before", Key.CursorLeft, () => turn(Number(at.Number - 1))) { IsHint = true }] : ImmutableArray<KeyRow>.Empty,
        .. at.Outcome.Question.Passage is null ? ImmutableArray<KeyRow>.Empty : [SessionKeys.Row(new("passage", "p", "Read the passage"), passage)],
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
