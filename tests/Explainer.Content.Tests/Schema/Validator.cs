using System.Text;
using System.Text.Json;
using Explainer.Content.Schema;
using Explainer.Content.Yaml;
using NJsonSchema.Validation;

namespace Explainer.Content.Tests.Schema;

/// <summary>Holds YAML against our schemas, as an editor does.</summary>
internal sealed class Validator
{
    private readonly NJsonSchema.JsonSchema schema;

    private Validator(string json) => schema = NJsonSchema.JsonSchema.FromJsonAsync(Renamed(json)).GetAwaiter().GetResult();

    public static Validator For(string file) => new(JsonSchema.Of(file));

    public static Validator With(string json) => new(json);

    /// <summary>What is wrong with a YAML document; nothing where it is valid.</summary>
    public string Faults(string yaml) => FaultsOfJson(ToJson(yaml));

    public string FaultsOfJson(string json) => string.Join('\n', schema.Validate(Renamed(json)).Select(Told));

    public static string ToJson(string yaml)
    {
        var root = YamlTree.Read(new SourceText("", yaml), new Findings()).Root!;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) YamlJson.Write(json, root);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <remarks>NJsonSchema 11.6 loses references between definitions unless they stand under the older name.</remarks>
    private static string Renamed(string json) => json.Replace("$defs", "definitions", StringComparison.Ordinal);

    private static string Told(ValidationError error) => $"{error.Path}: {error.Kind}";
}
