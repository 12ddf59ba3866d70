using System.Text.RegularExpressions;

namespace Explainer.Content.Yaml;

/// <summary>Unquoted texts that YAML silently reads as something else than they look like.</summary>
internal static partial class PlainTextTraps
{
    /// <summary><c>Who is #1?</c>: from <c> #</c> on it is a comment. One with a blank after the hash is taken as meant.</summary>
    public static void CommentCutsText(SourceText source, YamlText text, Findings findings)
    {
        if (text.IsEmpty) return;
        int at = source.IndexOf(text.Span.EndLine, text.Span.EndColumn);
        if (!source.Text.AsSpan(at).TrimStart(' ').StartsWith('#')) return;
        if (CommentAtOnce().Match(source.Text, at) is not { Success: true } comment) return;
        var hash = comment.Groups["hash"];
        findings.Add(Rules.CommentCutsText, source.Span(hash.Index, hash.Index + hash.Length), hash.Value);
    }

    /// <summary><c>[4,700]</c> is two texts.</summary>
    public static void CommaInNumber(SourceText source, YamlList list, Findings findings)
    {
        for (int i = 1; i < list.Items.Length; i++)
        {
            if (list.Items[i - 1] is not YamlText { Style: TextStyle.Plain } left || list.Items[i] is not YamlText { Style: TextStyle.Plain } right) continue;
            int from = source.IndexOf(left.Span.Line, left.Span.Column), to = source.IndexOf(right.Span.EndLine, right.Span.EndColumn);
            if (GroupedNumber().IsMatch(source.Text.AsSpan(from, to - from)))
                findings.Add(Rules.CommaInNumber, source.Span(from, to), left.Value, right.Value, $"{left.Value},{right.Value}");
        }
    }

    /// <summary>What stands behind the dash of <c>-text</c>, where a list's entry was meant; null for all else, numbers included.</summary>
    public static string? DashAtOnce(YamlText text) => text.Style == TextStyle.Plain && DashedText().IsMatch(text.Value) ? text.Value[1..] : null;

    /// <summary>Lines of which each begins with a dash and no blank are one text, and were to be a list.</summary>
    public static void DashesWithoutBlanks(SourceText source, YamlText text, Findings findings)
    {
        if (text.Span.EndLine == text.Span.Line || DashAtOnce(text) is null) return;
        string[] lines = [.. Enumerable.Range(text.Span.Line + 1, text.Span.EndLine - text.Span.Line).Select(line => source.Line(line).Trim()).Where(line => line.Length > 0)];
        if (Array.TrueForAll(lines, line => DashedText().IsMatch(line))) findings.Add(Rules.DashWithoutSpace, text.Span, text.Value[1..text.Value.IndexOf(' ', StringComparison.Ordinal)]);
    }

    [GeneratedRegex(@"^-[^\s\d.-]")]
    private static partial Regex DashedText();

    [GeneratedRegex(@"\G +(?<hash>#[^\s#][^\r\n]*)")]
    private static partial Regex CommentAtOnce();

    [GeneratedRegex(@"^[0-9]{1,3},[0-9]{3}\z")]
    private static partial Regex GroupedNumber();
}
