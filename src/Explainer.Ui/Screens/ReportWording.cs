using System.Globalization;
using Explainer.Questions;
using Explainer.Reports;
using Explainer.Sessions;
using Explainer.Statistics;
using Explainer.Ui.Typesetting;
using Fractions;

namespace Explainer.Ui.Screens;

/// <summary>The sentences of a report. Facts and what to do; no grades, no praise and no blame.</summary>
public static class ReportWording
{
    public const string Name = "Report";
    public const string About = "scores, time, how sure and how right, what to look at again, your notes";
    public const string Certainty = "How sure, and how right";
    public const string Again = "To look at again";
    public const string NothingAgain = "Nothing to look at again: the latest answer to every question was right.";
    public const string ConfidentErrors = "First what you were sure of: such mistakes are remembered best once they are put right.";
    public const string SurerThanRight = "Surer than right above all here";
    public const string CurveTitle = "Right, by how sure you said you were";
    public const string ByAttempt = "Score by attempt";
    public const string Notes = "Your notes";
    public const string BeforeAndAfter = "Before and after";
    public const string WholeCourse = "The whole course, in the lessons begun";
    public const string ByObjective = "By objective, in the latest answers";
    public const string NothingRated = "No answer was rated, so nothing can be said about how sure you were.";
    public const string GainCaution = "The same questions twice make some gain likely by themselves, and a low first score tends to rise.";

    public static string Title(string learner) => $"Report for {learner}";

    public static string Nothing(LearnerReport report) =>
        $"Nothing is recorded for {report.Learner}{(report.Scope is { Course: null, Lesson: null } ? "" : " there")} yet; \"explainer play\" begins.";

    public static string Extent(LearnerReport report, TimeZoneInfo zone)
    {
        string first = Day(report.Sessions.Min(s => s.Opened.At), zone), last = Day(report.Sessions.Max(s => s.Latest), zone);
        string all = Time(report.TimeSpent), answering = Time(report.TimeAnswering);
        return $"{(first == last ? $"On {first}" : $"From {first} to {last}")}: {Wording.Count(report.Sessions.Length, "session", "sessions")}, "
            + $"{all} with the program{(answering == all ? "" : $", {answering} of that answering")}.";
    }

    public static string Attempt(LessonAttempt attempt)
    {
        var (outcomes, score) = (attempt.Summary.Outcomes, attempt.Summary.Score);
        string came = outcomes.IsEmpty ? "no questions" : attempt.IsFinished ? Of(score) : attempt.Answered == 0 ? "left before the first question"
            : $"left after {attempt.Answered} of {Wording.Count(outcomes.Length, "question", "questions")}, {Wording.Points(score.Earned)} {(score.Earned == Fraction.One ? "point" : "points")} so far";
        return $"{came}, {Time(attempt.State.TimeSpent)}";
    }

    public static string Of(Score score) => $"{Wording.Of(score)} ({score.Percent}%)";

    /// <summary>What a course's reviews came to; they are no attempts.</summary>
    public static string Reviews(IReadOnlyCollection<SessionState> reviews) =>
        $"Review: {Wording.Count(reviews.Count, "session", "sessions")} with {Wording.Count(reviews.Sum(r => r.Answers.Length), "answer", "answers")}, which count for how sure you were and not for the scores above.";

    public static string Level(CertaintyLevel level) =>
        $"When you said you were {Wording.CertaintyName(level.Certainty)} ({level.Certainty.Percent()}%), you were right {level.Right} of {Wording.Count(level.Rated, "time", "times")}.";

    public static string CurveDescription(Ratings ratings) =>
        $"{string.Join("; ", ratings.Lines.Select(l => $"{l.Certainty.Percent()}% sure, {l.Right} of {l.Rated} right"))}. Below the dashed line you were surer than right, above it righter than sure.";

    public static string TooFew(int rated) => $"You rated {Wording.Count(rated, "answer", "answers")}. From {CalibrationFigures.Enough} ratings on, it can be said whether you are surer than right.";

    public static string Overall(CalibrationFigures figures) =>
        $"On average you were {Percent(figures.MeanCertainty)} sure, and you were right {Percent(figures.Accuracy)} of the time: {Label(figures)}.";

    public static string Brier(CalibrationFigures figures) =>
        $"Brier score {Rounded(figures.Brier!.Value.ToDouble())}: 0 is best, and always saying 50% gives 0.25.";

    /// <summary>Whether certainty told right from wrong; null where there are too few of either to say so.</summary>
    public static string? Discrimination(CalibrationFigures figures) => SmallSamples.MayShowDiscrimination(figures.Right, figures.Rated - figures.Right) && figures.Discrimination is { } auc
        ? $"Of a right and a wrong answer, the right one was the surer in {Percent(auc)} of all pairs; 50% is chance."
        : null;

    public static string Topic(TopicCertainty topic) =>
        $"{Percent(topic.Figures.MeanCertainty)} sure, {Percent(topic.Figures.Accuracy)} right in {topic.Figures.Rated} answers";

