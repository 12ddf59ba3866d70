namespace Explainer.Content.Yaml;

/// <summary>Refuses characters that steer a terminal or hide text, written raw or as an escape.</summary>
internal static class CharacterCheck
{
    /// <summary>The file with every forbidden character said and replaced, so that reading can go on with all places kept.</summary>
    public static string Cleaned(SourceText source, Findings findings)
    {
        string text = source.Text;
        char[]? cleaned = null;
        for (int i = Shown.NextSuspect(text, 0); i >= 0; i = Shown.NextSuspect(text, i + 1))
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            int units = Shown.Forbidden(text, i);
            if (units > 0)
            {
                findings.Add(Rules.ForbiddenCharacter, source.Span(i, i + units), Shown.Name(text, i));
                (cleaned ??= text.ToCharArray()).AsSpan(i, units).Fill(text[i] == '\r' ? ' ' : '\uFFFD');
            }
            i += char.IsSurrogatePair(text, i) ? 1 : 0;
        }
        return cleaned is null ? text : new(cleaned);
    }

    /// <summary>The same for what escapes such as <c>"\x1b"</c> have put into a value.</summary>
    public static YamlText WithoutEscapes(SourceText source, YamlText text, Findings findings)
    {
        if (text.Style != TextStyle.DoubleQuoted) return text;
        char[]? cleaned = null;
        for (int i = Shown.NextSuspect(text.Value, 0); i >= 0; i = Shown.NextSuspect(text.Value, i + 1))
        {
            int units = Shown.Forbidden(text.Value, i);
            if (units > 0)
            {
                findings.Add(Rules.ForbiddenCharacter, text.SpanOf(i, units), Shown.Name(text.Value, i));
                (cleaned ??= text.Value.ToCharArray()).AsSpan(i, units).Fill('\uFFFD');
            }
            i += char.IsSurrogatePair(text.Value, i) ? 1 : 0;
        }
        return cleaned is null ? text : new(source, text.Span, new(cleaned), text.Style);
    }
}
