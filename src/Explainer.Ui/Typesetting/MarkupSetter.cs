using System.Collections.Immutable;

namespace Explainer.Ui.Typesetting;

/// <summary>Sets an author's blocks on a sheet.</summary>
public static class MarkupSetter
{
    public static void Set(Sheet sheet, ImmutableArray<MarkupBlock> blocks)
    {
        MarkupBlock? before = null;
        foreach (var block in blocks)
        {
            if (before is not null && (before, block) is not (ListItem, ListItem)) sheet.Gap();
            One(sheet, block);
            before = block;
        }
    }

    /// <summary>Runs with the address of every outside link behind it, since nothing opens it.</summary>
    public static IEnumerable<TextRun> WithAddresses(ImmutableArray<TextRun> runs)
    {
        for (int i = 0; i < runs.Length; i++)
        {
            yield return runs[i];
            bool ends = i + 1 == runs.Length || !ReferenceEquals(runs[i + 1].Link, runs[i].Link);
            if (runs[i].Link is { Kind: LinkKind.Address, Target: var address } && ends && !runs[i].Text.Contains(address, StringComparison.Ordinal))
                yield return new($" ({address})", TextStyle.Muted);
        }
    }

    private static void One(Sheet sheet, MarkupBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                sheet.Text(WithAddresses(paragraph.Runs));
                break;
            case HeadingBlock heading:
                sheet.Text(WithAddresses(heading.Runs).Select(r => r with { Style = r.Style | TextStyle.Heading }));
                break;
            case ListItem item:
                sheet.Behind(new($"{item.Marker} "), new(' ', TextWidth.Of(item.Marker) + 1), () => Set(sheet, item.Blocks));
                break;
            case QuoteBlock quote:
                sheet.Behind(new("│ ", TextStyle.Muted), "│ ", () => Set(sheet, quote.Blocks));
                break;
            case CodeBlock code:
                sheet.Behind(new("  "), "  ", () =>
                {
                    foreach (string line in code.Lines) sheet.Text(new TextRun(line, TextStyle.Code));
                });
                break;
            case TableBlock table:
                TableSetter.Set(sheet, table);
                break;
            case RuleBlock:
                sheet.Text(new TextRun(new('─', sheet.Room), TextStyle.Muted));
                break;
        }
    }
}
