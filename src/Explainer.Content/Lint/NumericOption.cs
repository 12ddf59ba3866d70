using System.Collections.Immutable;
using Fractions;

namespace Explainer.Content.Lint;

/// <summary>An option that is a number or a range of numbers.</summary>
/// <param name="Low">Where it begins; without meaning when <paramref name="HasLow"/> is false.</param>
/// <param name="High">Where it ends; without meaning when <paramref name="HasHigh"/> is false.</param>
/// <param name="Unit">What is counted, in small letters and the singular.</param>
internal readonly record struct NumericOption(Fraction Low, bool HasLow, bool LowCounts, Fraction High, bool HasHigh, bool HighCounts, string Unit)
{
    public bool IsPoint => HasLow && HasHigh && Low == High;

    /// <summary>Whether it is a span of years, which may well begin in the year in which another ends.</summary>
    public bool IsYears => HasLow && HasHigh && Unit.Length == 0 && IsYear(Low) && IsYear(High);

    /// <summary>All options of a question, if all of them are such and of one unit; otherwise null.</summary>
    public static ImmutableArray<NumericOption>? All(LintedQuestion question)
    {
        if (question is not { Words: { } words, Choice: { } choice } || !choice.Options.All(o => o.Text.Norm.AsSpan().ContainsAnyInRange('0', '9'))) return null;
        var read = ImmutableArray.CreateBuilder<NumericOption>();
        foreach (var option in choice.Options)
        {
            if (NumericReader.Read(option.Text.Norm, words.Numbers, question.Question.Language) is not { } number || (read.Count > 0 && read[0].Unit != number.Unit)) return null;
            read.Add(number);
        }
        return read.ToImmutable();
    }

    /// <summary>Whether it shares a number with one that begins no earlier.</summary>
    public bool Reaches(NumericOption later) => !HasHigh || !later.HasLow || High > later.Low || (High == later.Low && HighCounts && later.LowCounts);

    public bool EndsAfter(NumericOption other) => other.HasHigh && (!HasHigh || High > other.High || (High == other.High && HighCounts));

    private static bool IsYear(Fraction number) => number.Denominator.IsOne && number > 999 && number < 2101;
}
