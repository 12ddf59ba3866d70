using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Explainer.Classroom;
using Explainer.Questions;

namespace Explainer.Reports;

/// <summary>A report's answers as xAPI statements (IEEE 9274.1.1): a JSON array, one statement a response, for a learning record store.</summary>
/// <remarks>The learner is an account with the name they chose for themselves, never an address. Statement ids are made from session and
/// place, so that sending twice stores once. What this program names itself lies under explainer.invalid, a name that nobody can ever own (RFC 6761).</remarks>
/// <param name="program">Name and version of the program.</param>
/// <param name="plain">Markup as plain text.</param>
public sealed partial class XapiWriter(string program, Func<Markup, string> plain)
{
    private const string Home = "https://explainer.invalid/";
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>The statements.</summary>
    public string Write(LearnerReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartArray();
            foreach (var answer in report.Answers) Statement(json, answer);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private void Statement(Utf8JsonWriter json, ReportedAnswer reported)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, IdOf(reported));
        Actor(json, reported.Session.Opened.Learner);
        json.WriteStartObject("verb"u8);
        json.WriteString("id"u8, "http://adlnet.gov/expapi/verbs/answered");
        In(json, "display"u8, "en", "answered");
        json.WriteEndObject();
        Activity(json, reported);
        Result(json, reported);
        json.WriteString("timestamp"u8, reported.Answer.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        Context(json, reported);
        json.WriteEndObject();
    }

    private static void Actor(Utf8JsonWriter json, string learner)
    {
        json.WriteStartObject("actor"u8);
        json.WriteString("objectType"u8, "Agent");
        json.WriteStartObject("account"u8);
        json.WriteString("homePage"u8, $"{Home}learners");
        json.WriteString("name"u8, Pseudonym(learner));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The name as chosen; an e-mail address is told from others by its hash, and not told.</summary>
    private static string Pseudonym(string learner) =>
        learner.Contains('@', StringComparison.Ordinal) ? $"anon-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(learner)))[..12]}" : learner;

    private void Activity(Utf8JsonWriter json, ReportedAnswer reported)
    {
        var interaction = XapiInteraction.Of(reported.Question);
        string language = LanguageOf(reported);
        json.WriteStartObject("object"u8);
        json.WriteString("objectType"u8, "Activity");
        json.WriteString("id"u8, $"{CourseOf(reported)}/questions/{Uri.EscapeDataString(reported.Question.Id.Value)}");
        json.WriteStartObject("definition"u8);
        json.WriteString("type"u8, "http://adlnet.gov/expapi/activities/cmi.interaction");
        In(json, "description"u8, language, plain(reported.Question.Stem));
        json.WriteString("interactionType"u8, interaction.Type);
        if (!interaction.Patterns.IsEmpty)
        {
            json.WriteStartArray("correctResponsesPattern"u8);
            foreach (string pattern in interaction.Patterns) json.WriteStringValue(pattern);
            json.WriteEndArray();
        }
        foreach (var list in interaction.Components) Components(json, list, language);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Components(Utf8JsonWriter json, XapiComponents list, string language)
    {
        json.WriteStartArray(list.Name);
        foreach (var option in list.Options)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, option.Id.Value);
            In(json, "description"u8, language, plain(option.Text));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Result(Utf8JsonWriter json, ReportedAnswer reported)
    {
        var (answer, score) = (reported.Answer, reported.Answer.Score);
        json.WriteStartObject("result"u8);
        if (!score.Possible.IsZero)
        {
            json.WriteStartObject("score"u8);
            json.WriteNumber("scaled"u8, ResultWriter.Rounded(score.Share)!.Value);
            json.WriteNumber("raw"u8, ResultWriter.Rounded(score.Earned)!.Value);
            json.WriteNumber("min"u8, 0);
            json.WriteNumber("max"u8, ResultWriter.Rounded(score.Possible)!.Value);
            json.WriteEndObject();
        }
        json.WriteBoolean("success"u8, answer.Verdict == Verdict.Correct);
        if (XapiText.Of(answer.Response, reported.Question) is { } response) json.WriteString("response"u8, response);
        json.WriteString("duration"u8, string.Create(CultureInfo.InvariantCulture, $"PT{answer.Elapsed.TotalSeconds:0.##}S"));
        json.WriteStartObject("extensions"u8);
        if (answer.Certainty is { } certainty) json.WriteNumber($"{Home}xapi/certainty", certainty.Percent() / 100m);
        json.WriteString($"{Home}xapi/verdict", VerdictName.Of(answer.Verdict));
        json.WriteNumber($"{Home}xapi/try", reported.Try);
        json.WriteNumber($"{Home}xapi/hints", answer.Hints);
        json.WriteString($"{Home}xapi/key-version", answer.KeyVersion);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Context(Utf8JsonWriter json, ReportedAnswer reported)
    {
        var opened = reported.Session.Opened;
        json.WriteStartObject("context"u8);
        json.WriteString("registration"u8, opened.Attempt.Value);
        json.WriteString("platform"u8, program);
        json.WriteString("language"u8, LanguageOf(reported));
        json.WriteStartObject("contextActivities"u8);
        ActivityList(json, "parent"u8, $"{CourseOf(reported)}/lessons/{Uri.EscapeDataString(opened.Lesson.Value)}");
        ActivityList(json, "grouping"u8, CourseOf(reported));
        json.WriteEndObject();
        json.WriteStartObject("extensions"u8);
        json.WriteString($"{Home}xapi/phase", PhaseName.Of(opened.Occasion));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void ActivityList(Utf8JsonWriter json, ReadOnlySpan<byte> name, string id)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteString("objectType"u8, "Activity");
        json.WriteString("id"u8, id);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A text in a language, as xAPI wants all texts.</summary>
    private static void In(Utf8JsonWriter json, ReadOnlySpan<byte> name, string language, string text)
    {
        json.WriteStartObject(name);
        json.WriteString(language, text);
        json.WriteEndObject();
    }

    private static string CourseOf(ReportedAnswer reported) => $"{Home}courses/{Uri.EscapeDataString(reported.Session.Opened.Course.Value)}";

    /// <summary>The lesson's language where it is written as BCP 47 writes it; "und", undetermined, where it is not.</summary>
    private static string LanguageOf(ReportedAnswer reported) => LanguageTag().IsMatch(reported.Session.Lesson.Language) ? reported.Session.Lesson.Language : "und";

    /// <summary>A UUID of version 8 (RFC 9562): the beginning of a hash, the version and the variant set in it.</summary>
    private static Guid IdOf(ReportedAnswer reported)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{reported.Session.Opened.Session}/{reported.Index}"))).AsSpan(0, 16);
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new(hash, bigEndian: true);
    }

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?\z")]
    private static partial Regex LanguageTag();
}
