using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Reports;
using Explainer.Statistics;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Screens;

/// <summary>A report as a screen: words first, then small charts; for a terminal, a page to print, and the full screen alike. Pure.</summary>
/// <param name="zone">Where the learner lives: days and times are told as they passed there.</param>
/// <param name="most">The longest list; what it leaves out is counted.</param>
public sealed class ReportPresenter(TimeZoneInfo zone, int most = 20)
{
    public Screen Present(LearnerReport report) => new(ReportWording.Title(report.Learner), "",
    [
        .. !report.IsEmpty ? Parts(report) : report.LeftOut.IsEmpty ? [new Sentence(ReportWording.Nothing(report))] : ImmutableArray<Block>.Empty,
        .. report.LeftOut.GroupBy(l => l.Reason).Select(l => new Sentence(ReportWording.LeftOut(l.Key, l.Count()))),
    ], null, [new ScreenAction("", "Enter", "Close") { IsUsual = true }]);

    private IEnumerable<Block> Parts(LearnerReport report) =>
    [
        new Sentence(ReportWording.Extent(report, zone)),
        .. report.Courses.SelectMany(Course),
        new Heading(ReportWording.Certainty, 2),
        .. Certainty(report.Certainty),
        new Heading(ReportWording.Again, 2),
        .. Again(report.Again),
        .. report.Notes.IsEmpty ? ImmutableArray<Block>.Empty : [new Heading(ReportWording.Notes, 2), .. List(report.Notes, n => new(n.Note.Text, ReportWording.Where(n, zone)))],
    ];

    private IEnumerable<Block> Course(CourseReport course) =>
    [
        new Heading(course.Title, 2),
        .. course.Lessons.Select(l => Scores(l, course)),
        .. course.Attempts.IsEmpty ? ImmutableArray<Block>.Empty
            : [Shares(ReportWording.WholeCourse, ("Begun", "Score"), course.Attempts.Select(a => Share(ReportWording.Moment(a.StartedAt, zone), a.Score, ReportWording.Of(a.Score))))],
        .. Objectives(course),
        .. course.Reviews.IsEmpty ? ImmutableArray<Block>.Empty : [new Sentence(ReportWording.Reviews(course.Reviews))],
        .. course.Gains.IsEmpty ? ImmutableArray<Block>.Empty : [new Heading(ReportWording.BeforeAndAfter, 3), .. course.Gains.SelectMany(Gain)],
    ];

    private Bars Scores(LessonReport lesson, CourseReport course) => Shares(lesson.Title == course.Title ? ReportWording.ByAttempt : lesson.Title, ("Begun", "Score"), lesson.Attempts.Select(a => Share(
        $"{ReportWording.Moment(a.State.Opened.At, zone)}{(a.State.Opened.Exam ? ", exam" : "")}", a.Summary.Score, ReportWording.Attempt(a))));

    private static IEnumerable<Block> Objectives(CourseReport course)
    {
        BarLine[] lines = [.. course.Lessons.SelectMany(l => l.Objectives).Select(o => Share(o.Objective.Text.TrimEnd('.'), o.Score, ReportWording.Of(o.Score)))];
        return lines is [] ? [] : [new Bars(ReportWording.ByObjective, "%", [.. lines]) { Heads = ("Objective", "Score") }];
    }

    private IEnumerable<Block> Gain(GainReport gain) =>
        [new Sentence(ReportWording.Gain(gain, zone)), .. ReportWording.GainDetails(gain.Gain).Select(d => new Sentence(d))];

    private static IEnumerable<Block> Certainty(CertaintyReport certainty)
    {
        if (certainty.Figures.Label == CalibrationLabel.NotEnough)
            return [new Sentence(certainty.Figures.Rated == 0 ? ReportWording.NothingRated : ReportWording.TooFew(certainty.Figures.Rated))];
        return
        [
            .. certainty.Levels.Reverse().Select(l => new Sentence(ReportWording.Level(l))),
            new Sentence(ReportWording.Overall(certainty.Figures)),
            new Ratings([.. certainty.Levels.Select(l => new RatingsLine(l.Certainty, l.Right, l.Rated))]),
            new Sentence(ReportWording.Brier(certainty.Figures)),
            .. ReportWording.Discrimination(certainty.Figures) is { } pairs ? [new Sentence(pairs)] : ImmutableArray<Block>.Empty,
            .. certainty.Topics.IsEmpty ? ImmutableArray<Block>.Empty
                : [new Heading(ReportWording.SurerThanRight, 3), new Entries([.. certainty.Topics.Select(t => new Entry(t.Objective?.Text ?? t.Lesson.Title, ReportWording.Topic(t)))])],
        ];
    }

    private IEnumerable<Block> Again(ImmutableArray<QuestionAgain> again) =>
        again.IsEmpty ? [new Sentence(ReportWording.NothingAgain)] :
        [
            .. again[0].IsConfidentError ? [new Sentence(ReportWording.ConfidentErrors)] : ImmutableArray<Block>.Empty,
            .. List(again, q => new(MarkupReader.PlainText(q.Question.Stem), ReportWording.Why(q)), numbered: true),
        ];

    private IEnumerable<Block> List<T>(ImmutableArray<T> things, Func<T, Entry> entry, bool numbered = false) =>
    [
        new Entries([.. things.Take(most).Select(entry)]) { Numbered = numbered },
        .. things.Length > most ? [new Sentence(ReportWording.More(things.Length - most))] : ImmutableArray<Block>.Empty,
    ];

    /// <summary>The latest of many attempts, the first one first.</summary>
    private Bars Shares(string title, (string, string) heads, IEnumerable<BarLine> lines)
    {
        BarLine[] all = [.. lines];
        return new(all.Length > most ? $"{title} (the latest {most} of {all.Length})" : title, "%", [.. all.TakeLast(most)]) { Heads = heads };
    }

    private static BarLine Share(string label, Score score, string shown) => new(label, score.Share.ToDouble() * 100, shown, null);
}
