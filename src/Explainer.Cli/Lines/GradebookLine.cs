using System.CommandLine;
using Explainer.Classroom;
using Explainer.Cli.Commands;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer gradebook</c>.</summary>
internal static class GradebookLine
{
    private static readonly string[] Attempts = ["best", "first", "last"];

    public static Command Declare(Surroundings surroundings, Signals signals)
    {
        var (results, content, file) = (ClassroomOptions.Results(), ClassroomOptions.Content(), ClassroomOptions.File());
        var format = SharedOptions.Format(GradebookCommand.Formats);
        var attempt = new Option<string>("--attempt") { Description = "Which of several attempts of a learner counts: best (unless given), first or last.", HelpName = "WHICH", DefaultValueFactory = _ => Attempts[0] };
        attempt.AcceptOnlyFromAmong(Attempts);
        var gradebook = new Command("gradebook", "Tells what each learner of a class reached: one row a learner.\n\nExample:\n  explainer gradebook results\n  explainer gradebook results --format csv -o grades.csv")
        {
            results, content, attempt, format, file,
        };
        gradebook.SetAction(parsed =>
        {
            using var made = new Composition(surroundings, [], plain: true);
            var which = parsed.GetValue(attempt) switch { "first" => GradedAttempt.First, "last" => GradedAttempt.Last, _ => GradedAttempt.Best };
            return made.Gradebook().Run(new(ClassroomOptions.Paths(parsed, results), parsed.GetValue(content), which, parsed.GetRequiredValue(format), ClassroomOptions.Text(surroundings), parsed.GetValue(file)), signals.Ending);
        });
        return gradebook;
    }
}
