using Explainer.Classroom;
using Explainer.Statistics;
using Fractions;

namespace Explainer.Reports;

/// <summary>Makes the document of an item analysis.</summary>
/// <param name="program">Name and version of the program.</param>
/// <param name="book">Knows what questions and options say.</param>
public sealed class StatsDocumentWriter(string program, QuestionBook book)
{
    private const int Digits = 12;

    /// <summary>The document.</summary>
    public StatsDocument Write(ClassAnalysis analysis, ClassResults results) => new(
        StatsDocument.FormatName, program, analysis.Phase, Whole(analysis), [.. analysis.Tests.Select(Test)], [.. analysis.Questions.Select(Question)],
        new(results.Attempts, results.Copies, results.Earlier, results.Unsealed, results.LeftOut.Length, results.OtherVersions),
        [.. results.LeftOut.Select(l => new LeftOutFileDocument(l.File, l.Sentence))], results.UnsealedFiles, [.. ResultRemarks.WithTexts(results)]);

    private static TestDocument Whole(ClassAnalysis analysis) => analysis.Tests is [var only] ? Test(only)
        : new(analysis.Tests.Sum(t => t.Learners), null, null, null, null, null, null, null, null, null, null, 0, 0,
            analysis.Tests.Sum(t => t.Unfinished), analysis.Tests.Sum(t => t.Further), analysis.Tests.Sum(t => t.Empty), analysis.Tests.Sum(t => t.Nameless), new(0, 0, null, null, null));

    private static TestDocument Test(TestAnalysis test) => new(
        test.Learners, Rounded(test.Mean), Rounded(test.Deviation), Rounded(test.Alpha), Rounded(test.StandardError), test.Test.Course, test.Test.Lesson, Rounded(test.Possible),
        Rounded(test.Median), Rounded(test.Skewness), Rounded(test.Kurtosis), test.AlphaLearners, test.AlphaQuestions, test.Unfinished, test.Further, test.Empty, test.Nameless, Certainty(test.Certainty));

    private QuestionDocument Question(QuestionAnalysis question)
    {
        var (key, figures) = (question.Key, question.Figures);
        return new(
            key.Question, key.KeyVersion, question.Type, figures.Persons, question.Omitted, question.DontKnow, Rounded(figures.Facility), Rounded(figures.Discrimination),
            Rounded(figures.UpperLower), Rounded(figures.Efficiency), [.. question.Flags.Select(f => f.Sentence(question, o => book.Named(key, o)))],
            [.. question.Options.Select(o => Option(key, o))], [.. question.Flags.Select(f => f.Name)], key.Test.Course, key.Lesson, key.Phase, book.Stem(key), book.IsOlder(key), question.IsSmall,
            question.NotReached, Rounded(question.Possible), Rounded(figures.Deviation), Rounded(figures.ItemTotal), Rounded(figures.Upper), Rounded(figures.Lower),
            question.Time is { } time ? (long)time.TotalMilliseconds : null, Certainty(question.Certainty));
    }

    private OptionDocument Option(QuestionKey key, OptionAnalysis option) => new(
        option.Option, option.Figures.Count, Rounded(option.Figures.Share), Rounded(option.Figures.MeanRest), option.IsKey, book.Text(key, option.Option),
        Rounded(option.Figures.WithRest), Rounded(option.Figures.Upper), Rounded(option.Figures.Lower));

    private static CertaintyFigures Certainty(CalibrationFigures figures) =>
        new(figures.Rated, figures.Right, Rounded(figures.MeanCertainty), Rounded(figures.Accuracy), Rounded(figures.Bias));

    private static double? Rounded(Fraction? value) => Rounded(value?.ToDouble());

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, Digits) : null;
}
