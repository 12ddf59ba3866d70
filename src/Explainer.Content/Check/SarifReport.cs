using System.Text.Json;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>A check as SARIF 2.1.0 (OASIS, errata 01), for code scanning and editors.</summary>
/// <remarks>Every rule is listed, met or not, so that a viewer can show what was looked for. Columns are UTF-16 units, as ours are.</remarks>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly string? Version = typeof(SarifReport).Assembly.GetName().Version?.ToString(3);

    public static void Write(TextWriter writer, CheckReport report) => SafeJson.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema"u8, Schema);
        json.WriteString("version"u8, "2.1.0"u8);
        json.WriteStartArray("runs"u8);
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        json.WriteStartArray("results"u8);
        foreach (var diagnostic in report.Diagnostics) WriteResult(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "explainer"u8);
        if (Version is not null) json.WriteString("version"u8, Version);
        json.WriteStartArray("rules"u8);
        foreach (var rule in Rules.All) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, rule.Id);
        if (rule.Name is not null) json.WriteString("name"u8, rule.Name);
        WriteMessage(json, "shortDescription", rule.Title);
        WriteMessage(json, "help", rule.Help);
        json.WriteStartObject("defaultConfiguration"u8);
        json.WriteString("level"u8, LevelOf(rule));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex"u8, Rules.All.IndexOf(diagnostic.Rule));
        json.WriteString("level"u8, LevelOf(diagnostic.Rule));
        WriteMessage(json, "message", Braced(diagnostic.Sentence));
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, UriOf(diagnostic.Span.Path));
        json.WriteEndObject();
        WriteRegion(json, diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, span.Line);
        json.WriteNumber("startColumn"u8, span.Column);
        json.WriteNumber("endLine"u8, span.EndLine);
        json.WriteNumber("endColumn"u8, span.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text"u8, text);
        json.WriteEndObject();
    }

    /// <summary>In a result's message braces surround placeholders, and are doubled where they mean themselves (section 3.11.5).</summary>
    private static string Braced(string message) =>
        Shown.Clean(message).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string LevelOf(DiagnosticRule rule) => rule.Severity == Severity.Info ? "note" : rule.Label;

    /// <summary>A relative reference where the path is relative; whatever a file may be called becomes part of a segment.</summary>
    private static string UriOf(string path)
    {
        string uri = string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(path) ? $"file://{(uri.StartsWith('/') ? "" : "/")}{uri}" : uri;
    }
}
