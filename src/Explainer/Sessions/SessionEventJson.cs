using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;

namespace Explainer.Sessions;

/// <summary>Events as one line of JSON each, without reflection.</summary>
public static class SessionEventText
{
    /// <summary>One event as one line of JSON.</summary>
    public static string Write(SessionEvent happened) => JsonSerializer.Serialize(happened, SessionEventJson.Default.SessionEvent);

    /// <summary>One event from its line.</summary>
    /// <exception cref="JsonException">The line is not an event: the journal was written by a newer program, or damaged.</exception>
    public static SessionEvent Read(string line) => Read(line, SessionEventJson.Default.SessionEvent);

    /// <summary>A session's opening from its line. Where sessions are listed by the hundred, and only then: the forms of all other events need not be known.</summary>
    /// <exception cref="JsonException">The line is no opening.</exception>
    public static SessionOpened ReadOpened(string line) => IsWritten(line, "session-opened")
        ? Read(line, SessionEventJson.Default.SessionOpened)
        : Read(line) as SessionOpened ?? throw new JsonException("A session's first event is not its opening.");

    /// <summary>A session's closing from its line.</summary>
    /// <exception cref="JsonException">The line is no closing.</exception>
    public static SessionClosed ReadClosed(string line) => IsWritten(line, "session-closed")
        ? Read(line, SessionEventJson.Default.SessionClosed)
        : Read(line) as SessionClosed ?? throw new JsonException("This is not the closing of a session.");

    /// <summary>The kind is what we write first; a line that somebody else has written is read as any event.</summary>
    private static bool IsWritten(string line, string kind) => line.StartsWith($$"""{"event":"{{kind}}",""", StringComparison.Ordinal);

    private static T Read<T>(string line, JsonTypeInfo<T> form) where T : SessionEvent
    {
        try
        {
            return JsonSerializer.Deserialize(line, form) ?? throw new JsonException("null is not an event");
        }
        catch (Exception e) when (e is NotSupportedException or FormatException)
        {
            // Without its kind a line is "not supported", and a mangled id is no Guid.
            throw new JsonException(e.Message, e);
        }
    }
}

/// <remarks>Everything is written and asked for: a line that lost its verdict must not read as the first one, "correct". What is
/// added to an event later is an init property, never a parameter, so that older lines still read.</remarks>
[JsonSerializable(typeof(SessionEvent))]
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    Converters = [
        typeof(SessionIdConverter), typeof(AttemptIdConverter), typeof(CourseIdConverter), typeof(LessonIdConverter),
        typeof(LessonHashConverter), typeof(PageIdConverter), typeof(QuestionIdConverter), typeof(ScoreConverter)])]
internal sealed partial class SessionEventJson : JsonSerializerContext;

/// <summary>One-word values as plain JSON strings, not as objects with a <c>value</c>.</summary>
internal abstract class WordConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(reader.GetString() ?? throw new JsonException($"null is not a {typeof(T).Name}"));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}

internal sealed class SessionIdConverter() : WordConverter<SessionId>(s => new(Guid.Parse(s)), v => v.ToString());

internal sealed class AttemptIdConverter() : WordConverter<AttemptId>(s => new(Guid.Parse(s)), v => v.ToString());

internal sealed class CourseIdConverter() : WordConverter<CourseId>(s => new(s), v => v.Value);

internal sealed class LessonIdConverter() : WordConverter<LessonId>(s => new(s), v => v.Value);

internal sealed class LessonHashConverter() : WordConverter<LessonHash>(s => new(s), v => v.Hex);

internal sealed class PageIdConverter() : WordConverter<PageId>(s => new(s), v => v.Value);

internal sealed class QuestionIdConverter() : WordConverter<QuestionId>(s => new(s), v => v.Value);

/// <summary>A score as <c>"earned of possible"</c>, each an exact fraction: <c>"2/3 of 1"</c>.</summary>
internal sealed class ScoreConverter() : WordConverter<Score>(Parse, v => $"{v.Earned} of {v.Possible}")
{
    private static Score Parse(string text) => text.Split(" of ") is [var earned, var possible]
        && Fraction.TryParse(earned, NumberStyles.Any, CultureInfo.InvariantCulture, true, out var e)
        && Fraction.TryParse(possible, NumberStyles.Any, CultureInfo.InvariantCulture, true, out var p)
        ? new(e, p)
        : throw new JsonException($"'{text}' is not a score");
}
