using System.Collections.Immutable;
using Explainer.Classroom;
using Explainer.Reports;

namespace Explainer.Ui.Screens;

/// <summary>An item analysis as a screen: what to look at first, then every figure, then what they mean. Pure.</summary>
/// <param name="book">Knows what questions and options say.</param>
/// <param name="most">The longest list of questions to look at first, and the most for which every answer is told; what is left out is counted.</param>
public sealed class StatsPresenter(QuestionBook book, int most = 20)
{
    public Screen Present(ClassAnalysis analysis, ClassResults results) => new(StatsWording.Title, "",
    [
        .. results.LeftOut.IsEmpty ? ImmutableArray<Block>.Empty : [new Sentence(StatsWording.LeftOutCount(results.LeftOut.Length))],
        .. analysis.Tests.IsEmpty ? [new Sentence(StatsWording.Nothing(results, analysis.Phase))] : Parts(analysis, results),
        .. results.LeftOut.IsEmpty ? ImmutableArray<Block>.Empty
            : [new Heading(StatsWording.LeftOut, 2), .. LeftOut(results, most)],
    ], null, [new ScreenAction("", "Enter", "Close") { IsUsual = true }]);

    /// <summary>The files that are not counted, as many as a person reads.</summary>
    public static IEnumerable<Block> LeftOut(ClassResults results, int most) =>
    [
        new Entries([.. results.LeftOut.Take(most).Select(l => new Entry($"{l.File} {l.Why}.", ""))]),
        .. results.LeftOut.Length > most ? [new Sentence(StatsWording.More(results.LeftOut.Length - most))] : ImmutableArray<Block>.Empty,
    ];

    private IEnumerable<Block> Parts(ClassAnalysis analysis, ClassResults results) =>
    [
        .. analysis.Tests.SelectMany(Test),
        .. ResultRemarks.WithTexts(results).Select(n => new Sentence(n)),
        new Heading(StatsWording.First, 2),
        .. First(analysis),
        new Heading(StatsWording.All, 2),
        .. analysis.Tests.Select(t => Figures(t, [.. analysis.Questions.Where(q => q.Key.Test == t.Test)])),
        new Heading(StatsWording.Answers, 2),
        .. Answers(analysis),
        new Heading(StatsWording.Means, 2),
        .. StatsWording.Legend().Select(l => new Sentence(l)),
    ];

    private static IEnumerable<Block> Test(TestAnalysis test) =>
    [
        new Sentence(StatsWording.Extent(test)),
        new Sentence(StatsWording.Reliability(test)),
        .. StatsWording.Certainty(test.Certainty) is { } certainty ? [new Sentence(certainty)] : ImmutableArray<Block>.Empty,
        .. StatsWording.Notes(test).Select(n => new Sentence(n)),
    ];

    private IEnumerable<Block> First(ClassAnalysis analysis)
    {
        ImmutableArray<QuestionAnalysis> serious = Flagged(analysis, areSlight: false), slight = Flagged(analysis, areSlight: true);
        int learners = analysis.Tests.Max(t => t.Learners);
        return
        [
            .. serious.IsEmpty ? [new Sentence(learners < QuestionAnalysis.Enough ? StatsWording.Few(learners) : StatsWording.NothingStandsOut)] : List(serious),
            .. slight.IsEmpty ? ImmutableArray<Block>.Empty : [new Heading(StatsWording.Slight, 2), .. List(slight)],
        ];
    }

    private ImmutableArray<Block> List(ImmutableArray<QuestionAnalysis> questions) =>
    [
        new Entries([.. questions.Take(most).Select(q => new Entry(Name(q), string.Join(" ", q.Flags.Select(f => f.Sentence(q, o => book.Named(q.Key, o))).Append(StatsWording.Figures(q)))))]) { Numbered = true },
        .. questions.Length > most ? [new Sentence(StatsWording.More(questions.Length - most))] : ImmutableArray<Block>.Empty,
    ];

    private static ImmutableArray<QuestionAnalysis> Flagged(ClassAnalysis analysis, bool areSlight) =>
        [.. analysis.Questions.Where(q => q.Flags is [var worst, ..] && worst.IsSlight == areSlight)];

    private static Grid Figures(TestAnalysis test, ImmutableArray<QuestionAnalysis> questions) => new(
        test.Test.Name, ["Question", "Facility", "Discr.", "D27", "Eff.", "Blank", "Don't know", "Time", "n"],
        [.. questions.Select(q => ImmutableArray.Create(
            Id(q, questions), StatsWording.QuestionShare(q.Figures.Facility), StatsWording.Ratio(q.Figures.Discrimination), StatsWording.Ratio(q.Figures.UpperLower), StatsWording.Ratio(q.Figures.Efficiency),
            Count(q.Omitted), Count(q.DontKnow), StatsWording.Time(q.Time), $"{Count(q.Figures.Persons)}{(q.IsSmall ? "*" : "")}"))]);

    /// <summary>Every answer, of all questions or, where they are many, of those to look at.</summary>
    private IEnumerable<Block> Answers(ClassAnalysis analysis)
    {
        bool tellsAll = analysis.Questions.Length <= most;
        ImmutableArray<QuestionAnalysis> told = tellsAll ? analysis.Questions : [.. Flagged(analysis, areSlight: false).Take(most)];
        return
        [
            .. tellsAll ? ImmutableArray<Block>.Empty : [new Sentence(StatsWording.FewAnswers(analysis.Questions.Length))],
            .. told.SelectMany(Answers),
        ];
    }

    private IEnumerable<Block> Answers(QuestionAnalysis question) =>
    [
        new Grid(Name(question), ["Answer", "n", "Share", "Mean rest", "Best 27%", "Weakest 27%"],
        [
            .. question.Options.Select(o => ImmutableArray.Create(
                $"{book.Text(question.Key, o.Option) ?? o.Option}{(o.IsKey ? " (key)" : "")}", Count(o.Figures.Count), StatsWording.QuestionShare(o.Figures.Share),
                StatsWording.Points(o.Figures.MeanRest), StatsWording.QuestionShare(o.Figures.Upper), StatsWording.QuestionShare(o.Figures.Lower))),
            .. Nothing("(nothing)", question.Omitted, question), .. Nothing("(I don't know)", question.DontKnow, question),
        ]),
        .. StatsWording.Certainty(question.Certainty) is { } certainty ? [new Sentence(certainty)] : ImmutableArray<Block>.Empty,
    ];

    private static IEnumerable<ImmutableArray<string>> Nothing(string name, int count, QuestionAnalysis question) =>
        count == 0 ? [] : [[name, Count(count), StatsWording.QuestionShare((double)count / question.Figures.Persons), "–", "–", "–"]];

    private string Name(QuestionAnalysis question) =>
        $"{question.Key.Question}{(book.Stem(question.Key) is { } stem ? $": {stem}" : "")}{(book.IsOlder(question.Key) == true ? " (an older key)" : "")}";

    /// <summary>With its key version where there are several.</summary>
    private static string Id(QuestionAnalysis question, ImmutableArray<QuestionAnalysis> all) => all.Count(q => q.Key.Question == question.Key.Question) > 1
        ? $"{question.Key.Question} (key {question.Key.KeyVersion})" : question.Key.Question;

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
