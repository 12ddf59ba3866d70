using Explainer.Content.Files;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>Prints findings: a line each, then the source line and a caret, both indented. Nothing that is printed can steer a terminal.</summary>
public static class DiagnosticText
{
    /// <summary>All findings of a check, without its summary.</summary>
    public static void Write(TextWriter writer, CheckReport report) => Write(writer, report.Diagnostics, report.Origin);

    /// <summary>The findings of something that was read.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostics">In the order printed.</param>
    /// <param name="files">Where the source lines are read again.</param>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, IContentFiles files)
    {
        var texts = new SourceTexts(files);
        foreach (var diagnostic in diagnostics) Write(writer, diagnostic, texts.Text(diagnostic.Span.Path, new()));
    }

    /// <summary>Findings without their source lines.</summary>
    public static void WriteLines(TextWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Write(writer, diagnostic, null);
    }

    private static void Write(TextWriter writer, Diagnostic diagnostic, SourceText? text)
    {
        writer.Write(Shown.Clean(diagnostic.ToString()));
        writer.Write('\n');
        if (text is not null && Excerpt.Of(diagnostic.Span, text) is { } excerpt)
        {
            writer.Write(excerpt);
            writer.Write('\n');
        }
    }
}
