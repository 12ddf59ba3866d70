using System.Text.RegularExpressions;

namespace Explainer.Content.Yaml;

/// <summary>Finds where, inside brackets, an entry follows a quoted one without a comma.</summary>
internal static partial class MissingComma
{
    /// <param name="source">The file.</param>
    /// <param name="bracket">The index of the opening bracket.</param>
    /// <returns>The index of the entry that follows; null when the brackets close, or the file goes on, without such a place.</returns>
    public static int? Behind(SourceText source, int bracket)
    {
        string file = source.Text;
        int depth = 0;
        char before = ' ';
        for (int at = bracket; at < file.Length; at++)
        {
            if (file[at] is '[' or '{') depth++;
            else if (file[at] is ']' or '}' && --depth == 0) return null;
            else if (before is '[' or '{' or ',' or ':' && Quoted().Match(file, at) is { Success: true } text)
            {
                at += text.Length;
                int next = at + file.AsSpan(at).IndexOfAnyExcept(" \t\r\n");
                if (next < at) return null;
                if (file[next] is '"' or '\'' || (file[bracket] == '{' && Key().IsMatch(file, at))) return next;
                if (file[next] is not (',' or ':' or ']' or '}')) return null;
                at = next - 1;
                before = '"';
                continue;
            }
            if (!char.IsWhiteSpace(file[at])) before = file[at];
        }
        return null;
    }

    [GeneratedRegex(@"\G(""(\\.|[^""\\])*""|'([^']|'')*')", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    /// <summary>In the same line: a key in the next one is more likely behind brackets that are not closed.</summary>
    [GeneratedRegex(@"\G[ \t]+[A-Za-z][\w-]*:\s")]
    private static partial Regex Key();
}
