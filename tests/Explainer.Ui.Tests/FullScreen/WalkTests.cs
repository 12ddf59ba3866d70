using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
public sealed class WalkTests
{
    [TestCase(80, 24)]
    [TestCase(40, 12)]
    public async Task A_lesson_can_be_played_by_keyboard_alone(int columns, int rows)
    {
        using var terminal = new TerminalHarness(columns, rows);
        var runner = SampleLessons.Play(SampleLessons.Whole, certainty: true);
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => terminal.Press(Key.Space, Key.Enter),
            () => terminal.Press(new Key('2'), Key.H, Key.Enter),
            () => terminal.Press(new Key('3')),
            () => terminal.Press(Key.P, Key.Enter, Key.R, new Key('1'), Key.Enter, Key.Enter),
            () => terminal.Press(Key.F, Key.Enter, Key.Enter, Key.Enter),
            () => terminal.Press(new Key('1'), new Key('2'), Key.Enter, Key.CursorDown, Key.Enter, Key.Enter),
            () => terminal.Press(Key.Enter));
        Assert.That(await terminal.Mode.PlayAsync(runner), Is.True, terminal.Text);
        Assert.That(runner.State.Answers.Select(a => (a.Question.Value, a.Verdict, a.Certainty, a.Hints)), Is.EqualTo(new (string, Verdict, Certainty?, int)[]
        {
            ("trigger", Verdict.Incorrect, Certainty.FairlySure, 1),
            ("trigger", Verdict.Correct, null, 1),
            ("named", Verdict.Correct, null, 0),
            ("sides", Verdict.Correct, Certainty.Guessing, 0),
        }));
        Assert.That(runner.State.PassagesOpened, Has.Count.EqualTo(1));
    }
}
