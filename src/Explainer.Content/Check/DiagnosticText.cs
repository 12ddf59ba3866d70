using Explainer.Content.Files;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>Prints findings: a line each, then, indented, the source line and a caret, and what to do where that has not been said yet. Nothing that is printed can steer a terminal.</summary>
public static class DiagnosticText
{
    private const int Widest = 80;
    private const string MendSign = "      =";

    /// <summary>All findings of a check, without its summary.</summary>
    public static void Write(TextWriter writer, CheckReport report) => Write(writer, report.Diagnostics, report.Origin);

    /// <summary>The findings of something that was read.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostics">In the order printed.</param>
    /// <param name="files">Where the source lines are read again.</param>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, IContentFiles files)
    {
        var texts = new SourceTexts(files);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            Write(writer, diagnostic, texts.Text(diagnostic.Span.Path, new()));
            if (diagnostic.Mend is { } mend && told.Add(diagnostic.Rule.Id)) WriteMend(writer, mend);
        }
    }

    /// <summary>Findings without their source lines.</summary>
    public static void WriteLines(TextWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Write(writer, diagnostic, null);
    }

    /// <summary>Within the columns of a terminal, behind the margin of the source lines.</summary>
    private static void WriteMend(TextWriter writer, string mend)
    {
        string line = MendSign;
        foreach (string word in mend.Split(' '))
        {
            if (line.Length + 1 + word.Length > Widest)
            {
                writer.Write(line + "\n");
                line = new(' ', MendSign.Length);
            }
            line += " " + word;
        }
        writer.Write(line + "\n");
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
