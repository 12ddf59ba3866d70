using System.Collections.Immutable;
using System.Text;
using Explainer.Diagnostics;
using Explainer.Questions;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Plain;

/// <summary>An author's text as lines that can be read aloud one by one; an empty line stands between paragraphs.</summary>
internal static class MarkupLines
{
    public static IEnumerable<string> Of(Markup text) => Separated([.. MarkupReader.Read(text).Where(block => block is not RuleBlock)]);

    /// <summary>The text on one line.</summary>
    public static string Line(Markup text) => SafeText.Line(string.Join(' ', Of(text)));

    private static IEnumerable<string> Separated(ImmutableArray<MarkupBlock> blocks)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            if (i > 0 && !(blocks[i] is ListItem && blocks[i - 1] is ListItem) && blocks[i - 1] is not HeadingBlock) yield return "";
            foreach (string line in Lines(blocks[i])) yield return line;
        }
    }

    private static IEnumerable<string> Lines(MarkupBlock block) => block switch
    {
        Paragraph p => Inline(p.Runs).Split('\n').Select(SafeText.Line),
        HeadingBlock h => [SafeText.Line(Inline(h.Runs))],
        ListItem item => Marked(item),
        QuoteBlock q => Quoted([.. q.Blocks.SelectMany(Lines)]),
        CodeBlock code => code.Lines,
        TableBlock table => Rows(table),
        _ => [],
    };

    private static IEnumerable<string> Marked(ListItem item)
    {
        string marker = item.Marker == "•" ? "- " : item.Marker + " ";
        bool first = true;
        foreach (var block in item.Blocks)
        {
            foreach (string line in Lines(block))
            {
                yield return block is ListItem ? "  " + line : first ? marker + line : line;
                first = false;
            }
        }
    }

    private static string[] Quoted(string[] lines)
    {
        if (lines is []) return lines;
        lines[0] = $"Quote: {lines[0]}";
        return lines.Length > 1 ? [.. lines, "End of quote."] : lines;
    }

    private static IEnumerable<string> Rows(TableBlock table)
    {
        string[][] rows = [.. table.Rows.Select(row => (string[])[.. row.Select(cell => SafeText.Line(Inline(cell)))])];
        if (rows.Length < 2) return rows.Select(row => string.Join("; ", row));
        return rows.Skip(1).Select(row => string.Join("; ", row.Select((cell, i) => i < rows[0].Length && rows[0][i].Length > 0 ? $"{rows[0][i]}: {cell}".TrimEnd() : cell)));
    }

    /// <summary>The text of the runs; the address of a link follows its text, unless it is its text.</summary>
    private static string Inline(ImmutableArray<TextRun> runs)
    {
        var text = new StringBuilder();
        int linkStart = 0;
        for (int i = 0; i < runs.Length; i++)
        {
            if (i == 0 || runs[i].Link != runs[i - 1].Link) linkStart = text.Length;
            text.Append(runs[i].Text);
            if (runs[i].Link is { Kind: LinkKind.Address, Target: var address } && (i + 1 == runs.Length || runs[i + 1].Link != runs[i].Link)
                && address.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.ToString(linkStart, text.Length - linkStart) != address)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $" ({address})");
        }
        return text.ToString();
    }
}
