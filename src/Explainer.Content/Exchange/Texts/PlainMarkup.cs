using Explainer.Content.Claims;
using Explainer.Questions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Makes CommonMark of texts that mean nothing but themselves, with as few backslashes as will do.</summary>
internal static class PlainMarkup
{
    /// <summary>The text as markup that shows the same characters; blanks around lines are left out, and an empty line divides paragraphs.</summary>
    public static Markup Of(string text)
    {
        string clean = string.Join('\n', ForeignText.Cleaned(text).Trim().Split('\n').Select(line => line.Trim()));
        return IsItself(clean) ? new(clean) : new(string.Join('\n', clean.Split('\n').Select(line => MarkupEscape.LineStart(MarkupEscape.Words(line)))));
    }

    /// <summary>Whether a text, read as markup, shows just what is written.</summary>
    public static bool IsItself(string text) =>
        text.Length == 0 || (MarkupParts.Parse(text) is { } document && document.All(block => block is ParagraphBlock) && text.Contains("\n\n\n", StringComparison.Ordinal) is false
            && string.Join("\n\n", document.OfType<ParagraphBlock>().Select(Shown)) == text);

    private static string Shown(ParagraphBlock paragraph) => string.Concat((paragraph.Inline ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline { IsHard: false } => "\n",
        _ => "\0",
    }));
}
