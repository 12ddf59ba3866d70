using System.Collections.Immutable;
using Cell = System.Collections.Immutable.ImmutableArray<Explainer.Ui.Typesetting.TextRun>;

namespace Explainer.Ui.Typesetting;

/// <summary>Sets a table at a width: columns as wide as they would like, else wrapped in their cells, else row by row as "Header: cell".</summary>
public static class TableSetter
{
    private const string Between = " │ ";
    private const int NarrowestCell = 4;

    /// <param name="sheet">Where it is set.</param>
    /// <param name="table">The table, its heads first.</param>
    /// <param name="staysWhole">Cells that are not wrapped while others can be; null: none.</param>
    public static void Set(Sheet sheet, TableBlock table, Func<string, bool>? staysWhole = null)
    {
        int columns = table.Rows.IsEmpty ? 0 : table.Rows.Max(r => r.Length);
        if (columns == 0) return;
        ImmutableArray<ImmutableArray<Cell>> rows = [.. table.Rows.Select(row => Filled(row, columns))];
        if (staysWhole is not null && Widths(rows, sheet.Room, afterDashes: false, staysWhole) is { } whole) AsColumns(sheet, rows, whole);
        else if (Widths(rows, sheet.Room, afterDashes: false) is { } widths) AsColumns(sheet, rows, widths);
        else if (Widths(rows, sheet.Room, afterDashes: true) is { } tight) AsColumns(sheet, rows, tight);
        else AsSentences(sheet, rows);
    }

    /// <summary>The width of each column in a given room; null when words would have to be broken.</summary>
    /// <param name="rows">The cells.</param>
    /// <param name="room">Columns of the terminal.</param>
    /// <param name="afterDashes">Words may be broken after dashes and slashes.</param>
    /// <param name="staysWhole">Cells that are one word.</param>
    /// <remarks>Every column gets its longest word; what is left goes to those that would like more, in proportion.</remarks>
    internal static ImmutableArray<int>? Widths(ImmutableArray<ImmutableArray<Cell>> rows, int room, bool afterDashes, Func<string, bool>? staysWhole = null)
    {
        int columns = rows[0].Length;
        int[] liked = [.. Enumerable.Range(0, columns).Select(c => Math.Max(1, rows.Max(r => TextWidth.Of(TextOf(r[c])))))];
        int[] needed = [.. Enumerable.Range(0, columns).Select(c => Math.Min(liked[c], Math.Max(NarrowestCell, rows.Max(r => staysWhole?.Invoke(TextOf(r[c])) == true ? TextWidth.Of(TextOf(r[c])) : LongestWord(r[c], afterDashes)))))];
        int left = room - (columns - 1) * Between.Length - needed.Sum(), wanted = liked.Sum() - needed.Sum();
        if (left < 0) return null;
        if (left >= wanted) return [.. liked];
        return [.. Enumerable.Range(0, columns).Select(c => needed[c] + left * (liked[c] - needed[c]) / wanted)];
    }

    private static void AsColumns(Sheet sheet, ImmutableArray<ImmutableArray<Cell>> rows, ImmutableArray<int> widths)
    {
        sheet.Ready(Row(Strong(rows[0]), widths));
        sheet.Ready([[new(string.Join("─┼─", widths.Select(w => new string('─', w))), TextStyle.Muted)]]);
        bool wraps = rows.Skip(1).Any(r => r.Select((cell, c) => LineBreaker.Break(cell, widths[c]).Length).Any(n => n > 1));
        foreach (var (row, index) in rows.Skip(1).Select((r, i) => (r, i)))
        {
            if (wraps && index > 0) sheet.Ready([[new(string.Join(" │ ", widths.Select(w => new string(' ', w))).TrimEnd(), TextStyle.Muted)]]);
            sheet.Ready(Row(row, widths));
        }
    }

    private static IEnumerable<Cell> Row(ImmutableArray<Cell> cells, ImmutableArray<int> widths)
    {
        ImmutableArray<TextLine>[] set = [.. cells.Select((cell, c) => LineBreaker.Break(cell, widths[c]))];
        for (int line = 0; line < set.Max(s => s.Length); line++)
        {
            var runs = ImmutableArray.CreateBuilder<TextRun>();
            for (int c = 0; c < set.Length; c++)
            {
                var part = line < set[c].Length ? set[c][line] : TextLine.Empty;
                runs.AddRange(part.Runs);
                bool last = c == set.Length - 1;
                string fill = new(' ', last ? 0 : Math.Max(0, widths[c] - TextWidth.Of(part.Text)));
                if (!last) runs.Add(new(fill + Between, TextStyle.Muted));
            }
            yield return runs.ToImmutable();
        }
    }

    private static void AsSentences(Sheet sheet, ImmutableArray<ImmutableArray<Cell>> rows)
    {
        if (rows.Length == 1)
            foreach (var header in rows[0]) sheet.Text(header);
        foreach (var (row, index) in rows.Skip(1).Select((r, i) => (r, i)))
        {
            if (index > 0) sheet.Gap();
            for (int c = 0; c < row.Length; c++)
            {
                string header = TextOf(rows[0][c]);
                sheet.Text([.. header.Length > 0 ? [new TextRun($"{header}: ", TextStyle.Strong)] : Cell.Empty, .. row[c]]);
            }
        }
    }

    private static ImmutableArray<Cell> Filled(ImmutableArray<Cell> row, int columns) => [.. row, .. Enumerable.Repeat(Cell.Empty, columns - row.Length)];

    private static ImmutableArray<Cell> Strong(ImmutableArray<Cell> cells) => [.. cells.Select(c => ImmutableArray.CreateRange(c.Select(r => r with { Style = r.Style | TextStyle.Strong })))];

    private static string TextOf(Cell cell) => string.Concat(cell.Select(r => r.Text)).Replace('\n', ' ').Trim();

    private static int LongestWord(Cell cell, bool afterDashes) => afterDashes
        ? TextOf(cell).Split(' ', '-', '–', '—', '/').Select(TextWidth.Of).DefaultIfEmpty(0).Max() + 1
        : TextOf(cell).Split(' ').Select(TextWidth.Of).DefaultIfEmpty(0).Max();
}
