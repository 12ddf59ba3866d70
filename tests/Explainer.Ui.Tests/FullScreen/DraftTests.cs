using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
public sealed class DraftTests
{
    [Test]
    public async Task A_draft_survives_looks_hints_notes_and_resizes()
    {
        using var terminal = new TerminalHarness(80, 24);
        var runner = SampleLessons.Play(SampleLessons.Soldiers);
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => terminal.Type("47"),
            () => terminal.Press(Key.O.WithAlt, Key.Esc),
            () => terminal.Press(Key.F1, Key.Esc),
            () => terminal.Press(Key.H.WithAlt),
            () => terminal.Press(Key.N.WithAlt),
            () => terminal.Type("look it up"),
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("Your note is kept.")),
            () => terminal.Resize(40, 12),
            () => terminal.Type("00"),
            () => Assert.That(terminal.Text, Does.Contain("4700").And.Contain("Hint: Fewer")),
            () => terminal.Press(Key.Enter),
            () => terminal.Press(Key.Enter),
            () => terminal.Press(Key.Enter));
        Assert.That(await terminal.Mode.PlayAsync(runner), Is.True, terminal.Text);
        Assert.That(runner.State.Answers.Single().Response, Is.EqualTo(new EnteredText("4700")));
        Assert.That(runner.State.Notes.Single().Text, Is.EqualTo("look it up"));
    }

    [Test]
    public async Task What_cannot_be_read_is_said_and_kept_and_not_recorded()
    {
        using var terminal = new TerminalHarness(40, 12);
        var runner = SampleLessons.Play(SampleLessons.Soldiers);
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("Type an answer first.")),
            () => terminal.Type("many"),
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("did not understand").And.Contain("Number: many")),
            () => Assert.That(runner.State.Answers, Is.Empty),
            () => terminal.Press(Key.Q.WithCtrl));
        Assert.That(await terminal.Mode.PlayAsync(runner), Is.False);
    }

    [Test]
    public async Task Letters_are_text_in_a_field_and_keys_when_it_is_left()
    {
        using var terminal = new TerminalHarness(80, 24);
        var runner = SampleLessons.Play(SampleLessons.City);
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => terminal.Type("hodqo?"),
            () => Assert.That(terminal.Text, Does.Contain("> hodqo?")),
            () => terminal.Press(Key.Tab, Key.O),
            () => Assert.That(terminal.Text, Does.Contain("Outline")),
            () => terminal.Press(Key.Esc, Key.D),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(runner);
        Assert.That(runner.State.Answers.Single().Response, Is.TypeOf<DontKnow>());
    }

    [Test]
    public async Task An_answer_must_be_chosen_and_none_of_them_is_an_answer_of_its_own()
    {
        using var terminal = new TerminalHarness(40, 12);
        var runner = SampleLessons.Play(SampleLessons.Trigger, SampleLessons.Sides);
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("Choose an option first.")),
            () => terminal.Press(Key.CursorDown, Key.Space, Key.Enter, Key.Enter),
            () => terminal.Press(new Key('1'), new Key('0')),
            () => Assert.That(terminal.Text, Does.Contain("None of them: Enter gives that").And.Contain("[ ] Russia")),
            () => terminal.Press(new Key('1'), new Key('0'), Key.Enter),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(runner);
        Assert.That(runner.State.Answers.Select(a => string.Join(' ', a.Response.ToStrings())), Is.EqualTo(new[] { "b", "" }));
    }

    [TestCase(1, "j")]
    [TestCase(12, "a j")]
    public async Task Of_more_than_nine_options_two_digits_make_a_number(int most, string given)
    {
        using var terminal = new TerminalHarness(40, 12);
        System.Collections.Immutable.ImmutableArray<Option> options = [.. Enumerable.Range(0, 12).Select(i => SampleLessons.Option($"{(char)('a' + i)}", $"Option {i + 1}"))];
        Question question = most == 1
            ? new SingleChoiceQuestion(options, new("j")) { Id = new("q"), Stem = "Which?", Shuffles = false }
            : new MultipleChoiceQuestion(options, [new("a"), new("j")]) { Id = new("q"), Stem = "Which?", Shuffles = false };
        var runner = SampleLessons.Play(question);
        terminal.Then(
            () => terminal.Press(Key.Enter, new Key('1')),
            () => terminal.Press(most == 1 ? [] : [Key.Space, new Key('1')]),
            () => terminal.Press(new Key('0')),
            () => terminal.Press(most == 1 ? [Key.Enter] : [Key.Space, Key.Enter]),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(runner);
        Assert.That(string.Join(' ', runner.State.Answers.Single().Response.ToStrings()), Is.EqualTo(given));
    }

    [Test]
    public async Task Items_go_to_a_place_by_its_number()
    {
        using var terminal = new TerminalHarness(40, 12);
        var question = SampleLessons.Order with { Ranks = [.. Enumerable.Range(1, 12).Select(i => System.Collections.Immutable.ImmutableArray.Create(new OrderingItem(new($"i{i}"), $"Item {i}")))] };
        var runner = SampleLessons.Play(question);
        string moved = "";
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => moved = terminal.Rows.First(r => r.Contains('>')).Split(". ")[1].Split(" [")[0],
            () => terminal.Press(new Key('1'), new Key('2')),
            () => Assert.That(terminal.Text, Does.Contain($"> 12. {moved}")),
            () => terminal.Press(Key.K.WithShift, Key.Enter),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(runner);
        Assert.That(((ArrangedOptions)runner.State.Answers.Single().Response).Items[10], Is.EqualTo(moved.Replace("Item ", "i", StringComparison.Ordinal)));
    }

    [TestCase(40, 12)]
    [TestCase(80, 24)]
    public async Task Twelve_options_that_wrap_are_all_reached(int columns, int rows)
    {
        using var terminal = new TerminalHarness(columns, rows);
        var options = Enumerable.Range(1, 12).Select(i => SampleLessons.Option($"o{i}", $"Option number {i} which is so long that it takes at least two lines at forty columns, end{i}")).ToArray();
        var question = new MultipleChoiceQuestion([.. options], [.. options.Select(o => o.Id)]) { Id = new("many"), Stem = "Which of these are so long that they wrap, and take long to be read through, stem and all?", Shuffles = false };
        var runner = SampleLessons.Play(question);
        var steps = new List<Action> { () => terminal.Press(Key.Enter) };
        for (int i = 1; i <= 12; i++)
        {
            int n = i;
            steps.Add(() =>
            {
                for (int tries = 0; tries < 12 && !IsCurrent(n); tries++) terminal.Press(Key.CursorDown);
                terminal.Press(Key.Space);
                Assert.That(terminal.Text, Does.Contain($"> {n,2} [x] Option").And.Contain($"end{n}"));
            });
        }
        terminal.Then([.. steps, () => terminal.Press(Key.Enter), () => terminal.Press(Key.Q)]);
        await terminal.Mode.PlayAsync(runner);
        Assert.That(runner.State.Answers.Single().Verdict, Is.EqualTo(Verdict.Correct));

        bool IsCurrent(int n) => terminal.Rows.Any(r => r.Contains($"> {n,2} [", StringComparison.Ordinal));
    }
}
