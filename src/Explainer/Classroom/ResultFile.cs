using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Explainer.Classroom;

/// <summary>What a learner hands in: <c>explainer-result/1</c>. Points are rounded to six decimals; scores inside the program stay exact.</summary>
/// <param name="Format">Always <c>explainer-result/1</c>.</param>
/// <param name="Course">The course's id.</param>
/// <param name="Lesson">The lesson's id; null for a whole course.</param>
/// <param name="ContentHash">The version of what was played.</param>
/// <param name="Program">Name and version of the program.</param>
/// <param name="Learner">Who learned.</param>
/// <param name="Attempt">The attempt's id.</param>
/// <param name="Seed">What settled every order and draw.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="FinishedAt">UTC; null when it was left before the end.</param>
/// <param name="Completed">Whether it was played to the end.</param>
/// <param name="Score">Of the lessons alone, pre- and posttest left out.</param>
/// <param name="Items">Every question, answered or not, in the order played.</param>
public sealed record ResultFile(
    string Format, string Course, string? Lesson, string ContentHash, string Program, string Learner, string Attempt, long Seed,
    DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, bool Completed, ResultScore Score, ImmutableArray<ResultItem> Items)
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "explainer-result/1";

    /// <summary>Whether a file that was read gave a score; not written.</summary>
    [JsonIgnore]
    internal bool HasScore { get; init; } = true;

    /// <summary>The file's text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ResultFileJson.Default.ResultFile) + "\n";
}

/// <summary>The score of a result.</summary>
/// <param name="Points">Earned.</param>
/// <param name="Max">Possible.</param>
/// <param name="Passed">Null without a pass mark.</param>
public sealed record ResultScore(decimal Points, decimal Max, bool? Passed);

/// <summary>One question of a result, with the response that counts.</summary>
/// <param name="Question">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="KeyVersion">The version of what is right.</param>
/// <param name="Phase"><c>pretest</c>, <c>lesson</c>, <c>posttest</c> or <c>review</c>.</param>
/// <param name="Response">Raw; empty if none.</param>
/// <param name="Verdict"><c>correct</c>, <c>partial</c>, <c>incorrect</c>, <c>dont-know</c> or <c>unanswered</c>.</param>
/// <param name="Points">Earned.</param>
/// <param name="Max">Possible.</param>
/// <param name="Certainty">1 to 4; null: not rated.</param>
/// <param name="Hints">Seen before the response.</param>
/// <param name="PassageOpened">Whether the passage was opened afterwards.</param>
/// <param name="ElapsedMs">From showing to response, time away left out; null: not answered.</param>
public sealed record ResultItem(
    string Question, string Type, string KeyVersion, string Phase, ImmutableArray<string> Response, string Verdict,
    decimal Points, decimal Max, int? Certainty, int Hints, bool PassageOpened, long? ElapsedMs)
{
    /// <summary>The question's lesson; only in the result of a whole course.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Lesson { get; init; }
}

/// <summary>Instants as <c>2026-11-23T10:00:00Z</c>.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture));
}

[JsonSerializable(typeof(ResultFile))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", Converters = [typeof(InstantConverter)])]
internal sealed partial class ResultFileJson : JsonSerializerContext;
