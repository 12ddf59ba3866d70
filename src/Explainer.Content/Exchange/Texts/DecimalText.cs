using System.Globalization;
using System.Numerics;
using Fractions;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Writes exact numbers as decimals with a point, for programs that know no fractions.</summary>
internal static class DecimalText
{
    private const int Decimals = 15;

    /// <summary>The number: exact where fifteen decimals are enough, else rounded to them.</summary>
    public static string Of(Fraction value)
    {
        var exact = value.Reduce();
        var scaled = BigInteger.Abs(exact.Numerator) * BigInteger.Pow(10, Decimals);
        var rounded = (scaled + exact.Denominator / 2) / exact.Denominator;
        string digits = rounded.ToString(CultureInfo.InvariantCulture).PadLeft(Decimals + 1, '0');
        string text = $"{digits[..^Decimals]}.{digits[^Decimals..]}".TrimEnd('0').TrimEnd('.');
        return exact.IsNegative && !rounded.IsZero ? $"-{text}" : text;
    }

    /// <summary>Whether fifteen decimals say it exactly.</summary>
    public static bool IsExact(Fraction value) => (BigInteger.Pow(10, Decimals) % value.Reduce().Denominator).IsZero;
}
