namespace Explainer.Content.Yaml;

/// <summary>Refuses characters that steer a terminal or hide text, written raw or as an escape.</summary>
internal static class CharacterCheck
{
    /// <summary>The file with every forbidden character said and replaced, so that reading can go on with all places kept.</summary>
    public static string Cleaned(SourceText source, Findings findings)
    {
        string text = source.Text;
        char[]? cleaned = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i)) i++;
            else if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            else if (Shown.IsForbidden(text[i]))
            {
                findings.Add(Rules.ForbiddenCharacter, source.Span(i, i + 1), Shown.Name(text[i]));
                (cleaned ??= text.ToCharArray())[i] = text[i] == '\r' ? ' ' : '\uFFFD';
            }
        }
        return cleaned is null ? text : new(cleaned);
    }

    /// <summary>The same for what escapes such as <c>"\x1b"</c> have put into a value.</summary>
    public static YamlText WithoutEscapes(SourceText source, YamlText text, Findings findings)
    {
        if (text.Style != TextStyle.DoubleQuoted) return text;
        char[]? cleaned = null;
        for (int i = 0; i < text.Value.Length; i++)
        {
            if (char.IsSurrogatePair(text.Value, i)) i++;
            else if (Shown.IsForbidden(text.Value[i]))
            {
                findings.Add(Rules.ForbiddenCharacter, text.SpanOf(i, 1), Shown.Name(text.Value[i]));
                (cleaned ??= text.Value.ToCharArray())[i] = '\uFFFD';
            }
        }
        return cleaned is null ? text : new(source, text.Span, new(cleaned), text.Style);
    }
}
