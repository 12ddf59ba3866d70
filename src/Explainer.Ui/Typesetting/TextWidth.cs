using System.Globalization;
using System.Text;
using Wcwidth;

namespace Explainer.Ui.Typesetting;

/// <summary>How many columns text takes in a terminal: wide scripts two, combining marks none.</summary>
public static class TextWidth
{
    public static int Of(string text)
    {
        int ascii = 0;
        while (ascii < text.Length && text[ascii] is >= ' ' and <= '~') ascii++;
        if (ascii == text.Length) return ascii;
        int width = 0;
        foreach (string cluster in Clusters(text)) width += OfCluster(cluster);
        return width;
    }

    /// <summary>Nothing of it would be seen: blanks, and characters without a width.</summary>
    public static bool IsBlank(string text) => text.EnumerateRunes().All(r => Rune.IsWhiteSpace(r) || UnicodeCalculator.GetWidth(r.Value) <= 0);

    /// <summary>What is drawn as one: a letter with its marks, a flag, a family.</summary>
    public static IEnumerable<string> Clusters(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) yield return elements.GetTextElement();
    }

    /// <summary>As much as fits, cut with a sign that it is.</summary>
    public static string Fitted(string text, int width)
    {
        if (Of(text) <= width) return text;
        var kept = new StringBuilder();
        int used = 0;
        foreach (string cluster in Clusters(text))
        {
            used += OfCluster(cluster);
            if (used > width - 1) break;
            kept.Append(cluster);
        }
        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>A cluster is as wide as its widest rune, at most two.</summary>
    public static int OfCluster(string cluster)
    {
        int width = 0;
        foreach (var rune in cluster.EnumerateRunes()) width = Math.Max(width, UnicodeCalculator.GetWidth(rune.Value));
        return Math.Clamp(width, 0, 2);
    }
}
