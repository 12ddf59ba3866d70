using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Explainer.Lessons;

namespace Explainer.Content.Exercises;

/// <summary>A text in an exercise.</summary>
/// <param name="File">Its name there.</param>
/// <param name="Sha256">Its hash, lower-case hex.</param>
internal sealed record ExercisePart(string File, string Sha256);

/// <summary>What an exercise says of its course beside the lessons.</summary>
internal sealed record ExerciseCourse(string Id, string Title, string? Summary, string Language, string? ContentNote);

/// <summary>What stands in <c>exercise.json</c>: <c>explainer-exercise/1</c>.</summary>
/// <param name="Format">Always <c>explainer-exercise/1</c>.</param>
/// <param name="Id">Made of all that follows but <paramref name="Program"/>: the same content and settings have the same id, and nothing can be changed by hand.</param>
/// <param name="Program">What packed it.</param>
/// <param name="Course">The course; null for a lesson alone.</param>
/// <param name="Sealed">It holds no keys.</param>
/// <param name="Exam">It is played as an exam.</param>
/// <param name="Seed">Of every attempt; null: each draws its own.</param>
/// <param name="Pass">Of a whole course, <c>70%</c>; null without a pass mark. Lessons have their own.</param>
/// <param name="Due">When it is to be handed in; null: at any time.</param>
/// <param name="Lessons">In their order.</param>
/// <param name="Prepost">The questions before and after; null without any.</param>
internal sealed record ExerciseManifest(
    string Format, string Id, string Program, ExerciseCourse? Course, bool Sealed, bool Exam, long? Seed, string? Pass, DateTimeOffset? Due,
    ImmutableArray<ExercisePart> Lessons, ExercisePart? Prepost)
{
    public const string FormatName = "explainer-exercise/1", FileName = "exercise.json";

    private const int IdLength = 16;

    /// <summary>The manifest with its id.</summary>
    public ExerciseManifest Named()
    {
        using var json = JsonDocument.Parse(ToJson());
        return this with { Id = IdOf(json.RootElement) };
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ExerciseJson.Default.ExerciseManifest);

    /// <exception cref="JsonException">It is not what a manifest is.</exception>
    /// <exception cref="DamagedExerciseException">It is of another version, or was changed by hand.</exception>
    public static ExerciseManifest Read(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes, new() { MaxDepth = 8 });
        string? format = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var named) && named.ValueKind == JsonValueKind.String ? named.GetString() : null;
        if (format != FormatName && format?.StartsWith("explainer-exercise/", StringComparison.Ordinal) == true) throw new DamagedExerciseException("was packed by a newer version of this program; get that one to play it");
        if (format != FormatName) throw new DamagedExerciseException("is no packed exercise");
        var manifest = json.RootElement.Deserialize(ExerciseJson.Default.ExerciseManifest)!;
        return manifest.Id == IdOf(json.RootElement) ? manifest : throw new DamagedExerciseException("has been changed since it was packed; ask for it anew");
    }

    /// <summary>Over every member but the id and the program, those of newer versions included, as values: white space does not matter.</summary>
    private static string IdOf(JsonElement manifest)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var member in manifest.EnumerateObject())
                if (!(member.NameEquals("id"u8) || member.NameEquals("program"u8))) member.WriteTo(json);
            json.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan))[..IdLength];
    }
}

/// <summary>What a file is instead of an exercise; the message is the end of a sentence that begins with the file's name.</summary>
/// <remarks>Never leaves the reading of an exercise.</remarks>
internal sealed class DamagedExerciseException(string why) : Exception(why);

[JsonSerializable(typeof(ExerciseManifest))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
internal sealed partial class ExerciseJson : JsonSerializerContext;
