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

    public static Units Read(Block block, Reading reading)
    {
        bool required = block.Flag(Required) ?? false;
        if (required && !block.IsWritten(Unit) && !block.IsWritten(Table)) reading.Findings.Add(Rules.UnitRequiredOfNone, block.PlaceOf(Required));
        var factors = block.Entries<object>(Table).Where(e => e.Value is Fraction).Select(e => KeyValuePair.Create(e.Key.Value, (Fraction)e.Value!));
        return new(factors.ToImmutableSortedDictionary(StringComparer.Ordinal)) { Shown = block.Text(Unit), Required = required };
    }

    public static void Write(Units units, YamlDraft draft) => draft
        .Text(Unit, units.Shown)
        .Entries(Table, units.Factors.Select(f => (f.Key, (YamlNode)YamlDraft.Bare(AuthorNumber.Written(f.Value)))))
        .Flag(Required, units.Required);
}
