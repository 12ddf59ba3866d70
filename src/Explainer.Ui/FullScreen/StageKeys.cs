using System.Collections.Immutable;
using Explainer.Ui.FullScreen.Prompts;
using Explainer.Ui.Typesetting;
using Terminal.Gui.Input;

namespace Explainer.Ui.FullScreen;

/// <summary>All rows of a card on the stage: Enter, the prompt's own keys, the card's actions, then reading and walking.</summary>
internal static class StageKeys
{
    public static IEnumerable<KeyRow> Of(Card card, Stage stage) =>
    [
        .. Enter(card),
        .. Prompt(card, stage),
        .. Entries(card, stage),
        .. card.Actions().Take(1),
        .. Tab(card, stage),
        .. card.Actions().Skip(1),
        .. Esc(card, stage),
        new("↓, j", card.Prompt is null ? "Line down" : "Next", [Key.CursorDown, Key.J], _ => Walk(card, stage, 1)),
        new("↑, k", card.Prompt is null ? "Line up" : "Previous", [Key.CursorUp, Key.K], _ => Walk(card, stage, -1)),
        new("PgDn, Space", "Screen down", [Key.PageDown, Key.Space], _ => Page(card, stage, 1)),
        new("PgUp", "Screen up", Key.PageUp, () => Page(card, stage, -1)),
        .. Side(stage),
        new("Home", "To the start", Key.Home, () => ToEnd(card, stage, stage.Body.ScrollToStart, last: false)),
        new("End", "To the end", Key.End, () => ToEnd(card, stage, stage.Body.ScrollToEnd, last: true)),
    ];

    /// <summary>Whether a mark is of the text, not of the prompt: it opens something.</summary>
    public static bool Opens(object mark) => mark is EntryMark or LinkTarget or KeyRow;

    private static IEnumerable<KeyRow> Enter(Card card)
    {
        if (card is { InPrompt: false, Current: { } mark })
            yield return new("Enter", "Open", Key.Enter, () => card.Open(mark)) { IsHint = true };
        else if (card.Prompt is { } prompt && (card.InPrompt || !card.Actions().Any(a => a.Keys.Contains(Key.Enter))))
            yield return new("Enter", prompt.Verb, Key.Enter, card.Submit) { IsHint = true };
    }

    /// <summary>Space acts only on what is seen; otherwise it reads on.</summary>
    private static IEnumerable<KeyRow> Prompt(Card card, Stage stage) => card.Prompt is { } prompt && (card.InPrompt || !prompt.TakesLetters)
        ? prompt.Rows.Where(r => !r.Keys.Contains(Key.Space) || (card.InPrompt && stage.Body.Sees(card.Current)))
        : [];

    private static IEnumerable<KeyRow> Entries(Card card, Stage stage)
    {
        EntryMark[] entries = [.. stage.Body.Marks.OfType<EntryMark>()];
        entries = [.. entries.Where(e => e.Number <= 9).DistinctBy(e => e.Number)];
        if (card.Prompt is null && entries.Length > 0)
            yield return new(Numbers(entries), "Open the entry", [.. entries.Select(e => new Key((char)('0' + e.Number)))], i => card.Open(entries[i])) { ByKey = true };
    }

    /// <summary>"1–3" where nothing is missing, else "1, 3".</summary>
    private static string Numbers(EntryMark[] entries) => entries.Length > 1 && entries[^1].Number - entries[0].Number == entries.Length - 1
        ? $"{entries[0].Number}–{entries[^1].Number}"
        : string.Join(", ", entries.Select(e => e.Number));

    private static IEnumerable<KeyRow> Side(Stage stage)
    {
        if (!stage.Side.IsLong) yield break;
        yield return new("]", "Down in what stands beside", new Key(']'), () => stage.Side.ScrollPage(1));
        yield return new("[", "Up in what stands beside", new Key('['), () => stage.Side.ScrollPage(-1));
    }

