using System.Security.Cryptography;
using System.Text;

namespace Explainer.Ui.Reports;

/// <summary>How the page looks: by the reader's preference light or dark, black on white in print.</summary>
internal static class ReportStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ground: #ffffff; --text: #1c1e21; --quiet: #53575e; --bar: #1d5c9e; --track: #d5dae1; --line: #6b7079; }
        @media (prefers-color-scheme: dark) { :root { --ground: #17191d; --text: #e9eaec; --quiet: #b3b8c0; --bar: #82b4ee; --track: #3a3f48; --line: #9aa0aa; } }
        @media print { :root { --ground: #ffffff; --text: #000000; --quiet: #333333; --bar: #333333; --track: #dddddd; --line: #555555; } }
        body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1, h2, h3 { line-height: 1.25; break-after: avoid; }
        h2 { margin-top: 2.25rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
        figure { margin: 1.25rem 0; }
        svg { break-inside: avoid; display: block; margin-top: .75rem; width: 100%; height: auto; max-width: 34rem; }
        svg text { fill: var(--text); stroke: var(--ground); stroke-width: 3px; paint-order: stroke; font-family: system-ui, sans-serif; font-size: 13px; }
        .bar { fill: var(--bar); }
        .track { fill: var(--track); }
        .axis { stroke: var(--line); stroke-width: 1; fill: none; }
        .even { stroke: var(--line); stroke-width: 1; stroke-dasharray: 4 4; fill: none; }
        .curve { stroke: var(--bar); stroke-width: 2; fill: none; }
        table { border-collapse: collapse; margin: .5rem 0; min-width: min(100%, 22rem); }
        tr { break-inside: avoid; }
        caption { break-after: avoid; text-align: left; font-weight: 600; padding-bottom: .25rem; }
        th, td { text-align: left; vertical-align: top; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid var(--track); overflow-wrap: anywhere; }
        th { font-weight: 500; }
        td { min-width: 9rem; }
        .figures td { min-width: 0; text-align: right; font-variant-numeric: tabular-nums; }
        .figures thead th + th { text-align: right; }
        thead th { color: var(--quiet); }
        li { margin-bottom: .6rem; break-inside: avoid; overflow-wrap: anywhere; }
        li p { margin: 0; }
        .detail { color: var(--quiet); }
        @media print { main { max-width: none; padding: 0; } body { font-size: 10.5pt; } @page { margin: 2cm; } }
        """;

    /// <summary>Nothing is loaded, sent or run; this style alone is let in, by its hash.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";
}
