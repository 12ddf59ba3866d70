using System.Text.Json;
using System.Text.Json.Serialization;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;

namespace Explainer.Progress;

/// <summary>Progress as one line of JSON each, without reflection.</summary>
public static class ProgressText
{
    /// <summary>A question's progress as one line.</summary>
    public static string Write(QuestionProgress progress) => JsonSerializer.Serialize(progress, ProgressJson.Default.QuestionProgress);

    /// <summary>A lesson's progress as one line.</summary>
    public static string Write(LessonProgress progress) => JsonSerializer.Serialize(progress, ProgressJson.Default.LessonProgress);

    /// <summary>A question's progress from its line.</summary>
    /// <exception cref="JsonException">The line is damaged.</exception>
    public static QuestionProgress ReadQuestion(string line) => JsonSerializer.Deserialize(line, ProgressJson.Default.QuestionProgress) is { Review.Memory: { Stability: > 0, Difficulty: >= 1 and <= 10 } } read
        ? read
        : throw new JsonException("No memory is like that.");

    /// <summary>A lesson's progress from its line.</summary>
    /// <exception cref="JsonException">The line is damaged.</exception>
    public static LessonProgress ReadLesson(string line) => JsonSerializer.Deserialize(line, ProgressJson.Default.LessonProgress) ?? throw new JsonException("null is no progress");
}

[JsonSerializable(typeof(QuestionProgress))]
[JsonSerializable(typeof(LessonProgress))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    IgnoreReadOnlyProperties = true,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(ScoreConverter), typeof(ReviewDayConverter)])]
internal sealed partial class ProgressJson : JsonSerializerContext;

/// <summary>A day as its number.</summary>
internal sealed class ReviewDayConverter : JsonConverter<ReviewDay>
{
    public override ReviewDay Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, ReviewDay value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Number);
}
