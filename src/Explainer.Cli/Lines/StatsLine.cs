using System.CommandLine;
using Explainer.Cli.Commands;
using Explainer.Ui.Reports;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer stats</c>.</summary>
internal static class StatsLine
{
    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var (results, content, file) = (ClassroomOptions.Results(), ClassroomOptions.Content(), ClassroomOptions.File());
        var format = SharedOptions.Format(StatsCommand.Formats);
        var phase = new Option<string>("--phase") { Description = "Which questions: of the lessons (unless given), or of the test before or after a course, or of reviews.", HelpName = "PHASE", DefaultValueFactory = _ => StatsCommand.Phases[0] };
        phase.AcceptOnlyFromAmong(StatsCommand.Phases);
        var stats = new Command("stats", "Tells what the answers of a class say about the questions: how hard each is, whether it tells the good from the weak, which wrong answers were given, and what to look at first.\n\nExample:\n  explainer stats results\n  explainer stats results --content content/tour --format html -o stats.html")
        {
            results, content, phase, format, file,
        };
        stats.SetAction(parsed =>
        {
            using var made = new Composition(surroundings, [], plain: true);
            return made.Stats().Run(new(ClassroomOptions.Paths(parsed, results), parsed.GetValue(content), parsed.GetRequiredValue(phase), parsed.GetRequiredValue(format), ClassroomOptions.Text(surroundings), parsed.GetValue(file)), signals.Ending);
        });
        return stats;
    }
}

/// <summary>What <c>stats</c> and <c>gradebook</c> have in common.</summary>
internal static class ClassroomOptions
{
    private const int UsualColumns = 80;

    public static Argument<string[]> Results() => new("RESULT") { Description = "Result files (play --result), and folders of them.", Arity = ArgumentArity.OneOrMore };

    public static Option<string?> Content() => new("--content") { Description = "The course or lesson that was played, by its path or id: shows what questions and options say, and grades sealed exercises.", HelpName = "PATH" };

    public static Option<string?> File() => new("--output", "-o") { Description = "The file to write.", HelpName = "FILE" };

    public static ReportTextSettings Text(Surroundings surroundings) => new(surroundings.Columns ?? UsualColumns, HasCharts: false, surroundings.HasPlainGlyphs);

    public static string[] Paths(ParseResult parsed, Argument<string[]> results)
    {
        string[] paths = parsed.GetRequiredValue(results);
        if (paths.FirstOrDefault(p => p.StartsWith('-') && !Path.Exists(p)) is { } option) throw new UsageException($"'{option}' is no option of {parsed.CommandResult.Command.Name}. See: explainer {parsed.CommandResult.Command.Name} --help");
        return paths;
    }
}
