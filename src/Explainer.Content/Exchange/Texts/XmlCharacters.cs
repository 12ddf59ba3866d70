using System.Text;
using System.Xml;

namespace Explainer.Content.Exchange.Texts;

/// <summary>Keeps texts within what XML 1.0 may hold: neither most control characters nor half a surrogate pair nor U+FFFE can be written in it, not even escaped.</summary>
internal static class XmlCharacters
{
    /// <summary>The text with U+FFFD for each character that XML cannot hold.</summary>
    public static string Sound(string text)
    {
        if (IsSound(text)) return text;
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) sound.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return sound.ToString();
    }

    /// <summary>The text as it stands between tags or in an attribute, meaning nothing but itself.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in Sound(text))
            switch (c)
            {
                case '&': escaped.Append("&amp;"); break;
                case '<': escaped.Append("&lt;"); break;
                case '>': escaped.Append("&gt;"); break;
                case '"': escaped.Append("&quot;"); break;
                default: escaped.Append(c); break;
            }
        return escaped.ToString();
    }

    private static bool IsSound(string text)
    {
        foreach (char c in text)
            if (char.IsSurrogate(c) || !XmlConvert.IsXmlChar(c)) return false;
        return true;
    }
}
