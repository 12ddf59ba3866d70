using Explainer.Content.Exchange.Texts;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.Gift;

/// <summary>Numbers in GIFT: a decimal point, no grouping, no exponent.</summary>
internal static class GiftNumber
{
    private const int FiveDecimals = 100_000;

    /// <summary>A number, <c>number:tolerance</c> or <c>low..high</c>; null when it is none of these.</summary>
    /// <param name="text">As meant.</param>
    /// <param name="why">A sentence's end that says so.</param>
    public static AcceptedNumber? Read(string text, out string why)
    {
        why = "";
        int dots = text.IndexOf("..", StringComparison.Ordinal), colon = text.IndexOf(':', StringComparison.Ordinal);
        string[] ends = dots > 0 ? [text[..dots], text[(dots + 2)..]] : colon > 0 ? [text[..colon], text[(colon + 1)..]] : [text];
        Fraction?[] numbers = [.. ends.Select(e => e.Contains('/') ? null : AuthorNumber.Of(e.Trim()))];
        if (numbers.Any(n => n is null)) why = $"'{Shown.Short(text)}' is no number; numbers have a decimal point and no comma, such as 3.14:0.01 or 3.1..3.2.";
        else if (dots > 0 && numbers[0] > numbers[1]) why = $"the range '{Shown.Short(text)}' ends below its beginning.";
        else if (dots > 0) return new NumberBetween(numbers[0]!.Value, numbers[1]!.Value);
        else return new NumberNear(numbers[0]!.Value, colon > 0 && numbers[1] is { IsZero: false } tolerance ? new(tolerance.Abs(), null) : Tolerance.None);
        return null;
    }

    /// <summary>Whether a weight is one of so many equal shares, as exactly as five decimals of a percent tell.</summary>
    public static bool IsShare(Fraction weight, int of) => (weight * 100 - new Fraction(100, of)).Abs() < new Fraction(1, 10_000);

    /// <summary>A weight: the share in percent, with five decimals at most, as Moodle lists them.</summary>
    public static string Percent(Fraction share)
    {
        var scaled = (share.Abs() * 100 * FiveDecimals + new Fraction(1, 2)).Reduce();
        var rounded = new Fraction(scaled.Numerator / scaled.Denominator, FiveDecimals);
        return $"%{DecimalText.Of(share < Fraction.Zero ? -rounded : rounded)}%";
    }
}
