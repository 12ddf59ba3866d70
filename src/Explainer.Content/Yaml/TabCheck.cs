using Explainer.Diagnostics;

namespace Explainer.Content.Yaml;

/// <summary>Finds tabs used as indentation. YamlDotNet 18.1 accepts some and reports the others at 1:1.</summary>
internal static class TabCheck
{
    /// <summary>In a file that could be read: lines that belong to a longer text may begin with a tab.</summary>
    public static void Whole(SourceText source, IEnumerable<YamlText> texts, Findings findings)
    {
        if (!source.Text.Contains('\t', StringComparison.Ordinal)) return;
        var within = new HashSet<int>();
        foreach (var text in texts)
            for (int line = text.Span.Line + 1; line <= text.Span.EndLine; line++) within.Add(line);
        int[] lines = [.. Enumerable.Range(1, source.LineCount).Where(line => !within.Contains(line) && TabOf(source, line) > 0)];
        if (lines is []) return;
        findings.Add(Rules.TabIndentation, SpanOf(source, lines[0]), lines.Length == 1 ? "" : $" ({lines.Length} lines of this file begin so)");
    }

    /// <summary>The first tab at or after a line, where reading stopped; null if there is none.</summary>
    public static SourceSpan? FirstFrom(SourceText source, int line, int last)
    {
        for (; line <= Math.Min(last, source.LineCount); line++)
            if (TabOf(source, line) > 0) return SpanOf(source, line);
        return null;
    }

    /// <summary>The same where the parser has found one, which may also stand in an otherwise empty line.</summary>
    public static SourceSpan? FoundFrom(SourceText source, int line)
    {
        for (; line <= source.LineCount; line++)
            if (TabOf(source, line) > 0 || (string.IsNullOrWhiteSpace(source.Line(line)) && source.Line(line).Contains('\t', StringComparison.Ordinal))) return SpanOf(source, line);
        return null;
    }

    private static SourceSpan SpanOf(SourceText source, int line)
    {
        int at = source.IndexOf(line, source.Line(line).IndexOf('\t', StringComparison.Ordinal) + 1);
        return source.Span(at, at + 1);
    }

    /// <summary>The column of a tab before the first mark of a line; 0 without one, and on blank and comment lines.</summary>
    private static int TabOf(SourceText source, int line)
    {
        string text = source.Line(line);
        string inner = text.TrimStart(' ', '\t');
        if (inner.Length == 0 || inner[0] == '#') return 0;
        return text.AsSpan(0, text.Length - inner.Length).IndexOf('\t') + 1;
    }
}
