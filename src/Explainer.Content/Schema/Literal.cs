using Explainer.Content.Yaml;

namespace Explainer.Content.Schema;

/// <summary>Defaults and examples are written as an author would write them; some defaults are words about a value, and no value.</summary>
internal static class Literal
{
    /// <summary>The value, if the text is one that the kind reads.</summary>
    public static YamlNode? Of(string? text, FieldKind kind)
    {
        if (text is null) return null;
        var findings = new Findings();
        var root = YamlTree.Read(new SourceText("", $"value: {text}"), findings).Root as YamlMap;
        if (root?.Find("value")?.Value is not { } value || !findings.Sorted().IsEmpty) return null;
        kind.Read(value, "'value'", new(findings));
        return findings.Sorted().IsEmpty ? value : null;
    }
}
