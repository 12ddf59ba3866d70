using System.Text.RegularExpressions;
using Explainer.Diagnostics;

namespace Explainer.Content.Yaml;

/// <summary>Finds the line that a syntax error comes from where the parser notices it on a sound one below, or takes the line for a key.</summary>
internal static partial class StrayLine
{
    /// <summary>Says which line a syntax error comes from; false where it is none of these.</summary>
    /// <param name="source">The file.</param>
    /// <param name="above">The last text that was read; null when there was none.</param>
    /// <param name="read">The line behind which nothing was read.</param>
    /// <param name="noticed">The line up to which the parser came.</param>
    /// <param name="findings">Where it is said.</param>
    public static bool Say(SourceText source, YamlText? above, int read, int noticed, Findings findings)
    {
        if (Spaces(source, read, noticed) is { } spaces) return Said(Rules.SpaceIndentation, spaces, Shown.Name(source.Between(spaces), 0), Others(source));
        if (above is { Style: TextStyle.Literal or TextStyle.Folded } && Below(source, above, noticed) is { } below)
            return Said(below.Column == KeyColumn(source, above) ? Rules.LineWithoutKey : Rules.TextNotIndented, below);
        if (Unmarked(source, noticed) is var (key, name)) return Said(Rules.TextSignMissing, key, name);
        return false;

        bool Said(DiagnosticRule rule, SourceSpan at, params ReadOnlySpan<string> words)
        {
            findings.Add(rule, at, words);
            return true;
        }
    }

    /// <summary>Says of an unquoted text that it is no key, though it was read as one: after it nothing is read as it was meant.</summary>
    /// <param name="source">The file.</param>
    /// <param name="line">Where it begins.</param>
    /// <param name="column">Where it begins in that line.</param>
    /// <param name="text">The text.</param>
    /// <param name="above">The text before it.</param>
    /// <param name="findings">Where it is said.</param>
    public static bool SayKey(SourceText source, int line, int column, string text, YamlText? above, Findings findings)
    {
        if (text is [> '\u007f', ..] && char.IsWhiteSpace(text[0]) && Spaces(source, line, line) is { } spaces)
            findings.Add(Rules.SpaceIndentation, spaces, Shown.Name(text, 0), Others(source));
        // At the beginning of a line there are only keys of ours, and none has a blank or a capital.
        else if (column == 1 && above is { Style: TextStyle.Literal or TextStyle.Folded } && text.Any(c => c == ' ' || char.IsUpper(c)))
            findings.Add(Rules.TextNotIndented, LineSpan(source, line));
        else return false;
        return true;
    }

    /// <summary>The first mark that a merge has left, up to a line.</summary>
    public static SourceSpan? Conflict(SourceText source, int last)
    {
        for (int line = 1; line <= last; line++)
            if (ConflictMark().Match(source.Line(line)) is { Success: true } mark) return Span(source, line, mark.Groups["mark"]);
        return null;
    }

    /// <summary>White space that is no blank, before the first word of a line.</summary>
    private static SourceSpan? Spaces(SourceText source, int first, int last)
    {
        for (int line = first; line <= last; line++)
            if (OtherIndentation().Match(source.Line(line)) is { Success: true } match) return Span(source, line, match.Groups["spaces"]);
        return null;
    }

    private static string Others(SourceText source)
    {
        int lines = Enumerable.Range(1, source.LineCount).Count(line => OtherIndentation().IsMatch(source.Line(line)));
        return lines < 2 ? "" : $" ({lines} lines of this file begin so)";
    }

    /// <summary>The line behind a text after <c>|</c> that is neither key nor entry.</summary>
    private static SourceSpan? Below(SourceText source, YamlText above, int last)
    {
        int line = above.Span.EndColumn == 1 ? above.Span.EndLine : above.Span.EndLine + 1;
        while (line <= last && IsBlank(source.Line(line))) line++;
        return line > last || KeyOrEntry().IsMatch(source.Line(line)) || SpaceForgotten().IsMatch(source.Line(line)) ? null : LineSpan(source, line);
    }

    /// <summary>Where the key of a text after <c>|</c> stands: what stands below it may be a key that has lost its colon.</summary>
    private static int KeyColumn(SourceText source, YamlText text) => Dashes().Match(source.Line(text.Span.Line)).Length + 1;

    /// <summary>The key whose text stands in the lines below it, down to where the parser stopped, without the sign for such a text.</summary>
    private static (SourceSpan Key, string Name)? Unmarked(SourceText source, int noticed)
    {
        int line = noticed, margin = Margin(source.Line(line));
        if (KeyOrEntry().IsMatch(source.Line(line))) return null;
        while (--line > 0)
        {
            string written = source.Line(line);
            if (string.IsNullOrWhiteSpace(written)) continue;
            if (BareKey().Match(written) is { Success: true } key)
                return key.Groups["name"].Index < margin ? (Span(source, line, key.Groups["key"]), key.Groups["name"].Value) : null;
            if (KeyOrEntry().IsMatch(written) || Margin(written) < margin) return null;
        }
        return null;
    }

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line) || line.TrimStart()[0] == '#';

    private static int Margin(string line) => line.Length - line.TrimStart().Length;

    private static SourceSpan LineSpan(SourceText source, int line)
    {
        string written = source.Line(line);
        return source.Span(source.IndexOf(line, Margin(written) + 1), source.IndexOf(line, written.TrimEnd().Length + 1));
    }

    private static SourceSpan Span(SourceText source, int line, Group part)
    {
        int at = source.IndexOf(line, part.Index + 1);
        return source.Span(at, at + part.Length);
    }

    [GeneratedRegex(@"^(?:(?<mark>(?:<{7}|>{7}|\|{7}))(?: |\z)|(?<mark>={7})\z)")]
    private static partial Regex ConflictMark();

    [GeneratedRegex(@"^ *(?<spaces>(?![ \t])\s+)(?=\S)")]
    private static partial Regex OtherIndentation();

    /// <summary>A list's entry, or a key as ours are.</summary>
    [GeneratedRegex(@"^ *(?:- *|(?:- +)*[a-z0-9][\w-]*:(?:\s.*)?)\z|^ *- ")]
    private static partial Regex KeyOrEntry();

    /// <summary><c>key:value</c> and <c>-entry</c>.</summary>
    [GeneratedRegex(@"^ *(?:- +)*(?:[A-Za-z][\w-]*:\S|-\S)")]
    private static partial Regex SpaceForgotten();

    [GeneratedRegex(@"^ *(?:- +)*")]
    private static partial Regex Dashes();

    /// <summary>A key with nothing behind it.</summary>
    [GeneratedRegex(@"^ *(?:- +)*(?<key>(?<name>[a-z][\w-]*):)\s*\z")]
    private static partial Regex BareKey();
}
