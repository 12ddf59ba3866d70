using System.Text.Json;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>A check for programs, <c>explainer-check/1</c>: keys are added to it, and none is ever renamed or removed.</summary>
internal static class JsonReport
{
    public static void Write(TextWriter writer, CheckReport report, bool coverage) => SafeJson.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteString("format"u8, "explainer-check/1"u8);
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in report.Diagnostics) Write(json, diagnostic);
        json.WriteEndArray();
        if (coverage) CoverageJson.Write(json, report.Coverage);
        json.WriteStartObject("summary"u8);
        json.WriteNumber("errors"u8, report.Errors);
        json.WriteNumber("warnings"u8, report.Warnings);
        json.WriteNumber("infos"u8, report.Infos);
        json.WriteNumber("files"u8, report.Files);
        json.WriteNumber("lessons"u8, report.Lessons);
        json.WriteNumber("questions"u8, report.Questions);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        var (rule, span) = (diagnostic.Rule, diagnostic.Span);
        json.WriteStartObject();
        json.WriteString("code"u8, rule.Id);
        json.WriteString("name"u8, rule.Name);
        json.WriteString("severity"u8, rule.Label);
        json.WriteString("path"u8, span.Path);
        json.WriteNumber("line"u8, span.Line);
        json.WriteNumber("column"u8, span.Column);
        json.WriteNumber("endLine"u8, span.EndLine);
        json.WriteNumber("endColumn"u8, span.EndColumn);
        json.WriteString("message"u8, diagnostic.Message);
        json.WriteString("suggestion"u8, diagnostic.Suggestion);
        json.WriteString("help"u8, rule.Help);
        json.WriteEndObject();
    }
}
