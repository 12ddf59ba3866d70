using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Classroom;

/// <summary>The result of a whole course as that of one of its lessons, for a teacher who asks about this lesson.</summary>
internal static class LessonPart
{
    /// <summary>Points are rounded to six decimals; so many sums of them may be off by this each.</summary>
    private const decimal Rounding = 0.000001m;

    /// <summary>What it says of the lesson; null where it is no result of the lesson's course as a whole, or says nothing of the lesson.</summary>
    public static ResultFile? Of(ResultFile whole, Lesson lesson)
    {
        if (whole.Lesson is not null || whole.Course != lesson.Course.Value) return null;
        var own = lesson.Questions.Select(q => q.Id.Value).ToHashSet(StringComparer.Ordinal);
        bool[] isOwn = [.. whole.Items.Select(i => i.Lesson is { } named ? named == lesson.Id.Value : own.Contains(i.Question))];
        ImmutableArray<ResultItem> items = [.. whole.Items.Where((item, place) => isOwn[place] && (whole.Completed || IsLesson(item) || place <= LastAnswered(whole, item.Phase)))];
        if (items.IsEmpty) return null;
        bool isWholly = whole.Completed || LastAnswered(whole, LessonPhase) >= Array.FindLastIndex(isOwn, whole.Items.Length - 1, o => o);
        decimal points = items.Where(IsLesson).Sum(i => i.Points), max = items.Where(IsLesson).Sum(i => i.Max);
        var mark = whole.Exercise is { } exercise ? exercise.Pass : ResultWriter.Rounded(lesson.Rules.PassMark);
        bool isGraded = items.All(i => VerdictName.Read(i.Verdict) is not null);
        return whole with
        {
            Lesson = lesson.Id.Value,
            Completed = isWholly,
            Items = items,
            Score = new(points, max, mark is { } pass && isGraded && max > 0 ? points + (Rounding * items.Length) >= pass * max : null),
        };
    }

    private static string LessonPhase { get; } = PhaseName.Of(Occasion.Lesson);

    private static bool IsLesson(ResultItem item) => item.Phase == LessonPhase;

    /// <summary>Where the last answer of a phase stands; −1 without one.</summary>
    private static int LastAnswered(ResultFile whole, string phase)
    {
        for (int i = whole.Items.Length - 1; i >= 0; i--)
            if (whole.Items[i].Phase == phase && whole.Items[i].Verdict != VerdictName.Of(Verdict.Unanswered)) return i;
        return -1;
    }
}
