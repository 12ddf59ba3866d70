using System.Collections.Immutable;
using Explainer.Questions;

namespace Explainer.Classroom;

/// <summary>Brings result files together, in whatever order they come: each attempt once.</summary>
/// <remarks>Of each file eight bytes an answer are kept, and of each question its different answers, at most 400: a million responses take eight
/// megabytes and no more text than a few hundred do.</remarks>
/// <param name="grader">Grades what was handed in ungraded; null where there is nothing to grade it by.</param>
/// <param name="only">What results must be of to be counted; null: of anything.</param>
public sealed class ResultMerge(ExerciseGrader? grader = null, NamedContent? only = null)
{
    private readonly Dictionary<QuestionKey, int> numbers = [];
    private readonly List<QuestionColumn> columns = [];
    private readonly List<int> before = [];
    private readonly Dictionary<string, List<AttemptRow>> attempts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TestKey> tests = new(StringComparer.Ordinal);
    private readonly List<LeftOutFile> leftOut = [];
    private readonly Dictionary<(string Question, GradingRemark Remark), int> remarks = [];
    private int copies;
    private readonly List<string> unsealed = [];

    /// <summary>What a row keeps of its file beside the answers, as <see cref="AttemptRow"/> has it.</summary>
    private readonly record struct Origin(bool IsSealed, string? ContentHash, bool IsPart);

    /// <summary>Takes a file.</summary>
    /// <param name="file">Its name, for what is said of it.</param>
    /// <param name="reading">What was understood of it.</param>
    public void Add(string file, ResultReading reading)
    {
        if (reading is not { File: { } read })
        {
            LeaveOut(file, reading.Why ?? "");
            return;
        }
        var result = only?.PartOf(read) ?? read;
        var origin = new Origin(result.Seal is not null, result.ContentHash, IsPart: result.Lesson != read.Lesson);
        if (!ExerciseGrader.IsUngraded(result)) TakeGraded(file, result, origin);
        else if (grader is null) LeaveOut(file, "is of a sealed exercise and not graded yet: --content PATH grades it");
        else if (!grader.Knows(result)) LeaveOut(file, $"is of a sealed exercise of the course '{result.Course}', and the content given is another");
        else Grade(file, result, grader, origin);
    }

    /// <summary>Names a file that could not even be read.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="why">The end of a sentence that begins with the file's name.</param>
    public void LeaveOut(string file, string why) => leftOut.Add(new(file, why));

    /// <summary>What it comes to, whatever the order was.</summary>
    public ClassResults Merge()
    {
        var counted = ImmutableArray.CreateBuilder<AttemptRow>();
        int earlier = 0;
        foreach (var unordered in attempts.Values)
        {
            List<AttemptRow> states = [.. unordered.OrderBy(s => s.File, StringComparer.Ordinal)];
            var last = states.Aggregate((best, next) => best.MayPrecede(next) ? next : best);
            if (states.All(s => s.MayPrecede(last)))
            {
                counted.Add(last);
                earlier += states.Count - 1;
            }
            else foreach (var state in states) LeaveOut(state.File, Contradiction(state, states));
        }
        return new([.. counted.OrderBy(a => a.StartedAt).ThenBy(a => a.Learner, StringComparer.Ordinal).ThenBy(a => a.Attempt, StringComparer.Ordinal)], [.. columns])
        {
            LeftOut = [.. leftOut.OrderBy(l => l.File, StringComparer.Ordinal)],
            Copies = copies,
            Earlier = earlier,
            UnsealedFiles = [.. unsealed.Order(StringComparer.Ordinal)],
            OtherVersions = only is null ? 0 : counted.Count(only.IsOtherVersion),
            Remarks = [.. remarks.OrderBy(r => r.Key.Question, StringComparer.Ordinal).ThenBy(r => r.Key.Remark).Select(r => (r.Key.Question, r.Key.Remark, r.Value))],
        };
    }

    private static string Contradiction(AttemptRow state, List<AttemptRow> states)
    {
        string[] others = [.. states.Where(s => s != state).Select(s => s.File).Order(StringComparer.Ordinal)];
        return $"contradicts {others[0]}{(others.Length > 1 ? $" and {others.Length - 1} more" : "")}: they tell the same attempt differently, and none of them is counted";
    }

