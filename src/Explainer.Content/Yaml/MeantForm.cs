using System.Text.RegularExpressions;

namespace Explainer.Content.Yaml;

/// <summary>Writes a value as it was probably meant, where it has the form of another kind: <c>[tide-table]</c> for <c>tide-table</c>.</summary>
internal static partial class MeantForm
{
    private const int Longest = 40;

    /// <summary>The end of a sentence that says so; a full stop alone where it cannot be told.</summary>
    public static string Of(FieldKind kind, YamlNode node) => (kind, node) switch
    {
        (MapKind, YamlList { Items: [YamlMap first, ..] }) when first.TextOf("id") is { } id => $": write '{Shown.Short(id)}:' with the other keys below it, and so each entry, without a dash.",
        (MapKind, YamlList { Items: [YamlText { IsEmpty: false } key, ..] }) when Bare(key.Value) is { } name => $": write {{ {name}: … }}.",
        (_, YamlText { IsEmpty: false } text) when Written(kind, text) is { } form => $": write {form}.",
        _ => ".",
    };

    private static string? Written(FieldKind kind, YamlText text) => kind switch
    {
        ListKind { Of: NumberKind } when Between().Match(text.Value) is { Success: true } range => $"[{range.Groups["from"]}, {range.Groups["to"]}]",
        // Of one number, or where several entries are needed, the rest cannot be told.
        ListKind { Of: NumberKind } or ListKind { Least: > 1 } => null,
        ListKind list when list.Of.Takes(text) => Bare(text.Value) is { } entry ? $"[{entry}]" : null,
        ListKind list => Written(list.Of, text) is { } entry ? $"- {entry}" : null,
        BlockKind block => Written(block.Shape, text),
        VariantKind { Form: { } form } => Bare(text.Value) is { } word ? form(word) : null,
        _ => null,
    };

    /// <summary>What must be written, else one of those of which one must be, else all keys.</summary>
    private static string Written(Shape shape, YamlText text)
    {
        var fields = shape.Required is not [] ? shape.Required : shape.OneOf is [var first, ..] ? [first] : shape.Fields;
        return $"{{ {string.Join(", ", fields.Select(f => $"{f.Name}: {Value(f.Kind, text.Value, fields.Length == 1) ?? "…"}"))} }}";
    }

    /// <summary>The text, where it is what a key asks for.</summary>
    private static string? Value(FieldKind kind, string text, bool isOnly) => kind switch
    {
        IdKind or ReferenceKind => IdKind.IsId(text) ? text : null,
        NumberKind => AuthorNumber.Of(text) is null ? null : text,
        MarkupKind when isOnly => Bare(text),
        _ => null,
    };

    /// <summary>A text as it stands in brackets; null where it is too long to be repeated.</summary>
    private static string? Bare(string text) =>
        text.Length > Longest || text.Contains('"', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal) ? null : Plain().IsMatch(text) ? text : $"\"{text}\"";

    [GeneratedRegex(@"^(?<from>[+-]?[0-9.]+)\s*(?:-|–|—|\.\.|to|,)\s*(?<to>[+-]?[0-9.]+)\z")]
    private static partial Regex Between();

    [GeneratedRegex(@"^\w[\w .,%/-]*\z")]
    private static partial Regex Plain();
}
