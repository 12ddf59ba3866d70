using Explainer.Content.Files;
using Explainer.Content.Yaml;

namespace Explainer.Content.Exchange;

/// <summary>The text of a foreign file, with its lines.</summary>
internal static class ForeignText
{
    /// <summary>The text, its lines ended by line feeds; null when the file is no text, which is said.</summary>
    public static SourceText? Of(ForeignFile file, Findings findings)
    {
        string? text = SourceTexts.Decoded(file.Bytes.Span, findings, Diagnostics.SourceSpan.StartOf(file.Path));
        return text is null ? null : new(file.Path, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
    }

    /// <summary>A foreign text as one of ours may be: characters that steer a terminal are replaced by U+FFFD.</summary>
    public static string Cleaned(string text)
    {
        if (Shown.NextSuspect(text, 0) < 0) return text;
        char[] cleaned = text.ToCharArray();
        for (int i = Shown.NextSuspect(text, 0); i >= 0; i = Shown.NextSuspect(text, i + 1))
        {
            int units = Shown.Forbidden(text, i);
            if (units > 0) cleaned.AsSpan(i, units).Fill('\uFFFD');
            i += char.IsSurrogatePair(text, i) ? 1 : 0;
        }
        return new(cleaned);
    }
}
