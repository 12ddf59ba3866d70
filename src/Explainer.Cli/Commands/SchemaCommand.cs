using Explainer.Content;

namespace Explainer.Cli.Commands;

/// <summary>Prints a JSON Schema for an author's editor.</summary>
internal sealed class SchemaCommand(TextWriter output)
{
    /// <param name="of">One of <see cref="JsonSchema.Names"/>.</param>
    public int Run(string of)
    {
        output.Write(JsonSchema.Of(of));
        return ExitCode.Done;
    }
}
