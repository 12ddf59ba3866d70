using System.Collections.Immutable;
using System.Text.Json;
using Fractions;

namespace Explainer.Questions;

/// <summary>A number that is accepted: one with a tolerance, or a range.</summary>
public abstract record AcceptedNumber
{
    private protected AcceptedNumber()
    {
    }

    /// <summary>Share of the points, above 0 to 1.</summary>
    public Fraction Credit { get; init; } = Fraction.One;

    /// <summary>Shown when this answer was the one that counted.</summary>
    public Markup? Feedback { get; init; }

    /// <summary>The smallest number accepted.</summary>
    public abstract Fraction Low { get; }

    /// <summary>The largest number accepted.</summary>
    public abstract Fraction High { get; }

    /// <summary>The answer in words: "4700 soldiers, give or take 50", "1 to 5 km".</summary>
    internal abstract string Describe(string language, string unit);
}

/// <summary>A number, give or take.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Tolerance">How far from it still counts.</param>
public sealed record NumberNear(Fraction Answer, Tolerance Tolerance) : AcceptedNumber
{
    /// <inheritdoc/>
    public override Fraction Low => Answer - Tolerance.Around(Answer);

    /// <inheritdoc/>
    public override Fraction High => Answer + Tolerance.Around(Answer);

    internal override string Describe(string language, string unit)
    {
        var around = Tolerance.Around(Answer);
        return $"{NumberText.Of(Answer, language)}{unit}{(around.IsZero ? "" : $", give or take {NumberText.Of(around, language)}")}";
    }
}

/// <summary>Any number from one to another.</summary>
/// <param name="From">The smallest, inclusive.</param>
/// <param name="To">The largest, inclusive.</param>
public sealed record NumberBetween(Fraction From, Fraction To) : AcceptedNumber
{
    /// <inheritdoc/>
    public override Fraction Low => From;

    /// <inheritdoc/>
    public override Fraction High => To;

    internal override string Describe(string language, string unit) => $"{NumberText.Of(From, language)} to {NumberText.Of(To, language)}{unit}";
}

/// <summary>Which numbers are right, in which units.</summary>
/// <param name="Answers">One or more; where several match, the highest credit counts.</param>
public sealed record NumberKey(ImmutableArray<AcceptedNumber> Answers)
{
    /// <summary>The units in which the number may be given.</summary>
    public Units Units { get; init; } = Units.None;

    internal string? Objection(string typed, string language) => Units.Read(typed, language).Objection;

    /// <summary>Judges a number that was typed; what cannot be read earns nothing.</summary>
    internal Judged Judge(string typed, string language)
    {
        var read = Units.Read(typed, language);
        if (read.Value is not { } value || Best(value) is not { } accepted) return new(Fraction.Zero, null);
        bool penalized = !read.HasUnit && !Units.Known.IsEmpty && Units.Penalty > Fraction.Zero;
        return penalized
            ? new(accepted.Credit * (Fraction.One - Units.Penalty), accepted.Feedback) { Remark = "The unit is missing." }
            : new(accepted.Credit, accepted.Feedback);
    }

    /// <summary>The best answer in words, with its unit.</summary>
    internal Markup Right(string language) => Markup.Plain(Answers.MaxBy(a => a.Credit)!.Describe(language, UnitBehind));

    /// <summary>Every accepted answer with what it is worth.</summary>
    internal IEnumerable<string> Described(string language) => Answers.Select(a => Reckonings.WithCredit(a.Describe(language, UnitBehind), a.Credit));

    private string UnitBehind => (Units.Assumed == Fraction.One && Units.Shown is { } shown ? shown : Units.Factors.FirstOrDefault(u => u.Value == Fraction.One).Key) switch
    {
        null or "" => "",
        "%" => "%",
        var unit => $" {unit}",
    };

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray("answers"u8);
        foreach (var answer in Answers.OrderBy(a => a.Low).ThenBy(a => a.High).ThenBy(a => a.Credit))
            json.WriteStringValue($"{answer.Low.Canonical()}..{answer.High.Canonical()}={answer.Credit.Canonical()}");
        json.WriteEndArray();
        json.WriteStartObject("units"u8);
        foreach (var (unit, factor) in Units.Known) json.WriteString(unit, factor.Canonical());
        json.WriteEndObject();
        json.WriteString("unit-assumed"u8, Units.Assumed.Canonical());
        json.WriteBoolean("unit-required"u8, Units.Required);
        json.WriteString("unit-penalty"u8, Units.Penalty.Canonical());
    }

    private AcceptedNumber? Best(Fraction value) => Answers.Where(a => a.Low <= value && value <= a.High).MaxBy(a => a.Credit);
}
