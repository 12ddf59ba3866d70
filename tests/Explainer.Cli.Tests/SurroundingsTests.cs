using Explainer.Cli.Lines;
using Explainer.Ui.FullScreen;

namespace Explainer.Cli.Tests;

/// <summary>What the program takes from the variables around it.</summary>
public sealed class SurroundingsTests
{
    [TestCase("TERM=xterm-256color", ThemeName.Auto)]
    [TestCase("TERM=xterm-256color COLORTERM=truecolor", ThemeName.Auto)]
    [TestCase("TERM=tmux-256color", ThemeName.Auto)]
    [TestCase("TERM=linux", ThemeName.Sixteen, Description = "the Linux console")]
    [TestCase("TERM=screen", ThemeName.Sixteen)]
    [TestCase("TERM=screen COLORTERM=truecolor", ThemeName.Auto, Description = "the terminal says it can do more")]
    [TestCase("TERM=xterm-256color TERM_PROGRAM=Apple_Terminal", ThemeName.Sixteen)]
    [TestCase("TERM=xterm-256color NO_COLOR=1", ThemeName.None)]
    [TestCase("TERM=linux NO_COLOR=1", ThemeName.None)]
    [TestCase("TERM=xterm-256color NO_COLOR=", ThemeName.Auto, Description = "empty is not set")]
    [TestCase("TERM=xterm-256color EXPLAINER_THEME=light", ThemeName.Light)]
    [TestCase("TERM=linux EXPLAINER_THEME=high-contrast", ThemeName.HighContrast)]
    [TestCase("TERM=xterm-256color NO_COLOR=1 EXPLAINER_THEME=dark", ThemeName.Dark, Description = "what was set for this program comes before what was set for all")]
    [TestCase("TERM=linux EXPLAINER_THEME=auto", ThemeName.Sixteen)]
    public void The_theme_suits_the_terminal_unless_one_is_set(string variables, ThemeName expected) => Assert.That(At(variables).Theme, Is.EqualTo(expected));

    [Test]
    public void A_theme_that_does_not_exist_is_wrong_usage() =>
        Assert.That(() => At("EXPLAINER_THEME=pink").Theme, Throws.InstanceOf<UsageException>().With.Message.EqualTo("EXPLAINER_THEME takes one of auto, dark, light, high-contrast, 16-colour, none, not 'pink'."));

    [TestCase("TERM=xterm", false)]
    [TestCase("TERM=dumb", true)]
    [TestCase("", true, Description = "a terminal without a name can do nothing")]
    [TestCase("TERM=xterm EXPLAINER_PLAIN=1", true)]
    [TestCase("TERM=xterm EXPLAINER_PLAIN=0", false)]
    public void Plain_mode_is_for_those_who_ask_and_for_terminals_that_can_do_no_more(string variables, bool expected) => Assert.That(At(variables).Plain, Is.EqualTo(expected));

    [Test]
    public void Plain_mode_is_for_pipes()
    {
        Assert.That(At("TERM=xterm", inputRedirected: true).Plain, Is.True);
        Assert.That(At("TERM=xterm", outputRedirected: true).Plain, Is.True);
    }

    [TestCase("TERM=xterm LANG=en_GB.UTF-8", false)]
    [TestCase("TERM=xterm LANG=en_GB.utf8", false)]
    [TestCase("TERM=xterm", false, Description = "nothing is said against it")]
    [TestCase("TERM=xterm LANG=C", true)]
    [TestCase("TERM=xterm LANG=en_GB.UTF-8 LC_ALL=POSIX", true)]
    [TestCase("TERM=xterm LANG=en_GB.ISO-8859-1 LC_CTYPE=en_GB.UTF-8", false)]
    [TestCase("TERM=linux LANG=en_GB.UTF-8", true, Description = "its font has no such signs")]
    [Platform(Exclude = "Win")]
    public void Plain_characters_stand_for_signs_where_the_terminal_has_none(string variables, bool expected) => Assert.That(At(variables).HasPlainGlyphs, Is.EqualTo(expected));

    [TestCase("TERM=xterm", false, true)]
    [TestCase("TERM=dumb", false, false)]
    [TestCase("TERM=xterm", true, false)]
    public void A_clipboard_is_where_a_terminal_is(string variables, bool outputRedirected, bool expected) => Assert.That(At(variables, outputRedirected: outputRedirected).HasClipboard, Is.EqualTo(expected));

    [TestCase("COLUMNS=40", 40)]
    [TestCase("COLUMNS=0", null)]
    [TestCase("COLUMNS=wide", null)]
    [TestCase("", null)]
    public void A_pipe_is_wrapped_only_at_a_width_that_is_set(string variables, int? expected) => Assert.That(At(variables, outputRedirected: true).Columns, Is.EqualTo(expected));

    [TestCase("--theme light", "TERM=linux EXPLAINER_THEME=dark", ThemeName.Light, Description = "the line comes before the variable")]
    [TestCase("--theme auto", "TERM=xterm EXPLAINER_THEME=dark", ThemeName.Dark)]
    [TestCase("", "TERM=xterm EXPLAINER_THEME=dark", ThemeName.Dark)]
    [TestCase("--theme 16-colour", "TERM=xterm", ThemeName.Sixteen)]
    [TestCase("--theme none", "TERM=xterm", ThemeName.None)]
    public void The_line_says_which_theme(string line, string variables, ThemeName expected) => Assert.That(SharedOptions.Coloured(Parsed(line), At(variables)), Is.EqualTo(expected));

    [TestCase("--theme pink")]
    [TestCase("--theme Light")]
    [TestCase("--theme")]
    public void A_line_that_names_no_theme_is_refused(string line) => Assert.That(Parsed(line).Errors, Is.Not.Empty);

    private static System.CommandLine.ParseResult Parsed(string line) => new System.CommandLine.RootCommand { SharedOptions.Theme }.Parse(line);

    private static Surroundings At(string variables, bool inputRedirected = false, bool outputRedirected = false)
    {
        var set = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);
        return new(name => set.GetValueOrDefault(name), inputRedirected, outputRedirected);
    }
}
