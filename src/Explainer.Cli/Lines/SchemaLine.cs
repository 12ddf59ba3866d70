using System.CommandLine;
using Explainer.Content;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer schema</c>.</summary>
internal static class SchemaLine
{
    public static Command Declare(Surroundings surroundings)
    {
        var of = new Argument<string>("FILE") { Description = $"Which file it is for: {string.Join(", ", JsonSchema.Names[..^1])} or {JsonSchema.Names[^1]}.", DefaultValueFactory = _ => JsonSchema.Names[0] };
        of.AcceptOnlyFromAmong([.. JsonSchema.Names]);
        var schema = new Command("schema", "Prints the JSON Schema (2020-12) that lets an editor complete and explain a lesson or a course.\n\nExample:\n  explainer schema lesson > lesson.schema.json\nand as the first line of the lesson:\n  # yaml-language-server: $schema=lesson.schema.json") { of };
        schema.SetAction(parsed =>
        {
            using var made = new Composition(surroundings, [], plain: true);
            return made.Schema().Run(parsed.GetRequiredValue(of));
        });
        return schema;
    }
}
