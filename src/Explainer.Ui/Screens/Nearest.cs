using System.Collections.Immutable;
using F23.StringSimilarity;

namespace Explainer.Ui.Screens;

/// <summary>What was probably meant by a name that does not exist.</summary>
public static class Nearest
{
    private const int LongestName = 100;

    private static readonly OptimalStringAlignment Alignment = new();

    /// <summary>The known names that are near enough, nearest first; at most three.</summary>
    public static ImmutableArray<string> Of(string typed, IEnumerable<string> known) =>
    [
        .. known.Distinct(StringComparer.Ordinal).Where(name => name.Length <= LongestName && typed.Length <= LongestName)
            .Select(name => (name, far: Alignment.Distance(typed.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(n => n.far <= Math.Max(1, Math.Min(typed.Length, n.name.Length) / 3) || Shares(typed, n.name))
            .OrderBy(n => n.far).ThenBy(n => n.name, StringComparer.Ordinal).Take(3).Select(n => n.name),
    ];

    private static bool Shares(string typed, string name) => typed.Length >= 3
        && (name.Contains(typed, StringComparison.OrdinalIgnoreCase) || (name.Length >= 3 && typed.Contains(name, StringComparison.OrdinalIgnoreCase)));
}
