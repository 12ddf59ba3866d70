using System.CommandLine;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer graph</c>.</summary>
internal static class GraphLine
{
    public static Command Declare(Surroundings surroundings)
    {
        var target = new Argument<string?>("PATH-OR-ID") { Description = "A course's folder, a lesson's file, or the id of one in the library. Not needed with --machine.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format("mermaid", "dot");
        var machine = new Option<bool>("--machine") { Description = "The states of a session instead: the same for every lesson." };
        var graph = new Command("graph", "Prints the steps and branches of a lesson or a course as a diagram.\n\nExample:\n  explainer graph content/tour --format dot | dot -Tsvg > tour.svg") { target, format, machine, SharedOptions.Content };
        graph.SetAction(parsed =>
        {
            bool dot = parsed.GetValue(format) == "dot";
            using var made = new Composition(surroundings, SharedOptions.Folders(parsed), plain: true);
            if (parsed.GetValue(machine)) return made.Graph().RunMachine(dot);
            return made.Graph().Run(parsed.GetValue(target) ?? throw new UsageException("graph needs a lesson or a course: explainer graph PATH-OR-ID. See: explainer graph --help"), dot);
        });
        return graph;
    }
}
