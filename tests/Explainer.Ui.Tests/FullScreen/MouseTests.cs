using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
public sealed class MouseTests
{
    [TestCase(80, 24)]
    [TestCase(40, 12)]
    public async Task A_lesson_can_be_played_by_mouse_alone(int columns, int rows)
    {
        using var terminal = new TerminalHarness(columns, rows);
        var lesson = SampleLessons.Lesson(
            new PageStep(SampleLessons.Treaty), new QuestionStep(SampleLessons.Trigger), new QuestionStep(SampleLessons.Named), new QuestionStep(SampleLessons.Sides),
            new QuestionStep(SampleLessons.Order), new QuestionStep(SampleLessons.Pairs));
        var runner = SampleLessons.Play(lesson, certainty: true);
        void Click(params string[] texts)
        {
            foreach (string text in texts)
            {
                while (terminal.Find(text) is null && terminal.Find("▼") is not null) terminal.Click("▼");
                terminal.Click(text);
            }
        }
        terminal.Then(
            () => Click("Go on"),
            () => Click("the text", "Back"),
            () => Click("Go on"),
            () => Click("Whenever its", "Answer"),
            () => Click("3 fairly sure"),
            () => Click(terminal.Find("Read the passage") is null ? "? more" : "Read the passage"),
            () =>
            {
                if (terminal.Find("Keys that work here") is not null) Click("Read the passage");
                Click("Back to the question", "Go on");
            },
            () => Click("False", "Answer", "Skip", "Go on"),
            () => Click("Russia", "North Korea", "Answer", "4 certain", "Go on"),
            () => Click("The treaty is signed", "[▲]", "[▲]", "[▲]", "Answer", "Skip", "Go on"),
            () => Click("South Korea", "Ukraine", "North Korea", "Answer", "Skip"),
            () => Click("Go on"),
            () => Click("Close"));
        Assert.That(await terminal.Mode.PlayAsync(runner), Is.True, terminal.Text);
        Assert.That(runner.State.Answers.Select(a => a.Verdict), Is.EqualTo(new[] { Verdict.Incorrect, Verdict.Correct, Verdict.Correct, Verdict.Partial, Verdict.Correct }));
        Assert.That(runner.State.PassagesOpened, Has.Count.EqualTo(1));
        Assert.That(runner.State.Answers.Select(a => a.Certainty), Is.EqualTo(new Certainty?[] { Certainty.FairlySure, null, Certainty.Certain, null, null }));
    }

    [TestCase(80, 24)]
    [TestCase(40, 12)]
    public async Task Every_question_type_of_the_tour_can_be_answered_by_mouse_alone(int columns, int rows)
    {
        using var terminal = new TerminalHarness(columns, rows);
        var runner = SampleLessons.Play(BundledContent.Read("tour/tour.yaml"), certainty: true);
        var mouse = new MousePlayer(terminal, () => runner.State);
        void Step()
        {
            mouse.Step();
            if (runner.State.Phase != Phase.Closed) terminal.Then(Step);
        }
        Assert.That(await terminal.Then(Step).Mode.PlayAsync(runner), Is.True, terminal.Text);
        Assert.That(runner.State.Answers.Select(a => a.Question).Distinct().Count(), Is.EqualTo(runner.State.Questions.Count()));
        Assert.That(runner.State.Answers.Any(a => a.Certainty == Certainty.FairlySure), Is.True);
        Assert.That(runner.State.Answers.Select(a => a.Response.GetType()).Distinct().Count(), Is.EqualTo(5), "one for each interaction");
    }

    [TestCase(80, 24)]
    [TestCase(40, 12)]
    public async Task All_that_can_be_looked_at_can_be_looked_at_by_mouse_alone(int columns, int rows)
    {
        using var terminal = new TerminalHarness(columns, rows);
        var runner = SampleLessons.Play(SampleLessons.Lesson(new PageStep(SampleLessons.Treaty), new QuestionStep(SampleLessons.Trigger)));
        var mouse = new MousePlayer(terminal, () => runner.State);
        void FromHelp(string what)
        {
            if (terminal.Find("Help") is not null) mouse.Click("Help");
            else mouse.Click("? more");
            mouse.Click(what);
        }
        terminal.Then(
            mouse.Step,
            () => FromHelp("Outline"),
            () => mouse.Click("1. What Article 4 says"),
            () => mouse.Click("Back"),
            () => mouse.Click("Back"),
            () => FromHelp("Go to a page"),
            () => terminal.Type("1"),
            () => mouse.Click("Go there"),
            () => mouse.Click("Back"),
            () => FromHelp("Note"),
            () => terminal.Type("By mouse."),
            () => mouse.Click("Keep it"),
            () => FromHelp("Copy the text"),
            () => mouse.Click("the text"),
            () => Assert.That(terminal.Text, Does.Contain("confirmed")),
            () => mouse.Click("Back"),
            mouse.Step,
            () => FromHelp("Hint"),
            () => Assert.That(runner.State.HintsShown, Is.EqualTo(1)),
            () => FromHelp("I don't know"),
            () => FromHelp("Read the passage"),
            () => mouse.Click("Back to the question"),
            mouse.Step,
            () => FromHelp("All answers"),
            () => mouse.Click("1. ?"),
            () => Assert.That(terminal.Text, Does.Contain("Question 1 of 1")),
            () => mouse.Click("Back"),
            () => mouse.Click("Back"),
            () => FromHelp("Quit"));
        Assert.That(await terminal.Mode.PlayAsync(runner), Is.False, "left, not gone on from");
        Assert.That((runner.State.Phase, runner.State.Notes.Length, terminal.Sent.Count), Is.EqualTo((Phase.Summary, 1, 1)));
    }

    [Test]
    public async Task The_wheel_and_the_bar_scroll()
    {
        using var terminal = new TerminalHarness(40, 12);
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () =>
            {
                terminal.Wheel(MouseFlags.WheeledDown);
                Assert.That(terminal.Text, Does.Not.Contain("What Article 4 says"));
                terminal.Wheel(MouseFlags.WheeledUp);
                Assert.That(terminal.Text, Does.Contain("What Article 4 says"));
                terminal.Click(39, 9);
                Assert.That(terminal.Text, Does.Not.Contain("What Article 4 says"));
                terminal.Click("▼ more");
                terminal.Press(Key.Q);
            });
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole));
    }
}
