using System.Collections.Immutable;

namespace Explainer.Ui.Typesetting;

/// <summary>Lines set one under the other at one width, with hanging indents.</summary>
/// <param name="width">Columns, 1 or more; no line is wider.</param>
public sealed class Sheet(int width)
{
    private const int NarrowestColumn = 12;

    private readonly List<SetLine> lines = [];
    private readonly List<Indent> indents = [];
    private int piece = -1;

    public IReadOnlyList<SetLine> Lines => lines;

    /// <summary>The terminal has no block glyphs: what is built of them is written in words or figures instead.</summary>
    public bool PlainGlyphs { get; init; }

    /// <summary>What the indents leave of the width.</summary>
    public int Room => Math.Max(1, width - Shown.Sum(i => TextWidth.Of(i.Rest)));

    /// <summary>An empty line, unless the sheet is empty or the last line is empty already.</summary>
    public void Gap()
    {
        if (lines.Count > 0 && lines[^1].Text.Trim().Length > 0) lines.Add(new([.. Prefix(first: false)], new(Math.Max(piece, 0), int.MaxValue)));
    }

    /// <summary>One piece of text, broken to the room there is.</summary>
    public void Text(params IEnumerable<TextRun> runs)
    {
        piece++;
        Lay(LineBreaker.Break(runs, Room).Select(l => l.Runs));
    }

    /// <summary>One piece that is already broken; each line fits <see cref="Room"/>.</summary>
    public void Ready(IEnumerable<ImmutableArray<TextRun>> set)
    {
        piece++;
        Lay(set);
    }

    /// <summary>Sets something behind a marker: the first line gets one prefix, the others another of the same width.</summary>
    public void Behind(TextRun first, string rest, Action set)
    {
        indents.Add(new(first, rest));
        set();
        indents.RemoveAt(indents.Count - 1);
    }

    private void Lay(IEnumerable<ImmutableArray<TextRun>> set)
    {
        int offset = 0;
        foreach (var runs in set)
        {
            lines.Add(new([.. Prefix(first: true), .. runs], new(piece, offset)));
            offset += runs.Sum(r => r.Text.Count(c => !char.IsWhiteSpace(c)));
        }
    }

    /// <summary>Where nesting leaves too little room, the outer indents go.</summary>
    private IEnumerable<Indent> Shown
    {
        get
        {
            int from = 0;
            while (from < indents.Count && width - indents.Skip(from).Sum(i => TextWidth.Of(i.Rest)) < NarrowestColumn) from++;
            return indents.Skip(from);
        }
    }

    private IEnumerable<TextRun> Prefix(bool first)
    {
        foreach (var indent in Shown)
        {
            yield return first && !indent.Used ? indent.First : new(indent.Rest, indent.First.Style);
            if (first) indent.Used = true;
        }
    }

    private sealed class Indent(TextRun first, string rest)
    {
        public TextRun First { get; } = first;

        public string Rest { get; } = rest;

        public bool Used { get; set; }
    }
}
