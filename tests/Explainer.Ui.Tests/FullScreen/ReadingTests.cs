using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Ui.FullScreen;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
public sealed class ReadingTests
{
    private static readonly Page Long = new(new("long"), "A long page", new(string.Join("\n\n", Enumerable.Range(1, 30).Select(i => $"Paragraph {i} says that number {i} is followed by {i + 1}, and goes on for long enough to wrap at any width that is tried here."))));

    [Test]
    public async Task A_resize_keeps_the_place()
    {
        using var terminal = new TerminalHarness(80, 24);
        string first = "";
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () =>
            {
                for (int i = 0; i < 20; i++) terminal.Press(Key.CursorDown);
                first = FirstWords();
            },
            () => terminal.Resize(40, 12),
            () => Assert.That(FirstWords(), Does.StartWith(first)),
            () => terminal.Resize(200, 60),
            () => Assert.That(terminal.Text, Does.Contain(first)),
            () => terminal.Resize(57, 15),
            () => Assert.That(FirstWords(), Does.StartWith(first)),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new PageStep(Long))));

        string FirstWords() => string.Join(' ', terminal.Rows.Skip(2).Select(r => r[..Math.Min(r.Length, 76)].Trim(' ', '▲', '▼', '┃', '│')).First(r => r.Length > 0).Split(' ').Take(2));
    }

    [Test]
    public async Task A_resize_keeps_the_quote_of_a_passage_in_sight()
    {
        using var terminal = new TerminalHarness(120, 60);
        var page = Long with { Body = string.Join("\n\n", Enumerable.Range(1, 12).Select(i => $"Paragraph {i} is read on the way to number {i + 1}.")) };
        var question = SampleLessons.Trigger with { Passage = new(new("long"), "Paragraph 12") };
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter, Key.D, Key.P),
            () => Assert.That(terminal.Text, Does.Contain("A long page").And.Contain("Paragraph 12")),
            () => terminal.Resize(40, 12),
            () => Assert.That(terminal.Text, Does.Contain("Paragraph 12")),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new PageStep(page), new QuestionStep(question))));
    }

    [Test]
    public async Task A_quote_in_a_timeline_is_highlighted_and_shown()
    {
        using var terminal = new TerminalHarness(40, 12);
        var question = SampleLessons.Trigger with { Passage = new(new("treaty"), "Both sides ratify it") };
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter, Key.D, Key.P),
            () =>
            {
                var at = terminal.Find("Both sides") ?? throw new AssertionException(terminal.Text);
                Assert.That(terminal.App.Driver!.Contents![at.Y, at.X].Attribute!.Value.Background, Is.EqualTo(Palette.Dark.Quote.Ground));
            },
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new PageStep(SampleLessons.Treaty), new QuestionStep(question))));
    }

    [Test]
    public async Task Keys_scroll_and_say_that_there_is_more()
    {
        using var terminal = new TerminalHarness(40, 12);
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Rows[^1], Does.StartWith(" ▼ more")),
            () => terminal.Press(Key.J, Key.CursorDown, Key.K, Key.CursorUp),
            () => Assert.That(terminal.Rows[2], Does.Contain("A long page")),
            () => terminal.Press(Key.Space, Key.PageDown, Key.PageUp, Key.PageUp),
            () => Assert.That(terminal.Rows[2], Does.Contain("A long page")),
            () => terminal.Press(Key.End),
            () => Assert.That(terminal.Rows[^1], Does.Not.Contain("▼")),
            () => Assert.That(terminal.Text, Does.Contain("▲").And.Contain("tried here")),
            () => terminal.Press(Key.Home, Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new PageStep(Long))));
    }

    [Test]
    public async Task Every_line_of_a_page_is_drawn_when_it_is_scrolled_through()
    {
        using var terminal = new TerminalHarness(40, 12);
        var blocks = ScreenPresenter.Page(SampleLessons.Treaty, SampleLessons.Whole.References);
        var steps = new List<Action> { () => terminal.Press(Key.Enter) };
        foreach (int width in (int[])[40, 41, 53, 72, 75, 80, 133, 200])
            steps.Add(() => AllIsDrawn(width));
        terminal.Then([.. steps, () => terminal.Press(Key.Q)]);
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole));

        void AllIsDrawn(int width)
        {
            terminal.Resize(width, 12);
            terminal.Press(Key.Home);
            var drawn = new HashSet<string>();
            for (int page = 0; page < 12; page++)
            {
                drawn.UnionWith(terminal.Rows[2..^1].Select(r => r.PadRight(width)[..Measure.At(width, hasSide: true).ScrollBar].Trim()));
                terminal.Press(Key.PageDown);
            }
            var sheet = new Sheet(Measure.At(width).Columns);
            new BodyText(blocks).Set(sheet);
            Assert.That(sheet.Lines.Select(l => l.Text.Trim()).Where(l => !drawn.Contains(l)), Is.Empty, $"at {width} columns");
        }
    }

    [Test]
    public void No_width_cuts_a_word_or_makes_a_line_too_long()
    {
        string[] words = [.. Words(MarkupReader.PlainText(SampleLessons.Treaty.Body)), "2024-06-19", "ratify", "Deaths", "soldiers", "4,000", "600", "claimed", "confirmed"];
        var text = new BodyText(ScreenPresenter.Page(SampleLessons.Treaty, SampleLessons.Whole.References));
        for (int width = 20; width <= 200; width++)
        {
            var sheet = new Sheet(width);
            text.Set(sheet);
            string set = string.Concat(sheet.Lines.SelectMany(l => l.Text).Where(c => !char.IsWhiteSpace(c) && c is not '│'));
            Assert.That(sheet.Lines.Where(l => TextWidth.Of(l.Text) > width).Select(l => l.Text), Is.Empty, $"at {width} columns");
            Assert.That(words.Where(w => !set.Contains(w, StringComparison.Ordinal)), Is.Empty, $"at {width} columns");
        }

        static IEnumerable<string> Words(string of) => of.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('"', ',', '.')).Where(w => w.Length > 0);
    }

    [Test]
    public async Task A_passage_begins_at_its_quote()
    {
        using var terminal = new TerminalHarness(40, 12);
        var question = SampleLessons.Named with { Passage = new(Long.Id, "Paragraph 17 says") };
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter),
            () => terminal.Press(Key.T, Key.Enter),
            () => terminal.Press(Key.P),
            () => Assert.That(terminal.Text, Does.Contain("Paragraph 17 says")),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new PageStep(Long), new QuestionStep(question))));
    }
}
