using System.Globalization;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>Prints a diagram as Mermaid.</summary>
public static class MermaidText
{
    /// <summary>The whole diagram.</summary>
    public static string Of(Diagram diagram)
    {
        var text = new StringBuilder("flowchart TD\n");
        for (int i = 0; i < diagram.Groups.Length; i++) Group(text, diagram.Groups[i], i);
        foreach (var arrow in diagram.Arrows)
            text.Append(CultureInfo.InvariantCulture, $"    {arrow.From} {(arrow.IsChoice ? "-.->" : "-->")}{(arrow.When is null ? "" : $"|\"{Escaped(arrow.When)}\"|")} {arrow.To}\n");
        return text.ToString();
    }

    private static void Group(StringBuilder text, DiagramGroup group, int number)
    {
        if (group.Title is { } title) text.Append(CultureInfo.InvariantCulture, $"    subgraph g{number}[\"{Escaped(title)}\"]\n");
        foreach (var box in group.Boxes)
        {
            var (open, close) = FormOf(box.Kind);
            text.Append(CultureInfo.InvariantCulture, $"    {box.Id}{open}\"{string.Join("<br/>", box.Lines.Select(Escaped))}\"{close}\n");
        }
        if (group.Title is not null) text.Append("    end\n");
    }

    private static (string Open, string Close) FormOf(BoxKind kind) => kind switch
    {
        BoxKind.End => ("([", "])"),
        BoxKind.Note => ("{{", "}}"),
        BoxKind.Question => ("(", ")"),
        BoxKind.Pool => ("[[", "]]"),
        _ => ("[", "]"),
    };

    /// <summary>Letters, digits and a few signs as they are; all others by number, since quotes, markup, directives and formulas have a meaning inside quotes, too.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in SafeText.Line(text).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '(' or ')' or '-' or '?' or '!' or '\'' || rune.Value > 0x7F) escaped.Append(rune.ToString());
            else escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        return escaped.ToString();
    }
}
