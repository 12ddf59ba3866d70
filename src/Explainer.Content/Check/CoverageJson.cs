using System.Collections.Immutable;
using System.Text.Json;

namespace Explainer.Content;

/// <summary>The coverage as a part of <c>explainer-check/1</c>.</summary>
internal static class CoverageJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<LessonCoverage> coverage)
    {
        json.WriteStartArray("coverage"u8);
        foreach (var lesson in coverage) Write(json, lesson);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, LessonCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteString("course"u8, coverage.Course.Value);
        json.WriteString("lesson"u8, coverage.Lesson.Value);
        json.WriteStartArray("objectives"u8);
        foreach (var objective in coverage.Objectives) Write(json, objective);
        json.WriteEndArray();
        WriteAll(json, "objectivesWithoutQuestion", coverage.Objectives.Where(o => o.Questions.IsEmpty).Select(o => o.Objective.Id));
        WriteAll(json, "questionsWithoutObjective", coverage.WithoutObjective);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ObjectiveCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, coverage.Objective.Id);
        json.WriteString("text"u8, coverage.Objective.Text);
        json.WriteString("level"u8, CoverageText.LevelOf(coverage.Objective));
        WriteAll(json, "questions", coverage.Questions);
        WriteAll(json, "pools", coverage.Pools);
        WriteAll(json, "pages", coverage.Pages);
        WriteAll(json, "prepost", coverage.PrePost);
        json.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string key, IEnumerable<T> ids) where T : notnull
    {
        json.WriteStartArray(key);
        foreach (var id in ids) json.WriteStringValue(id.ToString());
        json.WriteEndArray();
    }
}
