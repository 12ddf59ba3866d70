using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;

namespace Explainer.Classroom;

/// <summary>What there is to say about a question when a sealed result is graded.</summary>
public enum GradingRemark
{
    /// <summary>The content has no such question, so that it stays ungraded.</summary>
    NotThere,

    /// <summary>The response names options that the question does not have (any more), so that it stays ungraded.</summary>
    NotUnderstood,

    /// <summary>It is graded, and what it shows has been changed since the exercise was packed.</summary>
    Reworded,
}

/// <summary>A sealed result, graded.</summary>
/// <param name="Result">With verdicts, points and passed, key versions and responses as the content has them; without chain and seal, which were those of what was handed in.</param>
/// <param name="Remarks">By question, in the order of the result: the content is not quite what was packed.</param>
public sealed record GradedResult(ResultFile Result, ImmutableArray<(string Question, GradingRemark Remark)> Remarks)
{
    /// <summary>How many questions could not be graded.</summary>
    public int Ungraded => Result.Items.Count(i => i.Verdict == VerdictName.Of(Verdict.Ungraded));
}

/// <summary>Grades what was answered without keys, with the content that has them.</summary>
/// <remarks>A sealed exercise and its content meet by what a learner was shown: a question by its id, an option by its text (<see cref="Sealing"/>).
/// Mending a key after the exercise was handed out therefore changes the grades and nothing else; a changed text is told.</remarks>
public sealed class ExerciseGrader
{
    private readonly CourseId course;
    private readonly Fraction? passMark;
    private readonly Dictionary<string, Known> questions = new(StringComparer.Ordinal);

    /// <summary>A question with its key, and its sealed form.</summary>
    private sealed record Known(Question Question, Sealing Sealing)
    {
        public string KeyVersion { get; } = Questions.KeyVersion.Of(Question);

        public string SealedVersion { get; } = Questions.KeyVersion.Of(Sealing.Sealed);
    }

    /// <param name="lessons">All lessons of one course, with the questions before and after it; or one lesson. One or more.</param>
    /// <param name="passMark">Of the course or the lesson; null without one.</param>
    public ExerciseGrader(ImmutableArray<Lesson> lessons, Fraction? passMark)
    {
        (course, this.passMark) = (lessons[0].Course, passMark);
        foreach (var question in lessons.SelectMany(l => l.Questions)) questions.TryAdd(question.Id.Value, new(question, Sealing.Of(question)));
    }

    /// <summary>Whether something in a result waits for its grade.</summary>
    public static bool IsUngraded(ResultFile result) => result.Exercise is { Sealed: true } || result.Items.Any(i => i.Verdict == VerdictName.Of(Verdict.Ungraded));

    /// <summary>Whether a result is about this content, as far as its ids tell.</summary>
    public bool Knows(ResultFile result) => result.Course == course.Value;

    /// <summary>The result with its grades. Pure: the same result and content give the same grades.</summary>
    public GradedResult Grade(ResultFile result)
    {
        var remarks = ImmutableArray.CreateBuilder<(string, GradingRemark)>();
        var earned = Score.Zero;
        var items = ImmutableArray.CreateBuilder<ResultItem>(result.Items.Length);
        foreach (var item in result.Items)
        {
            var (graded, score, remark) = Grade(item);
            if (remark is { } told) remarks.Add((item.Question, told));
            if (item.Phase == PhaseName.Of(Sessions.Occasion.Lesson)) earned += score;
            items.Add(graded with { Chain = null });
        }
        bool isWhole = items.All(i => i.Verdict != VerdictName.Of(Verdict.Ungraded));
        var whole = result with
        {
            Items = items.ToImmutable(),
            Score = new(ResultWriter.ToSixDecimals(earned.Earned), ResultWriter.ToSixDecimals(earned.Possible), isWhole && Mark(result) is { } mark ? earned.Share >= mark : null),
            Seal = null,
        };
        return new(whole, remarks.ToImmutable());
    }

    private (ResultItem Item, Score Score, GradingRemark? Remark) Grade(ResultItem item)
    {
        if (questions.GetValueOrDefault(item.Question) is not { } known) return (item, new(0, Exact(item.Max)), GradingRemark.NotThere);
        GradingRemark? reworded = item.KeyVersion == known.SealedVersion ? null : GradingRemark.Reworded;
        var named = item with { KeyVersion = known.KeyVersion, Max = ResultWriter.ToSixDecimals(known.Question.Points) };
        if (item.Verdict != VerdictName.Of(Verdict.Ungraded)) return (named, new(0, known.Question.Points), reworded);
        if (Original(item, known) is not { } response) return (item, new(0, Exact(item.Max)), GradingRemark.NotUnderstood);
        var grade = known.Question.Grade(response);
        var score = new Score(grade.Credit * known.Question.Points, known.Question.Points);
        return (named with { Response = response.ToStrings(), Verdict = VerdictName.Of(grade.Verdict), Points = ResultWriter.ToSixDecimals(score.Earned) }, score, reworded);
    }

    private static Response? Original(ResultItem item, Known known) =>
        item.Type == known.Question.Type.Name && Response.Of(known.Question.Interaction, item.Response) is { } given ? known.Sealing.Original(given) : null;

    /// <summary>The mark that was handed out; the content's own where that is the same, since it is exact.</summary>
    private Fraction? Mark(ResultFile result) => result.Exercise is not { } exercise || exercise.Pass == ResultWriter.Rounded(passMark) ? passMark
        : exercise.Pass is { } pass ? Exact(pass) : null;

    private static Fraction Exact(decimal number) => Fraction.FromDecimal(number);
}
