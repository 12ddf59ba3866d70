using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Content.Yaml;

/// <summary>A file's text with its lines. Lines and columns start at 1, columns count UTF-16 units.</summary>
internal sealed class SourceText
{
    private readonly ImmutableArray<int> starts;

    public SourceText(string path, string text)
    {
        (Path, Text) = (path, text);
        var found = ImmutableArray.CreateBuilder<int>(text.AsSpan().Count('\n') + 1);
        found.Add(0);
        for (int at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1)) found.Add(at + 1);
        starts = found.MoveToImmutable();
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => starts.Length;

    /// <summary>A line without its break; empty beyond the last.</summary>
    public string Line(int line)
    {
        if (line < 1 || line > starts.Length) return "";
        int end = line < starts.Length ? starts[line] : Text.Length;
        return Text[starts[line - 1]..end].TrimEnd('\n', '\r');
    }

    /// <summary>Where a place stands in the text, kept within it.</summary>
    public int IndexOf(int line, int column)
    {
        int start = starts[Math.Clamp(line, 1, starts.Length) - 1];
        return Math.Clamp(start + column - 1, 0, Text.Length);
    }

    /// <summary>The stretch between two places of the text, kept within it.</summary>
    public SourceSpan Span(int from, int to)
    {
        from = Math.Clamp(from, 0, Text.Length);
        var (line, column) = PlaceOf(from);
        var (endLine, endColumn) = PlaceOf(Math.Max(from, to));
        return new(Path, line, column, endLine, endColumn);
    }

    /// <summary>The stretch between two places, which are where they say unless a line ends before.</summary>
    public SourceSpan Span((int Line, int Column) from, (int Line, int Column) to) => Has(from) && Has(to) && from.CompareTo(to) <= 0
        ? new(Path, from.Line, from.Column, to.Line, to.Column)
        : Span(IndexOf(from.Line, from.Column), IndexOf(to.Line, to.Column));

    /// <summary>What is written in a stretch.</summary>
    public string Between(SourceSpan span) => Text[IndexOf(span.Line, span.Column)..IndexOf(span.EndLine, span.EndColumn)];

    /// <summary>Whether a line is long enough for a place, its end included.</summary>
    private bool Has((int Line, int Column) place) =>
        place.Line >= 1 && place.Column >= 1 && place.Line < starts.Length && starts[place.Line - 1] + place.Column <= starts[place.Line];

    private (int Line, int Column) PlaceOf(int index)
    {
        int found = starts.BinarySearch(index);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, index - starts[line] + 1);
    }
}
