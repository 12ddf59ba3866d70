using System.Collections.Immutable;
using Explainer.Questions;

namespace Explainer.Classroom;

/// <summary>Who is counted in a test, and their totals.</summary>
internal sealed class TestTable
{
    private readonly ImmutableArray<QuestionColumn> columns;
    private readonly ImmutableArray<AttemptRow> rows;
    private readonly string phase;

    private TestTable(TestKey test, string phase, ImmutableArray<AttemptRow> rows, ImmutableArray<QuestionColumn> columns)
    {
        (Test, this.phase, this.rows, this.columns) = (test, phase, rows, columns);
        Totals = new double[rows.Length];
        Possible = new double[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            decimal total = 0, possible = 0;
            foreach (var item in rows[i].Items)
            {
                if (!IsAsked(item)) continue;
                var answer = columns[item.Question].Answers[item.Answer];
                total += answer.Points;
                possible += answer.Possible;
            }
            // Three thirds are 0.999999 in a file; they tie with a whole point.
            Totals[i] = (double)Math.Round(total, 4, MidpointRounding.AwayFromZero);
            Possible[i] = (double)possible;
        }
    }

    public TestKey Test { get; }

    public int Learners => rows.Length;

    /// <summary>Points, one a learner.</summary>
    public double[] Totals { get; }

    /// <summary>Points that could be earned, one a learner.</summary>
    public double[] Possible { get; }

    public int Further { get; private init; }

    public int Empty { get; private init; }

    public int Nameless { get; private init; }

    public int Unfinished => rows.Count(r => !r.Completed);

    public static TestTable Of(ClassResults results, TestKey test, string phase, string nobody)
    {
        ImmutableArray<AttemptRow> all = [.. results.Rows.Where(r => r.Test == test && r.Items.Any(i => results.Columns[i.Question].Key.Phase == phase))];
        ImmutableArray<AttemptRow> answered = [.. all.Where(r => r.Items.Any(i => i.State == ItemState.Answered && results.Columns[i.Question].Key.Phase == phase))];
        ImmutableArray<AttemptRow> first = [.. answered.GroupBy(r => Learner(r, nobody), StringComparer.Ordinal).Select(g => g.First())];
        return new(test, phase, first, results.Columns)
        {
            Empty = all.Length - answered.Length,
            Further = answered.Length - first.Length,
            Nameless = first.Count(r => r.Learner == nobody),
        };
    }

    /// <summary>The numbers of the questions asked, in the order they first came.</summary>
    public IEnumerable<int> Questions()
    {
        bool[] asked = new bool[columns.Length];
        foreach (var row in rows)
            foreach (var item in row.Items) asked[item.Question] |= IsAsked(item);
        return Enumerable.Range(0, asked.Length).Where(q => asked[q]);
    }

    public QuestionColumn Column(int question) => columns[question];

    /// <summary>Who came to a question and what they answered, and how many were given it and did not.</summary>
    public (List<(int Row, RowItem Item)> Reached, int NotReached) Reached(int question)
    {
        var reached = new List<(int, RowItem)>(rows.Length);
        int notReached = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].Find(question) is not { } item) continue;
            if (item.State == ItemState.NotReached) notReached++;
            else reached.Add((i, item));
        }
        return (reached, notReached);
    }

    /// <summary>The numbers of the questions that one learner was asked, in ascending order.</summary>
    public IEnumerable<ushort> Asked(int row) => rows[row].Items.Where(IsAsked).Select(i => i.Question);

    /// <summary>The points one learner earned in a question that they were asked.</summary>
    public double Points(int row, int question) => rows[row].Find(question) is { } item ? (double)columns[question].Answers[item.Answer].Points : 0;

    public CertaintyCount Certainty()
    {
        var certainty = new CertaintyCount();
        foreach (var row in rows)
            foreach (var item in row.Items)
                if (IsAsked(item)) certainty.Add(item.Certainty, columns[item.Question].Answers[item.Answer].Verdict);
        return certainty;
    }

    private bool IsAsked(RowItem item) => columns[item.Question].Key.Phase == phase;

    private static string Learner(AttemptRow row, string nobody) => row.Learner == nobody ? $"{nobody}\n{row.Attempt}" : row.Learner;
}
