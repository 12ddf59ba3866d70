using System.Collections.Immutable;

namespace Explainer.Content.Yaml;

/// <summary>One key an author may write. The same row drives reading, did-you-mean, the schema and the author guide.</summary>
/// <param name="name">As written.</param>
/// <param name="kind">What its value is.</param>
/// <param name="doc">What it is for, in one sentence.</param>
internal sealed class Field(string name, FieldKind kind, string doc)
{
    public string Name { get; } = name;

    /// <summary>The name in quotes, as sentences have it.</summary>
    public string Quoted { get; } = $"'{name}'";

    public FieldKind Kind { get; } = kind;

    public string Doc { get; } = doc;

    public bool Required { get; init; }

    /// <summary>What holds when it is not written.</summary>
    public string? Default { get; init; }

    /// <summary>A value as an author might write it.</summary>
    public string? Example { get; init; }
}

/// <summary>The keys of one mapping.</summary>
/// <param name="name">With its article, for sentences: <c>a page</c>.</param>
/// <param name="doc">What it is, in one sentence.</param>
/// <param name="fields">In the order of the author guide.</param>
internal sealed class Shape(string name, string doc, params ImmutableArray<Field> fields)
{
    public string Name { get; } = name;

    public string Doc { get; } = doc;

    public ImmutableArray<Field> Fields { get; } = fields;

    /// <summary>Those that must be written.</summary>
    public ImmutableArray<Field> Required { get; } = [.. fields.Where(f => f.Required)];

    /// <summary>The field of a key; null where there is none.</summary>
    public Field? Find(string key)
    {
        foreach (var field in Fields)
            if (field.Name == key) return field;
        return null;
    }

    /// <summary>Fields of which exactly one is written; empty where that is not asked.</summary>
    public ImmutableArray<Field> OneOf { get; init; } = [];

    /// <summary>Fields of which at least one is written; empty where that is not asked.</summary>
    public ImmutableArray<Field> AnyOf { get; init; } = [];

    /// <summary>What authors mean by keys that are none here.</summary>
    public ImmutableDictionary<string, string> Meant { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The field that a bare text stands for, where one may be written instead of the mapping.</summary>
    public Field? Short { get; init; }
}
