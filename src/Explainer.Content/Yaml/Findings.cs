using System.Collections.Immutable;
using Explainer.Diagnostics;

namespace Explainer.Content.Yaml;

/// <summary>Collects what is found. Authors' words are cleaned and shortened here, once for all rules.</summary>
internal sealed class Findings
{
    private const int MostInAFile = 1000;
    private readonly List<Diagnostic> found = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public int Count => found.Count;

    /// <summary>What was said last; null when nothing was.</summary>
    public Diagnostic? Last => found.LastOrDefault();

    public void Add(DiagnosticRule rule, SourceSpan at, params ReadOnlySpan<string> words)
    {
        if (Counts(at.Path)) found.Add(Made(rule, at, words));
    }

    /// <summary>Adds a sentence to what was said last; if it was said before, it is said once.</summary>
    public void Continue(string sentence)
    {
        if (found is not [.., var last]) return;
        found.RemoveAll(said => said == last);
        found.Add(last with { Message = $"{last.Message} {sentence}" });
    }

    /// <summary>With words that are sentences of our own: they are cleaned, and not shortened.</summary>
    public void AddWhole(DiagnosticRule rule, SourceSpan at, params ReadOnlySpan<string> words)
    {
        object[] whole = new object[words.Length];
        for (int i = 0; i < words.Length; i++) whole[i] = Shown.Clean(words[i]);
        if (Counts(at.Path)) found.Add(rule.At(at, whole));
    }

    /// <summary>With the candidate that was probably meant.</summary>
    public void AddNear(DiagnosticRule rule, SourceSpan at, string written, IEnumerable<string> candidates, params ReadOnlySpan<string> words)
    {
        if (Counts(at.Path)) found.Add(Made(rule, at, words) with { Suggestion = Nearest.To(written, candidates) });
    }

    /// <summary>With what was meant.</summary>
    public void AddMeant(DiagnosticRule rule, SourceSpan at, string? meant, params ReadOnlySpan<string> words)
    {
        if (Counts(at.Path)) found.Add(Made(rule, at, words) with { Suggestion = meant is null ? null : Shown.Short(meant) });
    }

    /// <summary>With words of our own behind the others, which are not shortened, and what was meant.</summary>
    public void AddBecause(DiagnosticRule rule, SourceSpan at, string? meant, string why, params ReadOnlySpan<string> words)
    {
        object[] shown = [.. words, why];
        for (int i = 0; i < words.Length; i++) shown[i] = Shown.Short(words[i]);
        if (Counts(at.Path)) found.Add(rule.At(at, shown) with { Suggestion = meant is null ? null : Shown.Short(meant) });
    }

    public void Add(IEnumerable<Diagnostic> others) => found.AddRange(others);

    public void Add(Findings others) => found.AddRange(others.found);

    /// <summary>Each finding once, by place.</summary>
    public ImmutableArray<Diagnostic> Sorted() => Sorted(found);

    /// <summary>Each finding once, by path and place.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> all) =>
    [
        .. all.Distinct()
            .OrderBy(d => d.Span.Path, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    private bool Counts(string? at)
    {
        string path = at ?? ""; // a question that was read from no file has no place
        int count = counts[path] = counts.GetValueOrDefault(path) + 1;
        if (count == MostInAFile + 1) found.Add(Rules.TooManyFindings.At(SourceSpan.StartOf(path), MostInAFile));
        return count <= MostInAFile;
    }

    private static Diagnostic Made(DiagnosticRule rule, SourceSpan at, ReadOnlySpan<string> words)
    {
        object[] shown = new object[words.Length];
        for (int i = 0; i < words.Length; i++) shown[i] = Shown.Short(words[i]);
        return rule.At(at, shown);
    }
}
