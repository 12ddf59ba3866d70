using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Schema;

/// <summary>The few words of JSON Schema in which kinds of values say what they are. Each call writes members of the schema that is open.</summary>
internal sealed partial class SchemaWriter(Utf8JsonWriter json)
{
    private readonly Dictionary<object, string> names = [];
    private readonly Queue<(string Name, Action Write)> waiting = new();
    private string owner = "";

    /// <summary>What JSON may make of a scalar that an author wrote.</summary>
    public void Types(params ReadOnlySpan<string> types)
    {
        if (types is [var only])
        {
            json.WriteString("type", only);
            return;
        }
        json.WriteStartArray("type");
        foreach (string type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }

    public void Pattern(string pattern) => json.WriteString("pattern", pattern);

    public void Number(string bound, int value) => json.WriteNumber(bound, value);

    public void Words(IEnumerable<string> words)
    {
        json.WriteStartArray("enum");
        foreach (string word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }

    public void List(FieldKind of, int least)
    {
        Types("array");
        if (least > 0) json.WriteNumber("minItems", least);
        json.WriteStartObject("items");
        of.WriteSchema(this);
        json.WriteEndObject();
    }

    /// <param name="keys">What every key must look like; null for keys of any kind.</param>
    /// <param name="of">What stands behind each.</param>
    public void Map(string? keys, FieldKind of)
    {
        Types("object");
        if (keys is not null) json.WriteStartObject("patternProperties");
        json.WriteStartObject(keys ?? "additionalProperties");
        of.WriteSchema(this);
        json.WriteEndObject();
        if (keys is null) return;
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>Any of several kinds, which differ in their form: a text, a list, keys and values.</summary>
    public void AnyOf(params IEnumerable<Action> kinds) => Several("anyOf", kinds);

    /// <summary>One of several shapes, told apart by the keys they need; those that a word tells apart – a question's type – stand together.</summary>
    public void OneOf(params IReadOnlyCollection<Shape> shapes)
    {
        Shape[] worded = [.. shapes.Where(shape => shape.Fields.Any(TellsApart))];
        Types("object");
        if (worded.Length == shapes.Count) ByWord(worded);
        else Several("oneOf", [.. shapes.Except(worded).Select(Refers), .. worded is [] ? Enumerable.Empty<Action>() : [() => ByWord(worded)]]);
    }

    public void Reference(Shape shape) => Reference(shape, shape.Name, () =>
    {
        json.WriteString("description", shape.Doc);
        Shape(shape);
    });

    /// <summary>A kind that many fields have, defined once.</summary>
    /// <param name="kind">How it is named in sentences, with its article.</param>
    /// <param name="write">Writes what it is.</param>
    public void Kind(string kind, Action write) => Reference(kind, kind, write);

    /// <summary>The keys of a shape.</summary>
    public void Shape(Shape shape)
    {
        Types("object");
        Properties("properties", shape.Fields.Where(f => !IsBoolean(f)), name => name);
        // yaml-language-server (up to 2.0) takes the keys true and false for booleans, which no property is; a pattern sees their text.
        if (shape.Fields.Any(IsBoolean)) Properties("patternProperties", shape.Fields.Where(IsBoolean), name => $"^{name}$");
        Required(shape.Fields.Where(f => f.Required));
        if (shape.OneOf is { IsEmpty: false } one) Several("oneOf", one.Select(f => (Action)(() => Required([f]))));
        if (shape.AnyOf is { IsEmpty: false } any) Several("anyOf", any.Select(f => (Action)(() => Required([f]))));
        json.WriteBoolean("additionalProperties", false);
    }

    /// <summary>Everything that was referred to, and what it refers to in turn.</summary>
    public void Definitions()
    {
        json.WriteStartObject("$defs");
        while (waiting.TryDequeue(out var next))
        {
            owner = next.Name;
            json.WriteStartObject(next.Name);
            next.Write();
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <summary>The words are listed once more for all: an editor can then name them for a word that is none.</summary>
    private void ByWord(Shape[] shapes)
    {
        json.WriteStartObject("properties");
        foreach (var told in shapes.SelectMany(shape => shape.Fields.Where(TellsApart)).GroupBy(f => f.Name))
        {
            json.WriteStartObject(told.Key);
            Words(told.SelectMany(f => ((WordKind)f.Kind).Words));
            json.WriteEndObject();
        }
        json.WriteEndObject();
        Several("oneOf", shapes.Select(Refers));
    }

    private static bool TellsApart(Field of) => of.Kind is WordKind { Words: [_] };

    private Action Refers(Shape shape) => () => Reference(shape);

    private static bool IsBoolean(Field named) => named.Name is "true" or "false";

    private void Properties(string word, IEnumerable<Field> fields, Func<string, string> key)
    {
        json.WriteStartObject(word);
        foreach (var field in fields) Property(key(field.Name), field);
        json.WriteEndObject();
    }

    private void Property(string name, Field field)
    {
        json.WriteStartObject(name);
        var value = Literal.Of(field.Default, field.Kind);
        json.WriteString("description", field.Default is null || value is not null ? field.Doc : $"{field.Doc} Without it: {field.Default}.");
        if (value is not null)
        {
            json.WritePropertyName("default");
            YamlJson.Write(json, value);
        }
        if (Literal.Of(field.Example, field.Kind) is { } example)
        {
            json.WriteStartArray("examples");
            YamlJson.Write(json, example);
            json.WriteEndArray();
        }
        field.Kind.WriteSchema(this);
        json.WriteEndObject();
    }

    private void Required(IEnumerable<Field> fields)
    {
        string[] needed = [.. fields.Select(f => f.Name)];
        if (needed is []) return;
        json.WriteStartArray("required");
        foreach (string name in needed) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private void Several(string word, IEnumerable<Action> schemas)
    {
        json.WriteStartArray(word);
        foreach (var write in schemas)
        {
            json.WriteStartObject();
            write();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Two things that are called alike stay apart: the later takes its owner's name along.</summary>
    private void Reference(object what, string called, Action write)
    {
        string title = Article().Replace(called, "").Trim('\'');
        if (!names.TryGetValue(what, out string? name))
        {
            name = NotInNames().Replace(title.Replace("'", "", StringComparison.Ordinal), "-").Trim('-');
            if (names.ContainsValue(name)) name = $"{owner}-{name}";
            names.Add(what, name);
            waiting.Enqueue((name, Titled));
        }
        json.WriteString("$ref", "#/$defs/" + name);

        void Titled()
        {
            json.WriteString("title", title);
            write();
        }
    }

    [GeneratedRegex("^(an?|the) ")]
    private static partial Regex Article();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInNames();
}
