using System.Globalization;
using Explainer.Cli.Lines;
using Explainer.Ui.FullScreen;

namespace Explainer.Cli;

/// <summary>What the program takes from its environment, read once and in one place.</summary>
/// <param name="variable">The value of an environment variable; null or empty: not set.</param>
/// <param name="inputRedirected">Lines come from something else than a terminal.</param>
/// <param name="outputRedirected">Something else than a terminal reads what the program puts out.</param>
internal sealed class Surroundings(Func<string, string?> variable, bool inputRedirected, bool outputRedirected)
{
    private static readonly string[] SixteenColours = ["linux", "ansi", "cygwin", "xterm-color", "xterm-16color", "screen"];

    /// <summary>Stack traces are wanted.</summary>
    public static bool IsDebug => Environment.GetEnvironmentVariable("EXPLAINER_DEBUG") == "1";

    /// <summary>Where learners' data is kept; empty when there is no such place.</summary>
    public string DataFolder => NoDataFolder is not null ? "" : variable("EXPLAINER_DATA") ?? PlatformFolder();

    /// <summary>Why there is no place for learners' data; null when there is. It must not be another place each time, nor one that nobody meant.</summary>
    public string? NoDataFolder => variable("EXPLAINER_DATA") switch
    {
        null => PlatformFolder().Length > 0 ? null : "This machine names no place for a person's data; set EXPLAINER_DATA to a folder.",
        var blank when string.IsNullOrWhiteSpace(blank) => "EXPLAINER_DATA is set to nothing; set it to a folder, or unset it to use the usual one.",
        var relative when !Path.IsPathFullyQualified(relative) => $"EXPLAINER_DATA is '{relative}', which is another folder wherever you are; set it to a whole path, such as {Path.GetFullPath(relative)}.",
        _ => null,
    };

    /// <summary>Plain mode was asked for, or the terminal can do no more.</summary>
    public bool Plain => !TypesAtTerminal || AsksPlain || IsDumb;

    /// <summary>A person types, rather than a pipe.</summary>
    public bool TypesAtTerminal => !inputRedirected && !outputRedirected;

    /// <summary>Words without drawing were asked for.</summary>
    public bool AsksPlain => Variable("EXPLAINER_PLAIN") == "1";

    /// <summary>Something else than a terminal reads what the program puts out.</summary>
    public bool OutputIsRedirected => outputRedirected;

    /// <summary>The terminal may have a clipboard.</summary>
    public bool HasClipboard => !outputRedirected && !IsDumb;

    /// <summary>The colours that were set, or that suit this terminal.</summary>
    /// <exception cref="UsageException">EXPLAINER_THEME names none.</exception>
    public ThemeName Theme => Set() is { } theme and not ThemeName.Auto ? theme
        : Variable("NO_COLOR") is not null ? ThemeName.None
        : HasSixteen ? ThemeName.Sixteen : ThemeName.Auto;

    /// <summary>The terminal shows no box and block signs: a Linux console, or a locale without UTF-8.</summary>
    public bool HasPlainGlyphs => Variable("TERM") is "linux" || (Variable("LC_ALL") ?? Variable("LC_CTYPE") ?? Variable("LANG")) is { } locale && !OperatingSystem.IsWindows() && !IsUtf8(locale);

    /// <summary>Columns to wrap plain text at; null: not at all.</summary>
    public int? Columns => int.TryParse(Variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0 ? columns
        : outputRedirected ? null
        : Width();

    public static Surroundings OfThisProcess() => new(Environment.GetEnvironmentVariable, Console.IsInputRedirected, Console.IsOutputRedirected);

    private bool IsDumb => Variable("TERM") is null or "dumb";

    /// <summary>The terminal takes no more than sixteen colours, whatever it says of itself.</summary>
    private bool HasSixteen => Variable("TERM_PROGRAM") == "Apple_Terminal" || (Variable("COLORTERM") is null && SixteenColours.Contains(Variable("TERM")));

    private ThemeName? Set() => Variable("EXPLAINER_THEME") is not { } name ? null
        : Themes.Named(name) ?? throw new UsageException($"EXPLAINER_THEME takes one of {Themes.Names}, not '{Diagnostics.SafeText.Line(name)}'.");

    private string? Variable(string name) => variable(name) is { Length: > 0 } value ? value : null;

    private static bool IsUtf8(string locale) => locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase) || locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);

    private static string PlatformFolder()
    {
        string platform = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return platform.Length == 0 ? "" : Path.Combine(platform, "explainer");
    }

    private static int? Width()
    {
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
