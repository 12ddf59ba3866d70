using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

namespace Explainer.Questions;

/// <summary>What an interaction shows, as JSON: for a version of what is shown.</summary>
internal static class ShownJson
{
    public static void Write(Utf8JsonWriter json, Interaction shown)
    {
        switch (shown)
        {
            case Choose choose:
                json.WriteString("choose"u8, $"{choose.Min}..{choose.Max}");
                Write(json, "options"u8, choose.Options);
                break;
            case EnterText text:
                json.WriteString("text"u8, $"{text.Shape}");
                break;
            case Arrange arrange:
                Write(json, "items"u8, arrange.Items);
                break;
            case Match match:
                json.WriteBoolean("once"u8, match.TargetsOnce);
                Write(json, "sources"u8, match.Sources);
                Write(json, "targets"u8, match.Targets);
                break;
            case FillGaps fill:
                foreach (var part in fill.Parts) Write(json, part);
                break;
            default:
                throw new UnreachableException(shown.GetType().Name);
        }
    }

    private static void Write(Utf8JsonWriter json, GapPart part)
    {
        if (part is GapText text) json.WriteString("words"u8, text.Text.Source);
        if (part is not Gap gap) return;
        json.WriteString("gap"u8, $"{gap.Shape}");
        Write(json, "options"u8, gap.Options);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<Option> options)
    {
        json.WriteStartArray(name);
        foreach (var option in options)
        {
            json.WriteStringValue(option.Id.Value);
            json.WriteStringValue(option.Text.Source);
            json.WriteBooleanValue(option.Fixed);
        }
        json.WriteEndArray();
    }
}
