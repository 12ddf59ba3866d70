using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Explainer.Diagnostics;
using YamlDotNet.Core;

namespace Explainer.Content.Yaml;

/// <summary>Says what a syntax error most likely is, at its true place, and names the mend.</summary>
/// <param name="source">The file.</param>
/// <param name="findings">Where it is said.</param>
/// <param name="open">Lists and mappings not yet closed, the innermost first.</param>
/// <param name="last">The place behind the last thing that could be read.</param>
/// <param name="text">The last text read.</param>
internal sealed partial class SyntaxMend(SourceText source, Findings findings, ImmutableArray<OpenNode> open, SourceSpan last, YamlText? text)
{
    /// <param name="error">Null when the parser gave up without saying where.</param>
    public void Explain(YamlException? error)
    {
        var at = error is null || error.Start.Line < 1 ? last : Span(error.Start);
        string said = error?.Message ?? "";
        int noticed = Math.Max(at.Line, error is null ? 0 : (int)error.End.Line);
        if (StrayLine.Conflict(source, noticed) is { } mark) findings.Add(Rules.MergeConflict, mark, source.Between(mark));
        else if (Tab(said, at) is { } tab) findings.Add(Rules.TabIndentation, tab, "");
        else if (open.FirstOrDefault() is not { Flow: true } && !Has(said, "quoted scalar") && StrayLine.Say(source, text, last.Line, noticed, findings)) return;
        else if (Has(said, "wrong indentation")) QuotedLines(at, Span(error!.End));
        else if (Char(at) == '#' && Char(At(source.IndexOf(at.Line, at.Column) - 1)) is '"' or '\'') findings.Add(Rules.CommentWithoutSpace, at);
        else if (Has(said, "quoted scalar") && Has(said, "end of stream") || Has(said, "unexpected document indicator")) findings.Add(Rules.QuoteNotClosed, at);
        else if (Has(said, "quoted scalar")) findings.Add(Rules.UnknownEscape, Escape(error!), source.Between(Escape(error!)));
        else if (Has(said, "block scalar") && Has(said, "comment or line break")) findings.Add(Rules.TextBeginsWith, at, $"{Char(at)}");
        else if (CannotBegin(said) && BracketAtEnd() is { } notClosed) NotClosed(notClosed);
        else if (CannotBegin(said)) findings.Add(Rules.TextBeginsWith, at, $"{Char(at)}");
        else if (open.FirstOrDefault() is { Flow: true } cut && QuoteAtEnd().IsMatch(source.Text, source.IndexOf(at.Line, at.Column))) InBrackets(cut.Span, at);
        else if (Has(said, "invalid mapping") || Has(said, "Mapping values are not allowed")) Colon(at);
        else if (open.FirstOrDefault() is { Flow: true } bracket) InBrackets(bracket.Span, at);
        else if (error is null && source.Text.AsSpan(source.IndexOf(at.Line, at.Column)).IndexOfAny('{', '[') is >= 0 and var next) InBrackets(At(source.IndexOf(at.Line, at.Column) + next), at);
        else if (TabCheck.FirstFrom(source, 1, at.Line) is { } above) findings.Add(Rules.TabIndentation, above, "");
        else BetweenKeys(said, at);
    }

    private SourceSpan? Tab(string said, SourceSpan at)
    {
        if (Has(said, " tab ")) return TabCheck.FoundFrom(source, last.Line);
        return TabCheck.FirstFrom(source, Math.Max(last.Line, at.Line), at.Line + 1);
    }

    private void QuotedLines(SourceSpan quote, SourceSpan line)
    {
        if (KeyLine().IsMatch(source.Line(line.Line))) findings.Add(Rules.QuoteNotClosed, quote);
        else findings.Add(Rules.QuotedLineNotIndented, LineSpan(line.Line));
    }

    private void Colon(SourceSpan at)
    {
        string before = source.Line(at.Line)[..Math.Min(at.Column - 1, source.Line(at.Line).Length)];
        if (KeyInLine().IsMatch(before)) findings.Add(ColonRule(at), at);
        else if (DashAtOnce(source.Line(at.Line)) is { } entry) findings.Add(Rules.DashWithoutSpace, LineSpan(at.Line), entry);
        else if (KeyWithoutSpace().IsMatch(source.Line(at.Line - 1))) findings.Add(Rules.ColonWithoutSpace, LineSpan(at.Line - 1));
        else findings.Add(Rules.WrongIndentation, LineSpan(at.Line));
    }

