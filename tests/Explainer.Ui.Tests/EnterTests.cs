using Explainer.Ui.Plain;
using Explainer.Ui.Tests.FullScreen;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests;

/// <summary>A line to type outside a session, in both faces.</summary>
[NonParallelizable]
public sealed class EnterTests
{
    [TestCase("Ada\n", "Ada")]
    [TestCase("  \n\n?\nAda\n", "Ada", Description = "nothing, and a call for help: asked again")]
    [TestCase("::quit\n", ":quit", Description = "a literal colon")]
    [TestCase(":quit\n", null)]
    [TestCase(":bogus\nAda\n", "Ada")]
    [TestCase("", null, Description = "the end of input")]
    public async Task In_plain_mode(string typed, string? entered)
    {
        using var input = new StringReader(typed);
        using var output = new StringWriter();

        Assert.That(await new PlainMode(input, output, new(null, false)).EnterAsync("Somebody new", "What is your name?"), Is.EqualTo(entered));
        Assert.That(output.ToString(), Does.StartWith("Somebody new").And.Contain("What is your name? :quit leaves."));
    }

    [TestCase(40, 12)]
    [TestCase(80, 24)]
    public async Task In_the_full_screen(int columns, int rows)
    {
        using var terminal = new TerminalHarness(columns, rows);
        terminal.Then(
            () => Assert.That(terminal.Text, Does.Contain("Somebody new").And.Contain("What is your name?").And.Contain("Esc Back")),
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("first"), "nothing was typed, and that is said"),
            () => terminal.Type("quiet Ada"),
            () => terminal.Press(Key.Enter));

        Assert.That(await terminal.Mode.EnterAsync("Somebody new", "What is your name?"), Is.EqualTo("quiet Ada"), "q is a letter here");
    }

    [Test]
    public async Task Esc_leaves_the_full_screens_without_one()
    {
        using var terminal = new TerminalHarness(80, 24);
        terminal.Then(() => terminal.Type("Ad"), () => terminal.Press(Key.Esc));

        Assert.That(await terminal.Mode.EnterAsync("Somebody new", "What is your name?"), Is.Null);
    }
}
