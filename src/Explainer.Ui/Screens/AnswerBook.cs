using System.Globalization;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Screens;

/// <summary>All questions gone through once more, with what was answered, what was right and why. Only after the end.</summary>
public static class AnswerBook
{
    /// <summary>Every question with what was answered, what was right and why; only after the end.</summary>
    public static Screen Whole(SessionState state) => Lookups.View(state, "Answers",
    [
        .. SessionSummary.Of(state).Outcomes.SelectMany((outcome, i) => Outcome(outcome).Prepend(new Heading($"Question {i + 1}", 2))),
    ]);

    /// <summary>The questions with what came of each, to choose one from; only after the end.</summary>
    public static Screen List(SessionState state) => Lookups.View(state, "All answers",
    [
        new Heading("All answers"),
        new Entries([.. SessionSummary.Of(state).Outcomes.Select((o, i) => new Entry(MarkupReader.PlainText(o.Question.Stem), Came(o))
        {
            Tone = Wording.ToneOf(o.Verdict),
            Opens = (Look.Answers, (i + 1).ToString(CultureInfo.InvariantCulture)),
        })]) { Numbered = true },
    ]);

    /// <summary>One question by its number, as <see cref="Whole"/> has it; null when there is none of that number.</summary>
    public static Screen? One(SessionState state, string number) => At(state, number) is { } question
        ? Lookups.View(state, $"Question {question.Number} of {question.Of}", [.. Outcome(question.Outcome)]) with { Progress = (question.Number, question.Of) }
        : null;

    /// <summary>A question by its number; null when there is none.</summary>
    public static (QuestionOutcome Outcome, int Number, int Of)? At(SessionState state, string number) =>
        SessionSummary.Of(state).Outcomes is var all && Numbers.One(number, all.Length) is { } n ? (all[n - 1], n, all.Length) : null;

    private static IEnumerable<Block> Outcome(QuestionOutcome outcome) =>
    [
        .. ReviewPresenter.Asked(outcome.Question),
        .. outcome.Answer is { } answer ? ReviewPresenter.Judged(outcome.Question, answer, open: true) : [new Notice(Tone.Info, Wording.VerdictOf(outcome.Verdict), "")],
    ];

    private static string Came(QuestionOutcome outcome) => outcome.Verdict == Verdict.Partial ? $"{Wording.VerdictOf(outcome.Verdict)}: {Wording.Of(outcome.Score)}" : Wording.VerdictOf(outcome.Verdict);
}
