using System.Text.Json;

namespace Explainer.Content.Tests.Check;

/// <summary>SARIF 2.1.0 as OASIS published it: the schema beside this file is theirs, errata 01.</summary>
public sealed class SarifReportTests
{
    private const string Mistaken = "lesson: x\ntitle: t\nsteps:\n  - { question: q, type: cloze, stem: s, text: \"{a}\", gaps: { zzz: { accept: c } } }\n  - { question: r, type: true-false, stem: s, answer: true, hint: 폭풍 😀, hin: x }\n";

    private static readonly NJsonSchema.JsonSchema Schema = NJsonSchema.JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Golden.Folder, "Check", "sarif-schema-2.1.0.json"))).GetAwaiter().GetResult();

    private static IEnumerable<string> Cases => Directory.EnumerateFiles(Path.Combine(Golden.Folder, "Cases"), "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Cases))]
    public void Is_valid_for_every_case(string file)
    {
        var files = new MemoryFiles([KeyValuePair.Create(file, (ReadOnlyMemory<byte>)File.ReadAllBytes(Path.Combine(Golden.Folder, "Cases", file)))]);
        Assert.That(Schema.Validate(Reported.As("sarif", new ContentCheck(files).Check([file]))), Is.Empty);
    }

    [Test]
    public void The_schema_would_say_what_is_not_valid()
    {
        string sarif = Reported.As("sarif", Reported.Check("a.yaml", Mistaken));
        Assert.That(Schema.Validate(sarif.Replace("\"level\": \"error\"", "\"level\": \"info\"", StringComparison.Ordinal)), Is.Not.Empty);
        Assert.That(Schema.Validate(sarif.Replace("\"startLine\": 4", "\"startLine\": 0", StringComparison.Ordinal)), Is.Not.Empty);
        Assert.That(Schema.Validate(sarif.Replace("utf16CodeUnits", "utf8", StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public void Lists_every_rule_with_what_to_do_about_it()
    {
        var listed = Run(Reported.Check("a.yaml", Mistaken)).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.That(listed.EnumerateArray().Select(r => r.GetProperty("id").GetString()), Is.EqualTo(Rules.All.Select(r => r.Id)));
        Assert.That(listed.EnumerateArray().Select(r => r.GetProperty("help").GetProperty("text").GetString()), Has.All.Not.Empty);
    }

    [Test]
    public void A_result_names_its_rule_its_message_and_its_place()
    {
        var run = Run(Reported.Check("a/b.yaml", Mistaken));
        var result = run.GetProperty("results")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.That(rule.GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()));
        Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.EqualTo("The text has a gap '{{a}}', and 'gaps' has no entry of that name."), "braces are doubled, as the standard asks");
        Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("a/b.yaml"));
        Assert.That(place.GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(4));
    }

    [Test]
    public void Columns_count_utf16_units()
    {
        var run = Run(Reported.Check("a.yaml", Mistaken));
        var region = run.GetProperty("results").EnumerateArray().Last().GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        string line = Mistaken.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        Assert.That(run.GetProperty("columnKind").GetString(), Is.EqualTo("utf16CodeUnits"));
        Assert.That(line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)], Is.EqualTo("hin"));
    }

    [TestCase("a b/ü#?.yaml", "a%20b/%C3%BC%23%3F.yaml")]
    [TestCase("c:d.yaml", "c%3Ad.yaml", Description = "or 'c' would be a scheme")]
    [TestCase("a\nb.yaml", "a%0Ab.yaml")]
    [TestCase("/a/b.yaml", "file:///a/b.yaml")]
    public void A_path_becomes_a_uri(string path, string uri) =>
        Assert.That(Reported.As("sarif", Reported.Check(path, Mistaken)), Does.Contain($"\"uri\": \"{uri}\""));

    private static JsonElement Run(CheckReport report)
    {
        using var json = JsonDocument.Parse(Reported.As("sarif", report));
        return json.RootElement.GetProperty("runs")[0].Clone();
    }
}
