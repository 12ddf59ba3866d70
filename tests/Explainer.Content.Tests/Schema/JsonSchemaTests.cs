using System.Text.Json;
using Explainer.Diagnostics;

namespace Explainer.Content.Tests.Schema;

public sealed class JsonSchemaTests
{
    private static readonly string Content = Path.Combine(Golden.Folder, "..", "..", "content");

    private static IEnumerable<string> Names => JsonSchema.Names;

    /// <summary>Everything published, by its path below <c>content</c>.</summary>
    private static IEnumerable<string> Published => Directory.EnumerateFiles(Content, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Content, f)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Cases => Directory.EnumerateFiles(Path.Combine(Golden.Folder, "Cases"), "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sound => Cases.Where(file => new ContentCheck(Sample.Folder("Cases")).Check([file]).Errors == 0);

    [TestCase("lesson")]
    [TestCase("course")]
    public void The_published_schemas_are_fresh(string name) => Golden.Compare(JsonSchema.Of(name), $"../../content/{JsonSchema.FileOf(name)}");

    [TestCaseSource(nameof(Published))]
    public void All_published_content_is_valid(string file) =>
        Assert.That(Validator.For(SchemaOf(file)).Faults(File.ReadAllText(Path.Combine(Content, file))), Is.Empty);

    [Test]
    public void Published_content_is_found() => Assert.That(Published.Select(SchemaOf).Distinct(), Is.EquivalentTo(Names));

    /// <summary>An editor shows no fault where <c>check</c> finds none; where the words of a schema are too few, it lets a fault pass.</summary>
    [TestCaseSource(nameof(Sound))]
    public void What_is_read_without_an_error_is_valid(string file)
    {
        Assert.That(Validator.For("lesson").Faults(File.ReadAllText(Path.Combine(Golden.Folder, "Cases", file))), Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void Every_key_is_explained(string name)
    {
        var unexplained = Objects(JsonDocument.Parse(JsonSchema.Of(name)).RootElement)
            .Where(o => o.TryGetProperty("properties", out _) && o.TryGetProperty("additionalProperties", out _))
            .SelectMany(o => o.GetProperty("properties").EnumerateObject())
            .Where(p => !p.Value.TryGetProperty("description", out var told) || told.GetString() is not [.., '.']);
        Assert.That(unexplained.Select(p => p.Name), Is.Empty);
    }

    [TestCaseSource(nameof(Names))]
    public void Every_reference_leads_somewhere_and_every_definition_is_used(string name)
    {
        var root = JsonDocument.Parse(JsonSchema.Of(name)).RootElement;
        var used = Objects(root).Where(o => o.TryGetProperty("$ref", out _)).Select(o => o.GetProperty("$ref").GetString()).Distinct();
        Assert.That(used, Is.EquivalentTo(root.GetProperty("$defs").EnumerateObject().Select(d => $"#/$defs/{d.Name}")));
    }

    [Test]
    public void Defaults_and_examples_are_values_where_they_can_be()
    {
        var question = JsonDocument.Parse(JsonSchema.Of("lesson")).RootElement.GetProperty("$defs").GetProperty("short-answer-question").GetProperty("properties");
        Assert.Multiple(() =>
        {
            Assert.That(question.GetProperty("points").GetProperty("default").GetRawText(), Is.EqualTo("1"));
            Assert.That(question.GetProperty("case-sensitive").GetProperty("default").GetRawText(), Is.EqualTo("false"));
            Assert.That(question.GetProperty("reject").GetProperty("examples")[0][0].GetString(), Is.EqualTo("hypotension"));
            Assert.That(question.GetProperty("typos").TryGetProperty("default", out _), Is.False);
            Assert.That(question.GetProperty("typos").GetProperty("description").GetString(), Does.EndWith("Without it: by length: none up to 4 letters, 1 up to 9, 2 above."));
        });
    }

    private static string SchemaOf(string file) => Path.GetFileNameWithoutExtension(file) is var name && name != "lesson" && JsonSchema.Names.Contains(name) ? name : "lesson";

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
