using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Tests.FullScreen;
using Explainer.Ui.Tests.Plain;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests;

/// <summary>The session before the learner was gone on with in another window: they are told, and shown where it stands.</summary>
[NonParallelizable]
public sealed class TwoWindowsTests
{
    private static readonly Lesson Bridge = new(new("bridge"), "The bridge",
    [
        new QuestionStep(new TrueFalseQuestion(Answer: true) { Id = new("toll"), Stem = "Is there a toll?", AsksCertainty = false }),
        new PageStep(new(new("end"), "The other side", "You are across.")),
    ])
    { Course = new("bridge"), CourseTitle = "Bridges", Canonical = "bridge" };

    private readonly MemoryJournal journal = new();

    [Test]
    public async Task Line_by_line_it_is_said_what_became_of_an_answer_and_where_the_session_stands()
    {
        var (here, there) = await Both(new Advance());
        using var script = new Script();
        await there.DoAsync(new Respond(new ChosenOptions(["false"])));

        await script.GoOnAsync(here, ["t", "", ":quit"]);

        Assert.That(script.Text, Does.Match("(?s)> t\n\nThis question was answered in another window, so your answer here was not kept\\. Here is where the session stands now\\.\n\n.*Wrong.*\n>\n\nStep 2 of 2"));
        Assert.That(here.State.Answers.Single().Verdict, Is.EqualTo(Verdict.Incorrect));
    }

    [Test]
    public async Task Line_by_line_a_session_finished_elsewhere_is_left()
    {
        var (here, there) = await Both(new Advance(), new Respond(new ChosenOptions(["true"])), new Advance(), new Advance());
        await there.DoAsync(new Close());
        using var script = new Script();

        Assert.That(await script.GoOnAsync(here, [":note too late", "more"]), Is.False, "the person has not gone on from the score here");
        Assert.That(script.Text.TrimEnd(), Does.EndWith("This session was finished in another window, so what you did here was not kept."));
    }

    [Test]
    public async Task In_the_full_screen_it_is_said_and_shown()
    {
        var (here, there) = await Both(new Advance());
        using var terminal = new TerminalHarness(80, 24);
        terminal.Then(
            () => Assert.That(terminal.Text, Does.Contain("Is there a toll?")),
            () => there.DoAsync(new Respond(new ChosenOptions(["false"]))).GetAwaiter().GetResult(),
            () => terminal.Press(new Key('t'), Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("Wrong").And.Contain("answered in another window, so your answer")),
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("You are across.").And.Not.Contain("another window")),
            () => terminal.Press(new Key('q')));

        Assert.That(await terminal.Mode.PlayAsync(here), Is.False);
    }

    [Test]
    public async Task In_the_full_screen_a_session_finished_elsewhere_is_left_with_a_word()
    {
        var (here, there) = await Both(new Advance(), new Respond(new ChosenOptions(["true"])), new Advance(), new Advance());
        using var terminal = new TerminalHarness(80, 24);
        terminal.Then(
            () => Assert.That(terminal.Text, Does.Contain("Summary")),
            () => there.DoAsync(new Close()).GetAwaiter().GetResult(),
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("This session was finished in another window")),
            () => terminal.Press(Key.Enter));

        Assert.That(await terminal.Mode.PlayAsync(here), Is.False);
    }

    private async Task<(SessionRunner Here, SessionRunner There)> Both(params Intent[] before)
    {
        var here = await SessionRunner.OpenAsync(Bridge, new("Kim", 7), journal, Script.Clock());
        foreach (var intent in before) await here.DoAsync(intent);
        return (here, await SessionRunner.ResumeAsync(Bridge, here.State.Opened.Session, journal, Script.Clock()));
    }
}
