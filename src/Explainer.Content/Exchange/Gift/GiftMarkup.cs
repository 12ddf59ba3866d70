using System.Text.RegularExpressions;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Gift;

/// <summary>Reads the texts of a GIFT file, each in its format: <c>[html]</c>, <c>[markdown]</c>, <c>[plain]</c> or Moodle's own, which is a text with some HTML in it.</summary>
internal static partial class GiftMarkup
{
    /// <summary>Moodle's own format, which holds when none is named.</summary>
    public const string Usual = "moodle";

    private const int Longest = 1_000_000;

    /// <summary>The format that a text names, else the one given, and the text behind its name.</summary>
    public static (string Format, string Text) Divided(string meant, string format) =>
        Marker().Match(meant) is { Success: true } match ? (match.Groups["format"].Value, meant[match.Length..].Trim()) : (format, meant);

    /// <summary>The text as CommonMark.</summary>
    /// <param name="meant">Without backslashes; line ends of the file as <see cref="GiftBlock.SoftBreak"/>.</param>
    /// <param name="format">The format that holds unless the text names one.</param>
    /// <param name="lost">Takes what has no place in CommonMark.</param>
    public static Markup Of(string meant, string format, Action<string> lost)
    {
        (format, string text) = Divided(meant, format);
        // Too long for a text of ours by far: it is left out for that, and not worth to be looked at before.
        if (text.Length > Longest) return new(ForeignText.Cleaned(text));
        return format switch
        {
            "markdown" => ForeignMarkdown.Of(WithBreaks(text), lost),
            "html" => HtmlMarkup.Of(WithBreaks(text), lost),
            "plain" => HtmlMarkup.OfPlain(OnOneLine(text), lost),
            _ when Html().IsMatch(text) => HtmlMarkup.Of(OnOneLine(text).Replace("\n", "<br>", StringComparison.Ordinal), lost),
            _ => HtmlMarkup.OfPlain(OnOneLine(text), lost),
        };
    }

    /// <summary>A text that has no format: its lines are one.</summary>
    public static string OnOneLine(string meant) => Blanks().Replace(meant.Replace(GiftBlock.SoftBreak, ' '), " ");

    private static string WithBreaks(string meant) => meant.Replace(GiftBlock.SoftBreak, '\n');

    [GeneratedRegex(@"^\[(?<format>html|markdown|plain|moodle)\]")]
    private static partial Regex Marker();

    /// <summary>An element or an entity, such as Moodle would show as HTML.</summary>
    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>|<!--|&(?:[A-Za-z][A-Za-z0-9]+|#[0-9]+|#[xX][0-9A-Fa-f]+);")]
    private static partial Regex Html();

    [GeneratedRegex(@"[ \t]{2,}")]
    private static partial Regex Blanks();
}
