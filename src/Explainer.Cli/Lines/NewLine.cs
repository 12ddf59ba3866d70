using System.CommandLine;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer new</c>.</summary>
internal static class NewLine
{
    public static Command Declare(Surroundings surroundings)
    {
        var command = new Command("new", "Writes a small lesson or course to begin with: it plays, passes every check, and explains each field in a comment.\n\nExample:\n  explainer new lesson \"How tides work\"\n  explainer new course tides")
        {
            Kind(surroundings, "lesson", "Writes a lesson: one file, with its claims, sources and glossary.\n\nExample:\n  explainer new lesson how-tides-work\nwrites how-tides-work.yaml, and lesson.schema.json for your editor.", (made, name) => made.New().Lesson(name)),
            Kind(surroundings, "course", "Writes a course: a folder with course.yaml, claims, sources, a glossary and a first lesson.\n\nExample:\n  explainer new course tides\nwrites the folder tides.", (made, name) => made.New().Course(name)),
        };
        command.SetAction(int (parsed) => throw new UsageException("new needs to know what: explainer new lesson NAME, or explainer new course NAME."));
        return command;
    }

    private static Command Kind(Surroundings surroundings, string kind, string told, Func<Composition, string, int> run)
    {
        var name = new Argument<string[]>("NAME") { Description = $"What the {kind} is called: an id such as how-tides-work, a title, or a path that ends in one.", Arity = ArgumentArity.OneOrMore };
        var command = new Command(kind, told) { name };
        command.SetAction(parsed =>
        {
            using var made = new Composition(surroundings, [], plain: true);
            return run(made, string.Join(' ', parsed.GetRequiredValue(name)));
        });
        return command;
    }
}