    private DiagnosticRule ColonRule(SourceSpan colon) =>
        PlainTextTraps.IsInCurlyQuotes(source.Line(colon.Line)[..(colon.Column - 1)]) ? Rules.ColonInCurlyQuotes : Rules.ColonInText;

    private void InBrackets(SourceSpan bracket, SourceSpan at)
    {
        if (MissingComma.Behind(source, source.IndexOf(bracket.Line, bracket.Column)) is { } next) findings.Add(Rules.CommaMissing, At(next), Char(bracket) == '{' ? "{ }" : "[ ]");
        else if (Char(at) == ':' && !QuoteBehindColon().IsMatch(source.Text, source.IndexOf(at.Line, at.Column))) findings.Add(ColonRule(at), at);
        else if (CommentThatCloses(bracket) is null && IsQuotedBefore(at) && Char(at) is not (',' or ':') && !LineEnd().IsMatch(source.Text, source.IndexOf(at.Line, at.Column))) findings.Add(Rules.QuotedTextGoesOn, at, QuoteOf(text!));
        else NotClosed(bracket);
    }

    private void NotClosed(SourceSpan bracket)
    {
        if (CommentThatCloses(bracket) is { } hash) findings.Add(Rules.CommentInBrackets, hash, $"{Char(bracket)}");
        else findings.Add(Rules.BracketNotClosed, bracket, $"{Char(bracket)}", Closing(bracket));
    }

    /// <summary>The hash in a bracket's line behind which the closing bracket stands.</summary>
    private SourceSpan? CommentThatCloses(SourceSpan bracket)
    {
        string line = source.Line(bracket.Line)[(bracket.Column - 1)..];
        if (HashInLine().Match(line) is not { Success: true } match) return null;
        int hash = match.Groups["hash"].Index;
        return line[hash..].Contains(Closing(bracket), StringComparison.Ordinal) ? At(source.IndexOf(bracket.Line, bracket.Column) + hash) : null;
    }

    /// <summary>The innermost bracket that is open where the file ends with nothing more to read.</summary>
    private SourceSpan? BracketAtEnd()
    {
        int from = source.IndexOf(last.Line, last.Column);
        if (!OnlyOpening().IsMatch(source.Text, from)) return null;
        int next = Comment().Replace(source.Text[from..], comment => new(' ', comment.Length)).LastIndexOfAny(['[', '{']);
        if (next >= 0) return At(from + next);
        return open.FirstOrDefault() is { Flow: true } bracket ? bracket.Span : null;
    }

    private string Closing(SourceSpan bracket) => Char(bracket) == '{' ? "}" : "]";

    private void BetweenKeys(string said, SourceSpan at)
    {
        string before = source.Line(at.Line)[..Math.Min(at.Column - 1, source.Line(at.Line).Length)].TrimEnd();
        if (IsQuotedBefore(at)) findings.Add(Rules.QuotedTextGoesOn, at, QuoteOf(text!));
        else if (AliasBefore().Match(before) is { Success: true } alias) findings.Add(Rules.Alias, source.Span(source.IndexOf(at.Line, alias.Index + 1), source.IndexOf(at.Line, alias.Index + 1 + alias.Length)), alias.Value);
        else if (Char(at) is ']' or '}') findings.Add(Rules.NothingToClose, at, $"{Char(at)}");
        else if (before.EndsWith(']') || before.EndsWith('}')) findings.Add(Rules.TextBeginsWith, at, before.EndsWith(']') ? "[" : "{");
        else if (KeyWithoutSpace().IsMatch(source.Line(at.Line))) findings.Add(Rules.ColonWithoutSpace, LineSpan(at.Line));
        else if (Has(said, "simple key") || (Has(said, "expected key") && !KeyOrEntry().IsMatch(source.Line(at.Line)))) findings.Add(Rules.LineWithoutKey, LineSpan(at.Line));
        else if (DashAtOnce(source.Line(at.Line)) is { } entry) findings.Add(Rules.DashWithoutSpace, LineSpan(at.Line), entry);
        else if (Has(said, "expected '-'") && open.FirstOrDefault() is { IsBlockList: true } list && list.Span.Column == LineSpan(at.Line).Column) findings.Add(Rules.DashMissing, LineSpan(at.Line));
        else if (Has(said, "expected key") || Has(said, "expected '-'")) findings.Add(Rules.WrongIndentation, LineSpan(at.Line));
        else findings.Add(Rules.Syntax, at, said.Length == 0 ? "something is not closed." : said);
    }

