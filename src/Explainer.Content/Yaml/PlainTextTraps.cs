using System.Buffers;
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

    /// <summary><c>“Tides”</c> and <c>Tides"</c>: quotes that were to be YAML's own. What is quoted within a text, said by two, or measured in inches is prose.</summary>
    public static void Quotes(YamlText text, Findings findings)
    {
        string value = text.Value;
        if (value.Length < 2) return;
        if (CurlyMarks.Contains(value[0]) && CurlyPairs.Contains($"{value[0]}{value[^1]}") && value.AsSpan(1, value.Length - 2).IndexOfAny(CurlyMarks) < 0) findings.Add(Rules.CurlyQuotes, text.Span);
        else if (value[^1] == '"' && value.IndexOf('"', StringComparison.Ordinal) == value.Length - 1 && !char.IsDigit(value[^2]) && value.AsSpan().IndexOfAny(Openers) < 0)
            findings.Add(Rules.QuoteNotOpened, text.SpanOf(value.Length - 1, 1));
    }

    /// <summary>Whether the last text that begins in a line begins with a curly quote which is not closed there.</summary>
    public static bool IsInCurlyQuotes(string line) => CurlyOpen().IsMatch(line);

    private static readonly SearchValues<char> CurlyMarks = SearchValues.Create("“”„‟«»‘’‚‹›");

    /// <summary>With which a quote may begin that a straight one ends, as in <c>he said “yes"</c>: a slip of typing that is the author's own.</summary>
    private const string Openers = "“„«";

    private static readonly string[] CurlyPairs = ["“”", "„“", "„”", "””", "«»", "»«", "‘’", "‚‘", "‹›"];

    [GeneratedRegex(@"(?:^|[:,[{-])\s*[“”„‟«»‘‚‹›][^“”„‟«»‹›]*\z")]
    private static partial Regex CurlyOpen();

    [GeneratedRegex(@"^-[^\s\d.-]")]
    private static partial Regex DashedText();

    [GeneratedRegex(@"\G +(?<hash>#[^\s#][^\r\n]*)")]
    private static partial Regex CommentAtOnce();

    [GeneratedRegex(@"^[0-9]{1,3},[0-9]{3}\z")]
    private static partial Regex GroupedNumber();
}
