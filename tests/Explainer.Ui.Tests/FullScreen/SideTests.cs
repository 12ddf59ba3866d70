using Explainer.Lessons;
using Explainer.Ui.FullScreen;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
public sealed class SideTests
{
    [Test]
    public void Everything_keeps_clear_of_everything_else()
    {
        for (int width = 40; width <= 250; width++)
        {
            foreach (bool hasSide in (bool[])[false, true])
            {
                var at = Measure.At(width, hasSide);
                Assert.That(at.From, Is.InRange(0, at.Left), $"{width}");
                Assert.That(at.Left + at.Columns, Is.LessThanOrEqualTo(at.ScrollBar), $"{width}");
                Assert.That(at.Side, hasSide && width >= Measure.Wide ? Is.InRange(at.ScrollBar + 2, at.To - 28) : Is.EqualTo(at.To), $"{width}");
                Assert.That(Math.Max(at.To, at.ScrollBar + 1), Is.LessThanOrEqualTo(width), $"{width}");
            }
        }
    }

    [Test]
    public async Task A_selected_link_tells_beside_the_text_what_it_leads_to()
    {
        using var terminal = new TerminalHarness(120, 40);
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("▸ What Article 4 says").And.Contain("· Question 1")),
            () => terminal.Press(Key.Tab),
            () => Assert.That(terminal.Text, Does.Contain("Who says so  The treaty's text").And.Contain("The treaty was signed in Pyongyang").And.Not.Contain("»")),
            () => terminal.Press(Key.Tab),
            () => Assert.That(terminal.Text, Does.Contain("Special operations troops")),
            () => terminal.Press(Key.Esc),
            () => Assert.That(terminal.Text, Does.Contain("▸ What Article 4 says")),
            () => terminal.Resize(109, 40),
            () => Assert.That(terminal.Text, Does.Not.Contain("▸")),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole));
    }

    [Test]
    public async Task The_question_stands_beside_its_passage_and_the_way_can_be_clicked()
    {
        using var terminal = new TerminalHarness(120, 40);
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter, new Key('2'), Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("▸ Question 1").And.Contain("✗ Wrong")),
            () => terminal.Press(Key.P),
            () => Assert.That(terminal.Text, Does.Contain("✗ Wrong").And.Contain("after an armed")),
            () => terminal.Press(Key.Enter, Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("✗ Question 1").And.Contain("✓ What Article 4 says")),
            () => terminal.Click("What Article 4 says"),
            () => Assert.That(terminal.Text, Does.Contain("The treaty was signed in Pyongyang")),
            () => terminal.Press(Key.Esc),
            () => Assert.That(terminal.Text, Does.Contain("The treaty names Ukraine")),
            () => terminal.Press(Key.Q.WithCtrl));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new PageStep(SampleLessons.Treaty), new QuestionStep(SampleLessons.Trigger), new QuestionStep(SampleLessons.Named))));
    }

    [Test]
    public async Task What_is_longer_than_the_screen_says_so_and_can_be_scrolled()
    {
        using var terminal = new TerminalHarness(120, 16);
        var lesson = SampleLessons.Lesson([new PageStep(SampleLessons.Treaty), .. Enumerable.Range(1, 20).Select(i => new QuestionStep(SampleLessons.Named with { Id = new($"q{i}") }))]);
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("▸ What Article 4 says").And.Contain("▼ more").And.Contain("Question 5").And.Not.Contain("Question 20")),
            () => terminal.Press(new Key(']')),
            () => Assert.That(terminal.Text, Does.Contain("▲ more").And.Not.Contain("▸ What Article 4 says")),
            () => terminal.Press(new Key(']'), new Key(']')),
            () => Assert.That(terminal.Text, Does.Contain("Question 20")),
            () => terminal.Click("▲ more"),
            () => terminal.Press(new Key('[')),
            () => Assert.That(terminal.Text, Does.Contain("▸ What Article 4 says")),
            () => terminal.Press(Key.F1),
            () => Assert.That(terminal.Text, Does.Contain("Keys that work here")),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(lesson));
    }

    [TestCase(120, 40)]
    [TestCase(80, 24)]
    public async Task In_an_exam_a_link_in_the_question_tells_nothing(int columns, int rows)
    {
        using var terminal = new TerminalHarness(columns, rows);
        var question = SampleLessons.Trigger with { Stem = "What does [the text](claim:treaty-text) say?" };
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Tab),
            () => Assert.That(terminal.Text, Does.Not.Contain("confirmed").And.Not.Contain("The treaty's text")),
            () => terminal.Press(Key.Q.WithCtrl));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new QuestionStep(question)), exam: true));
    }
}
