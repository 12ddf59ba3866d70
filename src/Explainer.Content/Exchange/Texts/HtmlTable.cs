namespace Explainer.Content.Exchange.Texts;

/// <summary>Turns an HTML table into a table of bars. Its first row makes the headings, since such a table cannot be without them.</summary>
/// <param name="words">The words of a cell on one line.</param>
/// <param name="lost">Takes what was lost.</param>
internal sealed class HtmlTable(Func<HtmlElement, string> words, Action<string> lost)
{
    public string Of(HtmlElement table)
    {
        HtmlElement[] cellsAnywhere = [.. Rows(table).SelectMany(Cells)];
        if (cellsAnywhere.Any(c => c.Attributes.ContainsKey("colspan") || c.Attributes.ContainsKey("rowspan"))) lost("cells of a table that span several");
        if (cellsAnywhere.Any(c => c.HoldsBlock)) lost("lists and paragraphs in the cells of a table");
        string[][] rows = [.. Rows(table).Select(row => Cells(row).Select(words).ToArray()).Where(row => row.Length > 0)];
        var captions = table.Inner.OfType<HtmlElement>().Where(e => e.Name == "caption").Select(words).Where(c => c.Length > 0);
        if (rows.Length == 0) return string.Join("\n\n", captions);
        int width = rows.Max(row => row.Length);
        string[] lines = [Line(rows[0], width), $"|{string.Concat(Enumerable.Repeat(" --- |", width))}", .. rows.Skip(1).Select(row => Line(row, width))];
        return string.Join("\n\n", captions.Append(string.Join('\n', lines)));
    }

    private static IEnumerable<HtmlElement> Rows(HtmlElement table) => table.Inner.OfType<HtmlElement>().SelectMany(e => e.Name switch
    {
        "tr" => [e],
        "thead" or "tbody" or "tfoot" => Rows(e),
        _ => Enumerable.Empty<HtmlElement>(),
    });

    private static IEnumerable<HtmlElement> Cells(HtmlElement row) => row.Inner.OfType<HtmlElement>().Where(e => e.Name is "td" or "th");

    private static string Line(string[] row, int width) => $"|{string.Concat(Enumerable.Range(0, width).Select(i => $" {(i < row.Length ? row[i] : "")} |"))}";
}
