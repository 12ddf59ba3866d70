using System.CommandLine;
using Explainer.Cli.Commands;
using Explainer.Content;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer check</c>.</summary>
internal static class CheckLine
{
    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Lessons, courses, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var format = SharedOptions.Format([.. ReportFormat.All.Select(f => f.Name)]);
        var strict = new Option<bool>("--strict") { Description = "Warnings fail, too." };
        var coverage = new Option<bool>("--coverage") { Description = "Tells which questions test which objectives (text and json)." };
        var results = new Option<string[]>("--with-stats") { Description = "Result files of a class, or folders of them: what the answers say stands at the lines of the questions.", HelpName = "RESULTS" };
        var check = new Command("check", "Says on which line and in which words what is wrong with a lesson or a course.\n\nExample:\n  explainer check content --strict") { paths, format, strict, coverage, results };
        check.SetAction(parsed =>
        {
            if (parsed.GetRequiredValue(paths).FirstOrDefault(p => p.StartsWith('-') && !File.Exists(p) && !Directory.Exists(p)) is { } option) throw new UsageException($"'{option}' is no option of check. See: explainer check --help");
            if (parsed.GetRequiredValue(paths).Contains("")) throw new UsageException("A path is empty, and names nothing: write . for the folder you are in.");
            var order = new CheckOrder(parsed.GetRequiredValue(paths))
            {
                Format = ReportFormat.All.First(f => f.Name == parsed.GetValue(format)),
                Strict = parsed.GetValue(strict),
                Coverage = parsed.GetValue(coverage),
                Results = parsed.GetValue(results) ?? [],
            };
            if (order is { Coverage: true, Format: { TellsCoverage: false, Name: var name } }) throw new UsageException($"--coverage has no place in --format {name}: use text or json.");
            using var made = new Composition(surroundings, [], plain: true);
            return made.Check().Run(order, signals.Ending);
        });
        return check;
    }
}
