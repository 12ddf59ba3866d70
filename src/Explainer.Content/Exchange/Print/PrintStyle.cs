namespace Explainer.Content.Exchange.Print;

/// <summary>What printed questions need besides the style of all pages: no question is divided between two sheets, and fields are lines to write on.</summary>
internal static class PrintStyle
{
    public const string Css = """
        .question, .key, table { break-inside: avoid; }
        .sheet { break-before: page; }
        .stem, .label { font-weight: 600; }
        .label { margin-bottom: 0; break-after: avoid; }
        fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
        legend { color: var(--quiet); padding: 0; }
        .option { margin: .35rem 0; padding-inline-start: 2rem; text-indent: -2rem; }
        .letters { list-style: none; padding-inline-start: 2rem; }
        .letters li { margin: .2rem 0; }
        input[type=text] { font: inherit; color: inherit; background: transparent; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; text-indent: 0; width: 9rem; }
        input.short { width: 2.5rem; text-align: center; }
        input.long { width: min(24rem, 70%); }
        input[type=radio], input[type=checkbox] { width: 1rem; height: 1rem; vertical-align: -.1rem; }
        code, pre { font-size: .9em; }
        pre { white-space: pre-wrap; break-inside: avoid; }
        @media print { a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; } }
        """;
}
