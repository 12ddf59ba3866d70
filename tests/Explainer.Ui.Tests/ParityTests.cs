using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Questions;
using Explainer.Sessions;
using Explainer.Ui.Tests.FullScreen;
using Explainer.Ui.Tests.Plain;
using Terminal.Gui.Input;

namespace Explainer.Ui.Tests;

/// <summary>What one face can do, so can the other: one way through a lesson, as keys and as lines, leaves the same journal.</summary>
[NonParallelizable]
public sealed class ParityTests
{
    [TestCase(80, 24)]
    [TestCase(40, 12)]
    public async Task One_way_through_a_lesson_as_keys_and_as_lines_leaves_the_same_journal(int columns, int rows)
    {
        var (byKeys, keyed) = Begin();
        using var terminal = new TerminalHarness(columns, rows);
        Move[] way = [.. Way(byKeys.State)];
        terminal.Then([.. way.Select(move => (Action)(() => move.ByKeys(terminal)))]);
        Assert.That(await terminal.Mode.PlayAsync(byKeys), Is.True, terminal.Text);

        var (byLines, lined) = Begin();
        using var script = new Script();
        Assert.That(await script.GoOnAsync(byLines, [.. way.SelectMany(m => m.Lines)]), Is.True, script.Text);

        string[] events = await EventsAsync(lined, byLines);
        Assert.That(await EventsAsync(keyed, byKeys), Is.EqualTo(events));
        Assert.That(events, Has.Length.EqualTo(35).And.Some.Contains("question-retried").And.Some.Contains("passage-opened").And.Some.Contains("hint-shown").And.Some.Contains("dont-know").And.Some.Contains("note-written"));
    }

    [Test]
    public async Task A_review_as_keys_and_as_lines_leaves_the_same_journal()
    {
        MemoryJournal keyed = new(), lined = new();
        SessionRunner byKeys = SampleLessons.Review(keyed), byLines = SampleLessons.Review(lined);
        using var terminal = new TerminalHarness(80, 24);
        Move[] way =
        [
            GoOn, Chosen(byKeys.State, SampleLessons.Sides, "a"), Rated, GoOn, Keys(":hint", Key.H), Chosen(byKeys.State, SampleLessons.Trigger, "b"), Rated,
            Keys(":passage", Key.P), GoOn, Keys(":retry", Key.R), Keys(":dont-know", Key.D), GoOn, Keys(":dont-know", Key.D), GoOn, GoOn,
        ];
        terminal.Then([.. way.Select(move => (Action)(() => move.ByKeys(terminal)))]);
        Assert.That(await terminal.Mode.PlayAsync(byKeys), Is.True, terminal.Text);
        using var script = new Script();
        Assert.That(await script.GoOnAsync(byLines, [.. way.SelectMany(m => m.Lines)]), Is.True, script.Text);

        string[] events = await EventsAsync(lined, byLines);
        Assert.That(await EventsAsync(keyed, byKeys), Is.EqualTo(events));
        Assert.That(events, Has.Length.GreaterThan(10).And.Some.Contains("passage-opened").And.Some.Contains("hint-shown").And.Some.Contains("dont-know"));
    }

    [Test]
    public async Task A_sealed_exercise_as_keys_and_as_lines_leaves_the_same_journal()
    {
        MemoryJournal keyed = new(), lined = new();
        SessionRunner byKeys = SampleLessons.PlaySealed(SampleLessons.All, keyed), byLines = SampleLessons.PlaySealed(SampleLessons.All, lined);
        using var terminal = new TerminalHarness(80, 24);
        Move[] way = [GoOn, GoOn, .. byKeys.State.Questions.SelectMany(q => new[] { Anything(byKeys.State, q), Rated }), GoOn];
        terminal.Then([.. way.Select(move => (Action)(() => move.ByKeys(terminal)))]);
        Assert.That(await terminal.Mode.PlayAsync(byKeys), Is.True, terminal.Text);
        using var script = new Script();
        Assert.That(await script.GoOnAsync(byLines, [.. way.SelectMany(m => m.Lines)]), Is.True, script.Text);

        string[] events = await EventsAsync(lined, byLines);
        Assert.That(await EventsAsync(keyed, byKeys), Is.EqualTo(events));
        Assert.That(events.Count(e => e.Contains("\"verdict\":\"Ungraded\"", StringComparison.Ordinal)), Is.EqualTo(9));
        foreach (string told in (string[])["Right", "Wrong", "Partly", "Score", "points", "passed"]) Assert.That(script.Text, Does.Not.Contain(told), "no verdict anywhere");
    }

