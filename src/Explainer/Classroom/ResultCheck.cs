using System.Globalization;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Classroom;

/// <summary>Whether a result agrees with itself and with its seal: what no program would write was written by hand.</summary>
internal static class ResultCheck
{
    /// <summary>Points are rounded to six decimals; so many sums of them may be off by this each.</summary>
    private const decimal Rounding = 0.000001m;

    /// <summary>Why it cannot be counted, as the end of a sentence that begins with the file's name; null when it can.</summary>
    public static string? Of(ResultFile file)
    {
        var asked = new HashSet<string>(file.Items.Length, StringComparer.Ordinal);
        bool isTwice = false;
        foreach (var item in file.Items)
        {
            if (Of(item) is { } why) return why;
            isTwice |= !asked.Add(item.Question);
        }
        return (isTwice ? Twice(file) : null) ?? Score(file) ?? Unsound(file);
    }

    /// <summary>One id may stand in several phases and lessons.</summary>
    private static string? Twice(ResultFile file)
    {
        var asked = new HashSet<(string?, string, string)>();
        return file.Items.FirstOrDefault(i => !asked.Add((i.Lesson, i.Phase, i.Question))) is { } again ? $"has the question '{again.Question}' twice" : null;
    }

    private static string? Unsound(ResultFile result) => ResultSeal.Of(result) switch
    {
        { State: SealState.Broken, Items: [var first, ..] } => $"was changed after it was written: its seal does not fit, first at item {first + 1} ('{result.Items[first].Question}')",
        { State: SealState.Broken } => "was changed after it was written: its seal does not fit",
        { State: SealState.Unknown } => "has a seal of a newer version, which this one cannot check",
        _ => null,
    };

    private static string? Of(ResultItem item)
    {
        if (!PhaseName.All.Contains(item.Phase)) return $"gives the question '{item.Question}' the phase '{item.Phase}', which this version does not know";
        if (item.Points > item.Max) return $"gives the question '{item.Question}' {Number(item.Points)} points of at most {Number(item.Max)}";
        return VerdictName.Read(item.Verdict) switch
        {
            Verdict.Correct => item.Points == item.Max ? null : Contradiction(item),
            Verdict.Partial => item.Points > 0 && item.Points < item.Max || item.Max == 0 ? null : Contradiction(item),
            null when item.Verdict != Ungraded => $"gives the question '{item.Question}' the verdict '{item.Verdict}', which this version does not know",
            _ => item.Points == 0 ? null : Contradiction(item),
        };
    }

    private static string Ungraded { get; } = VerdictName.Of(Verdict.Ungraded);

    private static string Lesson { get; } = PhaseName.Of(Occasion.Lesson);

    private static string Contradiction(ResultItem item) =>
        $"contradicts itself: the question '{item.Question}' is '{item.Verdict}' with {Number(item.Points)} of {Number(item.Max)} points";

    private static string? Score(ResultFile file)
    {
        if (!file.HasScore || file.Items.Any(i => i.Verdict == Ungraded)) return null;
        decimal points = 0, max = 0, leeway = Rounding * (file.Items.Length + 1);
        foreach (var item in file.Items)
        {
            if (item.Phase != Lesson) continue;
            points += item.Points;
            max += item.Max;
        }
        return Math.Abs(points - file.Score.Points) <= leeway && Math.Abs(max - file.Score.Max) <= leeway ? null
            : $"contradicts itself: its score is {Number(file.Score.Points)} of {Number(file.Score.Max)} points, and its questions add up to {Number(points)} of {Number(max)}";
    }

    private static string Number(decimal points) => points.ToString("0.######", CultureInfo.InvariantCulture);
}
