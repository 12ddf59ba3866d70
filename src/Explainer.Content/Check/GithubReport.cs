using System.Globalization;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>A check as GitHub's workflow commands, which become annotations beside the lines of a change.</summary>
internal static class GithubReport
{
    public static void Write(TextWriter writer, CheckReport report)
    {
        foreach (var diagnostic in report.Diagnostics) Write(writer, diagnostic);
    }

    private static void Write(TextWriter writer, Diagnostic diagnostic)
    {
        var (rule, span) = (diagnostic.Rule, diagnostic.Span);
        // An end column is allowed beside an end on the same line only.
        string end = span.EndLine == span.Line ? $",endColumn={Math.Max(span.EndColumn, span.Column)}" : "";
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"::{CommandOf(rule)} file={Property(span.Path)},line={span.Line},endLine={span.EndLine},col={span.Column}{end},title={Property($"{rule.Id} {rule.Title}")}::{Data(diagnostic.Sentence)}\n"));
    }

    private static string CommandOf(DiagnosticRule rule) => rule.Severity == Severity.Info ? "notice" : rule.Label;

    private static string Data(string text) => SafeText.Clean(text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
