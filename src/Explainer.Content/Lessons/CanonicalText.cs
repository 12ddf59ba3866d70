using System.Buffers;
using System.Text;
using Explainer.Content.Yaml;

namespace Explainer.Content.Lessons;

/// <summary>Writes a tree as JSON: keys as they stand, every scalar a string. JSON is YAML, so the loader reads it back.</summary>
/// <remarks>Only quotes, backslashes, line feeds and tabs are escaped: other control characters never get into a tree.</remarks>
internal static class CanonicalText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\\n\t");

    public static string Of(YamlNode node)
    {
        var json = new StringBuilder();
        Write(node, json);
        return json.ToString();
    }

    private static void Write(YamlNode node, StringBuilder json)
    {
        switch (node)
        {
            case YamlMap map:
                Join(map.Pairs, '{', '}', json, pair =>
                {
                    Write(pair.Key.Value, json);
                    json.Append(": ");
                    Write(pair.Value, json);
                });
                break;
            case YamlList list:
                Join(list.Items, '[', ']', json, item => Write(item, json));
                break;
            default:
                Write((node as YamlText)?.Value ?? "", json);
                break;
        }
    }

    private static void Join<T>(IEnumerable<T> parts, char open, char close, StringBuilder json, Action<T> write)
    {
        json.Append(open);
        bool first = true;
        foreach (var part in parts)
        {
            if (!first) json.Append(", ");
            first = false;
            write(part);
        }
        json.Append(close);
    }

    private static void Write(string text, StringBuilder json)
    {
        json.Append('"');
        var rest = text.AsSpan();
        for (int at = rest.IndexOfAny(Escaped); at >= 0; at = rest.IndexOfAny(Escaped))
        {
            json.Append(rest[..at]).Append('\\').Append(rest[at] switch { '\n' => 'n', '\t' => 't', var c => c });
            rest = rest[(at + 1)..];
        }
        json.Append(rest).Append('"');
    }
}
