using System.Collections.Immutable;
using System.Text;
using Fractions;

namespace Explainer.Questions;

/// <summary>The units in which a number may be given. Case counts: mW is not MW.</summary>
/// <param name="Factors">Unit to how many of the answer's own unit it is: with answers in km, <c>km</c> is 1 and <c>m</c> 1/1000.</param>
public sealed record Units(ImmutableSortedDictionary<string, Fraction> Factors)
{
    /// <summary>A number alone.</summary>
    public static Units None { get; } = new(ImmutableSortedDictionary.Create<string, Fraction>(StringComparer.Ordinal));

    /// <summary>The unit shown beside the field; a number alone is taken to be in it.</summary>
    public string? Shown { get; init; }

    /// <summary>A number alone is asked again.</summary>
    public bool Required { get; init; }

    /// <summary>Share of the credit that a missing unit costs, 0 to 1.</summary>
    public Fraction Penalty { get; init; } = Fraction.Zero;

    /// <summary>All units that are understood: the table, and the unit shown where the table lacks it.</summary>
    public ImmutableSortedDictionary<string, Fraction> Known =>
        Shown is { Length: > 0 } shown && !Factors.ContainsKey(shown) ? Factors.Add(shown, Fraction.One) : Factors;

    /// <summary>What a number alone is worth in the answer's own unit.</summary>
    public Fraction Assumed => Shown is { } shown ? Factors.GetValueOrDefault(shown, Fraction.One) : Fraction.One;

    /// <summary>Reads a number with or without a unit, in the answer's own unit.</summary>
    internal Measurement Read(string text, string language)
    {
        foreach (var (unit, factor) in Known)
            if (WithoutUnit(text, unit) is { } number && LearnerNumber.Read(number, language).Value is { } value)
                return new(value * factor, null, HasUnit: true);
        var alone = LearnerNumber.Read(text, language);
        if (alone.Value is not { } bare) return new(null, alone.Objection is null ? null : Unknown(text, language) ?? alone.Objection, HasUnit: false);
        return Required && !Known.IsEmpty
            ? new(null, $"Type the unit too: {Choices}.", HasUnit: false)
            : new(bare * Assumed, null, HasUnit: false);
    }

    private string Choices => Known.Count == 1 ? Known.Keys.First() : $"{string.Join(", ", Known.Keys.SkipLast(1))} or {Known.Keys.Last()}";

    /// <summary>The text before a unit, if it ends with it. Compatibility forms count as one (µ, μ), save raised digits, which must be typed as they are.</summary>
    private static string? WithoutUnit(string text, string unit)
    {
        string typed = Comparable(text), ending = Comparable(unit);
        return ending.Length > 0 && typed.EndsWith(ending, StringComparison.Ordinal) ? typed[..^ending.Length] : null;
    }

    private static string Comparable(string text)
    {
        string readable = TextFolding.Readable(text).Trim();
        return readable.Normalize(readable.EnumerateRunes().Any(LearnerNumber.IsRaised) ? NormalizationForm.FormC : NormalizationForm.FormKC);
    }

    /// <summary>The objection to a number with something behind it that is no unit of this question; null where there is no number in front.</summary>
    private string? Unknown(string text, string language)
    {
        Rune[] runes = [.. TextFolding.Readable(text).Trim().EnumerateRunes()];
        int start = Array.FindLastIndex(runes, r => Rune.IsDigit(r) || r.Value == '.') + 1;
        string number = string.Concat(runes[..start]), unit = string.Concat(runes[start..]).Trim();
        if (unit.Length == 0 || LearnerNumber.IsRaised(Rune.GetRuneAt(unit, 0)) || LearnerNumber.Read(number, language).Value is null) return null;
        return Known.IsEmpty
            ? $"No unit is asked for here. Type the number alone: {number}."
            : $"“{unit}” is not a unit of this question. Use {Choices}; capitals count.";
    }
}

/// <summary>A number with or without its unit, as typed.</summary>
/// <param name="Value">In the answer's own unit; null when there is none.</param>
/// <param name="Objection">Why it cannot be read.</param>
/// <param name="HasUnit">Whether a unit was typed.</param>
internal readonly record struct Measurement(Fraction? Value, string? Objection, bool HasUnit);
