using System.Globalization;

namespace Explainer.Questions;

/// <summary>The sign before decimals; the other one of the two then groups thousands.</summary>
internal enum DecimalSign
{
    /// <summary>No language says.</summary>
    Unknown,

    /// <summary>1,234.5.</summary>
    Point,

    /// <summary>1.234,5.</summary>
    Comma,
}

/// <summary>What languages write.</summary>
internal static class DecimalSigns
{
    /// <summary>The sign of a BCP 47 language; <see cref="DecimalSign.Unknown"/> for <c>und</c> and for what is no language tag.</summary>
    public static DecimalSign Of(string language)
    {
        if (language is "" or "und") return DecimalSign.Unknown;
        try
        {
            return CultureInfo.GetCultureInfo(language).NumberFormat.NumberDecimalSeparator == "," ? DecimalSign.Comma : DecimalSign.Point;
        }
        catch (CultureNotFoundException)
        {
            return DecimalSign.Unknown;
        }
    }
}