    public static string Gain(GainReport report, TimeZoneInfo zone)
    {
        var gain = report.Gain;
        return $"Before ({Day(report.Before.FinishedAt!.Value, zone)}): {Of(gain.Before)}. After ({Day(report.After.FinishedAt!.Value, zone)}): {Of(gain.After)}. "
            + $"Newly right: {gain.Learned}. No longer right: {gain.Forgotten}.";
    }

    public static IEnumerable<string> GainDetails(LearningGain gain)
    {
        if (gain.NormalisedChange is { } change) yield return Change(change);
        if (gain.Certainty is var (before, after)) yield return $"How sure you were, on average: {Percent(before)} before, {Percent(after)} after.";
        if (gain.SaidDontKnow > 0) yield return $"Before, you said \"I don't know\" {(gain.SaidDontKnow == 1 ? "once" : $"{gain.SaidDontKnow} times")}, where guessing might have scored.";
        if (gain.LeftOut > 0) yield return $"{Wording.Count(gain.LeftOut, "question", "questions")} cannot be compared: asked one time only, or changed since.";
        yield return GainCaution;
    }

    public static string Why(QuestionAgain again)
    {
        string verdict = again switch
        {
            { IsConfidentError: true, Answer.Certainty: { } certainty } => $"You were {Wording.CertaintyName(certainty)}, and it was wrong.",
            { Answer.Verdict: Verdict.DontKnow } => "You said you don't know.",
            _ => $"{Wording.VerdictOf(again.Answer.Verdict)}.",
        };
        bool elsewhere = again.Question.Passage?.Lesson is { } other && other != again.Lesson.Id.Value;
        return again.Page is { } page ? $"{verdict} Read \"{page.Title}\"{(elsewhere ? "" : $" in \"{again.Lesson.Title}\"")}." : $"{verdict} It is in \"{again.Lesson.Title}\".";
    }

    public static string Where(ReportedNote note, TimeZoneInfo zone)
    {
        string on = note switch
        {
            { Question: { } question } => $"on the question \"{Wording.Clipped(MarkupReader.PlainText(question.Stem))}\" in ",
            { Page: { } page } => $"on the page \"{page.Title}\" in ",
            _ => "on ",
        };
        return $"{Moment(note.At, zone)}, {on}\"{note.Lesson.Title}\"";
    }

    public static string LeftOut(LeftOutReason reason, int sessions) => reason switch
    {
        LeftOutReason.Unreadable => $"{Wording.Count(sessions, "session", "sessions")} can no longer be read and {(sessions == 1 ? "is" : "are")} left out.",
        LeftOutReason.Sealed => $"{Wording.Count(sessions, "part", "parts")} of sealed exercises {(sessions == 1 ? "is" : "are")} left out: whoever handed them out grades them.",
        _ => $"{Wording.Count(sessions, "exam or pretest", "exams or pretests")} still going on {(sessions == 1 ? "is" : "are")} left out: what was right is told at the end.",
    };

    public static string More(int left) => $"and {left} more; --format json has all of them";

    public static string Day(DateTimeOffset at, TimeZoneInfo zone) => Local(at, zone).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset at, TimeZoneInfo zone) => Local(at, zone).ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A duration in whole minutes, as one would say it.</summary>
    public static string Time(TimeSpan time)
    {
        int minutes = (int)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero), hours = minutes / 60;
        if (minutes == 0) return "less than a minute";
        string rest = Wording.Count(minutes % 60, "minute", "minutes");
        return hours == 0 ? rest : minutes % 60 == 0 ? Wording.Count(hours, "hour", "hours") : $"{Wording.Count(hours, "hour", "hours")} {rest}";
    }

    private static string Change(Fraction change) => change.IsNegative
        ? $"That is {Percent(change.Abs())} of what could be lost (normalised change −{Rounded(change.Abs().ToDouble())})."
        : $"That is {Percent(change)} of what was left to gain (normalised change {Rounded(change.ToDouble())}).";

    /// <summary>Below 20 points of bias it is "somewhat": a convention of this program.</summary>
    private static string Label(CalibrationFigures figures) => (figures.Label, figures.Bias!.Value.Abs() < new Fraction(1, 5)) switch
    {
        (CalibrationLabel.Overconfident, true) => "somewhat overconfident",
        (CalibrationLabel.Overconfident, _) => "clearly overconfident",
        (CalibrationLabel.Underconfident, true) => "somewhat underconfident, for you knew more than you thought",
        (CalibrationLabel.Underconfident, _) => "clearly underconfident, for you knew far more than you thought",
        _ => "no clear lean towards being too sure or too unsure",
    };

    private static string Percent(Fraction? share) => $"{new Score(share ?? Fraction.Zero, Fraction.One).Percent}%";

    private static string Rounded(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);

    private static DateTimeOffset Local(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone);
}
