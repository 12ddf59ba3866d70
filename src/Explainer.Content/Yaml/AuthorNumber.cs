using System.Numerics;
using System.Text.RegularExpressions;
using Fractions;

namespace Explainer.Content.Yaml;

/// <summary>Authors' numbers: a decimal point, no grouping, exact. <c>4700</c>, <c>-0.5</c>, <c>1.5e3</c>, <c>1/1000</c>.</summary>
internal static partial class AuthorNumber
{
    /// <summary>What a number looks like after its sign, for schemas.</summary>
    public const string Pattern = @"([0-9]+/[0-9]+|([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,2})?)";

    private const int MostDecimals = 30;

    /// <summary>The number; null if the text is none. An exponent has at most two digits, so that no number explodes.</summary>
    public static Fraction? Of(string text)
    {
        if (text.Length > 100 || Form().Match(text) is not { Success: true } match) return null;
        string whole = match.Groups["whole"].Value, decimals = match.Groups["decimals"].Value;
        var digits = BigInteger.Parse("0" + whole + decimals, System.Globalization.CultureInfo.InvariantCulture);
        int exponent = (match.Groups["exponent"].Success ? int.Parse(match.Groups["exponent"].Value, System.Globalization.CultureInfo.InvariantCulture) : 0) - decimals.Length;
        var below = match.Groups["below"].Success ? BigInteger.Parse(match.Groups["below"].Value, System.Globalization.CultureInfo.InvariantCulture) : BigInteger.One;
        if (below.IsZero) return null;
        if (exponent >= 0) digits *= BigInteger.Pow(10, exponent);
        else below *= BigInteger.Pow(10, -exponent);
        return new Fraction(match.Groups["sign"].Value == "-" ? -digits : digits, below, true);
    }

    /// <summary><c>70%</c> as a share of 1, not bounded; null if the text is none.</summary>
    public static Fraction? Share(string text) => text.EndsWith('%') && Of(text[..^1].TrimEnd(' ')) is { } number ? number / 100 : null;

    /// <summary>The number as an author writes it: with decimals where they end, else as a fraction.</summary>
    public static string Written(Fraction number)
    {
        var reduced = number.Reduce();
        string sign = reduced.IsNegative ? "-" : "";
        var digits = BigInteger.Abs(reduced.Numerator);
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
        {
            var all = BigInteger.DivRem(digits * BigInteger.Pow(10, decimals), reduced.Denominator, out var rest);
            if (!rest.IsZero) continue;
            string written = all.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
            return decimals == 0 ? sign + written : $"{sign}{written[..^decimals]}.{written[^decimals..]}";
        }
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{sign}{digits}/{reduced.Denominator}");
    }

    [GeneratedRegex(@"^(?<sign>[+-]?)(?:(?<whole>[0-9]+)/(?<below>[0-9]+)|(?:(?<whole>[0-9]+)(?:\.(?<decimals>[0-9]*))?|\.(?<decimals>[0-9]+))(?:[eE](?<exponent>[+-]?[0-9]{1,2}))?)\z")]
    private static partial Regex Form();
}
