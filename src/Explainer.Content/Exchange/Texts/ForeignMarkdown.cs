using System.Text;
using Explainer.Content.Claims;
using Explainer.Questions;
using Markdig.Syntax.Inlines;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Takes over Markdown of other programs: what it links to outside stays, links to anything else keep their words alone.</summary>
internal static class ForeignMarkdown
{
    /// <summary>The text as ours.</summary>
    /// <param name="markdown">As written.</param>
    /// <param name="lost">Takes what was left out, as words for a sentence: "a picture".</param>
    public static Markup Of(string markdown, Action<string> lost)
    {
        string text = HtmlMarkup.Cleaned(markdown, lost).Trim('\n').TrimEnd();
        if (text.AsSpan().IndexOfAny('[', '<') < 0) return new(text);
        var edits = MarkupParts.Of(MarkupParts.Parse(text)).OfType<LinkInline>().Where(link => link.IsImage || !LeadsOut(link.Url)).SelectMany(link =>
        {
            lost(link.IsImage ? "a picture" : $"a link to '{link.Url}'");
            return TextEdit.ToWords(link);
        });
        return new(TextEdit.Apply(text, edits));
    }

    /// <summary>Whether an address leads to the web or to a mailbox.</summary>
    public static bool LeadsOut(string? url) => Outward(url) is not null;

    /// <summary>An address that leads to the web or to a mailbox; null where it leads anywhere else.</summary>
    public static Uri? Outward(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" ? uri : null;
}
