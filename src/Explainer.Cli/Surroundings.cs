using System.Globalization;
using Explainer.Ui.FullScreen;

namespace Explainer.Cli;

/// <summary>What the program takes from its environment, read once and in one place.</summary>
/// <param name="DataFolder">Where learners' data is kept; empty when the machine names no place.</param>
/// <param name="Plain">Plain mode was asked for, or the terminal can do no more.</param>
/// <param name="Theme">The colours that suit this terminal.</param>
/// <param name="Columns">Columns to wrap plain text at; null: not at all.</param>
/// <param name="TypesAtTerminal">A person types, rather than a pipe.</param>
internal sealed record Surroundings(string DataFolder, bool Plain, ThemeName Theme, int? Columns, bool TypesAtTerminal)
{
    /// <summary>Stack traces are wanted.</summary>
    public static bool IsDebug => Variable("EXPLAINER_DEBUG") == "1";

    /// <summary>Something else than a terminal reads what the program puts out.</summary>
    public bool OutputIsRedirected { get; init; } = true;

    public static Surroundings OfThisProcess()
    {
        bool redirected = Console.IsInputRedirected || Console.IsOutputRedirected;
        return new(
            Variable("EXPLAINER_DATA") ?? PlatformFolder(),
            redirected || Variable("EXPLAINER_PLAIN") == "1" || Variable("TERM") is null or "dumb",
            Variable("NO_COLOR") is not null ? ThemeName.None : HasSixteen(Variable("TERM"), Variable("TERM_PROGRAM")) ? ThemeName.Sixteen : ThemeName.Auto,
            Width(),
            !redirected)
        {
            OutputIsRedirected = Console.IsOutputRedirected,
        };
    }

    /// <summary>The terminal shows no box and block signs: a Linux console, or a locale without UTF-8.</summary>
    public static bool HasPlainGlyphs => Variable("TERM") is "linux" || (Variable("LC_ALL") ?? Variable("LC_CTYPE") ?? Variable("LANG")) is { } locale
        && !OperatingSystem.IsWindows() && !locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) && !locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    /// <summary>The terminal takes no more than sixteen colours, whatever it says of itself.</summary>
    private static bool HasSixteen(string? terminal, string? program) =>
        program == "Apple_Terminal" || (Variable("COLORTERM") is null && terminal is "linux" or "ansi" or "cygwin" or "xterm-color" or "xterm-16color" or "screen");

    private static string PlatformFolder()
    {
        string platform = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return platform.Length == 0 ? "" : Path.Combine(platform, "explainer");
    }

    private static int? Width()
    {
        if (int.TryParse(Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0) return columns;
        if (Console.IsOutputRedirected) return null;
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            return null; // no terminal to ask after all
        }
    }
}
