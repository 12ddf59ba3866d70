using System.CommandLine;
using System.Text;

namespace Explainer.Cli.Tests;

/// <summary>The man page, made from the commands as they are declared.</summary>
internal static class ManPage
{
    private const string After = """
        .SH ENVIRONMENT
        .TP
        .B EXPLAINER_DATA
        The folder in which answers are kept; otherwise explainer in the platform's data folder (XDG_DATA_HOME).
        .TP
        .B EXPLAINER_PLAIN
        1 always uses plain mode.
        .TP
        .B NO_COLOR
        No colours, whatever the terminal can do.
        .TP
        .B COLUMNS
        Where plain text is wrapped.
        .TP
        .B EXPLAINER_DEBUG
        1 shows where in the program a failure happened.
        .SH EXIT STATUS
        0 done, also when left early; 1 the content or the data has problems, or a required pass mark was not reached; 2 wrong usage;
        3 the machine refused (disk full, no permission, database locked); 70 a fault of the program; 128+n ended by signal n.

        """;

    public static string Of(RootCommand root)
    {
        var page = new StringBuilder();
        page.Append(".\\\" Generated from the commands; UPDATE_GOLDEN=1 dotnet test writes it anew.\n.TH EXPLAINER 1\n.SH NAME\nexplainer \\- explains a hard subject in a terminal and finds out whether it was understood\n");
        page.Append(".SH SYNOPSIS\n.B explainer\n[command] [options]\n.SH DESCRIPTION\n").Append(Prose(root.Description!));
        page.Append(".SH OPTIONS\n");
        foreach (var option in Shown(root)) page.Append(Entry(option));
        page.Append(".SH COMMANDS\n");
        foreach (var command in root.Subcommands.Where(c => !c.Hidden)) Append(page, command, "explainer");
        return page.Append(After).ToString();
    }

    private static void Append(StringBuilder page, Command command, string above)
    {
        string name = $"{above} {command.Name}";
        page.Append(".SS ").Append(Text($"{name}{string.Concat(command.Arguments.Select(a => $" {a.Name}"))}")).Append('\n').Append(Prose(command.Description!));
        foreach (var argument in command.Arguments) page.Append(".TP\n.I ").Append(Text(argument.Name)).Append('\n').Append(Text(argument.Description ?? "")).Append('\n');
        foreach (var option in Shown(command)) page.Append(Entry(option));
        foreach (var inner in command.Subcommands.Where(c => !c.Hidden)) Append(page, inner, name);
    }

    private static IEnumerable<Option> Shown(Command command) => command.Options.Where(o => !o.Hidden && o.Name is not "--help" and not "--version");

    private static string Entry(Option option) => $".TP\n.BR {Text(option.Name)}{(option.HelpName is null ? "" : $" \" {Text(option.HelpName)}\"")}\n{Text(option.Description ?? "")}\n";

    /// <summary>Paragraphs, and the example as it is written.</summary>
    private static string Prose(string description) => string.Concat(description.Split("\n\n").Select(p => p.Contains('\n')
        ? $".PP\n.nf\n{Text(p)}\n.fi\n"
        : $".PP\n{Text(p)}\n"));

    private static string Text(string text) => string.Join('\n', text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Split('\n').Select(l => l.StartsWith('.') || l.StartsWith('\'') ? "\\&" + l : l));
}
