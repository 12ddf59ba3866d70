using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace Explainer.Questions;

/// <summary>Tells whether what is right has changed: the first 12 hex digits of SHA-256 over the graded part as canonical JSON.</summary>
public static class KeyVersion
{
    /// <summary>The key version of a question as it stands.</summary>
    public static string Of(Question question)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, question.Type.Name);
            question.WriteKey(json);
            json.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan))[..12];
    }
}

/// <summary>What decides a grade whatever its order in the file is written in ordinal order.</summary>
internal static class KeyWriting
{
    public static void WriteSorted(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts.Order(StringComparer.Ordinal)) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void WriteSorted(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in pairs.OrderBy(p => p.Key, StringComparer.Ordinal)) json.WriteString(key, value);
        json.WriteEndObject();
    }
}
