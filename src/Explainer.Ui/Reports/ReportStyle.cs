namespace Explainer.Ui.Reports;

/// <summary>What reports need besides the style of all pages: charts, figures, lists with more about each entry.</summary>
internal static class ReportStyle
{
    public const string Css = """
        figure { margin: 1.25rem 0; }
        svg { break-inside: avoid; display: block; margin-top: .75rem; width: 100%; height: auto; max-width: 34rem; }
        svg text { fill: var(--text); stroke: var(--ground); stroke-width: 3px; paint-order: stroke; font-family: system-ui, sans-serif; font-size: 13px; }
        .bar { fill: var(--bar); }
        .track { fill: var(--track); }
        .axis { stroke: var(--line); stroke-width: 1; fill: none; }
        .even { stroke: var(--line); stroke-width: 1; stroke-dasharray: 4 4; fill: none; }
        .curve { stroke: var(--bar); stroke-width: 2; fill: none; }
        td { min-width: 9rem; }
        .figures td { min-width: 0; text-align: right; font-variant-numeric: tabular-nums; }
        .figures thead th + th { text-align: right; }
        .detail { color: var(--quiet); }
        """;
}
