using Explainer.Sessions;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Plain;

/// <summary>Reads a command by any unambiguous beginning of its name. A beginning means the same on every screen.</summary>
internal static class CommandReader
{
    /// <param name="text">What stands behind the colon.</param>
    /// <param name="screen">What can be done now.</param>
    public static Typed Read(string text, Screen screen)
    {
        string[] words = text.Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        if (words is []) return new Refused(PlainWording.NoCommand);
        ScreenAction[] commands = [.. screen.Commands.Where(a => a.Command.Length > 0)];
        string name = Bare(words[0]), argument = words is [_, var rest] ? rest.Trim() : "";
        ScreenAction[] meant = [.. commands.Where(c => Bare(c.Command) == name)];
        if (meant is []) meant = [.. commands.Where(c => Bare(c.Command).StartsWith(name, StringComparison.Ordinal))];
        return meant switch
        {
            [] => new Refused(PlainWording.UnknownCommand(words[0], Nearest.Of(name, commands.Select(c => c.Command)))),
            [var one] => Taken(one, argument, screen),
            _ => new Refused(PlainWording.AmbiguousCommand(words[0], meant.Select(c => c.Command))),
        };
    }

    private static Typed Taken(ScreenAction command, string argument, Screen screen)
    {
        // What is known may be done in another way here.
        if (screen.Actions.FirstOrDefault(a => a.Command == command.Command) is not { } now) return new Refused(PlainWording.NotNow(command.Command, screen));
        command = now;
        if (command.Argument is null && argument.Length > 0) return new Refused(PlainWording.TakesNothing(command.Command));
        if (command is { Argument: not null, MayStandAlone: false } && argument.Length == 0) return new Refused(PlainWording.NeedsArgument(command));
        return command switch
        {
            { Look: Look.Note } => new Do(new WriteNote(argument)),
            { Look: { } look } => new See(look, argument),
            _ => new Do(command.Intent!),
        };
    }

    private static string Bare(string name) => Numbers.Plain(name).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
}
