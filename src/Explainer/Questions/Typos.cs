using System.Text;
using F23.StringSimilarity;

namespace Explainer.Questions;

/// <summary>How many slips of the keyboard lie between two folded texts, and how many an answer may have.</summary>
/// <remarks>Optimal string alignment: a letter put in, left out, exchanged, or swapped with its neighbour is one slip. Accents are
/// dropped first. A ratio would not do: hypertension and hypotension are 83 % alike.</remarks>
internal static class Typos
{
    private static readonly OptimalStringAlignment Alignment = new();

    /// <summary>The slips allowed by the answer's length in code points: none up to 4, one up to 9, two from 10 on.</summary>
    public static int Limit(string answer) => answer.EnumerateRunes().Count() switch
    {
        <= 4 => 0,
        <= 9 => 1,
        _ => 2,
    };

    /// <summary>Whether an answer is written in a script where one sign is too much to be a slip: Hangul, Han, Kana.</summary>
    public static bool IsExact(string answer) => answer.EnumerateRunes().Any(r => r.Value is
        (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0x2FDF) or (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30FF) or (>= 0x3130 and <= 0x318F)
        or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFFDC) or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF));

    /// <summary>Whether the words with digits are the same ones in the same order: b6 is no slip of b12.</summary>
    public static bool SameNumbers(string one, string other) => Numbers(one).SequenceEqual(Numbers(other), StringComparer.Ordinal);

    /// <summary>The slips between two texts; any number above <paramref name="most"/> when there are more than that.</summary>
    public static int Between(string one, string other, int most)
    {
        Rune[] a = [.. TextFolding.WithoutMarks(one).EnumerateRunes()], b = [.. TextFolding.WithoutMarks(other).EnumerateRunes()];
        // Every slip changes the length by one at most; what is far too long is not worth a matrix.
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        // The package compares UTF-16 units, so that a character outside the first plane would count twice: give each rune one unit.
        Dictionary<Rune, char> units = [];
        return (int)Alignment.Distance(Units(a), Units(b));

        string Units(Rune[] runes) => string.Concat(runes.Select(r => units.TryGetValue(r, out char unit) ? unit : units[r] = (char)units.Count));
    }

    private static IEnumerable<string> Numbers(string text) => text.Split(' ').Where(word => word.EnumerateRunes().Any(Rune.IsNumber));
}
