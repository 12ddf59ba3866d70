using Explainer.Claims;
using Explainer.Content.Yaml;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;
using Fields = Explainer.Content.Lessons.PageFields;

namespace Explainer.Content.Lessons;

/// <summary>Makes a page of what is written.</summary>
internal static class PageReader
{
    /// <summary>Null when too little could be read, which is said then.</summary>
    public static Page? Read(Block block)
    {
        if (block.Text(Fields.Page) is not { } id || block.Text(Fields.Title) is not { } title || block.Markup(Fields.Body) is not { } body) return null;
        return new(new(id), title, body)
        {
            ContentNote = block.Text(Fields.ContentNote),
            Timeline = [.. block.Blocks(Fields.Timeline).Select(Entry).OfType<TimelineEntry>()],
            Chart = block.Inner(Fields.Chart) is { } chart
                ? new(chart.Text(Fields.ChartTitle) ?? "", chart.Text(Fields.ChartUnit), [.. chart.Blocks(Fields.Bars).Select(Bar)])
                : null,
            ShowIfMissed = block.Inner(Fields.ShowIf)?.Text(Fields.Missed) is { } missed ? new QuestionId(missed) : null,
            Span = block.Span,
        };
    }

    private static TimelineEntry? Entry(Block block) =>
        block.Date(Fields.Date) is { } date && block.Markup(Fields.EntryText) is { } text ? new(date, text, Claim(block, Fields.EntryClaim)) : null;

    private static ChartBar Bar(Block block) =>
        new(block.Text(Fields.Label) ?? "", block.Number(Fields.BarValue) ?? Fraction.Zero, Claim(block, Fields.BarClaim));

    private static ClaimId? Claim(Block block, Field of) => block.Text(of) is { } id ? new ClaimId(id) : null;
}
