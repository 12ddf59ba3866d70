using System.Text;
using Explainer.Content.Claims;
using Explainer.Content.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Explainer.Diagnostics.SourceSpan;

namespace Explainer.Content.Lint.Pages;

/// <summary>What a text says outside of its links and its code, each character with its place in the file.</summary>
internal sealed class FreeText
{
    /// <summary>Stands for a link or for code: no letter, no digit, no white space.</summary>
    public const char Apart = '\uFFFC';

    private readonly YamlText written;
    private readonly StringBuilder text = new();

    /// <summary>Stretches of the text by where they begin in it, each with where it begins in what was written.</summary>
    private readonly List<(int At, int Written)> stretches = [];

    private FreeText(YamlText written)
    {
        this.written = written;
        foreach (var part in MarkupParts.In(written.Markdown)) Add(part);
    }

    /// <summary>Blocks end in a line feed.</summary>
    public string Text => text.ToString();

    /// <summary>The labels of its links.</summary>
    public List<string> Labels { get; } = [];

    public static FreeText Of(YamlText written) => new(written);

    public SourceSpan SpanOf(int at, int length)
    {
        var (begin, place) = stretches.FindLast(s => s.At <= at);
        return written.SpanOf(place + at - begin, length);
    }

    private void Add(MarkdownObject part)
    {
        switch (part)
        {
            case LiteralInline literal: Add(literal.Content.ToString(), literal); break;
            case LineBreakInline: Add(" ", part.Span.Start); break;
            case LinkInline link:
                Labels.Add(string.Concat(MarkupParts.Of(link).OfType<LiteralInline>().Select(l => l.Content.ToString())));
                Add($"{Apart}", part.Span.Start);
                break;
            case LeafInline: Add($"{Apart}", part.Span.Start); break;
            case CodeBlock: break;
            case LeafBlock or ContainerBlock:
                foreach (var inner in MarkupParts.In(part)) Add(inner);
                Add("\n", part.Span.End);
                break;
            default:
                foreach (var inner in MarkupParts.In(part)) Add(inner);
                break;
        }
    }

    /// <summary>In a table's cell Markdig 1.6 leaves the blanks before a text in its span.</summary>
    private void Add(string words, LiteralInline literal) => Add(words, Math.Max(literal.Span.Start, written.Value.IndexOf(words, literal.Span.Start, StringComparison.Ordinal)));

    private void Add(string words, int from)
    {
        stretches.Add((text.Length, from));
        text.Append(words);
    }
}
