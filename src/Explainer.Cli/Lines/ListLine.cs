using System.CommandLine;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer list</c>.</summary>
internal static class ListLine
{
    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var format = SharedOptions.Format("text", "json");
        var list = new Command("list", "Lists courses and lessons with where you stand.\n\nExample:\n  explainer list --format json") { format, SharedOptions.Learner, SharedOptions.Content };
        list.SetAction(async parsed =>
        {
            using var made = new Composition(surroundings, SharedOptions.Folders(parsed), plain: true);
            return await made.List().RunAsync(SharedOptions.Named(parsed), parsed.GetValue(format) == "json", signals.Ending).ConfigureAwait(false);
        });
        return list;
    }
}
