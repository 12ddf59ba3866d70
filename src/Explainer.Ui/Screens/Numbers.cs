using System.Globalization;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Ui.Screens;

/// <summary>Reads typed numbers and letters, whatever keyboard they came from: "２" is 2, "Ｂ" is b.</summary>
internal static class Numbers
{
    /// <summary>The text in compatibility form (NFKC), lower case, white space folded.</summary>
    public static string Plain(string text) => SafeText.Line(SafeText.Clean(text).Normalize(NormalizationForm.FormKC)).ToLowerInvariant();

    /// <summary>The numbers between blanks and commas; null when anything else stands there.</summary>
    public static int[]? All(string text)
    {
        int?[] numbers = [.. Plain(text).Split([' ', ',', ';', '、'], StringSplitOptions.RemoveEmptyEntries).Select(Of)];
        return numbers is [] || numbers.Contains(null) ? null : [.. numbers.OfType<int>()];
    }

    /// <summary>The one number from 1 to a last one; null when it is anything else.</summary>
    public static int? One(string text, int last) => All(text) is [var n] && n >= 1 && n <= last ? n : null;

    /// <summary>A number in the digits of any script, with or without the dot or bracket of a list.</summary>
    public static int? Of(string word)
    {
        string digits = word.TrimEnd('.', ')');
        if (digits.Length is 0 or > 6) return null;
        int number = 0;
        foreach (char c in digits)
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit < 0) return null;
            number = number * 10 + digit;
        }
        return number;
    }

    /// <summary>a to z, then aa, ab, …</summary>
    public static string Letter(int index) => index < 26
        ? ((char)('a' + index)).ToString()
        : Letter(index / 26 - 1) + Letter(index % 26);
}
