using F23.StringSimilarity;

namespace Explainer.Content.Yaml;

/// <summary>"Did you mean": the candidate an author most likely had in mind.</summary>
internal static class Nearest
{
    private const int Longest = 64, ShortestStem = 5;
    private static readonly OptimalStringAlignment Alignment = new();

    /// <summary>At most a third of its letters differ, a swap of neighbours counting once; else the only one that begins with the word: <c>short</c> for <c>short-answer</c>, <c>order</c> for <c>ordering</c>. Null when none is that near.</summary>
    public static string? To(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > Longest) return null;
        string lower = written.ToLowerInvariant();
        string[] all = [.. candidates];
        return Alike(written, lower, all) ?? Longer(lower + "-", all) ?? (lower.Length < ShortestStem ? null : Longer(lower, all));
    }

    private static string? Longer(string beginning, string[] candidates) =>
        candidates.Where(c => c.Length > beginning.Length && c.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)).Distinct().ToArray() is [var only] ? only : null;

    private static string? Alike(string written, string lower, string[] candidates) => candidates
        .Where(c => c != written && Math.Abs(c.Length - written.Length) <= Allowed(c))
        .Select(c => (Candidate: c, Distance: Alignment.Distance(lower, c.ToLowerInvariant())))
        .Where(x => x.Distance <= Allowed(x.Candidate))
        .OrderBy(x => x.Distance).ThenBy(x => x.Candidate, StringComparer.Ordinal)
        .Select(x => x.Candidate)
        .FirstOrDefault();

    private static int Allowed(string candidate) => Math.Max(1, candidate.Length / 3);
}
