using System.CommandLine;
using Explainer.Cli.Commands;
using Explainer.Ui.Reports;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer report</c>.</summary>
internal static class ReportLine
{
    private const int UsualColumns = 80;

    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var target = new Argument<string?>("COURSE") { Description = "A course or a lesson, by its path or its id; everything unless given.", Arity = ArgumentArity.ZeroOrOne };
        var format = SharedOptions.Format(ReportCommand.Formats);
        var words = new Option<bool>("--plain") { Description = "As text: words and figures alone, no bars." };
        var file = new Option<string>("--output", "-o") { Description = "The file to write.", HelpName = "FILE" };
        var report = new Command("report", "Tells what you did and what came of it: scores, time, how sure and how right, what to look at again, your notes.\n\nExample:\n  explainer report north-korea-russia\n  explainer report --format html -o report.html")
        {
            target, format, file, words, SharedOptions.Learner, SharedOptions.Content,
        };
        report.SetAction(async parsed =>
        {
            using var made = new Composition(surroundings, SharedOptions.Folders(parsed), plain: true);
            var text = new ReportTextSettings(surroundings.Columns ?? UsualColumns, HasCharts: !(parsed.GetValue(words) || surroundings.AsksPlain), surroundings.HasPlainGlyphs);
            return await made.Report().RunAsync(new(SharedOptions.NamedOrNot(parsed), parsed.GetValue(target), parsed.GetRequiredValue(format), text, parsed.GetValue(file)), signals.Ending).ConfigureAwait(false);
        });
        return report;
    }
}
