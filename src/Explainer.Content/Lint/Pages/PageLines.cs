using System.Text;
using Explainer.Content.Claims;
using Explainer.Content.Yaml;
using Explainer.Lessons;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Wcwidth;

namespace Explainer.Content.Lint.Pages;

/// <summary>How many lines a page takes, as it is set in 72 columns: about, for faces set it each in their way.</summary>
internal static class PageLines
{
    private const int Columns = 72;
    private const int Indent = 2;
    private const int DateColumns = 14;

    public static int Of(Page page, YamlMap tree)
    {
        int body = tree.Find("body")?.Value is YamlText text ? Blocks(text.Markdown, Columns, isTight: false) : 0;
        int timeline = page.Timeline.IsEmpty ? 0 : 1 + page.Timeline.Sum(e => Wrapped(PlainText.Of(e.Text.Source), Columns - DateColumns));
        int chart = page.Chart is { } drawn ? 2 + drawn.Bars.Length : 0;
        return body + timeline + chart;
    }

    private static int Blocks(MarkdownObject? outer, int columns, bool isTight)
    {
        Markdig.Syntax.Block[] blocks = [.. MarkupParts.In(outer).OfType<Markdig.Syntax.Block>().Where(b => b is not LinkReferenceDefinitionGroup)];
        return blocks.Sum(b => Lines(b, columns)) + (isTight ? 0 : Math.Max(0, blocks.Length - 1));
    }

    private static int Lines(Markdig.Syntax.Block block, int columns) => block switch
    {
        Table table => table.Count + 1,
        CodeBlock code => code.Lines.Count,
        ListBlock list => Blocks(list, columns, isTight: !list.IsLoose),
        ListItemBlock item => Blocks(item, columns - Indent, isTight: true),
        ContainerBlock container => Blocks(container, columns - Indent, isTight: false),
        LeafBlock leaf => Wrapped(Text(leaf), columns),
        _ => 0,
    };

    private static string Text(LeafBlock leaf)
    {
        var text = new StringBuilder();
        foreach (var part in MarkupParts.Of(leaf)) MarkupParts.AppendSpoken(part, text);
        return text.ToString();
    }

    private static int Wrapped(string text, int columns)
    {
        int lines = 1, at = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            int width = WidthOf(text.AsSpan(range));
            if (width == 0) continue;
            if (at > 0 && at + 1 + width > columns)
            {
                lines++;
                at = 0;
            }
            at += (at > 0 ? 1 : 0) + width;
        }
        return lines;
    }

    private static int WidthOf(ReadOnlySpan<char> word)
    {
        if (Ascii.IsValid(word)) return word.Length;
        int width = 0;
        foreach (var rune in word.EnumerateRunes()) width += Math.Max(0, UnicodeCalculator.GetWidth(rune));
        return width;
    }
}
