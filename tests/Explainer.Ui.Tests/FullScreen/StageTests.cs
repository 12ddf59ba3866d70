using System.Text;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.FullScreen;
using Explainer.Ui.Screens;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
public sealed class StageTests
{
    [TestCase("q")]
    [TestCase("Ctrl+Q")]
    [TestCase("Ctrl+C")]
    public async Task Leaving_asks_nothing(string key)
    {
        using var terminal = new TerminalHarness(40, 12);
        terminal.Then(() => terminal.Press(Key.TryParse(key, out var parsed) ? parsed : throw new FormatException(key)));
        Assert.That(await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole)), Is.False);
        Assert.That(terminal.Host.Interrupted, Is.EqualTo(key == "Ctrl+C"));
    }

    [Test]
    public async Task Stopping_from_another_thread_ends_what_is_shown_and_all_that_follows()
    {
        using var terminal = new TerminalHarness(40, 12);
        terminal.Then(() => Task.Run(terminal.Host.Stop).Wait());
        Assert.That(await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole)), Is.False);
        Assert.That(await terminal.Mode.ChooseAsync(new Menu("Library", [], [new("A", "")], 0)), Is.Null);
    }

    [Test]
    public async Task Cancelling_ends_what_is_shown()
    {
        using var terminal = new TerminalHarness(40, 12);
        using var cancel = new CancellationTokenSource();
        terminal.Then(cancel.Cancel);
        Assert.That(await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole), cancel.Token), Is.False);
    }

    [Test]
    public async Task A_journal_that_refuses_reaches_the_caller()
    {
        using var terminal = new TerminalHarness(40, 12);
        var journal = new LateJournal { RefusesFrom = 2 };
        var runner = SampleLessons.Play(SampleLessons.Whole, journal);
        terminal.Then([() => terminal.Press(Key.Enter), .. Until(() => runner.State.Phase == Phase.Reading), () => terminal.Press(Key.Enter), .. Until(() => journal.HasRefused)]);
        await Assert.ThrowsAsync<JournalException>(() => terminal.Mode.PlayAsync(runner));
        Assert.That(runner.State.Phase, Is.EqualTo(Phase.Reading), "what could not be kept did not happen");
    }

    [Test]
    public async Task Leaving_waits_for_what_is_being_written()
    {
        using var terminal = new TerminalHarness(40, 12);
        var runner = SampleLessons.Play(SampleLessons.Whole, new LateJournal { Milliseconds = 300 });
        terminal.Then(() => terminal.Press(Key.Enter, Key.Q));
        Assert.That(await terminal.Mode.PlayAsync(runner), Is.False);
        Assert.That(runner.State.Phase, Is.EqualTo(Phase.Reading));
    }

    [Test]
    public async Task A_slow_journal_is_waited_for_and_one_intent_goes_at_a_time()
    {
        using var terminal = new TerminalHarness(40, 12);
        var written = new TaskCompletionSource();
        var runner = SampleLessons.Play(SampleLessons.Lesson(new PageStep(SampleLessons.Treaty)), new LateJournal { Gate = written.Task });
        terminal.Then([() => terminal.Press(Key.Enter, Key.Enter, Key.Enter), written.SetResult, .. Until(() => runner.State.Phase != Phase.Opening), () => Assert.That(runner.State.Phase, Is.EqualTo(Phase.Reading)), () => terminal.Press(Key.Enter), .. Until(() => runner.State.Phase == Phase.Summary), () => terminal.Press(Key.Enter), .. Until(() => runner.State.Phase == Phase.Closed)]);
        Assert.That(await terminal.Mode.PlayAsync(runner), Is.True, terminal.Text);
    }

    [Test]
    public async Task Too_small_a_terminal_asks_for_room_until_it_has_it()
    {
        using var terminal = new TerminalHarness(30, 8);
        terminal.Then(
            () => Assert.That(terminal.Text, Does.Contain("more").And.Contain("room")),
            () => terminal.Press(Key.Enter),
            () => terminal.Resize(40, 12),
            () => Assert.That(terminal.Text, Does.Contain("About 12 minutes").And.Not.Contain("room")),
            () => terminal.Resize(39, 12),
            () => Assert.That(terminal.Text, Does.Contain("room").And.Not.Contain("About")),
            () => terminal.Press(Key.Q));
        var runner = SampleLessons.Play(SampleLessons.Whole);
        await terminal.Mode.PlayAsync(runner);
        Assert.That(runner.State.Phase, Is.EqualTo(Phase.Opening), "what is not seen is not done");
    }

    [Test]
    public async Task No_text_steers_the_terminal()
    {
        const string evil = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202Eabc\u0085";
        using var terminal = new TerminalHarness(80, 24);
        var frames = new StringBuilder();
        var page = SampleLessons.Treaty with { Title = $"Title{evil}", Body = $"Body{evil} `code{evil}` [link{evil}](https://example.org/{evil})\n\n| a{evil} |\n|---|\n| b{evil} |" };
        var question = SampleLessons.Trigger with { Stem = $"Stem{evil}", Options = [SampleLessons.Option("a", $"Option{evil}", $"Feedback{evil}"), SampleLessons.Option("b", "Other")], Hints = [$"Hint{evil}"] };
        var lesson = SampleLessons.Lesson(new PageStep(page), new QuestionStep(question), new QuestionStep(SampleLessons.City)) with { Title = $"Lesson{evil}" };
        void See(params Key[] keys)
        {
            frames.Append(terminal.App.Driver!.ToAnsi());
            terminal.Press(keys);
        }
        terminal.Then(
            () => See(Key.Enter), () => See(Key.O), () => See(Key.Esc, Key.Enter), () => See(Key.H), () => See(new Key('1'), Key.Enter), () => See(Key.Enter),
            () => terminal.App.RaisePasteEvent($"pasted{evil}"), () => See(Key.Enter), () => See(Key.Q), () => See(Key.Q.WithCtrl));
        await terminal.Mode.PlayAsync(SampleLessons.Play(lesson));
        Assert.That(frames.ToString(), Does.Contain("Body").And.Contain("Stem").And.Contain("Hint").And.Contain("Lesson"));
        foreach (string steering in (string[])["\u001b[2J", "\u001b]0", "owned\u0007", "\u009b", "\u202E", "\u0085"])
            Assert.That(frames.ToString().Contains(steering, StringComparison.Ordinal), Is.False, steering);
    }

    [Test]
    public async Task The_help_lists_the_keys_that_work()
    {
        using var terminal = new TerminalHarness(80, 60);
        var runner = SampleLessons.Play(SampleLessons.Whole);
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter),
            () => terminal.Press(Key.F1),
            () =>
            {
                foreach (var action in ScreenPresenter.Present(runner).Actions)
                    Assert.That(terminal.Rows.Any(r => r.Trim().StartsWith(action.Key, StringComparison.Ordinal) && r.Contains(action.Label, StringComparison.Ordinal)), Is.True, action.Label);
                Assert.That(terminal.Text, Does.Contain("1–3").And.Contain("Space").And.Contain("--plain"));
            },
            () => terminal.Press(Key.CursorDown, Key.CursorDown),
            () => terminal.Click("Outline"),
            () => Assert.That(terminal.Text, Does.Contain("you are here")),
            () => terminal.Press(Key.Esc, Key.Q));
        await terminal.Mode.PlayAsync(runner);
    }

    [TestCase("trigger")]
    [TestCase("named")]
    [TestCase("sides")]
    [TestCase("soldiers")]
    [TestCase("order")]
    [TestCase("pairs")]
    [TestCase("gaps")]
    public async Task Every_key_of_the_help_does_something(string question)
    {
        using var terminal = new TerminalHarness(80, 60);
        var lesson = SampleLessons.Lesson(new PageStep(SampleLessons.Treaty), new QuestionStep(SampleLessons.All.Questions.Single(q => q.Id.Value == question)));
        var listed = new List<(Key Key, KeyRow Row)>();
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter),
            () => listed.AddRange(Shown(terminal).Table.Keys),
            () => terminal.Press(Key.F1),
            () => Assert.That(listed.Select(k => $"{k.Row.Shown} {k.Row.Label}").Distinct().Where(row => !terminal.Rows.Any(r => string.Join(' ', r.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Contains(row, StringComparison.Ordinal))), Is.Empty),
            () => terminal.Press(Key.Esc, Key.Q.WithCtrl));
        await terminal.Mode.PlayAsync(SampleLessons.Play(lesson));
        foreach (var (key, _) in listed)
        {
            using var fresh = new TerminalHarness(80, 24);
            var pressed = new Key(key);
            fresh.Then(() => fresh.Press(Key.Enter, Key.Enter), () => Shown(fresh).Press(pressed), () => fresh.Press(Key.Q.WithCtrl));
            await fresh.Mode.PlayAsync(SampleLessons.Play(lesson));
            Assert.That(pressed.Handled, Is.True, key.ToString());
        }

        static Stage Shown(TerminalHarness on) => (Stage)on.App.TopRunnable!;
    }

    [Test]
    public async Task Any_thread_may_play()
    {
        using var terminal = new TerminalHarness(40, 12);
        var runner = SampleLessons.Play(SampleLessons.Lesson(new PageStep(SampleLessons.Treaty)), new LateJournal());
        terminal.Then([() => terminal.Press(Key.Enter), () => terminal.Press(Key.Enter), .. Until(() => runner.State.Phase == Phase.Reading), () => terminal.Press(Key.Enter), .. Until(() => runner.State.Phase == Phase.Summary), () => terminal.Press(Key.Enter), .. Until(() => runner.State.Phase == Phase.Closed)]);
        Assert.That(await Task.Factory.StartNew(() => terminal.Mode.ChooseAsync(new Menu("Library", [], [new("A", "")], 0)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap(), Is.Zero);
        Assert.That(await Task.Factory.StartNew(() => terminal.Mode.PlayAsync(runner), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap(), Is.True);
    }

    [TestCase("Eleven resolutions", "Next: Eleven resolutions", "Enter Go on")]
    [TestCase(null, "Every part of the course is done now.", "Enter Go on")]
    public async Task The_summary_in_a_course_says_what_comes_next_and_Enter_goes_on(string? next, string said, string hint)
    {
        using var terminal = new TerminalHarness(40, 12);
        var sequel = new Sequel(next is null ? null : new Sitting(Occasion.Lesson, new("resolutions"), next));
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.D, Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain(said).And.Contain(hint)),
            () => terminal.Press(Key.Enter));
        Assert.That(await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new QuestionStep(SampleLessons.Named)), context: new(Sequel: sequel))), Is.True, terminal.Text);
    }

    [Test]
    public async Task Looks_lead_on_and_back_to_where_one_was()
    {
        using var terminal = new TerminalHarness(80, 24);
        var runner = SampleLessons.Play(SampleLessons.Whole);
        string before = "";
        terminal.Then(
            () => terminal.Press(Key.Enter, Key.Enter, new Key('2')),
            () => before = terminal.Text,
            () => terminal.Press(Key.O, new Key('1')),
            () => Assert.That(terminal.Text, Does.Contain("The treaty was signed")),
            () => terminal.Press(Key.Backspace, Key.CursorDown, Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("The treaty was signed")),
            () => terminal.Press(Key.Esc, Key.Esc),
            () => Assert.That(terminal.Text, Is.EqualTo(before)),
            () => terminal.Press(Key.G),
            () => terminal.Type("nowhere"),
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("There is no page \"nowhere\" among those you have reached.").And.Contain("> nowhere")),
            () => terminal.Press(Key.Esc),
            () => Assert.That(terminal.Text, Is.EqualTo(before)),
            () => terminal.Press(Key.Esc, Key.Esc),
            () => Assert.That(terminal.Text, Is.EqualTo(before), "Esc does no harm"),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(runner);
    }

    [Test]
    public async Task What_is_chosen_is_seen_at_once_even_below_a_long_introduction()
    {
        using var terminal = new TerminalHarness(40, 12);
        var menu = new Menu("A course", [.. Enumerable.Range(1, 5).Select(i => new Sentence($"Sentence {i} about the course is long enough to take two lines."))],
            [.. Enumerable.Range(1, 8).Select(i => new MenuItem($"Lesson {i}", "about 12 minutes"))], 2);
        terminal.Then(
            () => Assert.That(terminal.Text, Does.Contain("> 3 Lesson 3").And.Contain("Lesson 4").And.Contain("▲")),
            () => terminal.Resize(41, 13),
            () => Assert.That(terminal.Text, Does.Contain("> 3 Lesson 3")),
            () => terminal.Press(Key.Enter));
        Assert.That(await terminal.Mode.ChooseAsync(menu), Is.EqualTo(2));
    }

    [Test]
    public async Task Of_more_than_nine_one_is_chosen_by_its_whole_number()
    {
        using var terminal = new TerminalHarness(40, 12);
        terminal.Then(
            () => terminal.Press(new Key('1'), new Key('2')),
            () => Assert.That(terminal.Text, Does.Contain("> 12 Lesson 12")),
            () => terminal.Press(new Key('5')),
            () => Assert.That(terminal.Text, Does.Contain(">  5 Lesson 5"), "there is no 125"),
            () => terminal.Press(new Key('1'), new Key('0'), Key.Enter));
        Assert.That(await terminal.Mode.ChooseAsync(Lessons(14)), Is.EqualTo(9));
    }

    [Test]
    public async Task However_one_scrolls_a_menu_what_Enter_chooses_is_seen()
    {
        using var terminal = new TerminalHarness(40, 12);
        Action[] Seen(Key key) => [() => terminal.Press(key), () => Assert.That(terminal.Text, Does.Match("> +[0-9]+ Lesson"), $"{key}")];
        terminal.Then(
        [
            .. Seen(Key.PageDown), .. Seen(Key.PageDown), .. Seen(Key.PageUp), .. Seen(Key.End),
            () => Assert.That(terminal.Text, Does.Contain("> 30 Lesson 30")),
            .. Seen(Key.PageUp), .. Seen(Key.Home),
            () => Assert.That(terminal.Text, Does.Contain(">  1 Lesson 1")),
            .. Seen(Key.End),
            () => terminal.Press(Key.Enter),
        ]);
        Assert.That(await terminal.Mode.ChooseAsync(Lessons(30)), Is.EqualTo(29));
    }

    [Test]
    public async Task The_levels_of_certainty_are_seen_at_once()
    {
        using var terminal = new TerminalHarness(40, 12);
        string stem = string.Join(' ', Enumerable.Repeat("A long stem goes on for many lines.", 12));
        terminal.Then(
            () => terminal.Press(Key.Enter),
            () => terminal.Press(Key.T, Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("1 guessing").And.Contain("4 certain      ■■■■")),
            () => terminal.Press(Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new QuestionStep(SampleLessons.Named with { Stem = stem })), certainty: true));
    }

    private static Menu Lessons(int count) => new("Lessons", [], [.. Enumerable.Range(1, count).Select(i => new MenuItem($"Lesson {i}", "about 12 minutes"))], 0);

    /// <summary>Holds the loop until something has happened on another thread, then lets it take a few turns to notice.</summary>
    private static Action[] Until(Func<bool> happened) =>
    [
        () => Assert.That(SpinWait.SpinUntil(happened, TimeSpan.FromSeconds(20)), Is.True, "it never happened"),
        .. Enumerable.Repeat<Action>(() => Thread.Sleep(10), 5),
    ];

    /// <summary>Answers later, on another thread; may refuse.</summary>
    private sealed class LateJournal : IJournal
    {
        private readonly MemoryJournal kept = new();

        public int Milliseconds { get; init; } = 5;

        /// <summary>Nothing is written before this is done.</summary>
        public Task Gate { get; init; } = Task.CompletedTask;

        public int RefusesFrom { get; init; } = int.MaxValue;

        public bool HasRefused { get; private set; }

        public async ValueTask AppendAsync(SessionId session, int sequence, SessionEvent happened, CancellationToken cancel = default)
        {
            if (sequence > 0) await Gate.ConfigureAwait(false);
            if (sequence > 0) await Task.Delay(Milliseconds, cancel).ConfigureAwait(false);
            if (sequence >= RefusesFrom)
            {
                HasRefused = true;
                throw new JournalException("The disk is full; make room and start again.");
            }
            await kept.AppendAsync(session, sequence, happened, cancel);
        }

        public IAsyncEnumerable<SessionEvent> ReadAsync(SessionId session, CancellationToken cancel = default) => kept.ReadAsync(session, cancel);

        public IAsyncEnumerable<JournalEntry> SessionsAsync(string learner, CancellationToken cancel = default) => kept.SessionsAsync(learner, cancel);

        public IAsyncEnumerable<KnownLearner> LearnersAsync(CancellationToken cancel = default) => kept.LearnersAsync(cancel);

        public ValueTask KeepLessonAsync(LessonHash hash, string canonical, CancellationToken cancel = default) => kept.KeepLessonAsync(hash, canonical, cancel);

        public ValueTask<string?> FindLessonAsync(LessonHash hash, CancellationToken cancel = default) => kept.FindLessonAsync(hash, cancel);
    }
}
