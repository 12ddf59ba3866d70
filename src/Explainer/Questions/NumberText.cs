using System.Globalization;
using System.Numerics;
using Fractions;

namespace Explainer.Questions;

/// <summary>Writes exact numbers for learners: as decimals where that is exact, else as a fraction.</summary>
internal static class NumberText
{
    private const int MostDecimals = 20;

    /// <summary>The number with the language's decimal sign and no grouping.</summary>
    public static string Of(Fraction value, string language)
    {
        var reduced = value.Reduce();
        var digits = BigInteger.Abs(reduced.Numerator);
        int decimals = Decimals(reduced.Denominator);
        if (decimals < 0) return reduced.ToString(CultureInfo.InvariantCulture).Replace('-', '−');
        string text = (digits * BigInteger.Pow(10, decimals) / reduced.Denominator).ToString(CultureInfo.InvariantCulture);
        if (decimals > 0)
        {
            text = text.PadLeft(decimals + 1, '0');
            text = $"{text[..^decimals]}{(DecimalSigns.Of(language) == DecimalSign.Comma ? ',' : '.')}{text[^decimals..]}";
        }
        return reduced.IsNegative ? $"−{text}" : text;
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
