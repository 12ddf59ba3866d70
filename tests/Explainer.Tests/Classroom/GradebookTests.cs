using Explainer.Classroom;
using Explainer.Reports;

namespace Explainer.Tests.Classroom;

public sealed class GradebookTests
{
    private static readonly ResultItem Right = HandedIn.Item("moon", "a", right: true), Wrong = HandedIn.Item("moon", "b", right: false);

    [TestCase(GradedAttempt.Best, 1), TestCase(GradedAttempt.First, 0), TestCase(GradedAttempt.Last, 0.5)]
    public void Of_several_attempts_the_one_asked_for_counts(GradedAttempt which, decimal points)
    {
        var row = Book(which, Attempt("Kim", 2, HandedIn.Item("moon", "partial", 0.5m, "c")), Attempt("Kim", 0, Wrong), Attempt("Kim", 1, Right)).Rows.Single();
        Assert.That((row.Points, row.Tests[0].Attempts), Is.EqualTo((points, 3)));
    }

    [Test]
    public void Learners_stand_by_name_and_those_without_one_apart()
    {
        var book = Book(GradedAttempt.Best, Attempt("zoë", 0, Right), Attempt("learner", 0, Right), Attempt("learner", 1, Wrong), Attempt("Ann", 0, Wrong));
        Assert.That(book.Rows.Select(r => (r.Learner, r.Points)), Is.EqualTo(new[] { ("Ann", 0m), ("learner", 1m), ("learner", 0m), ("zoë", 1m) }));
    }

    [Test]
    public void The_pretest_is_no_part_of_the_score() =>
        Assert.That(Book(GradedAttempt.Best, Attempt("Kim", 0, Right with { Phase = "pretest" }, Wrong)).Rows.Single().Share, Is.Zero);

    [Test]
    public void Nothing_of_nothing_is_no_share()
    {
        var row = Book(GradedAttempt.Best, Attempt("Kim", 0)).Rows.Single();
        Assert.That((row.Share, row.Passed), Is.EqualTo(((decimal?)null, (bool?)null)));
        Assert.That(GradebookTable.Rows(Book(GradedAttempt.Best, Attempt("Kim", 0))).Last(), Is.EqualTo("Kim,0,0,,,true,false,1,0,0,,,none\r\n"));
    }

    [Test]
    public void One_lesson_not_passed_is_not_passed()
    {
        var passed = Attempt("Kim", 0, Right) is var first ? first with { Score = first.Score with { Passed = true } } : first;
        var failed = Attempt("Kim", 1, Wrong) is var second ? second with { Lesson = "knots", Score = second.Score with { Passed = false } } : second;
        Assert.That(Book(GradedAttempt.Best, passed).Rows.Single().Passed, Is.True);
        Assert.That(Book(GradedAttempt.Best, passed, failed).Rows.Single().Passed, Is.False);
    }

    [TestCase(GradebookSort.Name, "Ann, Bo, Cy, Di"), TestCase(GradebookSort.Score, "Cy, Di, Bo, Ann"), TestCase(GradebookSort.Need, "Di, Ann, Bo, Cy")]
    public void Rows_stand_as_asked_for(GradebookSort sort, string order)
    {
        var other = HandedIn.Item("sun", "a", right: true);
        var left = Attempt("Di", 0, Right, other) with { Completed = false };
        var book = Book(GradedAttempt.Best, Attempt("Cy", 0, Right, other), Attempt("Ann", 0, Wrong), Attempt("Bo", 0, Wrong, other), left).In(sort);
        Assert.That(string.Join(", ", book.Rows.Select(r => r.Learner)), Is.EqualTo(order));
        Assert.That(GradebookTable.Rows(book).Skip(1).Select(r => r.Split(',')[0]), Is.EqualTo(order.Split(", ")));
    }

    private static ResultFile Attempt(string learner, int day, params ResultItem[] items) =>
        HandedIn.Result(learner, items) with { Attempt = $"{learner} {day}", StartedAt = HandedIn.Morning.AddDays(day) };

    private static Gradebook Book(GradedAttempt which, params ResultFile[] files)
    {
        var (merge, reader) = (new ResultMerge(), new ResultReader());
        foreach (var file in files) merge.Add(file.Attempt, reader.Read(file.Bytes()));
        return Gradebook.Of(merge.Merge(), which, "learner");
    }
}
