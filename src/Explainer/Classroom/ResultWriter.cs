using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Fractions;

namespace Explainer.Classroom;

/// <summary>One sitting of an attempt as a result needs it.</summary>
/// <param name="Occasion">Which.</param>
/// <param name="Lesson">What is, or would have been, played.</param>
/// <param name="State">How it stands; null when it was not begun.</param>
public sealed record SittingRecord(Occasion Occasion, Lesson Lesson, SessionState? State);

/// <summary>Makes the result of an attempt from its sessions.</summary>
public static class ResultWriter
{
    /// <summary>The result as it stands; what was not reached is unanswered and counts as possible.</summary>
    /// <param name="program">Name and version.</param>
    /// <param name="opened">How the attempt's first session began.</param>
    /// <param name="passMark">Of the lesson or the course; null without one.</param>
    /// <param name="sittings">All sittings of the attempt, in order.</param>
    public static ResultFile Write(string program, SessionOpened opened, Fraction? passMark, ImmutableArray<SittingRecord> sittings)
    {
        bool completed = sittings.All(s => s.State?.FinishedAt is not null || (s.Occasion == Occasion.Pretest && s.State is null));
        var score = LessonScore(opened, sittings);
        return ResultSeal.On(new(
            ResultFile.FormatName,
            opened.Course.Value,
            opened.WholeCourse ? null : opened.Lesson.Value,
            (opened.WholeCourse ? CourseHash(sittings.Select(s => s.State?.Opened.Hash ?? s.Lesson.Hash)) : opened.Hash).Hex,
            program,
            opened.Learner,
            opened.Attempt.ToString(),
            opened.Seed,
            opened.At,
            completed ? sittings.Max(s => s.State?.FinishedAt) : null,
            completed,
            new(ToSixDecimals(score.Earned), ToSixDecimals(score.Possible), passMark is { } mark && !opened.IsSealed ? score.Share >= mark : null),
            [.. sittings.SelectMany(s => Outcomes(opened, s).Select(o => Item(s, o, opened.WholeCourse)))])
        {
            Exercise = opened.Exercise is { } terms ? new(terms.Id, terms.Sealed, Rounded(passMark), terms.Due, LastDone(sittings) > terms.Due) : null,
        });
    }

    /// <summary>When the last sitting that was finished ended, or the last response was given; null when nothing was done. Looking at the end again does not count.</summary>
    private static DateTimeOffset? LastDone(ImmutableArray<SittingRecord> sittings) => sittings.Max(s => s.State?.FinishedAt ?? s.State?.Answers.LastOrDefault()?.At);

    /// <summary>The score of the lessons of an attempt, pre- and posttest left out.</summary>
    public static Score LessonScore(SessionOpened opened, ImmutableArray<SittingRecord> sittings) =>
        sittings.Where(s => s.Occasion == Occasion.Lesson).SelectMany(s => Outcomes(opened, s)).Aggregate(Score.Zero, (sum, o) => sum + o.Score);

    private static IEnumerable<QuestionOutcome> Outcomes(SessionOpened opened, SittingRecord sitting) => sitting.State is { } state
        ? SessionSummary.Of(state).Outcomes
        : SessionPlan.Of(sitting.Lesson, opened.Seed, opened.Exam).OfType<QuestionStep>().Select(q => new QuestionOutcome(q.Question, null));

    private static ResultItem Item(SittingRecord sitting, QuestionOutcome outcome, bool wholeCourse)
    {
        var (question, answer) = outcome;
        return new(
            question.Id.Value,
            question.Type.Name,
            answer?.KeyVersion ?? KeyVersion.Of(question),
            PhaseName.Of(sitting.Occasion),
            answer?.Response.ToStrings() ?? [],
            VerdictName.Of(outcome.Verdict),
            ToSixDecimals(outcome.Score.Earned),
            ToSixDecimals(outcome.Score.Possible),
            (int?)answer?.Certainty,
            answer?.Hints ?? 0,
            sitting.State?.PassagesOpened.Contains(question.Id) ?? false,
            answer is null ? null : (long)answer.Elapsed.TotalMilliseconds)
        {
            // The pre- and posttest are no lesson; their questions name the one that teaches them.
            Lesson = !wholeCourse ? null : sitting.Occasion == Occasion.Lesson ? sitting.Lesson.Id.Value : question.Passage?.Lesson,
        };
    }

    /// <summary>Points as a result file gives them: rounded to six decimals; null stays null.</summary>
    public static decimal? Rounded(Fraction? points) => points is { } known ? ToSixDecimals(known) : null;

    /// <summary>The version of a whole course, from those of its sittings in their order.</summary>
    internal static LessonHash CourseHash(IEnumerable<LessonHash> sittings) => LessonHash.Of(string.Join('\n', sittings));

    internal static decimal ToSixDecimals(Fraction points) => Math.Round(points.ToDecimal(), 6, MidpointRounding.AwayFromZero);
}
