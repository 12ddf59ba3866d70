using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Diagnostics;
using Explainer.Questions;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>An entry that opens something; arrows and digits find it.</summary>
internal sealed record EntryMark(Look Look, string Argument, int Number);

/// <summary>How each block looks on the full screen. Markup is read once; setting it at a width is quick.</summary>
internal static class BlockSetter
{
    public const string HintSign = "?";

    public static Action<Sheet> Prepare(Block block) => block switch
    {
        Heading heading => sheet => sheet.Text(new TextRun(SafeText.Line(heading.Text), heading.Level == 1 ? TextStyle.Heading : TextStyle.Strong)),
        Prose prose => OfProse(prose),
        Sentence sentence => sheet => sheet.Text(new TextRun(SafeText.Clean(sentence.Text))),
        ClaimFacts facts => sheet => SetFacts(sheet, facts),
        Notice notice => OfNotice(notice),
        PartLine part => OfPart(part),
        Timeline timeline => OfTimeline(timeline),
        Bars bars => sheet => BarSetter.Set(sheet, bars),
        Ratings ratings => sheet => ScoreSetter.Set(sheet, ratings),
        Upcoming upcoming => sheet => ScoreSetter.Set(sheet, upcoming),
        Total total => sheet => ScoreSetter.Set(sheet, total),
        Entries entries => OfEntries(entries),
        Grid grid => sheet => GridSetter.Set(sheet, grid),
        Finding finding => sheet => FindingSetter.Set(sheet, finding.Problem),
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    /// <summary>Inline markup as runs, on one piece.</summary>
    /// <param name="text">The markup.</param>
    /// <param name="quote">A stretch to highlight, where it occurs.</param>
    public static ImmutableArray<TextRun> Inline(Markup text, string? quote = null) =>
        [.. Quoted(MarkupReader.Read(text), quote).SelectMany((block, i) => (IEnumerable<TextRun>)[.. i > 0 ? [new(" ")] : ImmutableArray<TextRun>.Empty, .. Inline(block)])];

    /// <summary>Blocks as one running text, each on a line of its own.</summary>
    public static IEnumerable<TextRun> Running(ImmutableArray<MarkupBlock> blocks) => blocks.SelectMany((block, i) => (IEnumerable<TextRun>)
    [
        .. i > 0 ? [new("\n")] : ImmutableArray<TextRun>.Empty,
        .. block switch
        {
            ListItem item => Running(item.Blocks).Prepend(new($"{item.Marker} ")),
            QuoteBlock quote => Running(quote.Blocks),
            _ => Inline(block),
        },
    ]);

    /// <summary>The status of a claim, as a link to it.</summary>
    public static IEnumerable<TextRun> Status(Claim? claim) => claim is null
        ? []
        : [new(" "), ClaimSigns.Named(claim.Status) with { Link = new(LinkKind.Claim, claim.Id.Value) }];

    private static IEnumerable<TextRun> Inline(MarkupBlock block) => block is Paragraph paragraph
        ? MarkupSetter.WithAddresses(paragraph.Runs)
        : MarkupReader.Runs([block]);

    private static ImmutableArray<MarkupBlock> Quoted(ImmutableArray<MarkupBlock> blocks, string? quote) => quote is null ? blocks : Highlighter.Mark(blocks, quote);

    private static Action<Sheet> OfProse(Prose prose)
    {
        var blocks = Quoted(MarkupReader.Read(prose.Text), prose.Quote);
        blocks = ClaimSigns.Put(blocks, prose.Claims);
        if (prose.IsStem) blocks = [.. blocks.Select(b => b is Paragraph p ? p with { Runs = [.. p.Runs.Select(r => r with { Style = r.Style | TextStyle.Strong })] } : b)];
        return sheet => MarkupSetter.Set(sheet, blocks);
    }

    private static Action<Sheet> OfNotice(Notice notice)
    {
        var (sign, style) = Sign(notice.Tone);
        var label = new TextRun(SafeText.Line(notice.Label), style | TextStyle.Strong);
        var blocks = MarkupReader.Read(notice.Text);
        blocks = blocks switch
        {
            [] => [new Paragraph([label])],
            [Paragraph first, .. var rest] => [new Paragraph([label, new(": "), .. first.Runs]), .. rest],
            _ => [new Paragraph([label, new(":")]), .. blocks],
        };
        return sheet => sheet.Behind(new(sign + " ", style | TextStyle.Strong), "  ", () => MarkupSetter.Set(sheet, blocks));
    }

    public static (string Sign, TextStyle Style) Sign(Tone tone) => tone switch
    {
        Tone.Right => ("✓", TextStyle.Right),
        Tone.Partly => ("◐", TextStyle.Partly),
        Tone.Wrong => ("✗", TextStyle.Wrong),
        Tone.Caution => ("!", TextStyle.Caution),
        Tone.Hint => (HintSign, TextStyle.Heading),
        _ => ("i", TextStyle.Heading),
    };

    /// <summary>What came of a question, before its stem.</summary>
    private static TextRun Came(Tone tone) => tone == Tone.Info ? new("?\u00A0", TextStyle.Muted) : new($"{Sign(tone).Sign}\u00A0", Sign(tone).Style);

    private static void SetFacts(Sheet sheet, ClaimFacts facts)
    {
        var claim = facts.Claim;
        sheet.Text(facts.IsWithheld ? new TextRun(Wording.StatusOf(claim, withheld: true), TextStyle.Muted) : ClaimSigns.Named(claim.Status) with { Style = ClaimSigns.Sign(claim.Status).Style | TextStyle.Strong });
        sheet.Gap();
        (string Label, string? Value)[] rows =
        [
            ("Who says so", claim.Claimant),
            ("Through", claim.Via.IsEmpty ? null : string.Join(", ", claim.Via)),
            ("As of", claim.AsOf?.ToString()),
        ];
        foreach (var (label, value) in rows)
            if (value is not null) sheet.Behind(new(label.PadRight(13), TextStyle.Muted), new(' ', 13), () => sheet.Text(new TextRun(SafeText.Line(value))));
    }

    private static Action<Sheet> OfPart(PartLine part)
    {
        var (sign, style) = part.Mark switch
        {
            PartMark.Right => ("✓", TextStyle.Right),
            PartMark.Partly => ("◐", TextStyle.Partly),
            PartMark.Wrong => ("✗", TextStyle.Wrong),
            PartMark.Missed => ("○", TextStyle.Partly),
            _ => ("·", TextStyle.Muted),
        };
        ImmutableArray<TextRun> line = [new(SafeText.Line(part.Label) + ": ", style & ~TextStyle.Muted), .. Inline(part.Text)];
        var comment = part.Comment is { } words ? MarkupReader.Read(words) : [];
        return sheet => sheet.Behind(new(sign + " ", style), "  ", () =>
        {
            sheet.Text(line);
            if (!comment.IsEmpty) sheet.Behind(new("  "), "  ", () => MarkupSetter.Set(sheet, comment));
        });
    }

    private static Action<Sheet> OfTimeline(Timeline timeline)
    {
        ImmutableArray<ImmutableArray<TextRun>> lines =
            [.. timeline.Lines.Select(l => ImmutableArray.Create<TextRun>([new(l.Date.Text + " ", TextStyle.Strong), .. Inline(l.Text, timeline.Quote), .. Status(l.Claim)]))];
        return sheet =>
        {
            for (int i = 0; i < lines.Length; i++)
            {
                var line = lines[i];
                sheet.Behind(new("● ", TextStyle.Heading), i < lines.Length - 1 ? "│ " : "  ", () => sheet.Text(line));
            }
        };
    }

    private static Action<Sheet> OfEntries(Entries entries)
    {
        int opened = 0;
        ImmutableArray<(string Marker, ImmutableArray<TextRun> Runs)> lines = [.. entries.Lines.Select((entry, i) =>
        {
            object? mark = entry.Opens is { } opens ? new EntryMark(opens.Look, opens.Argument, entries.Numbered ? i + 1 : ++opened) : null;
            string marker = mark is EntryMark { Number: var number } ? $"{number}." : entries.Numbered ? $"{i + 1}." : "•";
            return (marker, ImmutableArray.Create<TextRun>(
            [
                .. entry.Tone is { } tone ? [Came(tone) with { Mark = mark }] : ImmutableArray<TextRun>.Empty,
                new(SafeText.Line(entry.Text), mark is null ? TextStyle.Plain : TextStyle.Strong) { Mark = mark },
                .. entry.Detail.Length > 0 ? [new($" – {SafeText.Line(entry.Detail)}", TextStyle.Muted) { Mark = mark }] : ImmutableArray<TextRun>.Empty,
            ]));
        })];
        int indent = lines.Select(l => l.Marker.Length).DefaultIfEmpty(0).Max() + 1;
        return sheet =>
        {
            foreach (var (marker, runs) in lines)
                sheet.Behind(new(marker.PadLeft(indent - 1) + " ", runs[0].Mark is null ? TextStyle.Plain : TextStyle.Key) { Mark = runs[0].Mark }, new(' ', indent), () => sheet.Text(runs));
        };
    }
}
