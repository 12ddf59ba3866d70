using System.CommandLine;
using Explainer.Cli.Commands;

namespace Explainer.Cli.Lines;

/// <summary><c>explainer data</c>.</summary>
internal static class DataLine
{
    // Without a default: nobody's data is given out or erased because no name was given.
    private static readonly Option<string> Learner = new("--learner") { Description = "Whose data; needed where there are several learners.", HelpName = "NAME" };
    private static readonly Option<string> Output = new("--output", "-o") { Description = "The file to write.", HelpName = "FILE" };

    public static Command Declare(Surroundings surroundings, Signals signals) => new("data", "Your own data: where it is, all of it in one file, a copy, or erased.\n\nExample:\n  explainer data export --learner Kim -o kim.json")
    {
        Where(surroundings),
        Export(surroundings),
        Erase(surroundings, signals),
        Backup(surroundings),
    };

    private static Command Where(Surroundings surroundings)
    {
        var where = new Command("where", "Says where data is kept, and what is there about whom.\n\nExample:\n  explainer data where");
        where.SetAction(_ => With(surroundings, made => made.DataWhere().Run()));
        return where;
    }

    private static Command Export(Surroundings surroundings)
    {
        var export = new Command("export", "Writes all that is kept about one learner as JSON: every event, and the lessons they played.\n\nExample:\n  explainer data export --learner Kim -o kim.json") { Learner, Output };
        export.SetAction(parsed => With(surroundings, made => made.DataExport().Run(Named(parsed), parsed.GetValue(Output))));
        return export;
    }

    private static Command Erase(Surroundings surroundings, Signals signals)
    {
        var agreed = new Option<bool>("--yes") { Description = "Does not ask before it erases." };
        var keepBackups = new Option<bool>("--keep-backups") { Description = "Leaves the copies beside the journal as they are; they still hold the learner." };
        var erase = new Command("erase", "Erases all that is kept about one learner, in the copies beside the journal too.\n\nExample:\n  explainer data erase --learner Kim") { Learner, agreed, keepBackups };
        erase.SetAction(async parsed =>
        {
            using var made = new Composition(surroundings, [], plain: true);
            return await made.DataErase().RunAsync(new(Named(parsed), parsed.GetValue(agreed), parsed.GetValue(keepBackups)), signals.Ending).ConfigureAwait(false);
        });
        return erase;
    }

    private static Command Backup(Surroundings surroundings)
    {
        var backup = new Command("backup", "Copies the journal, also while it is in use; without a file's name, into the data folder.\n\nExample:\n  explainer data backup -o journal-in-march.db") { Output };
        backup.SetAction(parsed => With(surroundings, made => made.DataBackup().Run(parsed.GetValue(Output))));
        return backup;
    }

    private static string? Named(ParseResult parsed) => parsed.GetValue(Learner) is { } name ? SharedOptions.Cleaned(name) : null;

    private static int With(Surroundings surroundings, Func<Composition, int> run)
    {
        using var made = new Composition(surroundings, [], plain: true);
        return run(made);
    }
}
