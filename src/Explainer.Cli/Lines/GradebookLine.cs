using System.CommandLine;
using Explainer.Classroom;
using Explainer.Cli.Commands;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer gradebook</c>.</summary>
internal static class GradebookLine
{
    private static readonly string[] Attempts = ["best", "first", "last"];
    private static readonly string[] Sorts = ["name", "score", "need"];

    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var shared = new ClassroomOptions(GradebookCommand.Formats);
        var attempt = new Option<string>("--attempt") { Description = "Which of several attempts of a learner counts: best (unless given), first or last.", HelpName = "WHICH", DefaultValueFactory = _ => Attempts[0] };
        attempt.AcceptOnlyFromAmong(Attempts);
        var sort = new Option<string>("--sort") { Description = "How the rows stand: by name (unless given); by score, the highest first; by need: first whoever did not pass or left before the end, each time the lowest share first.", HelpName = "ORDER", DefaultValueFactory = _ => Sorts[0] };
        sort.AcceptOnlyFromAmong(Sorts);
        var gradebook = new Command("gradebook", "Tells what each learner of a class reached: one row a learner.\n\nExample:\n  explainer gradebook results\n  explainer gradebook results --sort need\n  explainer gradebook results --format csv -o grades.csv")
        {
            shared.Results, shared.Content, attempt, sort, shared.Format, shared.File,
        };
        gradebook.SetAction(parsed =>
        {
            using var made = new Composition(surroundings, [], plain: true);
            var which = parsed.GetValue(attempt) switch { "first" => GradedAttempt.First, "last" => GradedAttempt.Last, _ => GradedAttempt.Best };
            var order = parsed.GetValue(sort) switch { "score" => GradebookSort.Score, "need" => GradebookSort.Need, _ => GradebookSort.Name };
            return made.Gradebook().Run(new(shared.Order(parsed, surroundings), which, order), signals.Ending);
        });
        return gradebook;
    }
}
