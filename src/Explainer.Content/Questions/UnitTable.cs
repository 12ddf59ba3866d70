using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Questions;

/// <summary>How the units of a number are written.</summary>
internal static class UnitTable
{
    public static readonly Field Unit = new("unit", FieldKind.Text, "The unit shown beside the field; a number alone is taken to be in it.") { Example = "km" };
    public static readonly Field Table = new("units", FieldKind.TableOf(FieldKind.Positive), "The units that may be typed, each with how many of the answer's own unit it is.") { Example = "{ km: 1, m: 1/1000 }" };
    public static readonly Field Required = new("unit-required", FieldKind.Flag, "Whether a number alone is asked again.") { Default = "false" };

    /// <summary>Of shorter ones no two can be told to be the same: km, m.</summary>
    private const int ShortestWord = 3;

    public static Units Read(Block block, Reading reading)
    {
        bool required = block.Flag(Required) ?? false;
        if (required && !block.IsWritten(Unit) && !block.IsWritten(Table)) reading.Findings.Add(Rules.UnitRequiredOfNone, block.PlaceOf(Required));
        var factors = block.Entries<object>(Table).Where(e => e.Value is Fraction).Select(e => KeyValuePair.Create(e.Key.Value, (Fraction)e.Value!));
        SayOtherwise(block, reading.Findings);
        return new(factors.ToImmutableSortedDictionary(StringComparer.Ordinal)) { Shown = block.Text(Unit), Required = required };
    }

    /// <summary>A unit shown that the table lacks is understood besides, and is a slip where it is nearly one of the same size. Of the same word, one and several are two units.</summary>
    private static void SayOtherwise(Block block, Findings findings)
    {
        if (block.Written(Unit) is not { } shown) return;
        var table = block.Entries<object>(Table);
        if (table.IsEmpty || table.Any(e => e.Key.Value == shown.Value)) return;
        string[] same = [.. table.Where(e => e.Value is Fraction size && size == Fraction.One && e.Key.Value.Length > ShortestWord).Select(e => e.Key.Value)];
        if (Nearest.To(shown.Value, same) is { } near && $"{near}s" != shown.Value && $"{shown.Value}s" != near) findings.AddMeant(Rules.UnitNotListed, shown.Span, near, shown.Value);
    }

    public static void Write(Units units, YamlDraft draft) => draft
        .Text(Unit, units.Shown)
        .Entries(Table, units.Factors.Select(f => (f.Key, (YamlNode)YamlDraft.Bare(AuthorNumber.Written(f.Value)))))
        .Flag(Required, units.Required);
}
