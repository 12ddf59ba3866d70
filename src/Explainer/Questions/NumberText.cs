using System.Globalization;
using System.Numerics;
using Fractions;

namespace Explainer.Questions;

/// <summary>Writes exact numbers for learners: as decimals where that is exact, else as a fraction.</summary>
internal static class NumberText
{
    private const int MostDecimals = 20;

    /// <summary>The number with the language's decimal sign; from five digits on its thousands are grouped by the other sign.</summary>
    public static string Of(Fraction value, string language)
    {
        var reduced = value.Reduce();
        var digits = BigInteger.Abs(reduced.Numerator);
        int decimals = Decimals(reduced.Denominator);
        if (decimals < 0) return reduced.ToString(CultureInfo.InvariantCulture).Replace('-', '−');
        string all = (digits * BigInteger.Pow(10, decimals) / reduced.Denominator).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var sign = DecimalSigns.Of(language);
        char point = sign == DecimalSign.Comma ? ',' : '.';
        string whole = all[..^decimals];
        string text = (sign == DecimalSign.Unknown ? whole : Grouped(whole, point == ',' ? '.' : ',')) + (decimals > 0 ? point + all[^decimals..] : "");
        return reduced.IsNegative ? $"−{text}" : text;
    }

    private static string Grouped(string digits, char mark)
    {
        if (digits.Length < 5) return digits;
        int first = digits.Length % 3;
        var groups = Enumerable.Range(0, digits.Length / 3).Select(i => digits.Substring(first + (3 * i), 3));
        return string.Join(mark, first > 0 ? groups.Prepend(digits[..first]) : groups);
    }

    /// <summary>The one way to write a fraction where texts are compared or hashed.</summary>
    public static string Canonical(this Fraction value) => value.Reduce().ToString(CultureInfo.InvariantCulture);

    /// <summary>How many decimals write 1 ÷ denominator exactly; −1 if none or too many do.</summary>
    private static int Decimals(BigInteger denominator)
    {
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
            if ((BigInteger.Pow(10, decimals) % denominator).IsZero) return decimals;
        return -1;
    }
}
