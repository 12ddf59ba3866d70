using Explainer.Statistics;

namespace Explainer.Classroom;

/// <summary>Reliability by the largest group of learners who were asked the same questions: a pool draws others for each.</summary>
/// <param name="Learners">How many.</param>
/// <param name="Questions">How many questions.</param>
/// <param name="Deviation">Of their totals.</param>
/// <param name="Alpha">What came out.</param>
internal sealed record SameQuestions(int Learners, int Questions, double? Deviation, double? Alpha)
{
    public static SameQuestions Of(TestTable table)
    {
        int[] rows = Largest(table);
        if (rows is []) return new(0, 0, null, null);
        double[] scores = new double[rows.Length], totals = [.. rows.Select(r => table.Totals[r])];
        ushort[] questions = [.. table.Asked(rows[0])];
        double[] variances = new double[questions.Length];
        for (int q = 0; q < questions.Length; q++)
        {
            for (int i = 0; i < rows.Length; i++) scores[i] = table.Points(rows[i], questions[q]);
            variances[q] = Moments.Covariance(scores, scores) ?? 0;
        }
        double? deviation = Moments.Deviation(totals);
        return new(rows.Length, questions.Length, deviation, Reliability.Alpha(variances, deviation * deviation));
    }

    private static int[] Largest(TestTable table)
    {
        var groups = new Dictionary<int, List<int>>();
        for (int row = 0; row < table.Learners; row++)
        {
            var hash = new HashCode();
            foreach (ushort question in table.Asked(row)) hash.Add(question);
            int same = hash.ToHashCode();
            if (!groups.TryGetValue(same, out var group)) groups.Add(same, group = []);
            group.Add(row);
        }
        return [.. groups.Values.MaxBy(g => g.Count) ?? []];
    }
}
