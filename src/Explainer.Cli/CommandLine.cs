using System.CommandLine;
using Explainer.Cli.Lines;
using Explainer.Diagnostics;

namespace Explainer.Cli;

/// <summary>All commands, and how a line is read.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Surroundings surroundings, Signals signals)
    {
        var parsed = Root(surroundings, signals).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            throw new UsageException($"{string.Join(" ", parsed.Errors.Select(e => e.Message))} See: explainer {Path(parsed.CommandResult.Command)}--help");
        var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await parsed.InvokeAsync(settings, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>A path as it can be typed into a shell.</summary>
    public static string Typed(string path) => path.Any(c => !char.IsLetterOrDigit(c) && !"/\\.-_:~".Contains(c)) ? $"\"{SafeText.Line(path)}\"" : path;

    private static string Path(Command command) =>
        command is RootCommand ? "" : string.Concat(command.Parents.OfType<Command>().Select(Path)) + command.Name + " ";

    /// <summary>The whole tree of commands; also what the man page is made of.</summary>
    public static RootCommand Root(Surroundings surroundings, Signals signals)
    {
        var root = new RootCommand("Explains a hard subject and finds out whether it was understood.\n\nExample:\n  explainer                        the library\n  explainer play content/tour      a course or a lesson")
        {
            SharedOptions.Plain, SharedOptions.Theme, SharedOptions.Learner, SharedOptions.Content,
            PlayLine.Declare(surroundings, signals),
            ListLine.Declare(surroundings, signals),
            ReviewLine.Declare(surroundings, signals),
            ReportLine.Declare(surroundings, signals),
            CheckLine.Declare(surroundings, signals),
            PreviewLine.Declare(surroundings, signals),
            DataLine.Declare(surroundings, signals),
            NewLine.Declare(surroundings),
            SchemaLine.Declare(surroundings),
            GraphLine.Declare(surroundings),
            PackLine.Declare(surroundings),
            StatsLine.Declare(surroundings, signals),
            GradebookLine.Declare(surroundings, signals),
            ExportLine.Declare(surroundings),
            ImportLine.Declare(surroundings),
        };
        root.SetAction(parsed => Faces.WithFaceAsync(parsed, surroundings, signals, (made, cancel) =>
            made.Library().RunAsync(SharedOptions.NamedOrNot(parsed), cancel)));
        return root;
    }
}
