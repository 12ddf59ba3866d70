namespace Explainer.Content.Yaml;

/// <summary>All that is a text in a mapping, by its shape: texts, ids, and the keys that an author chooses.</summary>
internal static class WrittenTexts
{
    /// <param name="map">As written.</param>
    /// <param name="shape">What may be in it.</param>
    /// <param name="besides">Keys that are left out.</param>
    public static IEnumerable<YamlText> In(YamlMap map, Shape shape, params Field[] besides)
    {
        foreach (var pair in map.Pairs)
            if (shape.Find(pair.Key.Value) is { } known && !besides.Contains(known))
                foreach (var text in In(pair.Value, known.Kind)) yield return text;
    }

    private static IEnumerable<YamlText> In(YamlNode node, FieldKind kind) => (node, kind) switch
    {
        (YamlText text, TextKind or MarkupKind or IdKind or BlockKind { Shape.Short: not null }) => [text],
        (YamlMap map, BlockKind block) => In(map, block.Shape),
        (YamlMap map, VariantKind variant) => variant.ShapeOf(map) is { } shape ? In(map, shape) : [],
        (YamlList list, ListKind each) => list.Items.SelectMany(item => In(item, each.Of)),
        (YamlMap map, MapKind each) => map.Pairs.SelectMany(pair => In(pair.Value, each.Of).Prepend(pair.Key)),
        (_, AnyKind any) => any.Kinds.FirstOrDefault(k => k.Takes(node)) is { } taken ? In(node, taken) : [],
        _ => [],
    };
}
