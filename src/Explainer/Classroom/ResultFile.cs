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

    /// <summary>The packed exercise that was played; only where it was one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ResultExercise? Exercise { get; init; }

    /// <summary>Makes an edit of the file show (<see cref="ResultSeal"/>); older programs wrote none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Seal { get; init; }

    /// <summary>The file's text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ResultFileJson.Default.ResultFile) + "\n";
}

/// <summary>What a result says of the exercise that was handed out.</summary>
/// <param name="Id">The exercise's id: the same for everybody who was given the same file.</param>
/// <param name="Sealed">It held no keys: verdicts are <c>ungraded</c>, points 0, and passed null until the teacher's program grades them.</param>
/// <param name="Pass">The share of the points that passes, 0 to 1, rounded to six decimals; null: nothing is passed or failed.</param>
/// <param name="Due">When it was due, UTC; null: it was not.</param>
/// <param name="Late">The last response, or the end, came after that, by the learner's own clock.</param>
public sealed record ResultExercise(string Id, bool Sealed, decimal? Pass, DateTimeOffset? Due, bool Late);

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
/// <param name="Verdict"><c>correct</c>, <c>partial</c>, <c>incorrect</c>, <c>dont-know</c>, <c>unanswered</c>, or <c>ungraded</c>: answered in a sealed exercise.</param>
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

    /// <summary>Makes an edit of the item show (<see cref="ResultSeal"/>); older programs wrote none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Chain { get; init; }
}

/// <summary>Instants as <c>2026-11-23T10:00:00Z</c>.</summary>
internal sealed class InstantConverter : JsonConverter<DateTimeOffset>
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Text(value));

    public static string Text(DateTimeOffset value) => value.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);
}

[JsonSerializable(typeof(ResultFile))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", Converters = [typeof(InstantConverter)])]
internal sealed partial class ResultFileJson : JsonSerializerContext;
