using System.Text;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Exchange.Texts;

/// <summary>A stretch of a text that is replaced.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="By">What stands there instead.</param>
internal sealed record TextEdit(int Start, int Length, string By)
{
    /// <summary>The text with all edits made; of two that overlap the first is made.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var edited = new StringBuilder(text.Length);
        int read = 0;
        foreach (var edit in edits.OrderBy(e => e.Start))
        {
            if (edit.Start < read) continue;
            edited.Append(text, read, edit.Start - read).Append(edit.By);
            read = edit.Start + edit.Length;
        }
        return edited.Append(text, read, text.Length - read).ToString();
    }

    /// <summary>What makes a link its words alone.</summary>
    public static IEnumerable<TextEdit> ToWords(LinkInline link)
    {
        if (link.FirstChild is not { } first || link.LastChild is not { } last) return [new(link.Span.Start, link.Span.Length, "")];
        return
        [
            new(link.Span.Start, first.Span.Start - link.Span.Start, ""),
            new(last.Span.End + 1, link.Span.End - last.Span.End, ""),
        ];
    }
}
