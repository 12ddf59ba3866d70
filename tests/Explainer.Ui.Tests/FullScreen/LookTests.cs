using Explainer.Lessons;
using Explainer.Sessions;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

/// <summary>What is looked at beside the session: answers, notes, and what cannot be found.</summary>
[NonParallelizable]
public sealed class LookTests
{
    private static readonly Lesson Two = SampleLessons.Lesson(new PageStep(SampleLessons.Treaty), new QuestionStep(SampleLessons.Trigger), new QuestionStep(SampleLessons.Named));

    [TestCase(40, 12)]
    [TestCase(120, 40)]
    public async Task Every_question_can_be_gone_through_once_more_from_the_summary(int columns, int rows)
    {
        using var terminal = new TerminalHarness(columns, rows);
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter, new Key('2'), Key.Enter, Key.Enter, Key.D, Key.Enter),
            () => terminal.Press(Key.A),
            () => Assert.That(terminal.Text, Does.Contain("1. ✗").And.Contain("Wrong").And.Contain("don't know")),
            () => terminal.Press(new Key('1')),
            () => Assert.That(terminal.Text, Does.Contain("Question 1 of 2").And.Contain("When does Article 4")),
            () => terminal.Press(Key.P),
            () => Assert.That(terminal.Text, Does.Contain("state of war").And.Not.Contain("Question 1 of 2")),
            () => terminal.Press(Key.Esc, Key.CursorRight),
            () => Assert.That(terminal.Text, Does.Contain("Question 2 of 2").And.Contain("The treaty names Ukraine")),
            () => terminal.Press(Key.CursorLeft, Key.End),
            () => Assert.That(terminal.Text, Does.Contain("Question 1 of 2").And.Contain("Explanation")),
            () => terminal.Press(Key.Esc, Key.CursorDown, Key.CursorDown, Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("Question 2 of 2"), "arrows and Enter choose, too"),
            () => terminal.Press(Key.Esc, Key.Esc, Key.Enter));
        Assert.That(await terminal.Mode.PlayAsync(SampleLessons.Play(Two)), Is.True, terminal.Text);
    }

    [Test]
    public async Task The_passage_stands_beside_a_question_gone_through_once_more()
    {
        using var terminal = new TerminalHarness(120, 40);
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter, Key.D, Key.Enter, Key.D, Key.Enter, Key.A, new Key('1')),
            () => Assert.That(terminal.Text, Does.Contain("When does Article 4 oblige").And.Contain("What Article 4 says")),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(Two));
    }

    [Test]
    public async Task Notes_are_found_where_they_were_written_in_the_outline_and_at_the_end()
    {
        using var terminal = new TerminalHarness(80, 24);
        var runner = SampleLessons.Play(Two);
        void Write(string note)
        {
            terminal.Press(Key.N);
            terminal.Type(note);
            terminal.Press(Key.Enter);
        }
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => Write("Ask about this."),
            () => Assert.That(terminal.Text, Does.Contain("Your note is kept.")),
            () => terminal.Press(Key.N),
            () => Assert.That(terminal.Text, Does.Contain("Your notes").And.Contain("Ask about this.")),
            () => terminal.Press(Key.Esc, Key.O),
            () => Assert.That(terminal.Text, Does.Contain("Ask about this. – on the page \"What Article 4 says\"")),
            () => terminal.Press(Key.Esc, Key.Enter),
            () => Write("Why this?"),
            () => terminal.Press(Key.N),
            () => Assert.That(terminal.Text, Does.Contain("Why this?").And.Not.Contain("Ask about this.")),
            () => terminal.Press(Key.Esc, Key.D, Key.Enter, Key.D, Key.Enter, Key.End),
            () => Assert.That(terminal.Text, Does.Contain("Ask about this.").And.Contain("Why this? – on question 1")),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(runner);
        Assert.That(runner.State.Notes.Select(n => n.Text), Is.EqualTo(new[] { "Ask about this.", "Why this?" }));
    }

    [Test]
    public async Task The_text_of_what_is_shown_goes_to_the_clipboard()
    {
        using var terminal = new TerminalHarness(80, 24);
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Y),
            () => Assert.That(terminal.Text, Does.Contain("The text is on the clipboard, where the terminal allows it.")),
            () => terminal.Press(Key.Enter, Key.Y, Key.O, Key.Y, Key.Esc, Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(Two));
        string[] copied = [.. terminal.Sent.Select(Copied)];
        Assert.That(copied[0], Does.StartWith("What Article 4 says\nThe treaty was signed in Pyongyang").And.Contain("2024-06-19: The treaty is signed in Pyongyang."));
        Assert.That(copied[1], Does.StartWith("When does Article 4 oblige one side to help the other?\n1. When it is").And.EndWith("3. Never; the treaty is about trade\n"));
        Assert.That(copied[2], Does.StartWith("Outline\n1. What Article 4 says"));

        static string Copied(string sequence)
        {
            Assert.That(sequence, Does.StartWith("\u001b]52;c;").And.EndWith("\u0007"));
            return System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(sequence[7..^1]));
        }
    }

    [Test]
    public async Task What_cannot_be_found_says_what_was_probably_meant()
    {
        using var terminal = new TerminalHarness(80, 24);
        void Look(Key key, string named, string said)
        {
            terminal.Press(key);
            terminal.Type(named);
            terminal.Press(Key.Enter);
            Assert.That(terminal.Text, Does.Contain(said));
            terminal.Press(Key.Esc);
        }
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => Look(Key.G, "treeaty", "There is no page \"treeaty\" among those you have reached. Did you mean"),
            () => Look(Key.G, "9", "Number 9 of the outline is no page that you have reached."),
            () => Look(Key.C, "death", "There is no claim \"death\". Did you mean deaths?"),
            () => Look(Key.W, "stormcorps", "The glossary has no \"stormcorps\". Did you mean Storm Corps?"),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(Two));
    }
}
