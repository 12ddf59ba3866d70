namespace Explainer.Content.Yaml;

/// <summary>All that is a text in a mapping, by its shape: texts, ids, and the keys that an author chooses.</summary>
internal static class WrittenTexts
{
    /// <param name="map">As written.</param>
    /// <param name="shape">What may be in it.</param>
    /// <param name="besides">Keys that are left out.</param>
    public static List<YamlText> In(YamlMap map, Shape shape, params ReadOnlySpan<Field> besides)
    {
        var texts = new List<YamlText>();
        foreach (var pair in map.Pairs)
            if (shape.Find(pair.Key.Value) is { } known && !besides.Contains(known)) Add(pair.Value, known.Kind, texts);
        return texts;
    }

    private static void Add(YamlMap map, Shape shape, List<YamlText> texts)
    {
        foreach (var pair in map.Pairs)
            if (shape.Find(pair.Key.Value) is { } known) Add(pair.Value, known.Kind, texts);
    }

    private static void Add(YamlNode node, FieldKind kind, List<YamlText> texts)
    {
        switch (node, kind)
        {
            case (YamlText text, TextKind or MarkupKind or IdKind or BlockKind { Shape.Short: not null }): texts.Add(text); break;
            case (YamlMap map, BlockKind block): Add(map, block.Shape, texts); break;
            case (YamlMap map, VariantKind variant) when variant.ShapeOf(map) is { } shape: Add(map, shape, texts); break;
            case (YamlList list, ListKind each):
                foreach (var item in list.Items) Add(item, each.Of, texts);
                break;
            case (YamlMap map, MapKind each):
                foreach (var pair in map.Pairs)
                {
                    texts.Add(pair.Key);
                    Add(pair.Value, each.Of, texts);
                }
                break;
            case (_, AnyKind any) when any.KindOf(node) is { } taken: Add(node, taken, texts); break;
        }
    }
}
