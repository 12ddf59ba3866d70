using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Statistics;

namespace Explainer.Reports;

/// <summary>How many answers were rated with a level, and how many of those earned full credit.</summary>
public sealed record CertaintyLevel(Certainty Certainty, int Rated, int Right);

/// <summary>Certainty against correctness in one lesson or on one of its objectives.</summary>
/// <param name="Course">The course.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Objective">Its objective; null for the lesson as a whole.</param>
/// <param name="Figures">The figures.</param>
public sealed record TopicCertainty(CourseId Course, Lesson Lesson, Objective? Objective, CalibrationFigures Figures);

/// <summary>Certainty against correctness.</summary>
/// <param name="Figures">Over all rated answers.</param>
/// <param name="Levels">Level by level, the least certain first; levels that were not used are left out.</param>
/// <param name="Topics">Where the learner was surer than right, beyond chance: objectives first; a lesson only where no objective of it stands out.</param>
public sealed record CertaintyReport(CalibrationFigures Figures, ImmutableArray<CertaintyLevel> Levels, ImmutableArray<TopicCertainty> Topics)
{
    internal static CertaintyReport Of(ImmutableArray<SessionState> sessions)
    {
        RatedAnswer[] rated = [.. RatedAnswer.Of(sessions)];
        var levels = rated.GroupBy(r => r.Answer.Certainty!.Value, (level, answers) => new CertaintyLevel(level, answers.Count(), answers.Count(a => a.Answer.Verdict == Verdict.Correct)));
        return new(FiguresOf(rated), [.. levels.OrderBy(l => l.Certainty)], [.. Overconfident(rated)]);
    }

    private static IEnumerable<TopicCertainty> Overconfident(RatedAnswer[] rated) =>
        rated.Where(r => r.Home is not null).GroupBy(r => (r.Course, r.Home!.Lesson.Id)).SelectMany(lesson =>
        {
            TopicCertainty[] objectives =
            [
                .. lesson.Where(r => r.Home!.Objective is not null).GroupBy(r => r.Home!.Objective!.Id)
                    .Select(o => Topic(o, o.Last().Home!.Objective)).Where(IsOverconfident),
            ];
            return objectives is [] ? new[] { Topic(lesson, null) }.Where(IsOverconfident) : objectives;
        });

    private static TopicCertainty Topic(IEnumerable<RatedAnswer> rated, Objective? objective)
    {
        var last = rated.Last();
        return new(last.Course, last.Home!.Lesson, objective, FiguresOf(rated));
    }

    private static bool IsOverconfident(TopicCertainty topic) => topic.Figures.Label == CalibrationLabel.Overconfident;

    private static CalibrationFigures FiguresOf(IEnumerable<RatedAnswer> rated) => CalibrationFigures.Of(Calibration.Rateable(rated.Select(r => r.Answer)));
}

/// <summary>A first response that was rated, and where its question is at home.</summary>
internal sealed record RatedAnswer(CourseId Course, Answer Answer, QuestionHome? Home)
{
    public static IEnumerable<RatedAnswer> Of(ImmutableArray<SessionState> sessions)
    {
        var homes = QuestionHome.Of(sessions);
        return
            from session in sessions
            from answer in session.Answers.DistinctBy(a => a.Question)
            where answer is { Certainty: not null, Verdict: not (Verdict.DontKnow or Verdict.Unanswered or Verdict.Ungraded) }
            select new RatedAnswer(session.Opened.Course, answer, homes.GetValueOrDefault((session.Opened.Course, answer.Question)));
    }
}
