using System.Collections.Immutable;

namespace Explainer.Ui.Screens;

/// <summary>What was probably meant by a name that does not exist.</summary>
public static class Nearest
{
    /// <summary>The known names that are near enough, nearest first; at most three.</summary>
    public static ImmutableArray<string> Of(string typed, IEnumerable<string> known) =>
    [
        .. known.Distinct(StringComparer.Ordinal)
            .Select(name => (name, far: Distance(typed.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(n => n.far <= Math.Max(1, Math.Min(typed.Length, n.name.Length) / 3) || Shares(typed, n.name))
            .OrderBy(n => n.far).ThenBy(n => n.name, StringComparer.Ordinal).Take(3).Select(n => n.name),
    ];

    private static bool Shares(string typed, string name) => typed.Length >= 3
        && (name.Contains(typed, StringComparison.OrdinalIgnoreCase) || (name.Length >= 3 && typed.Contains(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Letters to add, drop or change (Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Max(a.Length, b.Length) > 100) return int.MaxValue;
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