    private void Grade(string file, ResultFile result, ExerciseGrader by, Origin origin)
    {
        var graded = by.Grade(result);
        var counted = graded.Result with { Items = [.. graded.Result.Items.Where(i => VerdictName.Read(i.Verdict) is not null)] };
        if (counted.Items.IsEmpty) LeaveOut(file, "is of a sealed exercise, and the content given has none of its questions");
        else if (Take(file, counted, origin with { ContentHash = null }))
            foreach (var remark in graded.Remarks) remarks[remark] = remarks.GetValueOrDefault(remark) + 1;
    }

    private void TakeGraded(string file, ResultFile result, Origin origin)
    {
        if (only?.WhyNot(result) is { } why) LeaveOut(file, why);
        else Take(file, result, origin.IsPart ? origin with { ContentHash = null } : origin);
    }

    private bool Take(string file, ResultFile result, Origin origin)
    {
        if (Row(file, result) is not { } read) return false;
        var row = read with { IsSealed = origin.IsSealed, ContentHash = origin.ContentHash, IsPart = origin.IsPart };
        if (!origin.IsSealed) unsealed.Add(file);
        if (!attempts.TryGetValue(row.Attempt, out var states)) attempts.Add(row.Attempt, states = []);
        int same = states.FindIndex(s => s.Agrees(row));
        if (same < 0) states.Add(row);
        else
        {
            copies++;
            if (row.IsSealed && !states[same].IsSealed) states[same] = row; // a seal on one vouches for both
        }
        return true;
    }

    private AttemptRow? Row(string file, ResultFile result)
    {
        var test = Test(result);
        var items = new RowItem[result.Items.Length];
        var last = result.Completed ? null : LastAnswered(result);
        for (int i = 0; i < items.Length; i++)
        {
            var item = result.Items[i];
            var verdict = VerdictName.Read(item.Verdict)!.Value;
            int question = Number(test, result, item, i);
            if (question >= ushort.MaxValue || columns[question].NumberOf(verdict, item) is not { } answer)
            {
                LeaveOut(file, "has more different questions or answers than can be counted together");
                return null;
            }
            var state = verdict != Verdict.Unanswered ? ItemState.Answered : last is null || i < last[item.Phase] ? ItemState.Omitted : ItemState.NotReached;
            items[i] = new((ushort)question, answer, (ushort)Math.Min(ushort.MaxValue, (item.ElapsedMs ?? 0) / 100), (byte)(item.Certainty ?? 0), state);
        }
        if (!IsInOrder(items)) Array.Sort(items, (left, right) => left.Question.CompareTo(right.Question));
        return new(file, result.Learner.Trim(), result.Attempt, test)
        {
            StartedAt = result.StartedAt,
            Completed = result.Completed,
            Passed = result.Score.Passed,
            IsLate = result.Exercise?.Late == true,
            Items = items,
        };
    }

    private static bool IsInOrder(RowItem[] items)
    {
        for (int i = 1; i < items.Length; i++)
            if (items[i].Question < items[i - 1].Question) return false;
        return true;
    }

    private static Dictionary<string, int> LastAnswered(ResultFile result)
    {
        var last = PhaseName.All.ToDictionary(phase => phase, _ => -1, StringComparer.Ordinal);
        for (int i = 0; i < result.Items.Length; i++)
            if (result.Items[i].Verdict != VerdictName.Of(Verdict.Unanswered)) last[result.Items[i].Phase] = i;
        return last;
    }

    private TestKey Test(ResultFile result)
    {
        string name = $"{result.Course}\n{result.Lesson}";
        if (!tests.TryGetValue(name, out var test)) tests.Add(name, test = new(result.Course, result.Lesson));
        return test;
    }

    /// <summary>The question's number. Files of one lesson mostly have their questions in one order: what stood here in the file before is tried first.</summary>
    private int Number(TestKey test, ResultFile result, ResultItem item, int place)
    {
        string? lesson = item.Lesson ?? result.Lesson;
        if (place < before.Count && columns[before[place]].Key is var same && same.Question == item.Question && same.KeyVersion == item.KeyVersion
            && same.Phase == item.Phase && same.Lesson == lesson && ReferenceEquals(same.Test, test)) return before[place];
        var key = new QuestionKey(test, item.Phase, lesson, item.Question, item.KeyVersion);
        if (!numbers.TryGetValue(key, out int number))
        {
            numbers.Add(key, number = columns.Count);
            columns.Add(new(key, item.Type));
        }
        if (place < before.Count) before[place] = number;
        else if (place == before.Count) before.Add(number);
        return number;
    }
}
