using Explainer.Claims;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>The keys that work on what is shown, from the very table that makes them work; a row can be chosen.</summary>
internal static class HelpCard
{
    public static Card For(Stage stage, Action back, Func<object?, Action<Sheet>>? beside = null)
    {
        var rows = stage.Table.Rows;
        return new(new("Explainer", "Help", [], null, []), sheet => Set(sheet, rows), null)
        {
            Actions = () => [SessionKeys.Back("Back", back), SessionKeys.QuitRow(stage.RequestStop)],
            Beside = beside,
            Open = mark =>
            {
                back();
                ((KeyRow)mark).Do(0);
            },
        };
    }

    private static void Set(Sheet sheet, IReadOnlyList<KeyRow> rows)
    {
        sheet.Text(new TextRun(StageWording.HelpHeading, TextStyle.Heading));
        sheet.Gap();
        int keys = Math.Min(rows.Max(r => TextWidth.Of(r.Shown)), 12);
        foreach (var row in rows)
        {
            object? mark = row.ByKey ? null : row;
            string shown = row.Shown.PadRight(keys) + "  ";
            sheet.Behind(new(shown, TextStyle.Strong) { Mark = mark }, new(' ', keys + 2), () => sheet.Text(new TextRun(row.Label) { Mark = mark }));
        }
        sheet.Gap();
        sheet.Text(ClaimSigns.Legend(Enum.GetValues<ClaimStatus>()).Prepend(new(StageWording.Signs)));
        sheet.Gap();
        sheet.Text(new TextRun(StageWording.PlainMode));
    }
}
