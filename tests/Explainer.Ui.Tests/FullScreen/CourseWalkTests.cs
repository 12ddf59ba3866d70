using System.Collections.Immutable;
using Explainer.Sessions;
using Explainer.Ui.FullScreen;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests.FullScreen;

/// <summary>The bundled content from beginning to end on small terminals: no text is cut, hidden or overlapped.</summary>
[NonParallelizable]
public sealed class CourseWalkTests
{
    private static IEnumerable<string> Files => BundledContent.Files;

    [Test]
    public async Task Every_screen_of_a_lesson_is_whole([ValueSource(nameof(Files))] string file, [Values(40, 80)] int columns)
    {
        int rows = columns == 40 ? 12 : 24;
        using var terminal = new TerminalHarness(columns, rows);
        var runner = SampleLessons.Play(BundledContent.Read(file));
        void Step()
        {
            var screen = ScreenPresenter.Present(runner);
            // The opening has the lesson's title as its heading and the course's above it.
            AssertWhole(terminal, runner.State.Phase == Phase.Opening ? screen with { Title = runner.State.Lesson.CourseTitle } : screen);
            terminal.Press(runner.State.Phase == Phase.Answering ? Key.D.WithAlt : Key.Enter);
            if (runner.State.Phase != Phase.Closed) terminal.Then(Step);
        }
        Assert.That(await terminal.Then(Step).Mode.PlayAsync(runner), Is.True, terminal.Text);
    }

    [Test]
    public void Every_claim_word_and_source_fits_on_its_card([ValueSource(nameof(Files))] string file, [Values(40, 80)] int columns)
    {
        var runner = SampleLessons.Play(BundledContent.Read(file));
        var references = runner.State.Lesson.References;
        Screen[] cards =
        [
            .. references.Claims.Keys.Select(id => Lookups.Claim(runner.State, id)!), .. references.Glossary.Keys.Select(id => Lookups.Glossary(runner.State, id)!),
            .. references.Sources.Keys.Select(id => Lookups.Source(runner.State, id)!), Lookups.Outline(runner.State), Lookups.Sources(runner.State),
        ];
        foreach (var card in cards)
        {
            var sheet = new Sheet(Measure.At(columns).Columns);
            new BodyText(card.Body).Set(sheet);
            AssertSet([.. sheet.Lines], card.Body, columns);
        }
    }

    private static void AssertWhole(TerminalHarness terminal, Screen screen)
    {
        var stage = (Stage)terminal.App.TopRunnable!;
        var size = terminal.App.Screen;
        var at = Measure.At(size.Width, hasSide: true);
        int first = Measure.FirstRow(size.Height), below = Measure.RowsBelow(size.Height, sentence: 0);
        AssertSet(stage.Body.Lines, screen.Body, size.Width, terminal.Rows[0]);
        stage.Body.ScrollToStart();
        terminal.Settle();
        for (int seen = 0; seen < stage.Body.Lines.Length;)
        {
            string[] drawn = terminal.Rows[first..^below];
            for (int row = 0; row < drawn.Length && stage.Body.Top + row < stage.Body.Lines.Length; row++)
            {
                string line = new string(' ', at.Left) + stage.Body.Lines[stage.Body.Top + row].Text.TrimEnd();
                Assert.That(drawn[row].Replace('_', ' ').TrimEnd(' ', '▲', '▼', '┃', '│'), Is.EqualTo(line.Replace('_', ' ').TrimEnd(' ', '│')), terminal.Text);
            }
            seen = stage.Body.Top + drawn.Length;
            Assert.That(terminal.Rows[^1].Contains('▼', StringComparison.Ordinal), Is.EqualTo(stage.Body.MoreBelow), "it says when there is more");
            stage.Body.ScrollPage(1);
            terminal.Settle();
        }
        string title = terminal.Rows[0];
        Assert.That(title.TrimEnd(), Does.EndWith("  " + screen.Place).Or.EndsWith(screen.Title), "the place stands clear of the title");
    }

    /// <summary>Every word of the blocks is there, and no line is wider than it may be.</summary>
    private static void AssertSet(ImmutableArray<SetLine> lines, ImmutableArray<Block> blocks, int columns, string title = "")
    {
        int room = Measure.At(columns).Columns;
        Assert.That(lines.Where(l => TextWidth.Of(l.Text) > room).Select(l => l.Text), Is.Empty);
        string set = Squeezed(title + string.Concat(lines.Select(l => l.Text)));
        foreach (string word in blocks.SelectMany(Texts).SelectMany(t => t.Split([' ', '\n', '\t', '-', '–', '—', '/'], StringSplitOptions.RemoveEmptyEntries)))
            Assert.That(set.Contains(Squeezed(word), StringComparison.Ordinal), Is.True, $"{word} in:\n{string.Join('\n', lines.Select(l => l.Text))}");
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Prose prose => [MarkupReader.PlainText(prose.Text)],
        Notice notice => [notice.Label, MarkupReader.PlainText(notice.Text)],
        PartLine part => [part.Label, MarkupReader.PlainText(part.Text), part.Comment is { } comment ? MarkupReader.PlainText(comment) : ""],
        Timeline timeline => timeline.Lines.Select(l => $"{l.Date.Text} {MarkupReader.PlainText(l.Text)}"),
        Bars bars => [bars.Title, .. bars.Lines.Select(l => $"{l.Label} {l.Shown}")],
        Entries entries => entries.Lines.Select(e => $"{e.Text} {e.Detail}"),
        ClaimFacts facts => [facts.Claim.Claimant, .. facts.Claim.Via],
        Heading heading => [heading.Text],
        _ => [],
    };

    /// <summary>Without what stands between a word's parts when it is broken: blanks, the bar of a quote, the line of a timeline, a sign.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('│' or '✓' or '❝' or '≠' or '~')));
}
