using System.Collections.Immutable;
using System.Text;

namespace Explainer.Ui.Typesetting;

/// <summary>Marks a quote in a text, wherever its words stand: across emphasis, links and line ends.</summary>
internal static class Highlighter
{
    /// <summary>The blocks with the quote's stretches in <see cref="TextStyle.Highlight"/>; unchanged when the quote does not occur.</summary>
    public static ImmutableArray<MarkupBlock> Mark(ImmutableArray<MarkupBlock> blocks, string quote)
    {
        TextRun[] runs = [.. MarkupReader.Runs(blocks)];
        var (text, places) = Fold(runs);
        // A quote may be copied with its markup or without.
        string? sought = new[] { string.Join(' ', quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), MarkupReader.PlainText(quote) }
            .FirstOrDefault(q => q.Length > 0 && text.Contains(q, StringComparison.Ordinal));
        if (sought is null) return blocks;
        int at = text.IndexOf(sought, StringComparison.Ordinal);
        var marked = places.Skip(at).Take(sought.Length).ToLookup(p => p.Run, p => p.Offset);
        int run = -1;
        return Blocks(blocks);

        // Walks exactly as MarkupReader.Runs does, so that runs and their numbers agree.
        ImmutableArray<MarkupBlock> Blocks(ImmutableArray<MarkupBlock> from) => [.. from.Select(MarkupBlock (block) => block switch
        {
            Paragraph p => p with { Runs = Closed(p.Runs) },
            HeadingBlock h => h with { Runs = Closed(h.Runs) },
            ListItem item => item with { Blocks = Blocks(item.Blocks) },
            QuoteBlock q => q with { Blocks = Blocks(q.Blocks) },
            TableBlock table => new TableBlock([.. table.Rows.Select(row => ImmutableArray.CreateRange(row.Select(Closed)))]),
            CodeBlock code => Passed(code),
            _ => block,
        })];

        CodeBlock Passed(CodeBlock code)
        {
            run += code.Lines.Length;
            return code;
        }

        ImmutableArray<TextRun> Closed(ImmutableArray<TextRun> runs)
        {
            ImmutableArray<TextRun> split = [.. runs.SelectMany(Split)];
            run++;
            return split;
        }

        IEnumerable<TextRun> Split(TextRun whole)
        {
            run++;
            if (!marked.Contains(run)) return [whole];
            int first = marked[run].Min(), end = marked[run].Max() + 1;
            TextRun[] parts =
            [
                whole with { Text = whole.Text[..first] },
                whole with { Text = whole.Text[first..end], Style = whole.Style | TextStyle.Highlight },
                whole with { Text = whole.Text[end..] },
            ];
            return parts.Where(p => p.Text.Length > 0);
        }
    }

    /// <summary>The text with white space folded, and for each of its characters the run and offset it came from.</summary>
    private static (string Text, List<(int Run, int Offset)> Places) Fold(TextRun[] runs)
    {
        var text = new StringBuilder();
        var places = new List<(int, int)>();
        for (int r = 0; r < runs.Length; r++)
        {
            for (int i = 0; i < runs[r].Text.Length; i++)
            {
                char c = runs[r].Text[i];
                bool blank = char.IsWhiteSpace(c);
                if (blank && (text.Length == 0 || text[^1] == ' ')) continue;
                text.Append(blank ? ' ' : c);
                places.Add((r, i));
            }
        }
        return (text.ToString(), places);
    }
}
