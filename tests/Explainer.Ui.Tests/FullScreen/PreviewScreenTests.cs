using Explainer.Lessons;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

[NonParallelizable]
[TestFixture(40, 12)]
[TestFixture(80, 24)]
[TestFixture(160, 40)]
public sealed class PreviewScreenTests(int columns, int rows)
{
    private static readonly QuestionStep NewStem = new(Samples.Trigger with { Stem = "When must one side help?" });
    private readonly List<string> differences = [];
    private TerminalHarness terminal = null!;

    [SetUp]
    public void Start()
    {
        differences.Clear();
        terminal = new TerminalHarness(columns, rows);
    }

    [TearDown]
    public void End() => terminal.Dispose();

    [Test]
    public async Task A_lesson_is_written_with_the_preview_beside_it()
    {
        var author = await new Author(new Manuscript("lessons/other.yaml", Samples.Pact, [])).OpenAsync(Author.Saved(Author.Draft));
        await terminal.Then(
            () => See("opening"),
            () => author.Save(Author.Saved(Author.Rewritten("v2", NewStem), "trigger")),
            Await("When must one side help?"),
            () => See("changed", new Key('2'), Key.Enter, Key.Enter),
            () => See("answered"),
            () => author.Save(Author.Saved(null, null, Author.Warning, Author.Mistake)),
            Await("error"),
            () => See("error", new Key('e')),
            () => See("problems", Key.Esc),
            () => author.Save(Author.Saved(Author.Rewritten("v2", NewStem), null, Author.Warning)),
            Await("error", gone: true),
            () => See("warning", new Key('x')),
            () => See("keys", Key.Esc, new Key('o')),
            () => See("steps", new Key('5')),
            () => See("pool", Key.Esc, new Key('<').WithAlt, new Key('<'), new Key('<')),
            () => See("for-some", new Key('l')),
            () => See("lessons", new Key('2')),
            () => See("other", Key.Q)).Mode.PreviewAsync(author.Preview);
        Assert.That(differences, Is.Empty, string.Join('\n', differences));
    }

    [Test]
    public async Task What_was_never_good_waits_for_a_save()
    {
        var author = await new Author().OpenAsync(Author.Saved(null, null, Author.Mistake));
        await terminal.Then(
            () => See("never-good", Key.F1),
            () => Assert.That(terminal.Text, Does.Contain("Keys that work here")),
            () => terminal.Press(Key.Esc),
            () => author.Save(Author.Saved(Author.Draft)),
            Await("The pact"),
            () => terminal.Press(Key.Q)).Mode.PreviewAsync(author.Preview);
        Assert.That(differences, Is.Empty, string.Join('\n', differences));
    }

    [Test]
    public async Task The_draft_of_an_answer_outlives_a_save_with_mistakes()
    {
        var author = await new Author().OpenAsync(Author.Saved(Author.Draft));
        await author.Preview.GoAsync(author.Preview.Find("place")!.Value);
        await terminal.Then(
            () => terminal.Type("Pyong"),
            () => author.Save(Author.Saved(null, null, Author.Mistake)),
            Await("error"),
            () => terminal.Type("yang"),
            () => terminal.Press(Key.Enter, Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("✓ Right")),
            () => terminal.Press(Key.Q)).Mode.PreviewAsync(author.Preview);
    }

    [Test]
    public async Task Closing_the_summary_begins_again_instead_of_leaving()
    {
        var author = await new Author().OpenAsync(Author.Saved(Author.Draft));
        await author.Preview.GoAsync(100);
        await terminal.Then(
            () => Assert.That(terminal.Text, Does.Contain("Summary")),
            () => terminal.Press(Key.Enter),
            () => Assert.That(terminal.Text, Does.Contain("2 pages, 4 questions.")),
            () => terminal.Press(Key.Q)).Mode.PreviewAsync(author.Preview);
    }

    /// <summary>News comes through a thread of its own: the script waits until it is shown.</summary>
    private Action Await(string text, bool gone = false)
    {
        int turns = 0;
        return Look;

        void Look()
        {
            terminal.Settle();
            if (terminal.Find(text) is null == gone) return;
            if (++turns > 5000) Assert.Fail($"'{text}' is {(gone ? "still" : "not")} on the screen:\n{terminal.Text}");
            terminal.First(Look);
        }
    }

    private void See(string name, params Key[] then)
    {
        if (Golden.Difference($"preview-{name}", terminal) is { } difference) differences.Add(difference);
        terminal.Press(then);
    }
}
