using System.Text;
using Explainer.Diagnostics;
using Explainer.Ui.Typesetting;

namespace Explainer.Ui.Screens;

/// <summary>Puts a text on the clipboard of the terminal (OSC 52): over ssh, too, and through tmux where its <c>set-clipboard</c> is on. A terminal that does not know it or does not allow it does nothing.</summary>
public static class Clipboard
{
    /// <summary>What every terminal takes that takes any, in characters of base64.</summary>
    public const int Longest = 74_000;

    private const int LongestInBytes = Longest / 4 * 3;

    /// <summary>The control sequence for a text, and whether all of it is in it. The text is cleaned, so that pasting it steers nothing.</summary>
    public static (string Sequence, bool IsWhole) Put(string text)
    {
        string clean = SafeText.Clean(text), kept = Fitting(clean);
        return ($"\u001b]52;c;{Convert.ToBase64String(Encoding.UTF8.GetBytes(kept))}\u0007", kept.Length == clean.Length);
    }

    private static string Fitting(string text)
    {
        if (Encoding.UTF8.GetByteCount(text) <= LongestInBytes) return text;
        var kept = new StringBuilder();
        int bytes = 0;
        foreach (string cluster in TextWidth.Clusters(text))
        {
            bytes += Encoding.UTF8.GetByteCount(cluster);
            if (bytes > LongestInBytes) break;
            kept.Append(cluster);
        }
        return kept.ToString();
    }
}
