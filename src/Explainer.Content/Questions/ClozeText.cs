using System.Text.RegularExpressions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Questions;

/// <summary>A stretch of a cloze text.</summary>
/// <param name="Words">The words; empty for a gap.</param>
/// <param name="Gap">The gap's name; null for words.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ClozeStretch(string Words, string? Gap, SourceSpan Span);

/// <summary>Takes a cloze text apart: <c>{name}</c> is a gap, <c>\{</c> is a brace.</summary>
internal static partial class ClozeText
{
    public static IEnumerable<ClozeStretch> Stretches(YamlText text)
    {
        string value = text.Value.TrimEnd();
        int read = 0;
        foreach (Match gap in GapInText().Matches(value))
        {
            if (gap.Index > read) yield return Words(read, gap.Index);
            yield return new("", gap.Groups["name"].Value.Trim(), text.SpanOf(gap.Index, gap.Length));
            read = gap.Index + gap.Length;
        }
        if (read < value.Length) yield return Words(read, value.Length);

        ClozeStretch Words(int from, int to) => new(value[from..to], null, text.SpanOf(from, to - from));
    }

    /// <summary>The first brace that is no gap, since none closes it; null where there is none.</summary>
    public static SourceSpan? NotClosed(YamlText text) => OpenBrace().Match(text.Value) is { Success: true } brace ? text.SpanOf(brace.Index, brace.Length) : null;

    /// <summary>The text with blanks where its gaps are: every word keeps its place.</summary>
    public static string WithoutGaps(YamlText text) => GapInText().Replace(text.Value, gap => new string(' ', gap.Length));

    [GeneratedRegex(@"(?<!\\)\{(?![^{}]*\})")]
    private static partial Regex OpenBrace();

    [GeneratedRegex(@"(?<!\\)\{(?<name>[^{}]*)\}")]
    private static partial Regex GapInText();
}
