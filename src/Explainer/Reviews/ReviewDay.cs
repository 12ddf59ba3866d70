using System.Globalization;

namespace Explainer.Reviews;

/// <summary>A learner's day: the local calendar's, and it ends at four in the morning, so that a late evening is one day.</summary>
/// <param name="Number">Days since 1 January of the year 1.</param>
public readonly record struct ReviewDay(int Number) : IComparable<ReviewDay>
{
    private const int Rollover = 4;

    /// <summary>The day of an instant.</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">Where the learner lives.</param>
    public static ReviewDay Of(DateTimeOffset at, TimeZoneInfo zone) =>
        new(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime.AddHours(-Rollover)).DayNumber);

    /// <summary>Its date.</summary>
    public DateOnly Date => DateOnly.FromDayNumber(Number);

    /// <summary>Whole days since an earlier day; 0 when the clock was set back.</summary>
    public int Since(ReviewDay earlier) => Math.Max(0, Number - earlier.Number);

    /// <summary>So many days later.</summary>
    public ReviewDay Plus(int days) => new(Math.Min(Number + days, DateOnly.MaxValue.DayNumber));

    /// <inheritdoc/>
    public int CompareTo(ReviewDay other) => Number.CompareTo(other.Number);

    /// <inheritdoc/>
    public override string ToString() => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether one is before the other.</summary>
    public static bool operator <(ReviewDay left, ReviewDay right) => left.Number < right.Number;

    /// <summary>Whether one is after the other.</summary>
    public static bool operator >(ReviewDay left, ReviewDay right) => left.Number > right.Number;

    /// <summary>Whether one is not after the other.</summary>
    public static bool operator <=(ReviewDay left, ReviewDay right) => left.Number <= right.Number;

    /// <summary>Whether one is not before the other.</summary>
    public static bool operator >=(ReviewDay left, ReviewDay right) => left.Number >= right.Number;
}