    /// <summary>Some answer, of which nobody here knows what it is worth.</summary>
    private static Move Anything(SessionState state, Question question) => question.Interaction switch
    {
        Choose { ByName: true } => new(t => t.Press(Key.T, Key.Enter), "true"),
        Choose choose => Chosen(state, question, choose.Options[0].Id.Value),
        EnterText { Shape: TextShape.Number } => Typed("4,700"),
        EnterText => Typed("Pyongyang"),
        Arrange => new(t => t.Press(Key.CursorDown, Key.K.WithShift, Key.Enter), "2 1 3 4"),
        Match match => Matched(state, question, [.. match.Sources.Zip(match.Targets, (s, t) => (s.Id.Value, t.Id.Value))]),
        FillGaps fill => Filled(state, question, [.. fill.Gaps.Select(g => g.Options.IsEmpty ? g.Shape == TextShape.Number ? "590" : "pyongyang" : g.Options[0].Id.Value)]),
        _ => throw new NotSupportedException(),
    };

    /// <summary>One thing a learner does, as keys and as lines.</summary>
    private sealed record Move(Action<TerminalHarness> ByKeys, params string[] Lines);

    private static (SessionRunner Runner, MemoryJournal Journal) Begin()
    {
        var journal = new MemoryJournal();
        return (SampleLessons.Play(SampleLessons.All, journal, certainty: true), journal);
    }

    private static IEnumerable<Move> Way(SessionState state)
    {
        yield return GoOn;
        yield return GoOn;
        yield return Noted("Look *this* up.");
        yield return Keys(":hint", Key.H);
        yield return Chosen(state, SampleLessons.Trigger, "b");
        yield return Rated;
        yield return Keys(":passage", Key.P);
        yield return GoOn;
        yield return Keys(":retry", Key.R);
        yield return Chosen(state, SampleLessons.Trigger, "a");
        yield return GoOn;
        yield return Keys(":dont-know", Key.D);
        yield return GoOn;
        yield return Chosen(state, SampleLessons.Sides, "a", "b");
        yield return Rated;
        yield return GoOn;
        yield return Typed("4,700");
        yield return Keys("", Key.Enter);
        yield return GoOn;
        yield return Typed("Pyongyan");
        yield return Rated;
        yield return GoOn;
        yield return new(t => t.Press(Key.CursorDown, Key.K.WithShift, Key.Enter), "2 1 3 4");
        yield return Rated;
        yield return GoOn;
        yield return Matched(state, SampleLessons.Pairs, ("a", "a"), ("b", "c"), ("c", "d"));
        yield return Rated;
        yield return GoOn;
        yield return Matched(state, SampleLessons.Kinds, ("a", "confirmed"), ("b", "confirmed"));
        yield return Rated;
        yield return GoOn;
        yield return Filled(state, SampleLessons.Gaps, "pyongyang", "b", "590");
        yield return Rated;
        yield return GoOn;
        yield return GoOn;
    }

    private static Move GoOn => Keys("", Key.Enter);

    private static Move Rated => Keys("3", new Key('3'));

    private static Move Keys(string line, params Key[] keys) => new(t => t.Press(keys), line);

    private static Move Typed(string text) => new(
        t =>
        {
            t.Type(text);
            t.Press(Key.Enter);
        },
        text);

    private static Move Noted(string text) => new(
        t =>
        {
            t.Press(Key.N);
            t.Type(text);
            t.Press(Key.Enter);
        },
        $":note {text}");

    private static Move Chosen(SessionState state, Question question, params string[] ids)
    {
        var options = ((Choose)question.Present(state.Opened.Seed)).Options;
        int[] numbers = [.. ids.Select(id => 1 + Place(options, id))];
        return new(t => t.Press([.. numbers.Select(Digit), Key.Enter]), string.Join(' ', numbers));
    }

    private static Move Matched(SessionState state, Question question, params (string Source, string Target)[] pairs)
    {
        var match = (Match)question.Present(state.Opened.Seed);
        char[] letters = [.. match.Sources.Select(s => (char)('a' + Place(match.Targets, pairs.Single(p => p.Source == s.Id.Value).Target)))];
        return new(t => t.Press([.. letters.Select(l => new Key(l)), Key.Enter]), string.Join(' ', letters.Select((l, i) => $"{i + 1}={l}")));
    }

    private static Move Filled(SessionState state, Question question, params string[] values)
    {
        Gap[] gaps = [.. ((FillGaps)question.Present(state.Opened.Seed)).Gaps];
        string[] lines = [.. gaps.Select((g, i) => g.Options.IsEmpty ? values[i] : $"{1 + Place(g.Options, values[i])}")];
        return new(
            t =>
            {
                for (int i = 0; i < gaps.Length; i++)
                {
                    if (i > 0) t.Press(Key.Tab);
                    t.Type(lines[i]);
                }
                t.Press(Key.Enter);
            },
            lines);
    }

    private static int Place(ImmutableArray<Option> options, string id) => options.IndexOf(options.Single(o => o.Id.Value == id));

    private static Key Digit(int number) => new((char)('0' + number));

    /// <summary>All but the opening, whose session id is new each time.</summary>
    private static async Task<string[]> EventsAsync(MemoryJournal journal, SessionRunner runner)
    {
        var lines = new List<string>();
        await foreach (var happened in journal.ReadAsync(runner.State.Opened.Session)) lines.Add(SessionEventText.Write(happened));
        return [.. lines.Skip(1)];
    }
}
