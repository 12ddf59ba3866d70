using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Ui.Screens;

/// <summary>What a session came to. The score line is the last, in both faces.</summary>
internal static class SummaryPresenter
{
    public static ImmutableArray<Block> Body(SessionState state, SessionContext context)
    {
        var summary = SessionSummary.Of(state);
        if (state.Opened.IsSealed) return Sealed(state, summary, context);
        if (state.Opened.Occasion == Occasion.Pretest)
            return [new Heading("Before you begin: done"), .. Following(context), new Sentence($"{Wording.Count(summary.Outcomes.Length, "question", "questions")} noted. The same ones come after the last lesson; what was right is told then.")];
        return
        [
            new Heading("Summary"),
            .. Objectives(summary),
            .. ToLookAtAgain(state, summary),
            .. Ratings(summary),
            .. Wording.CalibrationSentence(summary.Calibration) is { } sentence ? [new Sentence(sentence)] : ImmutableArray<Block>.Empty,
            .. context.Pretest is { } pretest ? [new Sentence(Wording.GainSentence(LearningGain.Of(pretest, state)))] : ImmutableArray<Block>.Empty,
            .. NoteList.Of(state, state.Notes),
            .. Following(context),
            .. Late(state),
            new Total(summary.Score, state.Lesson.Rules.PassMark, summary.Passed),
        ];
    }

    /// <summary>How much was answered, and what becomes of it: nobody here knows what was right.</summary>
    private static ImmutableArray<Block> Sealed(SessionState state, SessionSummary summary, SessionContext context)
    {
        int unknown = summary.Outcomes.Count(o => o.Verdict == Verdict.DontKnow), answered = summary.Outcomes.Count(o => o.Verdict == Verdict.Ungraded);
        return
        [
            new Heading("Done"),
            .. NoteList.Of(state, state.Notes),
            .. Following(context),
            .. Late(state),
            new Sentence(Wording.HowToHandIn),
            new Sentence($"You answered {answered} of {Wording.Count(summary.Outcomes.Length, "question", "questions")}{(unknown > 0 ? $", and said that you don't know to {unknown}" : "")}. {Wording.GradedElsewhere}"),
        ];
    }

    private static ImmutableArray<Block> Late(SessionState state) => state.IsLate ? [new Notice(Tone.Caution, "Late", Wording.DueOf(state)!)] : [];

    private static ImmutableArray<Block> Following(SessionContext context) => context.Sequel is { } sequel ? [new Upcoming(Title(sequel.Next))] : [];

    private static string? Title(Sitting? next) => next?.Occasion switch
    {
        Occasion.Pretest => "The questions before the course",
        Occasion.Posttest => "The questions from before the course, once more",
        _ => next?.Title,
    };

    private static ImmutableArray<Block> Objectives(SessionSummary summary) => summary.Objectives.IsEmpty
        ? []
        : [new Bars("By objective", "%", [.. summary.Objectives.Select(o => new BarLine(o.Objective.Text, o.Score.Percent, $"{Wording.Of(o.Score)} ({o.Score.Percent}%)", null))])];

    private static ImmutableArray<Block> Ratings(SessionSummary summary)
    {
        ImmutableArray<RatingsLine> lines =
        [
            .. summary.Outcomes.Select(o => o.Answer).OfType<Answer>().Where(a => a is { Certainty: not null, Verdict: not Verdict.DontKnow })
                .GroupBy(a => a.Certainty!.Value, (level, rated) => new RatingsLine(level, rated.Count(a => a.Verdict == Verdict.Correct), rated.Count())).OrderBy(l => l.Certainty),
        ];
        return lines.IsEmpty ? [] : [new Ratings(lines)];
    }

    private static ImmutableArray<Block> ToLookAtAgain(SessionState state, SessionSummary summary)
    {
        ImmutableArray<QuestionOutcome> again = [.. summary.ToLookAtAgain];
        if (summary.Outcomes.IsEmpty) return [];
        if (again.IsEmpty) return [new Sentence("Nothing to look at again: every answer was right.")];
        return
        [
            new Heading("To look at again", 2),
            new Entries([.. again.Select(o => new Entry(Typesetting.MarkupReader.PlainText(o.Question.Stem), $"{Wording.VerdictOf(o.Verdict)}{Where(state, o.Question)}")
            {
                Tone = Wording.ToneOf(o.Verdict),
                Opens = o.Question.Passage is null ? null : (Look.GoTo, $"{Lookups.PassagePrefix}{o.Question.Id}"),
            })]),
        ];
    }

    private static string Where(SessionState state, Question question) =>
        question.Passage is { } passage && state.Lesson.FindPage(passage) is { } page ? $"; see the page \"{page.Title}\"" : "";
}
