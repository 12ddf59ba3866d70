using System.CommandLine;
using Explainer.Cli.Commands;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer stats</c>.</summary>
internal static class StatsLine
{
    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var shared = new ClassroomOptions(StatsCommand.Formats);
        var phase = new Option<string>("--phase") { Description = "Which questions: of the lessons (unless given), or of the test before or after a course, or of reviews.", HelpName = "PHASE", DefaultValueFactory = _ => StatsCommand.Phases[0] };
        phase.AcceptOnlyFromAmong(StatsCommand.Phases);
        var stats = new Command("stats", "Tells what the answers of a class say about the questions: how hard each is, whether it tells the good from the weak, which wrong answers were given, and what to look at first.\n\nExample:\n  explainer stats results\n  explainer stats results --content content/tour --format html -o stats.html")
        {
            shared.Results, shared.Content, phase, shared.Format, shared.File,
        };
        stats.SetAction(parsed =>
        {
            using var made = new Composition(surroundings, [], plain: true);
            return made.Stats().Run(new(shared.Order(parsed, surroundings), parsed.GetRequiredValue(phase)), signals.Ending);
        });
        return stats;
    }
}

/// <summary>What <c>stats</c> and <c>gradebook</c> have in common.</summary>
internal sealed class ClassroomOptions(string[] formats)
{
    private const int UsualColumns = 80;

    public Argument<string[]> Results { get; } = new("RESULT") { Description = "Result files (play --result), and folders of them.", Arity = ArgumentArity.OneOrMore };

    public Option<string?> Content { get; } = new("--content") { Description = "The course or lesson that was played, by its path or id: shows what questions and options say, and grades sealed exercises.", HelpName = "PATH" };

    public Option<string> Format { get; } = SharedOptions.Format(formats);

    public Option<string?> File { get; } = new("--output", "-o") { Description = "The file to write.", HelpName = "FILE" };

    public ClassroomOrder Order(ParseResult parsed, Surroundings surroundings) => new(
        Paths(parsed), parsed.GetValue(Content), parsed.GetRequiredValue(Format), new(surroundings.Columns ?? UsualColumns, HasCharts: false, surroundings.HasPlainGlyphs), parsed.GetValue(File));

    private string[] Paths(ParseResult parsed)
    {
        string[] paths = parsed.GetRequiredValue(Results);
        if (paths.FirstOrDefault(p => p.StartsWith('-') && !Path.Exists(p)) is { } option) throw new UsageException($"'{option}' is no option of {parsed.CommandResult.Command.Name}. See: explainer {parsed.CommandResult.Command.Name} --help");
        return paths;
    }
}
