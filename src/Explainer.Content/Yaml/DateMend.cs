using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Claims;

namespace Explainer.Content.Yaml;

/// <summary>Says why a text is no date, and which date was meant where that is certain.</summary>
internal static partial class DateMend
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    /// <summary>The end of a sentence, which may be empty, and the date that was meant, as it is to be written.</summary>
    public static (string Why, string? Meant) Of(string text)
    {
        if (YearFirst().Match(text) is { Success: true } iso) return Mended(iso, Number(iso, "month"));
        if (MonthByName().Match(text) is { Success: true } named && MonthOf(named.Groups["name"].Value) is { } month) return Mended(named, month);
        if (Dotted().Match(text) is { Success: true } dotted) return Mended(dotted, Number(dotted, "month"));
        if (Slashed().Match(text) is { Success: true } slashed) return EitherWay(slashed);
        if (Years().Match(text) is { Success: true } years) return ("", $"{years.Groups["from"]}/{years.Groups["to"]}");
        return text.Split('/') is [var from, var to] && PartialDate.TryParse(from, out _) && PartialDate.TryParse(to, out _) ? (": it ends before it begins", $"{to}/{from}")
            : text.Split('/') is [var first, var second] ? Of(new[] { first, second }.FirstOrDefault(part => !PartialDate.TryParse(part, out _), "")) with { Meant = null }
            : ("", null);
    }

    private static (string Why, string? Meant) Mended(Match match, int? month) =>
        Mended(Number(match, "year")!.Value, month, match.Groups["day"].Success ? Number(match, "day") : null);

    private static (string Why, string? Meant) Mended(int year, int? month, int? day)
    {
        if (month is < 1 or > 12) return ($": there is no month {month}", null);
        if (year < 1) return (": there is no year 0", null);
        if (day is { } of && month is { } inMonth && (of < 1 || of > DateTime.DaysInMonth(year, inMonth)))
            return (string.Create(CultureInfo.InvariantCulture, $": {Months[inMonth - 1]}{(inMonth == 2 ? $" {year}" : "")} has {DateTime.DaysInMonth(year, inMonth)} days"), null);
        return ("", string.Create(CultureInfo.InvariantCulture, $"{year:0000}{(month is { } m ? $"-{m:00}" : "")}{(day is { } d ? $"-{d:00}" : "")}"));
    }

    /// <summary>Some write the day first, some the month.</summary>
    private static (string Why, string? Meant) EitherWay(Match match)
    {
        int year = Number(match, "year")!.Value, one = Number(match, "one")!.Value, other = Number(match, "other")!.Value;
        string? dayFirst = Mended(year, other, one).Meant, monthFirst = Mended(year, one, other).Meant;
        return dayFirst is not null && monthFirst is not null && dayFirst != monthFirst
            ? ($", which may be {dayFirst} or {monthFirst}: write the year, then the month, then the day", null)
            : (dayFirst is null && monthFirst is null ? Mended(year, other, one).Why : "", dayFirst ?? monthFirst);
    }

    private static int? MonthOf(string name)
    {
        int at = Array.FindIndex(Months, month => month.StartsWith(name, StringComparison.OrdinalIgnoreCase) || (name.Equals("sept", StringComparison.OrdinalIgnoreCase) && month == Months[8]));
        return at < 0 ? null : at + 1;
    }

    private static int? Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    /// <summary><c>2023-6-1</c>, <c>2023/06/01</c>, <c>2023.6</c>, with a time behind it or not, <c>20230601</c>.</summary>
    [GeneratedRegex(@"^(?:(?<year>[0-9]{4})(?:(?<s>[-/.–])(?<month>[0-9]{1,2})(?:\k<s>(?<day>[0-9]{1,2}))?)(?:[T ][0-9]{1,2}:.*)?|(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    /// <summary><c>June 2023</c>, <c>1 June 2023</c>, <c>June 1st, 2023</c>.</summary>
    [GeneratedRegex(@"^(?:(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?)?(?<name>[A-Za-z]{3,9})\.?(?:[ -](?<day>[0-9]{1,2})(?:st|nd|rd|th)?)?,?[ -](?<year>[0-9]{4})\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthByName();

    /// <summary><c>1.6.2023</c>, <c>06.2023</c>: with dots the day comes first.</summary>
    [GeneratedRegex(@"^(?:(?<day>[0-9]{1,2})\. ?)?(?<month>[0-9]{1,2})\. ?(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(?<one>[0-9]{1,2})(?<s>[-/])(?<other>[0-9]{1,2})\k<s>(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(?<from>[0-9]{4}) ?[-–—] ?(?<to>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
