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
            string learner = await made.Who().UnaskedAsync(SharedOptions.NamedOrNot(parsed), signals.Ending).ConfigureAwait(false);
            return await made.List().RunAsync(learner, parsed.GetValue(format) == "json", signals.Ending).ConfigureAwait(false);
        });
        return list;
    }
}
