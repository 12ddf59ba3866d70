using System.Collections.Immutable;
using System.Globalization;

namespace Explainer.Content.Yaml;

/// <summary>Finds for each character of a scalar's value where it stands in the file.</summary>
/// <remarks>A literal block keeps its lines, so a value's line is the end of the file's line. Everything else is walked side by
/// side: white space in the value stands for any white space in the file (folds), the rest must match, escapes decoded.</remarks>
internal static class TextPlaces
{
    public static ImmutableArray<int> Of(SourceText source, YamlText text) =>
        text.Style == TextStyle.Literal ? Literal(source, text) : Walk(source, text);

    private static ImmutableArray<int> Literal(SourceText source, YamlText text)
    {
        var places = ImmutableArray.CreateBuilder<int>(text.Value.Length + 1);
        int line = text.Span.Line;
        foreach (string written in text.Value.Split('\n'))
        {
            line++;
            int length = source.Line(line).Length;
            int start = source.IndexOf(line, Math.Max(1, length - written.Length + 1));
            for (int i = 0; i <= written.Length; i++) places.Add(Math.Min(start + i, source.Text.Length));
        }
        return places.ToImmutable();
    }

    private static ImmutableArray<int> Walk(SourceText source, YamlText text)
    {
        string file = source.Text;
        int at = source.IndexOf(text.Span.Line, text.Span.Column);
        if (text.Style is TextStyle.SingleQuoted or TextStyle.DoubleQuoted) at++;
        if (text.Style == TextStyle.Folded) at = source.IndexOf(text.Span.Line + 1, 1);
        var places = ImmutableArray.CreateBuilder<int>(text.Value.Length + 1);
        bool inBlank = false;
        for (int i = 0; i < text.Value.Length; i++)
        {
            if (char.IsWhiteSpace(text.Value[i]) && (inBlank || IsBlank(file, at, text.Style, out _)))
            {
                places.Add(Math.Min(at, file.Length));
                inBlank = true;
                continue;
            }
            inBlank = false;
            while (IsBlank(file, at, text.Style, out int length) && file[at] != text.Value[i]) at += length;
            places.Add(Math.Min(at, file.Length));
            int step = LengthAt(file, at, text.Style, out int units);
            for (int unit = 1; unit < units && i + 1 < text.Value.Length; unit++, i++) places.Add(Math.Min(at, file.Length));
            at += step;
        }
        places.Add(Math.Min(at, file.Length));
        return places.ToImmutable();
    }

    /// <summary>White space, or a backslash that joins two lines of a double-quoted text.</summary>
    private static bool IsBlank(string file, int at, TextStyle style, out int length)
    {
        length = 1;
        if (at >= file.Length) return false;
        if (file[at] is ' ' or '\t' or '\r' or '\n') return true;
        length = 2;
        return style == TextStyle.DoubleQuoted && file[at] == '\\' && at + 1 < file.Length && file[at + 1] is '\n' or '\r';
    }

    /// <summary>How many characters of the file make the next of the value, and how many of the value they make.</summary>
    private static int LengthAt(string file, int at, TextStyle style, out int units)
    {
        units = 1;
        char next = at + 1 < file.Length ? file[at + 1] : '\0';
        if (at >= file.Length) return 0;
        if (style == TextStyle.SingleQuoted && file[at] == '\'' && next == '\'') return 2;
        if (style != TextStyle.DoubleQuoted || file[at] != '\\') return 1;
        if (next == 'U' && at + 10 <= file.Length && int.TryParse(file.AsSpan(at + 2, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code) && code > 0xFFFF) units = 2;
        return next switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
    }
}
