using System.Text;
using Explainer.Content.Exchange.Texts;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Gift;

/// <summary>Writes texts for GIFT: with the name of their format where Moodle's own would show them otherwise, and backslashes before all that means something.</summary>
internal static class GiftText
{
    public static OutwardSettings ForMoodle { get; } = new() { ForMoodle = true };

    /// <summary>A text in whatever format says it.</summary>
    public static string Of(Markup markup)
    {
        string text = OutwardMarkup.Of(markup).Trim();
        if (!IsOneLine(text) || HasArrow(text) || !PlainMarkup.IsItself(text)) return "[markdown]" + Escaped(OutwardMarkup.Of(markup, ForMoodle).Trim());
        return (text.AsSpan().IndexOfAny("<>&") >= 0 || text[0] is '%' or '[' ? "[plain]" : "") + Escaped(text);
    }

    /// <summary>A text where no format can be named.</summary>
    public static string Plain(string text) => Escaped(text.Trim());

    /// <summary>Whether it holds what GIFT takes for the middle of a pair.</summary>
    public static bool HasArrow(string written) => written.Contains("->", StringComparison.Ordinal);

    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
            switch (c)
            {
                case '\n': escaped.Append("\\n"); break;
                case '\\' or '~' or '=' or '#' or '{' or '}' or ':': escaped.Append('\\').Append(c); break;
                default: escaped.Append(c); break;
            }
        return escaped.ToString();
    }

    private static bool IsOneLine(string text) => text.Length > 0 && !text.Contains('\n') && !text.Contains('\t') && !text.Contains("  ", StringComparison.Ordinal);
}