    private static IEnumerable<KeyRow> Esc(Card card, Stage stage)
    {
        if (card is { InPrompt: true, Prompt.TakesLetters: true }) yield return new("Esc", "Letters are keys again", Key.Esc, () => stage.MoveTo(null));
        else if (card is { InPrompt: false, Current: not null }) yield return new("Esc", "Leave the link", Key.Esc, () => stage.MoveTo(null));
    }

    private static IEnumerable<KeyRow> Tab(Card card, Stage stage)
    {
        object?[] stops = TabStops(card, stage);
        if (stops.Length < 2) yield break;
        bool links = stage.Body.Marks.Any(m => m is LinkTarget);
        yield return new("Tab", card.Prompt is null ? "Next link" : "Next place", Key.Tab, () => Step(card, stage, stops, 1)) { IsHint = links };
        yield return new("Shift+Tab", card.Prompt is null ? "Link before" : "Place before", Key.Tab.WithShift, () => Step(card, stage, stops, -1));
    }

    /// <summary>Links and entries, then the prompt; last nothing, where letters are keys again.</summary>
    private static object?[] TabStops(Card card, Stage stage) =>
    [
        .. stage.Body.Marks.Where(Opens),
        .. card.Prompt switch
        {
            { TabWalks: true } prompt => [.. prompt.Stops],
            { Current: { } at } => (object?[])[at],
            _ => [],
        },
        .. card.Prompt is null or { TakesLetters: true } ? [null] : Array.Empty<object?>(),
    ];

    private static void Step(Card card, Stage stage, object?[] stops, int by)
    {
        int at = Array.FindIndex(stops, s => ReferenceEquals(s, card.Current ?? card.LastLink));
        int next = at < 0 ? (by > 0 ? 0 : stops.Length - 1) : (at + by + stops.Length) % stops.Length;
        stage.MoveTo(stops[next]);
    }

    private static void Page(Card card, Stage stage, int by)
    {
        stage.Body.ScrollPage(by);
        if (Choices(card) is not { } choices || stage.Body.Sees(card.Current)) return;
        if ((by > 0 ? choices.FirstOrDefault(stage.Body.Sees) : choices.LastOrDefault(stage.Body.Sees)) is { } seen) stage.MoveTo(seen);
    }

    private static void ToEnd(Card card, Stage stage, Action scroll, bool last)
    {
        scroll();
        if (Choices(card) is { } choices) stage.MoveTo(last ? choices[^1] : choices[0]);
    }

    /// <summary>The items of a menu, of which the current one goes along wherever one scrolls: Enter must not choose what is out of sight. Null where text is read, or typed.</summary>
    private static ImmutableArray<object>? Choices(Card card) => card is { InPrompt: true, Prompt: { ComesFirst: true, Field: null } menu } ? menu.Stops : null;

    /// <summary>To the next stop if it is near, else one line on: nothing unseen is passed over.</summary>
    private static void Walk(Card card, Stage stage, int by)
    {
        var body = stage.Body;
        object[] stops = [.. body.Marks.Where(m => m is EntryMark or KeyRow), .. card.Prompt is { } prompt ? prompt.Stops : []];
        int at = Array.FindIndex(stops, s => ReferenceEquals(s, card.Current));
        if (at < 0 && card.Prompt?.Current is { } last) at = Array.FindIndex(stops, s => ReferenceEquals(s, last)) - by;
        int next = at < 0 && by < 0 ? -1 : at + by;
        bool hiddenHere = body.LinesOf(card.Current) is { } here && !body.Sees(by > 0 ? here.Last : here.First);
        object? to = !hiddenHere && next >= 0 && next < stops.Length ? stops[next] : null;
        if (to is not null && body.LinesOf(to) is { } there && body.Sees((by > 0 ? there.First : there.Last) - by)) stage.MoveTo(to);
        else body.Scroll(by);
    }
}
