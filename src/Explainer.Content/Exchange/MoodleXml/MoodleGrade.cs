using System.Collections.Immutable;
using Explainer.Content.Exchange.Texts;
using Explainer.Content.Yaml;
using Fractions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Shares of a mark as Moodle writes them: in percent, with five decimals, and only those of its own list.</summary>
internal static class MoodleGrade
{
    private static readonly ImmutableArray<(Fraction Share, string Text)> Listed =
    [
        (Fraction.One, "100"), (new(9, 10), "90"), (new(5, 6), "83.33333"), (new(4, 5), "80"), (new(3, 4), "75"), (new(7, 10), "70"), (new(2, 3), "66.66667"),
        (new(3, 5), "60"), (new(1, 2), "50"), (new(2, 5), "40"), (new(1, 3), "33.33333"), (new(3, 10), "30"), (new(1, 4), "25"), (new(1, 5), "20"), (new(1, 6), "16.66667"),
        (new(1, 7), "14.28571"), (new(1, 8), "12.5"), (new(1, 9), "11.11111"), (new(1, 10), "10"), (new(1, 20), "5"), (Fraction.Zero, "0"),
    ];

    /// <summary>A share, -1 to 1; one that is not on the list is written in full.</summary>
    public static string Of(Fraction share)
    {
        string sign = share < Fraction.Zero ? "-" : "";
        return Listed.FirstOrDefault(l => l.Share == share.Abs()).Text is { } text ? sign + text : DecimalText.Of(share * 100);
    }

    /// <summary>The listed share that is nearest, the higher of two.</summary>
    public static Fraction Nearest(Fraction share) => Listed.MinBy(l => (l.Share - share).Abs()).Share;

    /// <summary>Whether Moodle knows the share.</summary>
    public static bool IsListed(Fraction share) => Listed.Any(l => l.Share == share.Abs());

    /// <summary>Whether Moodle knows the share, as it is written without its sign.</summary>
    public static bool IsListed(string percent) => Listed.Any(l => l.Text == percent);

    /// <summary>The share that a percentage stands for: 33.33333 is a third. Null if the text is no number.</summary>
    public static Fraction? Read(string text)
    {
        if (AuthorNumber.Of(text.Trim()) is not { } percent) return null;
        var share = percent / 100;
        var near = Listed.FirstOrDefault(l => (l.Share - share.Abs()).Abs() < new Fraction(1, 1_000_000));
        return near.Text is null ? share : share < Fraction.Zero ? -near.Share : near.Share;
    }
}
