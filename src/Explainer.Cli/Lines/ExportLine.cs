using System.CommandLine;
using Explainer.Content;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer export</c>.</summary>
internal static class ExportLine
{
    public static Command Declare(Surroundings surroundings)
    {
        var target = new Argument<string>("PATH-OR-ID") { Description = "A course's folder, a lesson's file, or the id of one in the library." };
        var format = new Option<string>("--to") { Description = $"The format: {string.Join(", ", ExportFormat.All.Select(f => f.Name))}.", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(f => f.Name)]);
        var output = new Option<string>("--output", "-o") { Description = "The file to write, or a folder for it.", HelpName = "OUT" };
        var key = new Option<bool>("--key") { Description = "For print: adds the right answers on a sheet of their own. Other formats always hold them." };
        var export = new Command("export", "Writes a course or a lesson in the format of another program, or for print. What the format cannot say is told, question by question.\n\nExample:\n  explainer export content/tour --to gift -o tour.gift\n  explainer export content/tour --to html --key -o tour.html")
        {
            target, format, output, key, SharedOptions.Content,
        };
        export.SetAction(parsed =>
        {
            using var made = new Composition(surroundings, SharedOptions.Folders(parsed), plain: true);
            var wanted = ExportFormat.All.First(f => f.Name == parsed.GetRequiredValue(format));
            return made.Export().Run(new(parsed.GetRequiredValue(target), wanted, parsed.GetValue(output), parsed.GetValue(key)));
        });
        return export;
    }
}
