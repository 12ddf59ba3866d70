using System.Collections.Immutable;
using Explainer.Diagnostics;
using Explainer.Ui.Screens;

namespace Explainer.Ui.Typesetting;

/// <summary>Sets a table of plain text; where it does not fit, each row as "Head: cell".</summary>
public static class GridSetter
{
    public static void Set(Sheet sheet, Grid grid)
    {
        if (grid.Title.Length > 0) sheet.Text(new TextRun(SafeText.Line(grid.Title) + (grid.Title[^1] is '?' or '.' or '!' or ':' ? "" : ":")));
        TableSetter.Set(sheet, new([.. grid.Rows.Prepend(grid.Heads).Select(row => row.Select(Cell).ToImmutableArray())]));
    }

    private static ImmutableArray<TextRun> Cell(string text) => [new(SafeText.Line(text))];
}
