using System.Text;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>Moodle's short answers: an asterisk stands for anything, unless a backslash stands before it.</summary>
internal static class MoodleWildcard
{
    public static string Escaped(string text) => text.Replace("*", "\\*", StringComparison.Ordinal);

    /// <summary>The text that a pattern means; null when it means many.</summary>
    public static string? Literal(string pattern)
    {
        var text = new StringBuilder(pattern.Length);
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '*') return null;
            if (pattern[i] == '\\' && i + 1 < pattern.Length && pattern[i + 1] == '*') i++;
            text.Append(pattern[i]);
        }
        return text.ToString();
    }
}
