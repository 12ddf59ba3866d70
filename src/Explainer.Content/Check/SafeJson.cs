using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Explainer.Diagnostics;

namespace Explainer.Content;

/// <summary>Writes JSON that can be read by people in any script, and yet cannot steer a terminal that it is shown on.</summary>
internal static class SafeJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable)) write(json);
        writer.Write(Escaped(Encoding.UTF8.GetString(bytes.WrittenSpan)));
        writer.Write('\n');
    }

    /// <summary>Outside of its strings JSON is plain ASCII, so that whatever is unsafe may be written as an escape.</summary>
    private static string Escaped(string json)
    {
        if (SafeText.Clean(json) == json) return json;
        var escaped = new StringBuilder(json.Length);
        foreach (var rune in json.EnumerateRunes())
            if (SafeText.IsSafe(rune)) escaped.Append(rune);
            else foreach (char unit in rune.ToString()) escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        return escaped.ToString();
    }
}
