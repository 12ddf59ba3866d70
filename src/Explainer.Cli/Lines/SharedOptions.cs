using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Explainer.Ui.FullScreen;

namespace Explainer.Cli.Lines;

/// <summary>The options that several commands share, and what they mean.</summary>
internal static class SharedOptions
{
    public static Option<bool> Plain { get; } = new("--plain") { Description = "Line by line: no colour, no cursor movement, nothing redrawn. For screen readers, pipes and logs." };

    public static Option<string> Learner { get; } = new("--learner") { Description = "Whose progress it is; any name will do.", HelpName = "NAME", DefaultValueFactory = _ => WhoLearns.Unnamed };

    public static Option<string[]> Content { get; } = new("--content") { Description = "A folder with courses, besides the bundled ones and ./content.", HelpName = "DIR" };

    public static Option<ThemeName?> Theme { get; } = new("--theme")
    {
        Description = $"The colours: {Themes.Names}. auto (the default) follows EXPLAINER_THEME, NO_COLOR and the terminal's background.",
        HelpName = "NAME",
        CustomParser = ReadTheme,
    };

    public static Option<string> Format(params string[] names)
    {
        var format = new Option<string>("--format") { Description = $"{string.Join(", ", names[..^1])} or {names[^1]}.", HelpName = "FORMAT", DefaultValueFactory = _ => names[0] };
        format.AcceptOnlyFromAmong(names);
        return format;
    }

    public static Option<long?> Seed(string description) => new("--seed") { Description = description, HelpName = "N", CustomParser = ReadSeed };

    public static ImmutableArray<string> Folders(ParseResult parsed)
    {
        ImmutableArray<string> folders = [.. parsed.GetValue(Content) ?? []];
        return folders.FirstOrDefault(f => !Directory.Exists(f)) is { } missing ? throw new UsageException($"--content '{missing}' is no folder.") : folders;
    }

    public static string Named(ParseResult parsed) => Cleaned(parsed.GetValue(Learner) ?? "");

    /// <summary>The learner's name; null when none was given.</summary>
    public static string? NamedOrNot(ParseResult parsed) => parsed.GetResult(Learner) is null or { Implicit: true } ? null : Named(parsed);

    /// <summary>A name as it was typed, without the blanks around it.</summary>
    public static string Cleaned(string name) => string.IsNullOrWhiteSpace(name) ? throw new UsageException("--learner needs a name; any will do.") : name.Trim();

    /// <summary>What was asked for; "auto" and nothing leave it to the terminal.</summary>
    public static ThemeName Coloured(ParseResult parsed, Surroundings surroundings) => parsed.GetResult(Theme) is null || parsed.GetValue(Theme) is null or ThemeName.Auto
        ? surroundings.Theme
        : parsed.GetValue(Theme)!.Value;

    private static long? ReadSeed(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (long.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seed)) return seed;
        result.AddError($"--seed takes a whole number, not '{result.Tokens[0].Value}'.");
        return null;
    }

    private static ThemeName? ReadTheme(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (Themes.Named(result.Tokens[0].Value) is { } theme) return theme;
        result.AddError($"--theme takes one of {Themes.Names}, not '{result.Tokens[0].Value}'.");
        return null;
    }
}
