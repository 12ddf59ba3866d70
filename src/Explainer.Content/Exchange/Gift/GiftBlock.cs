using System.Text;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Exchange.Gift;

/// <summary>What stands between two empty lines of a GIFT file: a question, a description, a category or comments. Characters that mean something are told from those behind a backslash.</summary>
internal sealed class GiftBlock
{
    /// <summary>A line's end that the author wrote; one written as <c>\n</c> is a line feed.</summary>
    public const char SoftBreak = '\r';

    private const string Escapable = @"\:#={}~n";
    private readonly SourceText source;
    private readonly int start;
    private readonly string text;
    private readonly bool[] isEscaped;

    private GiftBlock(SourceText source, int start, string text, string comments)
    {
        (this.source, this.start, this.text, Comments) = (source, start, text, comments);
        isEscaped = new bool[text.Length];
        for (int i = 0; i + 1 < text.Length; i++)
            if (text[i] == '\\' && Escapable.Contains(text[i + 1], StringComparison.Ordinal)) isEscaped[i] = isEscaped[++i] = true;
    }

    /// <summary>The comments, which may hold an id and tags.</summary>
    public string Comments { get; }

    public int Length => text.Length;

    /// <summary>All blocks of a file in order.</summary>
    public static IEnumerable<GiftBlock> All(SourceText source)
    {
        int first = 0;
        for (int line = 1; line <= source.LineCount + 1; line++)
        {
            bool isBlank = line > source.LineCount || string.IsNullOrWhiteSpace(source.Line(line));
            if (!isBlank && first == 0) first = line;
            if (!isBlank || first == 0) continue;
            yield return Of(source, first, line - 1);
            first = 0;
        }
    }

    /// <summary>Comments become blanks, so that every character keeps its place.</summary>
    private static GiftBlock Of(SourceText source, int first, int last)
    {
        int start = source.IndexOf(first, 1);
        var text = new StringBuilder();
        var comments = new StringBuilder();
        for (int line = first; line <= last; line++)
        {
            string written = source.Line(line);
            bool isComment = written.AsSpan().TrimStart().StartsWith("//");
            if (isComment) comments.Append(written).Append('\n');
            text.Append(isComment ? new string(' ', written.Length) : written).Append('\n');
        }
        return new(source, start, text.ToString(0, text.Length - 1), comments.ToString());
    }

    /// <summary>What follows a place of this block, as a block of its own.</summary>
    public GiftBlock From(int at) => new(source, start + at, text[at..], Comments);

    public int SkipBlanks(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    public bool StartsWith(string words, int at) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    /// <summary>Where characters that mean something stand next; -1 if nowhere in the stretch.</summary>
    public int IndexOf(string mark, int from, int to)
    {
        for (int i = from; i <= to - mark.Length; i++)
            if (!isEscaped[i] && StartsWith(mark, i)) return i;
        return -1;
    }

    public int LastIndexOf(string mark, int from, int to)
    {
        for (int i = to - mark.Length; i >= from; i--)
            if (!isEscaped[i] && StartsWith(mark, i)) return i;
        return -1;
    }

    /// <summary>Where one of several characters stands that means something; -1 if nowhere.</summary>
    public int IndexOfAny(string marks, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (!isEscaped[i] && marks.Contains(text[i], StringComparison.Ordinal)) return i;
        return -1;
    }

    /// <summary>As written, without the blanks around it.</summary>
    public string Written(int from, int to) => text[from..to].Trim();

    /// <summary>What is meant: without backslashes and the blanks around it.</summary>
    public string Meant(int from, int to)
    {
        var meant = new StringBuilder(to - from);
        for (int i = from; i < to; i++)
            if (isEscaped[i]) meant.Append(text[++i] == 'n' ? '\n' : text[i]);
            else meant.Append(text[i] == '\n' ? SoftBreak : text[i]);
        return meant.ToString().Trim();
    }

    /// <summary>Where a stretch stands in the file, blanks around it aside.</summary>
    public SourceSpan Span(int from, int to)
    {
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        return source.Span(start + from, start + Math.Max(to, from + 1));
    }
}
