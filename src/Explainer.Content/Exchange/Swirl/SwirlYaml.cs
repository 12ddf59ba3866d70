using System.Text;
using System.Text.RegularExpressions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Exchange.Swirl;

/// <summary>Mends what R's reader of YAML takes and ours does not: a quoted text that goes on below its key, no further to the right.</summary>
internal static partial class SwirlYaml
{
    /// <summary>The same lines, those inside of quoted texts moved to the right.</summary>
    public static SourceText Mended(SourceText text)
    {
        var mended = new StringBuilder(text.Text.Length + 256);
        char? quote = null;
        for (int number = 1; number <= text.LineCount; number++)
        {
            string line = text.Line(number);
            if (quote is not null) mended.Append("    ");
            mended.Append(line).Append('\n');
            if (quote is null && QuoteOpens().Match(line) is { Success: true } opened && !Closes(line, opened.Length, opened.Groups["quote"].Value[0])) quote = opened.Groups["quote"].Value[0];
            else if (quote is { } open && Closes(line, 0, open)) quote = null;
        }
        return new(text.Path, mended.ToString());
    }

    /// <summary>Whether a quote ends in a line: doubled it is one of the text, and so it is behind a backslash in double quotes.</summary>
    private static bool Closes(string line, int from, char quote)
    {
        for (int i = from; i < line.Length; i++)
            if (quote == '"' && line[i] == '\\') i++;
            else if (line[i] == quote && quote == '\'' && i + 1 < line.Length && line[i + 1] == quote) i++;
            else if (line[i] == quote) return true;
        return false;
    }

    [GeneratedRegex(@"^[\s-]*[A-Za-z]+:\s+(?<quote>[""'])")]
    private static partial Regex QuoteOpens();
}
