using System.CommandLine;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer check</c>.</summary>
internal static class CheckLine
{
    public static Command Declare(Surroundings surroundings)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Lessons, courses, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var strict = new Option<bool>("--strict") { Description = "Warnings fail, too." };
        var check = new Command("check", "Says on which line and in which words what is wrong with a lesson or a course.\n\nExample:\n  explainer check content") { paths, strict };
        check.SetAction(parsed =>
        {
            if (parsed.GetRequiredValue(paths).FirstOrDefault(p => p.StartsWith('-') && !File.Exists(p) && !Directory.Exists(p)) is { } option) throw new UsageException($"'{option}' is no option of check. See: explainer check --help");
            using var made = new Composition(surroundings, [], plain: true);
            return made.Check().Run(parsed.GetRequiredValue(paths), parsed.GetValue(strict));
        });
        return check;
    }
}
