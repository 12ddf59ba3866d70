using System.Globalization;
using Explainer.Classroom;
using Explainer.Statistics;

namespace Explainer.Ui.Screens;

/// <summary>The sentences of an item analysis, for a teacher who has never read one.</summary>
public static class StatsWording
{
    public const string Title = "What the answers say about the questions";
    public const string First = "Look at these first";
    public const string Slight = "Smaller things";
    public const string All = "All questions";
    public const string Answers = "Who gave which answer";
    public const string LeftOut = "Left out";
    public const string Means = "What the figures mean";
    public const string NothingStandsOut = "Nothing stands out.";

    /// <summary>So many learners and questions are needed before reliability means much.</summary>
    private const int ReliableLearners = 30, ReliableQuestions = 5;

    public static string Nothing(ClassResults results, string phase) => results.Attempts == 0 ? "No result could be counted."
        : $"Nothing was answered in the phase \"{phase}\", in {Wording.Count(results.Attempts, "attempt", "attempts")}.";

    public static string Extent(TestAnalysis test) =>
        $"{Wording.Count(test.Learners, "learner", "learners")} did \"{test.Test.Name}\"{(test.Test.Lesson is null || test.Test.Lesson == test.Test.Course ? "" : $" of \"{test.Test.Course}\"")}. "
        + $"Mean {Points(test.Mean)} of {Points(test.Possible)} points ({QuestionShare(test.Mean / test.Possible)}){(test.Deviation is { } sd ? $", standard deviation {Points(sd)}" : "")}.";

    public static string Reliability(TestAnalysis test)
    {
        if (test.Alpha is not { } alpha) return "Reliability cannot be told: that takes two learners and two questions at least, the same for all, and different scores.";
        string few = test.AlphaLearners < ReliableLearners || test.AlphaQuestions < ReliableQuestions ? $" With {Wording.Count(test.AlphaLearners, "learner", "learners")} and {Wording.Count(test.AlphaQuestions, "question", "questions")} this is a rough figure." : "";
        string part = test.AlphaLearners < test.Learners ? $" It rests on the {test.AlphaLearners} who were asked the same questions." : "";
        return $"Reliability (alpha) {Ratio(alpha)}; by chance alone a score may be off by {Points(test.StandardError)} points.{few}{part}";
    }

    /// <summary>What else there is to know about who is counted.</summary>
    public static IEnumerable<string> Notes(TestAnalysis test)
    {
        if (test.Unfinished > 0) yield return $"{Wording.Count(test.Unfinished, "learner", "learners")} left before the end: what they did not come to counts in no question, and as 0 in the mean.";
        if (test.Further > 0) yield return $"{Wording.Count(test.Further, "further attempt is", "further attempts are")} not analysed: the first one helped.";
        if (test.Empty > 0) yield return $"{Wording.Count(test.Empty, "attempt", "attempts")} without any answer {(test.Empty == 1 ? "is" : "are")} not counted.";
        if (test.Nameless > 0) yield return $"{Wording.Count(test.Nameless, "attempt names", "attempts name")} no learner (--learner NAME): each counts as a learner of its own.";
    }

    public static string LeftOutCount(int files) => $"{Wording.Count(files, "file is", "files are")} not counted; see \"{LeftOut}\" at the end.";

    public static string Figures(QuestionAnalysis question) =>
        $"Facility {QuestionShare(question.Figures.Facility)}, discrimination {Ratio(question.Figures.Discrimination)}, {Wording.Count(question.Figures.Persons, "learner", "learners")}.";

    public static string Few(int learners) => $"With {Wording.Count(learners, "learner", "learners")} little can be said: flags begin at {QuestionAnalysis.Enough} (at 10 where a key is clearly wrong). The figures are below.";

    /// <summary>How sure they were; null where nobody said so.</summary>
    public static string? Certainty(CalibrationFigures figures) => figures.Rated == 0 ? null
        : $"How sure they were: {QuestionShare(figures.MeanCertainty?.ToDouble())} on average in {Wording.Count(figures.Rated, "rated answer", "rated answers")}, of which {QuestionShare(figures.Accuracy?.ToDouble())} {(figures.Rated == 1 ? "was" : "were")} right{Label(figures)}.";

    public static string More(int left) => $"and {left} more; --format json, csv and html have all of them";

    public static string FewAnswers(int questions) => $"Told for the questions above alone; --format html tells it of all {questions}.";

    public static IEnumerable<string> Legend() =>
    [
        "Facility: mean score of what was possible; high is easy.",
        "Discr.: discrimination, how far those who do well elsewhere do well here, from −1 to 1; 0.20 and more is good, below 0 something is wrong. A dash: it cannot be reckoned, as when all answered alike.",
        "D27: facility among the best 27% less that among the weakest 27%. Eff.: how much of the discrimination was reached that a question so easy or hard can have.",
        "Mean rest: the mean points that those who gave this answer have in the other questions.",
        $"*: fewer than {QuestionAnalysis.Enough} learners, too few for a judgement.",
    ];

    public static string QuestionShare(double? share) => share is { } s ? string.Create(CultureInfo.InvariantCulture, $"{Whole(s)}%") : "–";

    public static string Ratio(double? ratio) => ratio is { } r ? Math.Round(r, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−') : "–";

    public static string Points(double? points) => points is { } p ? Math.Round(p, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture).Replace('-', '−') : "–";

    public static string Time(TimeSpan? time) => time is not { } t ? "–" : t.TotalSeconds < 100
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(t.TotalSeconds)):0} s") : string.Create(CultureInfo.InvariantCulture, $"{Math.Round(t.TotalMinutes):0} min");

    private static double Whole(double share)
    {
        double percent = Math.Round(100 * share, MidpointRounding.AwayFromZero);
        return share is > 0 and < 1 ? Math.Clamp(percent, 1, 99) : percent;
    }

    private static string Label(CalibrationFigures figures) => figures.Label switch
    {
        CalibrationLabel.Overconfident => ": surer than right",
        CalibrationLabel.Underconfident => ": righter than sure",
        _ => "",
    };
}
