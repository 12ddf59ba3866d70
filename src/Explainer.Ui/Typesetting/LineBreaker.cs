using System.Collections.Immutable;
using System.Text;

namespace Explainer.Ui.Typesetting;

/// <summary>One line as set: runs that fit the width.</summary>
public sealed record TextLine(ImmutableArray<TextRun> Runs)
{
    public static TextLine Empty { get; } = new([]);

    public string Text => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>Breaks runs into lines in one pass: after blanks, dashes and slashes, around wide characters, and inside a word only when it is longer than a line.</summary>
public static class LineBreaker
{
    /// <param name="runs">What to break; a line feed in a run ends a line.</param>
    /// <param name="width">Columns, 1 or more.</param>
    /// <param name="afterDashes">Also after dashes and slashes; false keeps a command, a date, an address whole where it fits on a line.</param>
    public static ImmutableArray<TextLine> Break(IEnumerable<TextRun> runs, int width, bool afterDashes = true)
    {
        width = Math.Max(1, width);
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var line = new List<Piece>();
        int column = 0, cut = 0;
        foreach (var piece in Pieces(runs))
        {
            if (piece.Text == "\n")
            {
                EndLine(line.Count);
                continue;
            }
            bool blank = piece.Text == " ";
            if (blank && line.Count == 0 && lines.Count > 0) continue;
            if (column + piece.Width > width && line.Count > 0)
            {
                if (blank)
                {
                    EndLine(line.Count);
                    continue;
                }
                EndLine(cut > 0 && piece.Width < 2 ? cut : line.Count);
            }
            line.Add(piece);
            column += piece.Width;
            if (blank || (afterDashes && piece.Text is "-" or "–" or "—" or "/" && !BeginsAddress(line) && !IsInOption(line)) || piece.Width == 2) cut = line.Count;
        }
        if (line.Count > 0 || lines.Count == 0) EndLine(line.Count);
        return lines.ToImmutable();

        void EndLine(int at)
        {
            lines.Add(Joined(line.Take(at)));
            line.RemoveRange(0, at);
            while (line.Count > 0 && line[0].Text == " ") line.RemoveAt(0);
            column = line.Sum(p => p.Width);
            cut = 0;
        }
    }

    /// <summary>"https:/" and "https://" stay with what follows.</summary>
    private static bool BeginsAddress(List<Piece> line) => line is [.., { Text: ":" or "/" }, { Text: "/" }];

    /// <summary>An option of a command, "--content", is one word: what begins with a hyphen is not broken behind one.</summary>
    private static bool IsInOption(List<Piece> line)
    {
        int word = line.FindLastIndex(p => p.Text == " ") + 1;
        while (word < line.Count && line[word].Text is "(" or "[" or "\"" or "“" or "'" or "‘") word++;
        return word < line.Count && line[word].Text == "-";
    }

    private readonly record struct Piece(string Text, int Width, TextRun Run);

    private static IEnumerable<Piece> Pieces(IEnumerable<TextRun> runs) =>
        runs.SelectMany(run => TextWidth.Clusters(run.Text).Select(c => c is "\n" or "\r\n" ? new Piece("\n", 0, run) : new Piece(c, TextWidth.OfCluster(c), run)));

    private static TextLine Joined(IEnumerable<Piece> pieces)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var text = new StringBuilder();
        TextRun? current = null;
        foreach (var piece in pieces)
        {
            if (!ReferenceEquals(current, piece.Run)) Flush();
            current = piece.Run;
            text.Append(piece.Text);
        }
        Flush();
        if (runs is [.., var last] && last.Text.EndsWith(' '))
        {
            string trimmed = last.Text.TrimEnd(' ');
            runs.RemoveAt(runs.Count - 1);
            if (trimmed.Length > 0) runs.Add(last with { Text = trimmed });
        }
        return new(runs.ToImmutable());

        void Flush()
        {
            if (current is not null && text.Length > 0) runs.Add(current with { Text = text.ToString() });
            text.Clear();
        }
    }
}
