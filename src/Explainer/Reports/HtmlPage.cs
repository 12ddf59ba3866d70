using System.Net;
using System.Security.Cryptography;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Reports;

/// <summary>A page that needs nothing else: no script, nothing from the network, light or dark as its reader prefers, black on white in print.</summary>
public static class HtmlPage
{
    /// <summary>How all our pages look: colours, letters, tables, lists, print.</summary>
    public const string Style = """
        :root { color-scheme: light dark; --ground: #ffffff; --text: #1c1e21; --quiet: #53575e; --bar: #1d5c9e; --track: #d5dae1; --line: #6b7079; }
        @media (prefers-color-scheme: dark) { :root { --ground: #17191d; --text: #e9eaec; --quiet: #b3b8c0; --bar: #82b4ee; --track: #3a3f48; --line: #9aa0aa; } }
        @media print { :root { --ground: #ffffff; --text: #000000; --quiet: #333333; --bar: #333333; --track: #dddddd; --line: #555555; } }
        body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1, h2, h3 { line-height: 1.25; break-after: avoid; }
        h2 { margin-top: 2.25rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
        table { border-collapse: collapse; margin: .5rem 0; min-width: min(100%, 22rem); }
        tr { break-inside: avoid; }
        caption { break-after: avoid; text-align: left; font-weight: 600; padding-bottom: .25rem; }
        th, td { text-align: left; vertical-align: top; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid var(--track); overflow-wrap: anywhere; }
        th { font-weight: 500; }
        thead th { color: var(--quiet); }
        li { margin-bottom: .6rem; break-inside: avoid; overflow-wrap: anywhere; }
        li p { margin: 0; }
        @media print { main { max-width: none; padding: 0; } body { font-size: 10.5pt; } @page { margin: 2cm; } }
        """;

    /// <summary>The whole page.</summary>
    /// <param name="title">Its title, as plain text; also its heading.</param>
    /// <param name="language">The language of its content (BCP 47).</param>
    /// <param name="style">What it needs besides <see cref="Style"/>.</param>
    /// <param name="body">All below the heading, as HTML.</param>
    public static string Of(string title, string language, string style, string body)
    {
        string css = $"{Style}\n{style}";
        return $"""
            <!DOCTYPE html>
            <html lang="{Escaped(language)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy(css)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Escaped(title)}</title>
            <style>{css}</style>
            </head>
            <body>
            <main>
            <h1>{Escaped(title)}</h1>
            {body.TrimEnd('\n')}
            </main>
            </body>
            </html>

            """;
    }

    /// <summary>A text as HTML: cleaned, on one line, and meaning nothing but itself.</summary>
    public static string Escaped(string text) => WebUtility.HtmlEncode(SafeText.Line(text));

    /// <summary>Nothing is loaded, sent or run; this style alone is let in, by its hash.</summary>
    private static string Policy(string css) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'; base-uri 'none'; form-action 'none'";
}
