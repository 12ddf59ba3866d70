using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Typesetting;

/// <summary>Sets a table of plain text; where it does not fit, each row as "Head: cell".</summary>
public static class GridSetter
{
    private const int LongestFigure = 14;

    public static void Set(Sheet sheet, Grid grid)
    {
        if (grid.Title.Length > 0) sheet.Text(new TextRun(SafeText.Line(grid.Title) + (grid.Title[^1] is '?' or '.' or '!' or ':' ? "" : ":")));
        TableSetter.Set(sheet, new([.. grid.Rows.Prepend(grid.Heads).Select(row => row.Select(Cell).ToImmutableArray())]), IsFigure);
    }

    /// <summary>"4.7 of 8", "40 s": torn over two lines a figure cannot be read, while a name or a text can.</summary>
    private static bool IsFigure(string cell) => cell.Length <= LongestFigure && cell is [>= '0' and <= '9' or '−', ..];

    private static ImmutableArray<TextRun> Cell(string text) => [new(SafeText.Line(text))];
}
