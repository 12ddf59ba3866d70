using System.Collections.Immutable;
using Explainer.Content.Schema;

namespace Explainer.Content.Yaml;

/// <summary>A mapping with known keys; a bare text stands for its short field, if it has one.</summary>
internal sealed class BlockKind(Shape shape) : FieldKind
{
    public Shape Shape { get; } = shape;

    public override string Wanted => Shape.Name[0] == '\'' ? "keys and values" : Shape.Short is null ? $"{Shape.Name} with keys such as '{Shape.Fields[0].Name}'" : Shape.Name;

    public override bool Takes(YamlNode node) => node is YamlMap || (node is YamlText && Shape.Short is not null);

    public override bool MayHold(string key) => Shape.Fields.Any(f => f.Name == key);

    public override void WriteSchema(SchemaWriter schema)
    {
        if (Shape.Short is { } bare) schema.AnyOf(() => schema.Reference(Shape), () => bare.Kind.WriteSchema(schema));
        else schema.Reference(Shape);
    }

    protected override object? ReadTaken(YamlNode node, string what, Reading reading)
    {
        if (node is not YamlMap map) return new Block(new YamlMap(node.Span, [new(YamlText.Of(Shape.Short!.Name), node)], flow: false), Shape, reading);
        if (Shape.Short is not null && ColonOf(map) is { } colon)
        {
            reading.Findings.Add(ColonRule(map), colon);
            return null;
        }
        if (!IsBracedText(map)) return new Block(map, Shape, reading);
        reading.Findings.Add(Rules.TextLooksLikeBrackets, map.Span, what, Wanted, "{", FormOf(map));
        return null;
    }

    /// <summary>Whether a text may be written here, and in braces none of the keys is: a text that begins with one.</summary>
    private bool IsBracedText(YamlMap map) =>
        Shape.Short is not null && map is { Flow: true, Complete: true } && map.Pairs.All(p => Yaml.Block.IsEmpty(p.Value) && Shape.Fields.All(f => f.Name != p.Key.Value));
}

/// <summary>A mapping whose keys depend on what it holds: a step, a question.</summary>
/// <param name="wanted">Its name with an article.</param>
/// <param name="all">All that may be written, for schema and guide.</param>
/// <param name="choose">Which it is; null when that cannot be told, which is said then.</param>
internal sealed class VariantKind(string wanted, Func<IEnumerable<Shape>> all, Func<YamlMap, Findings, Shape?> choose) : FieldKind
{
    public IEnumerable<Shape> All => all();

    public override string Wanted => wanted;

    /// <summary>How a text is probably meant that stands instead; null where that cannot be told.</summary>
    public Func<string, string>? Form { get; init; }

    /// <summary>Which it is; null when that cannot be told.</summary>
    public Shape? ShapeOf(YamlMap map) => choose(map, new());

    public override bool Takes(YamlNode node) => node is YamlMap;

    public override bool MayHold(string key) => All.Any(shape => shape.Fields.Any(f => f.Name == key));

    public override void WriteSchema(SchemaWriter schema) => schema.OneOf([.. All]);

    protected override object? ReadTaken(YamlNode node, string what, Reading reading) =>
        choose((YamlMap)node, reading.Findings) is { } shape ? new Block((YamlMap)node, shape, reading) : null;
}

internal sealed class ListKind(FieldKind of, int least) : FieldKind
{
    public FieldKind Of { get; } = of;

    public int Least { get; } = least;

    public override string Wanted => "a list";

    public override bool Takes(YamlNode node) => node is YamlList;

    public override void WriteSchema(SchemaWriter schema) => schema.List(Of, Least);

    protected override object? ReadTaken(YamlNode node, string what, Reading reading)
    {
        var list = (YamlList)node;
        if (list.Complete && list.Items.Length < Least) reading.Findings.Add(Rules.TooFew, list.Span, what, Least == 1 ? "one entry" : $"{Least} entries", $"{list.Items.Length}");
        var read = ImmutableArray.CreateBuilder<object>(list.Items.Length);
        string entry = what.StartsWith("An entry", StringComparison.Ordinal) ? $"An entry in a{what[1..]}" : $"An entry of {what}";
        foreach (var item in list.Items)
            if (Yaml.Block.IsEmpty(item)) reading.Findings.Add(Rules.EmptyEntry, item.Span, entry);
            else if (list is { Flow: true, Complete: false } && !Of.Takes(item)) continue;
            else if (Of.Read(item, entry, reading) is { } value) read.Add(value);
        return read.ToImmutable();
    }
}

/// <param name="of">What stands behind each key.</param>
/// <param name="anyKey">Keys are names of any kind.</param>
/// <param name="mayBeEmpty">Nothing may stand behind a key, or whoever reads it says so.</param>
internal sealed class MapKind(FieldKind of, bool anyKey = false, bool mayBeEmpty = false) : FieldKind
{
    public FieldKind Of { get; } = of;

    /// <summary>Keys are names of any kind; otherwise they are ids.</summary>
    public bool AnyKey { get; } = anyKey;

    public override string Wanted => "keys and values";

    public override bool Takes(YamlNode node) => node is YamlMap;

    public override bool MayHold(string key) => true;

    public override void WriteSchema(SchemaWriter schema) => schema.Map(AnyKey ? null : IdKind.Pattern, Of);

    protected override object? ReadTaken(YamlNode node, string what, Reading reading)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        foreach (var pair in ((YamlMap)node).Pairs)
        {
            string entry = $"'{Shown.Short(pair.Key.Value)}' under {what}";
            if (!AnyKey && !IdKind.IsId(pair.Key.Value)) reading.Findings.AddMeant(Rules.BadId, pair.Key.Span, IdKind.Meant(pair.Key.Value), pair.Key.Value);
            if (Yaml.Block.IsEmpty(pair.Value) && !mayBeEmpty) reading.Findings.Add(Rules.EmptyEntry, pair.Key.Span, entry);
            entries.Add(new(pair.Key, Yaml.Block.IsEmpty(pair.Value) ? null : Of.Read(pair.Value, entry, reading)));
        }
        return entries.ToImmutable();
    }
}

internal sealed class AnyKind(ImmutableArray<FieldKind> kinds) : FieldKind
{
    public ImmutableArray<FieldKind> Kinds { get; } = kinds;

    public override string Wanted => string.Join(", or ", Kinds.Select(k => k.Wanted));

    /// <summary>The first that takes a value's form; null when none does.</summary>
    public FieldKind? KindOf(YamlNode node) => Kinds.FirstOrDefault(k => k.Takes(node));

    public override bool Takes(YamlNode node) => KindOf(node) is not null;

    public override bool MayHold(string key) => Kinds.Any(k => k.MayHold(key));

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(Kinds.Select(kind => (Action)(() => kind.WriteSchema(schema))));

    protected override object? ReadTaken(YamlNode node, string what, Reading reading) => KindOf(node)!.Read(node, what, reading);
}

/// <summary>Anything, of which nothing is read: what it should be cannot be told.</summary>
internal sealed class UnreadKind : FieldKind
{
    public override string Wanted => "anything";

    public override bool Takes(YamlNode node) => true;

    public override bool MayHold(string key) => true;

    /// <summary>Nothing to say: no schema has such a key.</summary>
    public override void WriteSchema(SchemaWriter writer)
    {
    }

    protected override object? ReadTaken(YamlNode node, string what, Reading reading) => null;
}
