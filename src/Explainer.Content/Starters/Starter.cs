using System.Collections.Immutable;
using System.Globalization;
using Explainer.Content.Starters;

namespace Explainer.Content;

/// <summary>A file to be written.</summary>
/// <param name="Path">Relative to where it is begun, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record StarterFile(string Path, string Text);

/// <summary>Small, sound lessons and courses to begin with, each field explained in a comment.</summary>
public static class Starter
{
    private const string Schemas = "schemas/";

    private static readonly string[] References = ["claims", "sources", "glossary"];

    /// <summary>A lesson on its own, its claims, sources and glossary included.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="schema">The path of its schema, from the lesson.</param>
    public static string Lesson(StarterName name, string schema)
    {
        string references = string.Join("\n", References.Select(file => StarterText.Of($"{file}.yaml", ("id", name.Id))));
        return StarterText.Of("lesson.yaml", ("schema", schema), ("id", name.Id), ("title", Quoted(name.Title)), ("references", references + "\n"));
    }

    /// <summary>A course with one lesson, and the schemas of its files for an editor.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="today">The day for which it speaks.</param>
    public static ImmutableArray<StarterFile> Course(StarterName name, DateOnly today)
    {
        var first = new StarterName("beginning", "The beginning");
        return
        [
            new("course.yaml", StarterText.Of("course.yaml", ("schema", Schemas + JsonSchema.FileOf("course")), ("id", name.Id), ("title", Quoted(name.Title)), ("today", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
            .. References.Select(file => new StarterFile($"{file}.yaml", $"# yaml-language-server: $schema={Schemas}{JsonSchema.FileOf(file)}\n\n{StarterText.Of($"{file}.yaml", ("id", first.Id))}")),
            new("lessons/01-beginning.yaml", StarterText.Of("lesson.yaml", ("schema", $"../{Schemas}{JsonSchema.FileOf("lesson")}"), ("id", first.Id), ("title", Quoted(first.Title)), ("references", ""))),
            .. JsonSchema.Names.Select(file => new StarterFile(Schemas + JsonSchema.FileOf(file), JsonSchema.Of(file))),
        ];
    }

    private static string Quoted(string title) =>
        $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
