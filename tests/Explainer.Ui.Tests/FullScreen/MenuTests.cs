using Explainer.Ui.Screens;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
public sealed class MenuTests
{
    private static readonly Menu Lessons = new("A course", [new Sentence("About the course.")],
    [
        new("Go on", "Eleven resolutions"), new("Who, where, when", "done: 8 of 9 points (89%)") { Standing = Standing.Done },
        new("A treaty and its Article 4", "begun") { Standing = Standing.Begun }, new("Eleven resolutions", "about 18 minutes") { Standing = Standing.New },
        new("Shells, missiles, oil", "about 15 minutes") { Standing = Standing.New },
    ], 0);

    [TestCase(40, 12)]
    [TestCase(80, 24)]
    public async Task Typing_narrows_the_menu_down(int columns, int rows)
    {
        using var terminal = new TerminalHarness(columns, rows);
        terminal.Then(
            () => terminal.Press(new Key('/')),
            () => terminal.Type("Q18"),
            () => Assert.That(terminal.Text, Does.Contain("Nothing here fits")),
            () => terminal.Press(Key.Backspace, Key.Backspace, Key.Backspace),
            () => terminal.Type("el re"),
            () => Assert.That(terminal.Text, Does.Contain("1").And.Contain("Eleven resolutions").And.Not.Contain("treaty")),
            () => terminal.Press(Key.Esc),
            () => Assert.That(terminal.Text, Does.Contain("> 1").And.Contain("Who, where, when")),
            () => terminal.Press(new Key('/')),
            () => terminal.Type("oil"),
            () => terminal.Press(Key.Enter));
        Assert.That(await terminal.Mode.ChooseAsync(Lessons), Is.EqualTo(4));
    }

    [Test]
    public async Task What_was_found_can_be_walked_and_numbered()
    {
        using var terminal = new TerminalHarness(80, 24);
        terminal.Then(
            () => terminal.Press(new Key('/')),
            () => terminal.Type("about"),
            () => terminal.Press(Key.CursorDown, new Key('2')));
        Assert.That(await terminal.Mode.ChooseAsync(Lessons), Is.EqualTo(4));
    }

    [Test]
    public async Task Where_one_stands_is_seen_by_sign_and_word()
    {
        using var terminal = new TerminalHarness(80, 24);
        terminal.Then(
            () => Assert.That(terminal.Text, Does.Contain("2 ✓ Who, where, when            done: 8 of 9 points (89%)").And.Contain("3 ◐ A treaty and its Article 4  begun").And.Contain("4 ○ Eleven resolutions          about 18 minutes")),
            () => terminal.Press(Key.Q));
        Assert.That(await terminal.Mode.ChooseAsync(Lessons), Is.Null);
    }

    [Test]
    public async Task A_letter_chooses_what_has_one_and_is_only_a_letter_while_one_searches()
    {
        var menu = Lessons with { Items = Lessons.Items.Insert(0, new("Review", "7 due, about 3 minutes") { Key = 'r' }) };
        using (var terminal = new TerminalHarness(80, 24))
        {
            terminal.Then(() => Assert.That(terminal.Text, Does.Contain("r Review")), () => terminal.Press(new Key('r')));
            Assert.That(await terminal.Mode.ChooseAsync(menu), Is.Zero);
        }
        using var searching = new TerminalHarness(80, 24);
        searching.Then(() => searching.Press(new Key('/')), () => searching.Type("treaty"), () => searching.Press(Key.Enter));
        Assert.That(await searching.Mode.ChooseAsync(menu), Is.EqualTo(3));
    }
}
