using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Content.Claims;
using Explainer.Content.Courses;
using Explainer.Content.Lessons;
using Explainer.Content.Schema;
using Explainer.Content.Yaml;

namespace Explainer.Content;

/// <summary>The JSON Schemas (2020-12) of the files that authors write, for editors: made of the declarations by which the files are read.</summary>
public static class JsonSchema
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ImmutableArray<(string Name, Shape Shape)> Files { get; } =
    [
        ("lesson", LessonFields.Shape),
        ("course", CourseFields.Shape),
        .. ReferenceFields.Files.Select(f => (Path.GetFileNameWithoutExtension(f.File), f.Shape)),
    ];

    /// <summary>The files that have a schema: <c>lesson</c>, <c>course</c>, and the three that may stand beside a course.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Files.Select(f => f.Name)];

    /// <summary>What a schema's file is called: <c>lesson.schema.json</c>.</summary>
    public static string FileOf(string name) => $"{name}.schema.json";

    /// <summary>The schema of one of <see cref="Names"/>, indented, with a line feed at its end.</summary>
    public static string Of(string name)
    {
        var shape = Files.First(f => f.Name == name).Shape;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) Write(json, name, shape);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, string name, Shape shape)
    {
        var schema = new SchemaWriter(json);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", $"Explainer: {name}");
        json.WriteString("description", shape.Doc);
        schema.Shape(shape);
        schema.Definitions();
        json.WriteEndObject();
    }
}
