using System.Text.Json;

namespace Explainer.Content.Tests.Schema;

/// <summary>The validator reads every word that our schemas use: none of them passes because it is not understood.</summary>
public sealed class ValidatorTests
{
    /// <summary>Each word with a schema, a value that it takes and one that it refuses.</summary>
    private static readonly (string Word, string Schema, string Right, string Wrong)[] Words =
    [
        ("type", """{ "type": ["string", "integer"] }""", "1", "1.5"),
        ("properties", """{ "properties": { "a": { "type": "string" } } }""", """{ "a": "" }""", """{ "a": 1 }"""),
        ("required", """{ "type": "object", "required": ["a"] }""", """{ "a": 1 }""", "{}"),
        ("additionalProperties", """{ "type": "object", "additionalProperties": false }""", "{}", """{ "a": 1 }"""),
        ("patternProperties", """{ "type": "object", "patternProperties": { "^a$": { "type": "string" } }, "additionalProperties": false }""", """{ "a": "" }""", """{ "a": 1 }"""),
        ("items", """{ "type": "array", "items": { "type": "string" } }""", """[""]""", "[1]"),
        ("minItems", """{ "type": "array", "minItems": 2 }""", "[1, 2]", "[1]"),
        ("enum", """{ "enum": ["a", "b"] }""", "\"b\"", "\"c\""),
        ("oneOf", """{ "oneOf": [{ "required": ["a"] }, { "required": ["b"] }] }""", """{ "a": 1 }""", """{ "a": 1, "b": 1 }"""),
        ("anyOf", """{ "anyOf": [{ "type": "array" }, { "type": "string" }] }""", "\"\"", "1"),
        ("pattern", """{ "type": ["string", "number"], "pattern": "^a$" }""", "\"a\"", "\"b\""),
        ("maxLength", """{ "type": ["string", "number"], "maxLength": 1 }""", "\"a\"", "\"aa\""),
        ("minimum", """{ "type": ["number", "string"], "minimum": 1 }""", "1", "0"),
        ("maximum", """{ "type": ["number", "string"], "maximum": 1 }""", "1", "2"),
        ("exclusiveMinimum", """{ "type": ["number", "string"], "exclusiveMinimum": 0 }""", "0.1", "0"),
        ("$ref", """{ "type": "object", "properties": { "a": { "description": "beside it", "$ref": "#/$defs/b" } }, "$defs": { "b": { "type": "string" } } }""", """{ "a": "" }""", """{ "a": 1 }"""),
    ];

    /// <summary>What the metaschema of 2020-12 says of these words.</summary>
    private const string Metaschema = """
        {
          "type": "object",
          "properties": {
            "$schema": { "enum": ["https://json-schema.org/draft/2020-12/schema"] },
            "$ref": { "type": "string", "pattern": "^#/" },
            "$defs": { "type": "object", "additionalProperties": { "$ref": "#" } },
            "title": { "type": "string" },
            "description": { "type": "string" },
            "default": {},
            "examples": { "type": "array" },
            "type": { "anyOf": [{ "$ref": "#/$defs/type" }, { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/type" } }] },
            "properties": { "type": "object", "additionalProperties": { "$ref": "#" } },
            "patternProperties": { "type": "object", "additionalProperties": { "$ref": "#" } },
            "additionalProperties": { "anyOf": [{ "type": "boolean" }, { "$ref": "#" }] },
            "required": { "type": "array", "items": { "type": "string" } },
            "items": { "$ref": "#" },
            "minItems": { "type": "integer", "minimum": 0 },
            "enum": { "type": "array" },
            "oneOf": { "type": "array", "minItems": 1, "items": { "$ref": "#" } },
            "anyOf": { "type": "array", "minItems": 1, "items": { "$ref": "#" } },
            "pattern": { "type": "string" },
            "maxLength": { "type": "integer", "minimum": 0 },
            "minimum": { "type": "number" },
            "maximum": { "type": "number" },
            "exclusiveMinimum": { "type": "number" }
          },
          "additionalProperties": false,
          "$defs": { "type": { "enum": ["array", "boolean", "integer", "null", "number", "object", "string"] } }
        }
        """;

    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description", "default", "examples"];

    private static IEnumerable<TestCaseData> Cases => Words.Select(w => new TestCaseData(w.Schema, w.Right, w.Wrong).SetArgDisplayNames(w.Word));

    [TestCaseSource(nameof(Cases))]
    public void A_word_is_understood(string schema, string right, string wrong)
    {
        Assert.That(Validator.With(schema).FaultsOfJson(right), Is.Empty);
        Assert.That(Validator.With(schema).FaultsOfJson(wrong), Is.Not.Empty);
    }

    [Test]
    public void Our_schemas_use_these_words_and_no_others()
    {
        var used = JsonSchema.Names.SelectMany(name => WordsOf(JsonDocument.Parse(JsonSchema.Of(name)).RootElement)).Distinct();
        Assert.That(used, Is.EquivalentTo(Words.Select(w => w.Word).Concat(Annotations)));
    }

    [Test]
    public void Every_word_has_a_value_of_its_own_form([ValueSource(typeof(JsonSchema), nameof(JsonSchema.Names))] string name) =>
        Assert.That(Validator.With(Metaschema).FaultsOfJson(JsonSchema.Of(name)), Is.Empty);

    /// <summary>The keywords of a schema and of all schemas in it; names of properties, defaults and examples are none.</summary>
    private static IEnumerable<string> WordsOf(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object) yield break;
        foreach (var word in schema.EnumerateObject())
        {
            yield return word.Name;
            var inner = word.Name switch
            {
                "properties" or "patternProperties" or "$defs" => word.Value.EnumerateObject().Select(p => p.Value),
                "oneOf" or "anyOf" => word.Value.EnumerateArray(),
                "items" or "additionalProperties" => [word.Value],
                _ => Enumerable.Empty<JsonElement>(),
            };
            foreach (string name in inner.SelectMany(WordsOf)) yield return name;
        }
    }
}
