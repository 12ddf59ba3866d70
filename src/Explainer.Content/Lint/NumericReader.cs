using System.Collections.Immutable;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Lint;

/// <summary>Reads options such as "10-20 years", "less than 5", "≥ 3", "5 or more".</summary>
internal static class NumericReader
{
    /// <summary>Null where it is anything else.</summary>
    public static NumericOption? Read(string norm, NumberWords words, string language)
    {
        var rest = norm.Replace('–', '-').Replace('—', '-').Replace('−', '-').AsSpan().Trim();
        bool below = Skip(ref rest, words.LessThan, "<"), atMost = Skip(ref rest, words.AtMost, "<=", "≤");
        bool above = Skip(ref rest, words.MoreThan, ">"), atLeast = Skip(ref rest, words.AtLeast, ">=", "≥");
        bool between = Skip(ref rest, words.Between);
        if (Number(ref rest, language) is not { } first) return null;
        bool isRange = Skip(ref rest, words.Range, "-");
        var second = isRange ? Number(ref rest, language) : null;
        if ((between && !isRange) || (isRange && second is null)) return null;
        atLeast |= SkipAtEitherEnd(ref rest, words.OrMore);
        atMost |= SkipAtEitherEnd(ref rest, words.OrLess);
        bool isOneKind = new[] { below, atMost, above, atLeast, isRange }.Count(kind => kind) <= 1;
        if (!isOneKind || rest.ContainsAnyInRange('0', '9') || rest.Count(' ') > 2) return null;
        return new(first, !(below || atMost), !above, second ?? first, !(above || atLeast), !below, rest.TrimEnd('s').ToString());
    }

    private static bool Skip(ref ReadOnlySpan<char> rest, ImmutableArray<string> phrases, params ReadOnlySpan<string> signs)
    {
        foreach (string sign in signs)
            if (rest.StartsWith(sign) && !(sign.Length == 1 && rest.Length > 1 && rest[1] == '='))
            {
                rest = rest[sign.Length..].Trim();
                return true;
            }
        foreach (string phrase in phrases)
            if (rest.StartsWith(phrase) && (rest.Length == phrase.Length || rest[phrase.Length] == ' '))
            {
                rest = rest[phrase.Length..].Trim();
                return true;
            }
        return false;
    }

    private static bool SkipAtEitherEnd(ref ReadOnlySpan<char> rest, ImmutableArray<string> phrases)
    {
        if (Skip(ref rest, phrases)) return true;
        foreach (string phrase in phrases)
            if (rest.EndsWith(phrase) && rest.Length > phrase.Length && rest[^(phrase.Length + 1)] == ' ')
            {
                rest = rest[..^phrase.Length].Trim();
                return true;
            }
        return false;
    }

    private static Fraction? Number(ref ReadOnlySpan<char> rest, string language)
    {
        int length = 0;
        while (length < rest.Length && (char.IsAsciiDigit(rest[length]) || (length > 0 && rest[length] is '.' or ',' && length + 1 < rest.Length && char.IsAsciiDigit(rest[length + 1])))) length++;
        if (length == 0) return null;
        var value = LearnerNumber.Read(rest[..length].ToString(), language).Value;
        rest = rest[length..].Trim();
        return value;
    }
}
