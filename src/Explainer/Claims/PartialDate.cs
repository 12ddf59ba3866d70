using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Explainer.Claims;

/// <summary>A date as exactly as it is known: a year, a month, a day, or a span of days.</summary>
/// <remarks>Written <c>2024</c>, <c>2024-11</c>, <c>2024-11-06</c> or <c>2024-11-06/2024-11-11</c>.</remarks>
public readonly record struct PartialDate
{
    private PartialDate(string text, DateOnly start, DateOnly end) => (Text, Start, End) = (text, start, end);

    /// <summary>As the author wrote it.</summary>
    public string Text { get; }

    /// <summary>First day that may be meant.</summary>
    public DateOnly Start { get; }

    /// <summary>Last day that may be meant, inclusive.</summary>
    public DateOnly End { get; }

    /// <summary>Reads one of the four shapes; a span must not end before it starts.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        string[] parts = text?.Split('/') ?? [];
        if (parts.Length is 0 or > 2 || !TryOne(parts[0], out var first)) return false;
        var last = first;
        if (parts.Length == 2 && (!TryOne(parts[1], out last) || last.End < first.Start)) return false;
        date = new(text!, first.Start, last.End);
        return true;
    }

    /// <summary>As the author wrote it.</summary>
    public override string ToString() => Text;

    private static bool TryOne(string text, out (DateOnly Start, DateOnly End) days)
    {
        days = default;
        if (TryExact(text, "yyyy-MM-dd", out var day)) days = (day, day);
        else if (TryExact(text, "yyyy-MM", out var month)) days = (month, new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        else if (TryExact(text, "yyyy", out var year)) days = (year, new DateOnly(year.Year, 12, 31));
        else return false;
        return true;
    }

    private static bool TryExact(string text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
