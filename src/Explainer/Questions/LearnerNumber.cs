using System.Globalization;
using System.Numerics;
using System.Text;
using Fractions;

namespace Explainer.Questions;

/// <summary>What came of reading a typed number: a value, a sentence that says what to type, or neither where nothing was typed.</summary>
/// <param name="Value">Exact; null when there is none.</param>
/// <param name="Objection">Why it cannot be read, for the learner; null when it can, or nothing was typed.</param>
public readonly record struct NumberReading(Fraction? Value, string? Objection);

/// <summary>Reads numbers as learners type them, in any script's digits, exactly.</summary>
/// <remarks>By hand: <c>double.Parse("1,2,3")</c> is 123, <c>decimal.Parse("7,8")</c> can be 78, and both refuse ٤٢.</remarks>
public static class LearnerNumber
{
    private const int Longest = 1000, LargestExponent = 300;
    private const string Groupers = " '’_";

    /// <summary>Reads a number without a unit: <c>4700</c>, <c>4,700</c>, <c>4 700</c>, <c>4.7e3</c>, <c>1/3</c>.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="language">BCP 47: settles whether <c>4,700</c> is four or four thousand. With <c>und</c> a lone comma is asked about and a point is decimal.</param>
    public static NumberReading Read(string text, string language)
    {
        if (TextFolding.IsBlank(text)) return default;
        if (text.Length > Longest) return new(null, "That is too long for a number. Type digits, for example 42, 3.5 or 1/3.");
        if (text.EnumerateRunes().Any(IsRaised))
            return new(null, $"“{text.Trim()}” has a raised digit or a fraction in one sign. Type it out: 100 or 1e2, 1/2 or 0.5.");
        var decimals = DecimalSigns.Of(language);
        string plain = Plain(text, decimals);
        if (plain.Length == 0) return default;
        bool negative = plain[0] == '-';
        string unsigned = plain[0] is '-' or '+' ? plain[1..].TrimStart() : plain;
        var reading = unsigned.Contains('/', StringComparison.Ordinal) ? ReadFraction(unsigned, decimals) : ReadDecimal(unsigned, decimals);
        return negative && reading.Value is { } value ? new(-value, null) : reading;
    }

    /// <summary>Superscripts, ½ and ① fold to digits, which would turn 10² into 102.</summary>
    internal static bool IsRaised(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNumber;

    /// <summary>All digits as 0–9, all minus signs as <c>-</c>, the Arabic separators as ours, marks without width dropped.</summary>
    private static string Plain(string text, DecimalSign decimals)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in TextFolding.Readable(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsDigit(rune)) plain.Append((int)Rune.GetNumericValue(rune));
            else if (rune.Value is 0x2212 or 0x2013) plain.Append('-');
            else if (rune.Value is 0x2044 or 0x2215) plain.Append('/');
            else if (rune.Value == 0x066B) plain.Append(decimals == DecimalSign.Comma ? ',' : '.');
            else if (rune.Value == 0x066C) plain.Append('\'');
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format) plain.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        }
        return plain.ToString().Trim();
    }

    private static NumberReading ReadFraction(string text, DecimalSign decimals)
    {
        if (text.Split('/') is not [var above, var below] || !IsDigits(above = above.Trim()) || !IsDigits(below = below.Trim())) return NotUnderstood(text, decimals);
        var divisor = Whole(below);
        return divisor.IsZero ? new(null, "Nothing can be divided by 0. Type another number.") : new(new Fraction(Whole(above), divisor), null);
    }

    private static NumberReading ReadDecimal(string text, DecimalSign decimals)
    {
        int e = text.IndexOfAny(['e', 'E']);
        if (e < 0) return ReadBody(text, text, decimals);
        string digits = text[(e + 1)..];
        bool negative = digits is ['-', ..];
        if (digits is ['-' or '+', ..]) digits = digits[1..];
        if (!IsDigits(digits)) return NotUnderstood(text, decimals);
        var body = ReadBody(text[..e], text, decimals);
        if (body.Value is not { } value) return body;
        var exponent = Whole(digits);
        if (exponent > LargestExponent) return new(null, $"“{text}” is out of reach: exponents go from −{LargestExponent} to {LargestExponent}.");
        var power = new Fraction(BigInteger.Pow(10, (int)exponent));
        return new(negative ? value / power : value * power, null);
    }

    /// <summary>Digits with at most one decimal sign, and at most one kind of separator between groups of three.</summary>
    private static NumberReading ReadBody(string body, string typed, DecimalSign decimals)
    {
        body = body.TrimEnd();
        if (!body.Any(char.IsAsciiDigit) || body.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',') && !Groupers.Contains(c, StringComparison.Ordinal)))
            return NotUnderstood(typed, decimals);
        char[] kinds = [.. body.Where(c => !char.IsAsciiDigit(c)).Distinct()];
        if (IsAmbiguous(body) && decimals == DecimalSign.Unknown && kinds is [','])
            return new(null, $"“{typed}” could mean {body.Replace(",", "", StringComparison.Ordinal)} or {body.Replace(',', '.')}. Type the one you mean.");
        int sign = PlaceOfSign(body, decimals);
        string whole = sign < 0 ? body : body[..sign], rest = sign < 0 ? "" : body[(sign + 1)..];
        if ((rest.Length > 0 && !IsDigits(rest)) || !IsGrouped(whole, rest.Length > 0))
            return new(null, $"The separators in “{typed}” do not make a number. Type it without any: {string.Concat(body.Where(char.IsAsciiDigit))}.");
        var digits = Whole(string.Concat((whole + rest).Where(char.IsAsciiDigit)));
        return new(new Fraction(digits, BigInteger.Pow(10, rest.Length)), null);
    }

    /// <summary>Where the decimal sign stands; −1 without one.</summary>
    private static int PlaceOfSign(string body, DecimalSign decimals)
    {
        int point = body.LastIndexOf('.'), comma = body.LastIndexOf(','), last = Math.Max(point, comma);
        if (last < 0) return -1;
        bool both = point >= 0 && comma >= 0, once = body.Count(c => c == body[last]) == 1;
        if (both) return last;
        if (!once) return -1;
        if (!IsAmbiguous(body)) return last;
        return body[last] == '.' == (decimals != DecimalSign.Comma) ? last : -1;
    }

    /// <summary>One to three digits, one separator, three digits: 1,234 and 1.234.</summary>
    private static bool IsAmbiguous(string body) =>
        body.IndexOfAny(['.', ',']) is >= 1 and <= 3 and var at && body[0] is >= '1' and <= '9' && body.Length == at + 4 && IsDigits(body[..at]) && IsDigits(body[(at + 1)..]);

    private static bool IsGrouped(string whole, bool hasRest)
    {
        if (whole.Length == 0) return hasRest;
        if (IsDigits(whole)) return true;
        char kind = whole.First(c => !char.IsAsciiDigit(c));
        string[] groups = whole.Split(kind);
        return groups[0] is { Length: >= 1 and <= 3 } first && first[0] != '0' && groups.All(IsDigits) && groups.Skip(1).All(g => g.Length == 3);
    }

    private static NumberReading NotUnderstood(string typed, DecimalSign decimals) =>
        new(null, $"I did not understand “{typed}” as a number. Type digits, for example 42, {(decimals == DecimalSign.Comma ? "3,5" : "3.5")} or 1/3.");

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static BigInteger Whole(string digits) => BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
