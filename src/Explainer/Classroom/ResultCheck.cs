using System.Collections.Immutable;
using System.Globalization;

namespace Explainer.Classroom;

/// <summary>Whether a result agrees with itself: what no program would write was written by hand.</summary>
internal static class ResultCheck
{
    /// <summary>Points are rounded to six decimals; so many sums of them may be off by this each.</summary>
    private const decimal Rounding = 0.000001m;

    /// <summary>Why it cannot be counted, as the end of a sentence that begins with the file's name; null when it can.</summary>
    public static string? Of(ResultFile file)
    {
        var asked = new HashSet<(string?, string, string)>();
        foreach (var item in file.Items)
        {
            if (Of(item) is { } why) return why;
            if (!asked.Add((item.Lesson, item.Phase, item.Question))) return $"has the question '{item.Question}' twice";
        }
        return Score(file);
    }

    private static string? Of(ResultItem item)
    {
        if (item.Phase is not ("pretest" or "lesson" or "posttest" or "review")) return $"gives the question '{item.Question}' the phase '{item.Phase}', which this version does not know";
        if (item.Points > item.Max) return $"gives the question '{item.Question}' {Number(item.Points)} points of at most {Number(item.Max)}";
        return item.Verdict switch
        {
            "correct" => item.Points == item.Max ? null : Contradiction(item),
            "partial" => item.Points > 0 && item.Points < item.Max || item.Max == 0 ? null : Contradiction(item),
            "incorrect" or "dont-know" or "unanswered" or Ungraded => item.Points == 0 ? null : Contradiction(item),
            _ => $"gives the question '{item.Question}' the verdict '{item.Verdict}', which this version does not know",
        };
    }

    /// <summary>The verdict of what was answered and not yet graded.</summary>
    private const string Ungraded = "ungraded";

    private static string Contradiction(ResultItem item) =>
        $"contradicts itself: the question '{item.Question}' is '{item.Verdict}' with {Number(item.Points)} of {Number(item.Max)} points";

    private static string? Score(ResultFile file)
    {
        if (!file.HasScore || file.Items.Any(i => i.Verdict == Ungraded)) return null;
        ImmutableArray<ResultItem> counted = [.. file.Items.Where(i => i.Phase == "lesson")];
        decimal points = counted.Sum(i => i.Points), max = counted.Sum(i => i.Max), leeway = Rounding * (counted.Length + 1);
        return Math.Abs(points - file.Score.Points) <= leeway && Math.Abs(max - file.Score.Max) <= leeway ? null
            : $"contradicts itself: its score is {Number(file.Score.Points)} of {Number(file.Score.Max)} points, and its questions add up to {Number(points)} of {Number(max)}";
    }

    private static string Number(decimal points) => points.ToString("0.######", CultureInfo.InvariantCulture);
}
