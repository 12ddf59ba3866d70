using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Content.Yaml;

namespace Explainer.Content.Schema;

/// <summary>Writes YAML as JSON, as an editor would see it: plain scalars typed by the core schema of YAML 1.2.2 (chapter 10.3.2).</summary>
internal static partial class YamlJson
{
    public static void Write(Utf8JsonWriter json, YamlNode node)
    {
        switch (node)
        {
            case YamlText { Style: TextStyle.Plain } plain:
                WritePlain(json, plain.Value);
                break;
            case YamlText text:
                json.WriteStringValue(text.Value);
                break;
            case YamlList list:
                json.WriteStartArray();
                foreach (var item in list.Items) Write(json, item);
                json.WriteEndArray();
                break;
            case YamlMap map:
                json.WriteStartObject();
                foreach (var pair in map.Pairs)
                {
                    json.WritePropertyName(pair.Key.Value);
                    Write(json, pair.Value);
                }
                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WritePlain(Utf8JsonWriter json, string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL") json.WriteNullValue();
        else if (text is "true" or "True" or "TRUE") json.WriteBooleanValue(true);
        else if (text is "false" or "False" or "FALSE") json.WriteBooleanValue(false);
        else if (Whole(text) is { } whole) WriteWhole(json, whole);
        else if (Decimal().IsMatch(text) && double.Parse(text, CultureInfo.InvariantCulture) is var number && double.IsFinite(number)) json.WriteNumberValue(number);
        else json.WriteStringValue(text);
    }

    private static void WriteWhole(Utf8JsonWriter json, BigInteger whole)
    {
        if (whole >= long.MinValue && whole <= long.MaxValue) json.WriteNumberValue((long)whole);
        else json.WriteRawValue(whole.ToString(CultureInfo.InvariantCulture));
    }

    private static BigInteger? Whole(string text)
    {
        if (Integer().IsMatch(text)) return BigInteger.Parse(text, CultureInfo.InvariantCulture);
        if (Hexadecimal().IsMatch(text)) return BigInteger.Parse("0" + text[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Octal().IsMatch(text) ? text[2..].Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0')) : null;
    }

    [GeneratedRegex(@"^[-+]?[0-9]+\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^0x[0-9a-fA-F]+\z")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^0o[0-7]+\z")]
    private static partial Regex Octal();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Decimal();
}
