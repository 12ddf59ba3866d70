using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Statistics;

namespace Explainer.Classroom;

/// <summary>Which of several attempts of one learner at one lesson stands in the grade book.</summary>
public enum GradedAttempt
{
    /// <summary>The one with the highest share of the points; of equal ones the earliest.</summary>
    Best,

    /// <summary>The earliest.</summary>
    First,

    /// <summary>The latest.</summary>
    Last,
}

/// <summary>How the rows of a grade book stand.</summary>
public enum GradebookSort
{
    /// <summary>By the learner's name.</summary>
    Name,

    /// <summary>By the share of the points, the highest first.</summary>
    Score,

    /// <summary>Whoever needs help first: not passed or not ended, then the others; the lowest share first.</summary>
    Need,
}

/// <summary>What one learner reached in one lesson or course.</summary>
/// <param name="Test">What was played.</param>
/// <param name="Points">Earned in the lesson phase.</param>
/// <param name="Possible">Points that could be earned.</param>
/// <param name="Passed">Null without a pass mark.</param>
/// <param name="Completed">Whether it was played to the end.</param>
/// <param name="Late">An exercise that was due before it was finished.</param>
/// <param name="Attempts">How many there are.</param>
/// <param name="Time">Between showing and response, summed over the questions of the attempt told.</param>
public sealed record GradedTest(TestKey Test, decimal Points, decimal Possible, bool? Passed, bool Completed, bool Late, int Attempts, TimeSpan Time)
{
    /// <summary>Whether the file of the attempt told has a seal, which fits.</summary>
    public bool IsSealed { get; init; }
}

/// <summary>One learner.</summary>
/// <param name="Learner">The name given.</param>
/// <param name="Tests">What they did, in the order of the grade book's tests.</param>
/// <param name="Certainty">Certainty against correctness, over these attempts.</param>
public sealed record GradebookRow(string Learner, ImmutableArray<GradedTest> Tests, CalibrationFigures Certainty)
{
    /// <summary>Earned in all.</summary>
    public decimal Points => Tests.Sum(t => t.Points);

    /// <summary>Possible in all that was handed in.</summary>
    public decimal Possible => Tests.Sum(t => t.Possible);

    /// <summary>Earned ÷ possible; null when nothing was possible.</summary>
    public decimal? Share => Possible > 0 ? Points / Possible : null;

    /// <summary>Whether all that has a pass mark was passed; null where nothing has one.</summary>
    public bool? Passed => Tests.Any(t => t.Passed == false) ? false : Tests.Any(t => t.Passed == true) ? true : null;

    /// <summary>Whether all that was handed in was played to the end.</summary>
    public bool Completed => Tests.All(t => t.Completed);

    /// <summary>Whether something was not passed or left before its end.</summary>
    public bool NeedsHelp => Passed == false || !Completed;
}

/// <summary>The class by learner.</summary>
/// <param name="Tests">All that was played, by name.</param>
/// <param name="Rows">One a learner, by name unless another order was asked for.</param>
public sealed record Gradebook(ImmutableArray<TestKey> Tests, ImmutableArray<GradebookRow> Rows)
{
    /// <summary>The grade book of what a class handed in.</summary>
    /// <param name="results">What it handed in.</param>
    /// <param name="attempt">Which attempt counts.</param>
    /// <param name="nobody">The name that whoever gives none has: such attempts are of different learners.</param>
    public static Gradebook Of(ClassResults results, GradedAttempt attempt, string nobody)
    {
        ImmutableArray<TestKey> tests = [.. results.Tests.OrderBy(t => t.Course, StringComparer.Ordinal).ThenBy(t => t.Lesson, StringComparer.Ordinal)];
        var rows = results.Rows
            .GroupBy(r => (r.Learner, Attempt: r.Learner == nobody ? r.Attempt : ""))
            .OrderBy(g => g.Key.Learner, StringComparer.OrdinalIgnoreCase).ThenBy(g => g.Key.Learner, StringComparer.Ordinal).ThenBy(g => g.Key.Attempt, StringComparer.Ordinal);
        return new(tests, [.. rows.Select(g => Row(g.Key.Learner, g.ToLookup(r => r.Test)))]);

        GradebookRow Row(string learner, ILookup<TestKey, AttemptRow> attempts)
        {
            var certainty = new CertaintyCount();
            ImmutableArray<GradedTest> done = [.. tests.Where(attempts.Contains).Select(t => Test(t, [.. attempts[t]], certainty))];
            return new(learner, done, certainty.Figures);
        }

        GradedTest Test(TestKey test, AttemptRow[] attempts, CertaintyCount certainty)
        {
            var graded = attempts.Select(a => (Row: a, Score: Score(a))).ToList();
            var (row, score) = attempt switch
            {
                GradedAttempt.First => graded[0],
                GradedAttempt.Last => graded[^1],
                _ => graded.Aggregate((best, next) => Share(next.Score) > Share(best.Score) ? next : best),
            };
            foreach (var (item, answer) in Counted(row)) certainty.Add(item.Certainty, answer.Verdict);
            return new(test, score.Points, score.Possible, row.Passed, row.Completed, row.IsLate, attempts.Length, TimeSpan.FromSeconds(Counted(row).Sum(c => c.Item.Deciseconds) / 10.0)) { IsSealed = row.IsSealed };
        }

        (decimal Points, decimal Possible) Score(AttemptRow row) => (Counted(row).Sum(c => c.Answer.Points), Counted(row).Sum(c => c.Answer.Possible));

        IEnumerable<(RowItem Item, GivenAnswer Answer)> Counted(AttemptRow row) => row.Items
            .Where(i => results.Columns[i.Question].Key.Phase == PhaseName.Of(Sessions.Occasion.Lesson))
            .Select(i => (i, results.Columns[i.Question].Answers[i.Answer]));
    }

    /// <summary>The same with its rows in another order; equal ones stay by name.</summary>
    public Gradebook In(GradebookSort sort) => this with
    {
        Rows = sort switch
        {
            GradebookSort.Score => [.. Rows.OrderByDescending(r => r.Share ?? -1)],
            GradebookSort.Need => [.. Rows.OrderByDescending(r => r.NeedsHelp).ThenBy(r => r.Share ?? 2)],
            _ => Rows,
        },
    };

    private static decimal Share((decimal Points, decimal Possible) score) => score.Possible > 0 ? score.Points / score.Possible : 0;
}
