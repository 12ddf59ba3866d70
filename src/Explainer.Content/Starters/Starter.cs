using System.Collections.Immutable;
using System.Globalization;
using Explainer.Content.Lint;
using Explainer.Content.Starters;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

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
        return StarterText.Of("lesson.yaml", ("schema", schema), ("own-id", IdOf(name)), ("id", name.Id), ("title", Quoted(name.Title)), ("references", references + "\n"));
    }

    /// <summary>A course with one lesson, and the schemas of its files for an editor.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="today">The day for which it speaks.</param>
    public static ImmutableArray<StarterFile> Course(StarterName name, DateOnly today)
    {
        var first = new StarterName("beginning", "The beginning");
        return
        [
            new("course.yaml", StarterText.Of("course.yaml", ("schema", Schemas + JsonSchema.FileOf("course")), ("id", IdOf(name)), ("title", Quoted(name.Title)), ("today", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))),
            .. References.Select(file => new StarterFile($"{file}.yaml", $"# yaml-language-server: $schema={Schemas}{JsonSchema.FileOf(file)}\n\n{StarterText.Of($"{file}.yaml", ("id", first.Id))}")),
            new("lessons/01-beginning.yaml", StarterText.Of("lesson.yaml", ("schema", $"../{Schemas}{JsonSchema.FileOf("lesson")}"), ("own-id", IdOf(first)), ("id", first.Id), ("title", Quoted(first.Title)), ("references", ""))),
            .. JsonSchema.Names.Select(file => new StarterFile(Schemas + JsonSchema.FileOf(file), JsonSchema.Of(file))),
        ];
    }

    /// <summary>An id as a value of its own: <c>2024</c> and <c>true</c> are quoted, since the linter asks for it.</summary>
    private static string IdOf(StarterName name) => YamlTyping.Meaning(new(null, SourceSpan.None, name.Id, TextStyle.Plain)) is null ? name.Id : Quoted(name.Id);

    private static string Quoted(string title) =>
        $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
