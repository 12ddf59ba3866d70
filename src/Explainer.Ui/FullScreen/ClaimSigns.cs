using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Ui.Screens;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.FullScreen;

/// <summary>How a claim stands, as a sign at its end. A page says once below what its signs mean.</summary>
internal static class ClaimSigns
{
    private const string Closing = ".,;:!?)]”’\"";

    public static TextRun Sign(ClaimStatus status) => status switch
    {
        ClaimStatus.Confirmed => new("✓", TextStyle.Right),
        ClaimStatus.Claimed => new("❝", TextStyle.Partly),
        ClaimStatus.Disputed => new("≠", TextStyle.Caution),
        _ => new("~", TextStyle.Code),
    };

    /// <summary>Sign and word: "✓ confirmed".</summary>
    public static TextRun Named(ClaimStatus status) => Sign(status) with { Text = $"{Sign(status).Text}\u00A0{Wording.StatusOf(status)}" };

    /// <summary>"✓ confirmed  ≠ disputed".</summary>
    public static IEnumerable<TextRun> Legend(IEnumerable<ClaimStatus> statuses) =>
        statuses.Distinct().Order().SelectMany((s, i) => i > 0 ? [new TextRun("  "), Named(s)] : ImmutableArray.Create(Named(s)));

    /// <summary>The blocks with a sign after every link to a claim whose status is known, and after the full stop that follows it.</summary>
    public static ImmutableArray<MarkupBlock> Put(ImmutableArray<MarkupBlock> blocks, ImmutableSortedDictionary<string, ClaimStatus> statuses) =>
        statuses.IsEmpty ? blocks : [.. blocks.Select(block => Put(block, statuses))];

    private static MarkupBlock Put(MarkupBlock block, ImmutableSortedDictionary<string, ClaimStatus> statuses) => block switch
    {
        Paragraph p => p with { Runs = Put(p.Runs, statuses) },
        HeadingBlock h => h with { Runs = Put(h.Runs, statuses) },
        ListItem item => item with { Blocks = Put(item.Blocks, statuses) },
        QuoteBlock quote => quote with { Blocks = Put(quote.Blocks, statuses) },
        TableBlock table => new TableBlock([.. table.Rows.Select(row => ImmutableArray.CreateRange(row.Select(cell => Put(cell, statuses))))]),
        _ => block,
    };

    private static ImmutableArray<TextRun> Put(ImmutableArray<TextRun> runs, ImmutableSortedDictionary<string, ClaimStatus> statuses)
    {
        var put = ImmutableArray.CreateBuilder<TextRun>();
        TextRun? sign = null;
        for (int i = 0; i < runs.Length; i++)
        {
            var run = runs[i];
            if (sign is not null)
            {
                int closing = run.Link is null ? run.Text.TakeWhile(c => Closing.Contains(c, StringComparison.Ordinal)).Count() : 0;
                if (closing > 0) put.Add(run with { Text = run.Text[..closing], Link = sign.Link });
                put.Add(sign);
                run = run with { Text = run.Text[closing..] };
                sign = null;
            }
            if (run.Text.Length > 0) put.Add(run);
            bool ends = i + 1 == runs.Length || !ReferenceEquals(runs[i + 1].Link, run.Link);
            if (ends && run.Link is { Kind: LinkKind.Claim, Target: var id } && statuses.TryGetValue(id, out var status)) sign = Sign(status) with { Link = run.Link };
        }
        if (sign is not null) put.Add(sign);
        return put.ToImmutable();
    }
}
