using System.Globalization;

namespace Explainer.Cli;

/// <summary>Reads when something is to be handed in.</summary>
internal static class DueDate
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd' 'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd' 'HH:mm:ss"];
    private static readonly string[] Placed = [.. Moments.Select(m => m + "zzz"), .. Moments.Select(m => m + "'Z'")];

    /// <summary>A day to its last second, or a moment; in this time zone unless the text names another. Null if it is neither.</summary>
    public static DateTimeOffset? Read(string text, TimeZoneInfo zone)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return In(zone, day.ToDateTime(new(23, 59, 59)));
        if (DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)) return In(zone, moment);
        return DateTimeOffset.TryParseExact(text, Placed, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var placed) ? placed : null;
    }

    private static DateTimeOffset? In(TimeZoneInfo zone, DateTime local)
    {
        try
        {
            return new DateTimeOffset(local, zone.GetUtcOffset(local));
        }
        catch (ArgumentOutOfRangeException)
        {
            return null; // the first or the last day there is
        }
    }
}
