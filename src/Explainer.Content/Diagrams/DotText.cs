using System.Globalization;
using System.Text;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>Prints a diagram in Graphviz's DOT.</summary>
public static class DotText
{
    /// <summary>The whole diagram.</summary>
    public static string Of(Diagram diagram)
    {
        var text = new StringBuilder("digraph {\n    node [fontname=\"sans-serif\"]\n    edge [fontname=\"sans-serif\"]\n");
        for (int i = 0; i < diagram.Groups.Length; i++) Group(text, diagram.Groups[i], i);
        foreach (var arrow in diagram.Arrows)
        {
            string[] looks = [.. new[] { arrow.When is null ? "" : $"label={Quoted([arrow.When])}", arrow.IsChoice ? "style=dashed" : "" }.Where(l => l.Length > 0)];
            text.Append(CultureInfo.InvariantCulture, $"    {arrow.From} -> {arrow.To}{(looks is [] ? "" : $" [{string.Join(", ", looks)}]")}\n");
        }
        return text.Append("}\n").ToString();
    }

    private static void Group(StringBuilder text, DiagramGroup group, int number)
    {
        if (group.Title is { } title) text.Append(CultureInfo.InvariantCulture, $"    subgraph cluster{number} {{\n    label={Quoted([title])}\n");
        foreach (var box in group.Boxes) text.Append(CultureInfo.InvariantCulture, $"    {box.Id} [shape={FormOf(box.Kind)}, label={Quoted(box.Lines)}]\n");
        if (group.Title is not null) text.Append("    }\n");
    }

    private static string FormOf(BoxKind kind) => kind switch
    {
        BoxKind.End => "oval",
        BoxKind.Note => "hexagon",
        BoxKind.Question => "box, style=rounded",
        BoxKind.Pool => "box, peripheries=2",
        _ => "box",
    };

    /// <summary>In quotes, where a backslash and a quote have a meaning, and an ampersand may begin an entity.</summary>
    private static string Quoted(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(Escaped))}\"";

    private static string Escaped(string line) => SafeText.Line(line)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal);
}
