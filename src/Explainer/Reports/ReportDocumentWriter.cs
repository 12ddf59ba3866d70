using Explainer.Classroom;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Statistics;
using Fractions;

namespace Explainer.Reports;

/// <summary>Makes the document of a report.</summary>
/// <param name="program">Name and version of the program.</param>
/// <param name="plain">Markup as plain text.</param>
public sealed class ReportDocumentWriter(string program, Func<Markup, string> plain)
{
    /// <summary>The document.</summary>
    public ReportDocument Write(LearnerReport report) => new(
        ReportDocument.FormatName, program, Instant(report.WrittenAt), report.Learner, report.Scope.Course?.Value, report.Scope.Lesson?.Value,
        report.Sessions.Length, (long)report.TimeSpent.TotalMilliseconds, (long)report.TimeAnswering.TotalMilliseconds,
        [.. report.Courses.Select(Course)], Certainty(report.Certainty), [.. report.Again.Select(Again)], [.. report.Notes.Select(Note)], [.. report.LeftOut.Select(LeftOut)]);

    private static CourseDocument Course(CourseReport course) => new(
        course.Id.Value,
        course.Title,
        [.. course.Attempts.Select(a => new CourseAttemptDocument(a.Lessons[0].State.Opened.Attempt.ToString(), Instant(a.StartedAt), a.Lessons.Length, Score(a.Score)))],
        [.. course.Lessons.Select(l => new LessonDocument(l.Id.Value, l.Title, [.. l.Attempts.Select(Attempt)], [.. l.Objectives.Select(Objective)]))],
        [.. course.Gains.Select(Gain)],
        course.Reviews.Length);

    private static LessonAttemptDocument Attempt(LessonAttempt attempt)
    {
        var (state, opened) = (attempt.State, attempt.State.Opened);
        return new(
            opened.Session.ToString(), opened.Attempt.ToString(), Instant(opened.At), Instant(state.FinishedAt), opened.Exam, attempt.Answered, attempt.Summary.Outcomes.Length,
            Score(attempt.Summary.Score), attempt.IsFinished ? attempt.Summary.Passed : null, (long)state.TimeSpent.TotalMilliseconds);
    }

    private static ObjectiveDocument Objective(ObjectiveScore objective) => new(objective.Objective.Id, objective.Objective.Text, Score(objective.Score));

    private static GainDocument Gain(GainReport report)
    {
        var gain = report.Gain;
        return new(
            report.Before.Opened.Attempt.ToString(), Instant(report.Before.FinishedAt), Instant(report.After.FinishedAt), gain.Questions, gain.LeftOut, Score(gain.Before), Score(gain.After),
            gain.Learned, gain.Forgotten, gain.SaidDontKnow, Ratio(gain.NormalisedChange), Ratio(gain.Certainty?.Before), Ratio(gain.Certainty?.After));
    }

    private static CertaintyDocument Certainty(CertaintyReport certainty)
    {
        var figures = certainty.Figures;
        return new(
            Name(figures.Label), figures.Rated, figures.Right, Ratio(figures.Accuracy), Ratio(figures.MeanCertainty), Ratio(figures.Bias), Ratio(figures.StandardError),
            Ratio(figures.Brier), Ratio(figures.BrierOfBaseRate), Ratio(figures.Skill), Ratio(figures.Reliability), Ratio(figures.Resolution), Ratio(figures.BrierOfBaseRate),
            Ratio(figures.ExpectedError), Ratio(figures.MaximumError), Ratio(figures.Discrimination), Ratio(figures.CertaintyMark),
            [.. certainty.Levels.Select(l => new LevelDocument((int)l.Certainty, l.Certainty.Percent() / 100m, l.Rated, l.Right))],
            [.. figures.Bins.Select(b => new BinDocument(b.From / 100m, b.To / 100m, b.Rated, Rounded(b.MeanCertainty), Rounded(b.Accuracy)))],
            [.. certainty.Topics.Select(Topic)]);
    }

    private static TopicDocument Topic(TopicCertainty topic) => new(
        topic.Course.Value, topic.Lesson.Id.Value, topic.Objective?.Id, topic.Figures.Rated, Rounded(topic.Figures.MeanCertainty!.Value), Rounded(topic.Figures.Accuracy!.Value));

    private AgainDocument Again(QuestionAgain again) => new(
        again.Question.Id.Value, again.Lesson.Course.Value, again.Lesson.Id.Value, plain(again.Question.Stem), VerdictName.Of(again.Answer.Verdict), (int?)again.Answer.Certainty,
        again.IsConfidentError, Instant(again.Answer.At), again.Page?.Id.Value, again.Page?.Title, again.Page is null ? null : again.Question.Passage?.Lesson ?? again.Lesson.Id.Value);

    private static NoteDocument Note(ReportedNote note) =>
        new(Instant(note.At), note.Lesson.Course.Value, note.Lesson.Id.Value, note.Page?.Id.Value, note.Question?.Id.Value, note.Note.Text);

    private static LeftOutDocument LeftOut(LeftOutSession session) => new(
        session.Opened.Session.ToString(), session.Opened.Course.Value, session.Opened.Lesson.Value, Instant(session.Opened.At),
        session.Reason switch { LeftOutReason.StillTested => "still-tested", LeftOutReason.Sealed => "sealed", _ => "unreadable" });

    private static string Name(CalibrationLabel label) => label switch
    {
        CalibrationLabel.NotEnough => "not-enough",
        CalibrationLabel.Overconfident => "overconfident",
        CalibrationLabel.Underconfident => "underconfident",
        _ => "no-clear-bias",
    };

    private static ScoreDocument Score(Score score) => new(Rounded(score.Earned), Rounded(score.Possible), score.Possible.IsZero ? null : Ratio(score.Share));

    private static string Instant(DateTimeOffset at) => InstantConverter.Text(at);

    private static string? Instant(DateTimeOffset? at) => at is { } known ? Instant(known) : null;

    private static decimal Rounded(Fraction value) => ResultWriter.Rounded(value)!.Value;

    private static decimal? Ratio(Fraction? value) => ResultWriter.Rounded(value);

    private static decimal? Ratio(double? value) => value is { } known ? Math.Round((decimal)known, 6, MidpointRounding.AwayFromZero) : null;
}
