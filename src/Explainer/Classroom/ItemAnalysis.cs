using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Statistics;
using Explainer.Work;

namespace Explainer.Classroom;

/// <summary>Item analysis of what a class handed in: by the first attempt of each learner, lesson by lesson.</summary>
/// <remarks>First attempts alone: later ones were helped by them. What was passed over counts 0 and is told apart; what an attempt that was left did
/// not come to is no part of a question's figures, and counts 0 in the total.</remarks>
/// <param name="results">What was handed in.</param>
/// <param name="phase"><c>lesson</c>, <c>pretest</c>, <c>posttest</c> or <c>review</c>.</param>
/// <param name="nobody">The name that whoever gives none has: such attempts are of different learners.</param>
/// <param name="content">What was asked, where it is known: it tells of options that nobody chose, and what is right where nobody knew.</param>
public sealed class ItemAnalysis(ClassResults results, string phase, string nobody, Func<QuestionKey, Question?>? content = null)
{
    /// <summary>Every type of question that is known: what the answers to others are made of is not known, and less is said of them.</summary>
    public required ImmutableArray<QuestionType> Types { private get; init; }

    /// <summary>The analysis.</summary>
    public ClassAnalysis Analyse()
    {
        ImmutableArray<TestTable> tables = [.. results.Tests.Select(t => TestTable.Of(results, t, phase, nobody)).Where(t => t.Learners > 0)];
        var questions = tables.SelectMany(t => SideBySide.Select([.. t.Questions()], q => Flagged(Answered(t, q))));
        return new(phase, [.. tables.Select(Test)],
        [
            .. questions.OrderBy(q => q.Flags is [var worst, ..] ? worst : null, QuestionFlag.WorstFirst),
        ]);
    }

    private QuestionAnalysis Flagged(QuestionAnalysis answered)
    {
        var question = content?.Invoke(answered.Key) is { } asked ? WrittenOptions.Beside(answered, asked) : answered;
        return question with { Flags = FlagRules.Of(question) };
    }

    private static TestAnalysis Test(TestTable table)
    {
        double[] totals = table.Totals;
        var same = SameQuestions.Of(table);
        return new(table.Test, table.Learners, Moments.Mean(totals), Moments.Mean(table.Possible), Moments.Deviation(totals), same.Alpha)
        {
            AlphaLearners = same.Learners,
            AlphaQuestions = same.Questions,
            AlphaDeviation = same.Deviation,
            Median = Moments.Median(totals),
            Skewness = Moments.Skewness(totals),
            Kurtosis = Moments.Kurtosis(totals),
            Unfinished = table.Unfinished,
            Further = table.Further,
            Empty = table.Empty,
            Nameless = table.Nameless,
            Certainty = table.Certainty().Figures,
        };
    }

    private QuestionAnalysis Answered(TestTable table, int number)
    {
        var column = table.Column(number);
        var form = Types.FirstOrDefault(t => t.Name == column.Type).Answers;
        var (reached, notReached) = table.Reached(number);
        double[] scores = new double[reached.Count], totals = new double[reached.Count];
        ushort[] given = new ushort[reached.Count];
        var certainty = new CertaintyCount();
        var times = new List<double>();
        int omitted = 0, dontKnow = 0;
        double possible = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            var (row, item) = reached[i];
            var answer = column.Answers[item.Answer];
            (scores[i], totals[i], given[i]) = ((double)answer.Points, table.Totals[row], item.Answer);
            possible += (double)answer.Possible;
            certainty.Add(item.Certainty, answer.Verdict);
            if (item.State == ItemState.Omitted) omitted++;
            if (answer.Verdict == Verdict.DontKnow) dontKnow++;
            if (item.Deciseconds > 0) times.Add(item.Deciseconds);
        }
        possible /= Math.Max(1, scores.Length);
        var groups = ExtremeGroups.Of(totals);
        return new(column.Key, column.Type, ItemFigures.Of(scores, possible, totals, groups), new AnswerParts(column, form).Of(given, ItemFigures.Rest(scores, totals), groups))
        {
            Form = form,
            Omitted = omitted,
            DontKnow = dontKnow,
            NotReached = notReached,
            Possible = possible,
            Time = Moments.Median(times) is { } middle ? TimeSpan.FromSeconds(middle / 10) : null,
            Certainty = certainty.Figures,
        };
    }
}
