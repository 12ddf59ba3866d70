using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Reviews;
using Explainer.Ui.FullScreen;
using Explainer.Ui.Screens;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
[TestFixture(40, 12)]
[TestFixture(80, 24)]
[TestFixture(200, 60)]
public sealed class GoldenScreenTests(int columns, int rows)
{
    private readonly List<string> differences = [];
    private TerminalHarness terminal = null!;

    [SetUp]
    public void Start() => terminal = new TerminalHarness(columns, rows);

    [TearDown]
    public void End() => terminal.Dispose();

    [Test]
    public async Task Pages_and_looks_look_as_they_should()
    {
        await terminal.Then(
            () => See("opening", Key.Enter),
            () => See("page", Key.PageDown),
            () => See("page-further", Key.End),
            () => See("page-end", Key.Home, Key.Tab),
            () => See("page-link", Key.Enter),
            () => See("claim", Key.Esc, Key.O),
            () => See("outline", Key.Esc, Key.U),
            () => See("sources", Key.Esc, Key.W),
            () => See("glossary-asked", Key.Enter),
            () => See("glossary", Key.Esc, Key.F1),
            () => See("help", Key.Esc, Key.Q)).Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole));
        ReportDifferences();
    }

    [Test]
    public async Task Questions_and_feedback_look_as_they_should()
    {
        await terminal.Then(
            () => Press(Key.Enter, Key.Enter),
            () => See("single-choice", new Key('2'), Key.H),
            () => See("single-choice-hinted", Key.Enter),
            () => See("rating", new Key('4')),
            () => See("review-wrong", Key.P),
            () => See("passage", Key.Enter, Key.R, new Key('1'), Key.Enter),
            () => See("review-right", Key.End),
            () => See("review-right-end", Key.Enter),
            () => See("true-false", Key.F, Key.Enter, new Key('2'), Key.Enter),
            () => See("multiple-choice", Key.Enter),
            () => See("multiple-choice-nothing-ticked", new Key('1'), Key.Enter, new Key('3')),
            () => See("review-partial", Key.Enter),
            () => See("summary", Key.End),
            () => See("summary-end", Key.A),
            () => See("answers", new Key('1')),
            () => See("answer", Key.CursorRight),
            () => See("answer-next", Key.Esc, Key.Esc, Key.Enter)).Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole, certainty: true));
        ReportDifferences();
    }

    [Test]
    public async Task A_review_and_what_comes_after_it_look_as_they_should()
    {
        await terminal.Then(
            () => See("due-opening", Key.Enter),
            () => See("due-question", new Key('1'), new Key('2'), Key.Enter, new Key('3')),
            () => Press(Key.Enter),
            () => Press(Key.D),
            () => See("due-dont-know", Key.Enter),
            () => Press(Key.F, Key.Enter, new Key('4')),
            () => Press(Key.Enter),
            () => See("due-summary", Key.Enter)).Mode.PlayAsync(SampleLessons.Review());
        terminal.Then(() => See("due-done", Key.Enter));
        var today = ReviewDay.Of(SampleLessons.Clock.GetUtcNow(), TimeZoneInfo.Utc);
        await terminal.Mode.ShowAsync(DuePresenter.Done(new(true, today, DueReviews.None with { Next = today.Plus(1), NextCount = 1 }, null)));
        ReportDifferences();
    }

    [Test]
    public async Task Every_way_of_answering_looks_as_it_should()
    {
        var lesson = SampleLessons.Lesson([.. SampleLessons.All.Steps.Skip(4)]);
        await terminal.Then(
            () => Press(Key.Enter),
            () => TypeAndSee("number", "47o0", Key.Enter),
            () => See("number-objected", Key.Backspace, Key.Backspace, new Key('0'), new Key('0'), Key.Enter, Key.Enter),
            () => TypeAndSee("short-answer", "Pyongyang", Key.Enter, Key.Enter),
            () => See("ordering", Key.J.WithShift),
            () => See("ordering-moved", new Key('4'), Key.Enter, Key.Enter),
            () => See("matching", Key.B),
            () => See("matching-begun", Key.A, Key.D, Key.Enter, Key.Enter),
            () => See("classification", Key.A, Key.B, Key.Enter, Key.Enter),
            () => TypeAndSee("cloze", "Pyongyang", Key.Tab),
            () => See("cloze-options", new Key('2'), Key.Tab),
            () => TypeAndSee("cloze-number", "600", Key.Enter),
            () => Press(Key.Enter),
            () => Press(Key.Enter)).Mode.PlayAsync(SampleLessons.Play(lesson));
        ReportDifferences();
    }

    [Test]
    public async Task A_sealed_exercise_looks_as_it_should()
    {
        await terminal.Then(
            () => See("sealed-opening", Key.Enter),
            () => Press(Key.Enter),
            () => Press(new Key('1'), Key.Enter, new Key('4')),
            () => Press(Key.F, Key.Enter, new Key('4')),
            () => Press(Key.D),
            () => See("sealed-summary", Key.A),
            () => See("sealed-summary", Key.End),
            () => See("sealed-summary-end", Key.Enter)).Mode.PlayAsync(SampleLessons.PlaySealed(SampleLessons.Whole));
        terminal.Then(() => See("sealed-late", Key.Q));
        await terminal.Mode.PlayAsync(SampleLessons.PlaySealed(SampleLessons.Whole, minutes: -1));
        ReportDifferences();
    }

    [Test]
    public async Task Estimates_of_several_claimants_look_as_they_should()
    {
        await terminal.Then(
            () => Press(Key.Enter),
            () => See("chart", Key.End),
            () => See("chart-end", Key.Q)).Mode.PlayAsync(SampleLessons.Play(SampleLessons.Lesson(new PageStep(SampleLessons.Estimates))));
        ReportDifferences();
    }

    [Test]
    public async Task A_menu_and_a_screen_of_its_own_look_as_they_should()
    {
        var menu = new Menu("Library", [new Sentence("What would you like to learn?")], [new("The mutual defence pact", "12 minutes"), new("Why it matters", "8 minutes · 3 of 4 points")], 1);
        var library = new Menu("Explainer", [new Sentence("What would you like to learn?")],
        [
            new("North Korea's soldiers in Russia's war", "8 lessons, about 134 minutes; 3 of 9 parts done; next: Eleven resolutions.")
            {
                Standing = Standing.Begun,
                Progress = (3, 9),
                Summary = "What is known about the North Korean soldiers in Russia's war against Ukraine, who says it, and how each claim stands.",
            },
            new("A tour of the nine question types", "1 lesson, about 5 minutes; done.") { Standing = Standing.Done, Progress = (1, 1) },
        ], 0);
        terminal.Then(() => See("library", Key.Enter));
        Assert.That(await terminal.Mode.ChooseAsync(library), Is.Zero);
        terminal.Then(() => See("menu", Key.CursorUp, Key.Enter), () => See("shown", Key.Enter));
        Assert.That(await terminal.Mode.ChooseAsync(menu), Is.Zero);
        await terminal.Mode.ShowAsync(new Screen("Explainer", "", [new Heading("Thank you"), new Sentence(Wording.Kept)], null, []));
        ReportDifferences();
    }

    [Test]
    public async Task Plain_characters_stand_for_signs_where_the_terminal_has_none()
    {
        using var plain = new TerminalHarness(columns, rows, ThemeName.None, plainGlyphs: true);
        void Seen(string name, params Key[] keys)
        {
            Assert.That(plain.Text.Where(c => c > '~' && !char.IsLetter(c)), Is.Empty, plain.Text);
            if (Golden.Difference(name, plain) is { } difference) differences.Add(difference);
            plain.Press(keys);
        }
        await plain.Then(
            () => plain.Press(Key.Enter),
            () => Seen("plain-page", Key.End),
            () => Seen("plain-page-end", Key.Enter, Key.D),
            () => Seen("plain-review", Key.Enter, Key.F, Key.Enter, Key.Enter, new Key('1'), Key.Enter, Key.Enter),
            () => Seen("plain-summary", Key.Enter)).Mode.PlayAsync(SampleLessons.Play(SampleLessons.Whole));
        ReportDifferences();
    }

    private void Press(params Key[] keys) => terminal.Press(keys);

    /// <summary>Compares what is shown, then presses the keys that lead on.</summary>
    private void See(string name, params Key[] keys)
    {
        if (Golden.Difference(name, terminal) is { } difference) differences.Add(difference);
        terminal.Press(keys);
    }

    private void TypeAndSee(string name, string text, params Key[] keys)
    {
        terminal.Type(text);
        See(name, keys);
    }

    private void ReportDifferences() => Assert.That(differences, Is.Empty, string.Join('\n', differences));
}
