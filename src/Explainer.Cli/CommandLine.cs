using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Explainer.Cli.Commands;
using Explainer.Journal;
using Explainer.Ui.FullScreen;

namespace Explainer.Cli;

/// <summary>The commands, their options and what they call.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, ThemeName> ThemeNames = new(StringComparer.Ordinal)
    {
        ["auto"] = ThemeName.Auto,
        ["dark"] = ThemeName.Dark,
        ["light"] = ThemeName.Light,
        ["high-contrast"] = ThemeName.HighContrast,
        ["16-colour"] = ThemeName.Sixteen,
        ["none"] = ThemeName.None,
    };

    private static readonly Option<bool> Plain = new("--plain") { Description = "Line by line: no colour, no cursor movement, nothing redrawn. For screen readers, pipes and logs." };
    private static readonly Option<string> Learner = new("--learner") { Description = "Whose progress it is; any name will do.", HelpName = "NAME", DefaultValueFactory = _ => "learner" };
    private static readonly Option<string[]> Content = new("--content") { Description = "A folder with courses, besides the bundled ones and ./content.", HelpName = "DIR" };

    /// <summary>How long a face may take to end by itself after a signal.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(300);

    private static readonly Option<ThemeName?> Theme = new("--theme")
    {
        Description = $"The colours: {string.Join(", ", ThemeNames.Keys)}. auto (the default) follows the terminal's background, and NO_COLOR.",
        HelpName = "NAME",
        CustomParser = ReadTheme,
    };

    public static async Task<int> RunAsync(string[] arguments, Surroundings surroundings, Signals signals)
    {
        var parsed = Root(surroundings, signals).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            throw new UsageException($"{string.Join(" ", parsed.Errors.Select(e => e.Message))} See: explainer {Path(parsed.CommandResult.Command)}--help");
        var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await parsed.InvokeAsync(settings, CancellationToken.None).ConfigureAwait(false);
    }

    private static string Path(Command command) => command is RootCommand ? "" : command.Name + " ";

    private static RootCommand Root(Surroundings surroundings, Signals signals)
    {
        var root = new RootCommand("Explains a hard subject and finds out whether it was understood.\n\nExample:\n  explainer                        the library\n  explainer play content/tour      a course or a lesson")
        {
            Plain, Theme, Learner, Content, Play(surroundings, signals), List(surroundings, signals), Check(surroundings),
        };
        root.SetAction(parsed => WithFaceAsync(parsed, surroundings, signals, (made, cancel) =>
            made.Library().RunAsync(new(Named(parsed)), cancel)));
        return root;
    }

    private static Command Play(Surroundings surroundings, Signals signals)
    {
        var target = new Argument<string>("PATH-OR-ID") { Description = "A course's folder, a lesson's file, or the id of one in the library." };
        var seed = new Option<long?>("--seed") { Description = "Settles the order of options and the draw from pools; drawn at random unless given.", HelpName = "N", CustomParser = ReadSeed };
        var result = new Option<string>("--result") { Description = "Writes a result file (JSON) to hand in.", HelpName = "FILE" };
        var restart = new Option<bool>("--restart") { Description = "Begins anew instead of going on where you stopped." };
        var noCertainty = new Option<bool>("--no-certainty") { Description = "Does not ask how sure you are." };
        var exam = new Option<bool>("--exam") { Description = "No feedback until the end, no hints, passages or retries." };
        var requirePass = new Option<bool>("--require-pass") { Description = "Ends with status 1 when the pass mark was not reached." };
        var play = new Command("play", "Plays a course or one lesson, from where you stopped.\n\nExample:\n  explainer play content/north-korea-russia --plain")
        {
            target, Plain, Theme, seed, Learner, result, restart, noCertainty, exam, requirePass, Content,
        };
        play.SetAction(parsed => WithFaceAsync(parsed, surroundings, signals, async (made, cancel) =>
        {
            var request = new PlayRequest(Named(parsed))
            {
                Seed = parsed.GetValue(seed),
                Restart = parsed.GetValue(restart),
                Exam = parsed.GetValue(exam),
                NoCertainty = parsed.GetValue(noCertainty),
            };
            var order = new PlayOrder(parsed.GetRequiredValue(target), request, parsed.GetValue(result), parsed.GetValue(requirePass));
            return await made.Play().RunAsync(order, cancel).ConfigureAwait(false);
        }));
        return play;
    }

    private static Command List(Surroundings surroundings, Signals signals)
    {
        var format = new Option<string>("--format") { Description = "text or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var list = new Command("list", "Lists courses and lessons with where you stand.\n\nExample:\n  explainer list --format json") { format, Learner, Content };
        list.SetAction(async parsed =>
        {
            using var made = new Composition(surroundings, Folders(parsed), plain: true);
            return await made.List().RunAsync(Named(parsed), parsed.GetValue(format) == "json", signals.Ending).ConfigureAwait(false);
        });
        return list;
    }

    private static Command Check(Surroundings surroundings)
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

    private static async Task<int> WithFaceAsync(ParseResult parsed, Surroundings surroundings, Signals signals, Func<Composition, CancellationToken, Task<int>> run)
    {
        using var made = new Composition(surroundings, Folders(parsed), plain: surroundings.Plain || parsed.GetValue(Plain), Coloured(parsed, surroundings));
        if (made.Terminal is not { } terminal) return await AtPipeAsync(made, signals, run).ConfigureAwait(false);
        signals.FullScreen = true;
        using var last = new LastResort(terminal);
        int code = await run(made, signals.Ending).ConfigureAwait(false);
        return terminal.Interrupted ? ExitCode.Interrupted : code;
    }

    /// <summary>After a signal what waits for a line is given a moment, then left where it is; the result is made from the journal.</summary>
    private static async Task<int> AtPipeAsync(Composition made, Signals signals, Func<Composition, CancellationToken, Task<int>> run)
    {
        var running = Task.Run(() => run(made, signals.Ending), CancellationToken.None);
        await Task.WhenAny(running, Task.Delay(Timeout.Infinite, signals.Ending)).ConfigureAwait(false);
        if (!signals.Ending.IsCancellationRequested) return await running.ConfigureAwait(false);
        await Task.WhenAny(running, Task.Delay(Grace, CancellationToken.None)).ConfigureAwait(false);
        if (!running.IsCompletedSuccessfully) await made.Play().LeaveAsync().ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static ImmutableArray<string> Folders(ParseResult parsed)
    {
        ImmutableArray<string> folders = [.. parsed.GetValue(Content) ?? []];
        return folders.FirstOrDefault(f => !Directory.Exists(f)) is { } missing ? throw new UsageException($"--content '{missing}' is no folder.") : folders;
    }

    private static string Named(ParseResult parsed) => parsed.GetValue(Learner) is { } name && !string.IsNullOrWhiteSpace(name)
        ? name.Trim()
        : throw new UsageException("--learner needs a name; any will do.");

    /// <summary>What was asked for; "auto" and nothing leave it to the terminal.</summary>
    private static ThemeName Coloured(ParseResult parsed, Surroundings surroundings) => parsed.GetResult(Theme) is null || parsed.GetValue(Theme) is null or ThemeName.Auto
        ? surroundings.Theme
        : parsed.GetValue(Theme)!.Value;

    private static ThemeName? ReadTheme(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (ThemeNames.TryGetValue(result.Tokens[0].Value, out var theme)) return theme;
        result.AddError($"--theme takes one of {string.Join(", ", ThemeNames.Keys)}, not '{result.Tokens[0].Value}'.");
        return null;
    }

    private static long? ReadSeed(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seed)) return seed;
        result.AddError($"--seed takes a whole number, not '{result.Tokens[0].Value}'.");
        return null;
    }
}
