using System.CommandLine;
using Explainer.Content;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer import</c>.</summary>
internal static class ImportLine
{
    public static Command Declare(Surroundings surroundings)
    {
        var file = new Argument<string>("FILE") { Description = "The other program's file." };
        var format = new Option<string>("--from") { Description = $"Its format: {string.Join(", ", ImportFormat.All.Select(f => f.Name))}.", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong([.. ImportFormat.All.Select(f => f.Name)]);
        var folder = new Option<string>("--output", "-o") { Description = "The folder for the lessons; it is made if it is not there, and nothing in it is overwritten.", HelpName = "DIR", Required = true };
        var import = new Command("import", "Makes lessons of another program's file. What has no place here is told, with its line.\n\nExample:\n  explainer import quiz.gift --from gift -o quiz") { file, format, folder };
        import.SetAction(parsed =>
        {
            using var made = new Composition(surroundings, [], plain: true);
            var wanted = ImportFormat.All.First(f => f.Name == parsed.GetRequiredValue(format));
            return made.Import().Run(new(parsed.GetRequiredValue(file), wanted, parsed.GetRequiredValue(folder)));
        });
        return import;
    }
}