    /// <summary>What stands behind a dash without a blank at the beginning of a line: an entry of a list that was meant. A number may begin so.</summary>
    private static string? DashAtOnce(string line) => DashedLine().Match(line) is { Success: true } match ? match.Groups["entry"].Value : null;

    private static bool CannotBegin(string said) =>
        Has(said, "cannot start any token") || Has(said, "expected node content") || Has(said, "are not allowed in this context")
        || Has(said, "anchor or alias") || Has(said, "scanning a tag") || Has(said, "scanning a directive");

    private bool IsQuotedBefore(SourceSpan at) =>
        text is { Style: TextStyle.SingleQuoted or TextStyle.DoubleQuoted } && text.Span.EndLine == at.Line && text.Span.EndColumn <= at.Column
        && string.IsNullOrWhiteSpace(source.Line(at.Line)[(text.Span.EndColumn - 1)..(at.Column - 1)]);

    private static string QuoteOf(YamlText quoted) => quoted.Style == TextStyle.SingleQuoted ? "'" : "\"";

    /// <summary>The backslash: the error ends there or just behind the escape.</summary>
    private SourceSpan Escape(YamlException error)
    {
        int end = source.IndexOf((int)error.End.Line, (int)error.End.Column);
        int at = source.Text.LastIndexOf('\\', Math.Min(end, source.Text.Length - 1));
        return at < 0 ? Span(error.Start) : source.Span(at, at + EscapeForm().Match(source.Text, at).Length);
    }

    private char Char(SourceSpan at)
    {
        int index = source.IndexOf(at.Line, at.Column);
        return index < source.Text.Length ? source.Text[index] : ' ';
    }

    private SourceSpan Span(Mark mark) => At(source.IndexOf((int)mark.Line, (int)mark.Column));

    private SourceSpan At(int index) => source.Span(index, Math.Min(index + 1, source.Text.Length));

    private SourceSpan LineSpan(int line)
    {
        string written = source.Line(line);
        int start = written.Length - written.TrimStart().Length;
        return source.Span(source.IndexOf(line, start + 1), source.IndexOf(line, written.TrimEnd().Length + 1));
    }

    private static bool Has(string said, string words) => said.Contains(words, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(- +)*[A-Za-z][\w-]*:(\s|$)")]
    private static partial Regex KeyLine();

    [GeneratedRegex(@"^\s*-(?<entry>[^\s\d.-].*?)\s*$")]
    private static partial Regex DashedLine();

    [GeneratedRegex(@"^\s*(-(\s|$)|[^#]*[^\s:]:(\s|$))")]
    private static partial Regex KeyOrEntry();

    [GeneratedRegex(@"[^\s:]:\s")]
    private static partial Regex KeyInLine();

    [GeneratedRegex(@"^\s*(- +)*[A-Za-z][\w-]*:[^\s/]")]
    private static partial Regex KeyWithoutSpace();

    [GeneratedRegex(@"\G\\(u[0-9A-Fa-f]{0,4}|U[0-9A-Fa-f]{0,8}|x[0-9A-Fa-f]{0,2}|.)?")]
    private static partial Regex EscapeForm();

    [GeneratedRegex(@"\s(?<hash>#)")]
    private static partial Regex HashInLine();

    [GeneratedRegex(@"\G(?>([\s,:?[{]|(?<=\s)#[^\r\n]*)*)\z")]
    private static partial Regex OnlyOpening();

    [GeneratedRegex(@"(?<=\s)#[^\r\n]*")]
    private static partial Regex Comment();

    /// <summary>A quoted text with nothing behind it in its last line.</summary>
    [GeneratedRegex(@"\G(""(\\.|[^""\\])*""|'([^']|'')*')[ \t]*(\r?\n|\z)", RegexOptions.Singleline)]
    private static partial Regex QuoteAtEnd();

    [GeneratedRegex(@"\G:[ \t]+(""(\\.|[^""\\])*""|'([^']|'')*')[ \t]*(\r?\n|\z)", RegexOptions.Singleline)]
    private static partial Regex QuoteBehindColon();

    [GeneratedRegex(@"\G[ \t]*(\r?\n|\z)")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\*\S+$")]
    private static partial Regex AliasBefore();
}
