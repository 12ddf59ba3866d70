using System.Text;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Texts;

/// <summary>A text with gaps as XHTML, into which each format writes its gaps.</summary>
internal static class ClozeXhtml
{
    /// <summary>Stands for the first gap while a text is read as markup, and those behind it for the others; no text of ours holds them (Unicode's private use).</summary>
    public const char FirstPlace = '\uE000';

    /// <summary>The text with its gaps.</summary>
    /// <param name="cloze">The question.</param>
    /// <param name="gap">How a gap is written, by its place from 0.</param>
    /// <param name="brace">How a brace among words is written, where it would begin a gap.</param>
    public static string Of(ClozeQuestion cloze, Func<int, string> gap, string brace = "{")
    {
        int gaps = 0;
        string marked = Xhtml.Blocks(string.Concat(cloze.Parts.Select(part => part is ClozeWords words ? words.Text.Source : $"{(char)(FirstPlace + gaps++)}")));
        var text = new StringBuilder();
        foreach (char c in marked)
            if (c - FirstPlace is >= 0 and var place && place < gaps) text.Append(gap(place));
            else if (c == '{') text.Append(brace);
            else text.Append(c);
        return text.ToString();
    }
}
