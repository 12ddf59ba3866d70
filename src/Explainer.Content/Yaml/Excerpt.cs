using System.Text;
using Explainer.Diagnostics;
using Wcwidth;

namespace Explainer.Content.Yaml;

/// <summary>The source line of a finding and a caret below its place, both behind a margin.</summary>
/// <remarks>What the line shows is cleaned, tabs are widened, and the caret is placed by display width. Of a long line only a
/// window around the place is shown.</remarks>
internal static class Excerpt
{
    private const int Widest = 100;
    private const int Lead = 30;
    private const int TabStop = 4;

    /// <summary>Two lines; null where there is no such line, and for a finding about the file as a whole.</summary>
    public static string? Of(SourceSpan span, SourceText text)
    {
        if (span.Line < 1 || span.Line > text.LineCount || span == SourceSpan.StartOf(span.Path)) return null;
        string line = text.Line(span.Line);
        int from = Math.Clamp(span.Column - 1, 0, line.Length);
        int to = span.EndLine > span.Line ? line.Length : Math.Clamp(span.EndColumn - 1, from, line.Length);
        int start = Math.Max(0, from - Lead) is var cut && from <= Widest - Lead ? 0 : cut;
        if (start > 0 && char.IsLowSurrogate(line[start])) start--;
        string before = Drawn(line[start..from], start == 0 ? "" : "…");
        string marked = Limited(Drawn(line[from..to], before)[before.Length..], Math.Max(1, Widest - Width(before)), "");
        string whole = Limited(Drawn(line[start..Math.Min(line.Length, start + (4 * Widest))], start == 0 ? "" : "…"), Widest, "…");
        string number = $"{span.Line,5}", margin = new(' ', number.Length);
        return $"{number} | {whole}\n{margin} | {new string(' ', Width(before))}{new string('^', Math.Max(1, Width(marked)))}";
    }

    /// <summary>What stands before, then a stretch of a line as it is shown: cleaned, tabs up to their stops.</summary>
    private static string Drawn(string stretch, string before)
    {
        var drawn = new StringBuilder(before);
        string[] parts = stretch.Split('\t');
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0) drawn.Append(' ', TabStop - (Width(drawn.ToString()) % TabStop));
            drawn.Append(Shown.Clean(parts[i]));
        }
        return drawn.ToString();
    }

    private static string Limited(string text, int widest, string ending)
    {
        if (Width(text) <= widest) return text;
        var kept = new StringBuilder();
        int width = ending.Length;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Math.Max(0, UnicodeCalculator.GetWidth(rune));
            if (width > widest) break;
            kept.Append(rune);
        }
        return kept + ending;
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(rune => Math.Max(0, UnicodeCalculator.GetWidth(rune)));
}
