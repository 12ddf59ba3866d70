using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>Everything that is kept about one learner as one JSON text, <c>explainer-data/1</c>, for the person and for whatever program they give it to.</summary>
internal sealed class LearnerExport(SqliteConnection database, Utf8JsonWriter json, string learner)
{
    private const string About = "All that Explainer keeps about one learner. 'sessions' are in the order they were opened, each with its events as they happened: what was read, answered (the raw response), rated, noted. "
        + "'lessons' are the texts that were played, line by line, each under the SHA-256 that 'hash' of a session's first event names. 'other' is what is kept besides, by table.";

    // Letters of all languages as they are, quotes and the like too: this goes to a file, not into a web page.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions OneLine = Readable with { Indented = false };

    public static void Write(SqliteConnection database, string learner, string program, DateTimeOffset now, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        // One moment for all of it, whatever other windows write.
        using var moment = database.BeginTransaction(deferred: true);
        json.WriteStartObject();
        json.WriteString("format", "explainer-data/1");
        json.WriteString("about", About);
        json.WriteString("program", program);
        json.WriteString("exportedAt", now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("learner", learner);
        new LearnerExport(database, json, learner).WriteAll();
        json.WriteEndObject();
    }

    private void WriteAll()
    {
        json.WriteStartArray("sessions");
        foreach (string session in database.Rows("select id from session where learner = $learner order by number", row => row.GetString(0), ("$learner", learner))) WriteSession(session);
        json.WriteEndArray();
        json.WriteStartArray("lessons");
        foreach (string hash in Hashes()) WriteLesson(hash);
        json.WriteEndArray();
        json.WriteStartObject("other");
        foreach (var table in LearnerTable.In(database).Where(t => t.Name is not ("session" or "event"))) WriteTable(table);
        json.WriteEndObject();
    }

    private void WriteSession(string session)
    {
        json.WriteStartObject();
        json.WriteString("session", session);
        json.WriteStartArray("events");
        foreach (string body in database.Rows("select body from event where session = $session order by sequence", row => row.GetString(0), ("$session", session))) WriteEvent(body);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One line each. One that is damaged is given as the text it is.</summary>
    private void WriteEvent(string body)
    {
        try
        {
            using var parsed = JsonDocument.Parse(body);
            using var line = new MemoryStream();
            // A raw value is not indented; blanks before it belong to it.
            line.Write("\n        "u8);
            using (var writer = new Utf8JsonWriter(line, OneLine)) parsed.WriteTo(writer);
            json.WriteRawValue(line.ToArray());
        }
        catch (JsonException)
        {
            json.WriteStringValue(body);
        }
    }

    private List<string> Hashes() => database.Rows(
        """
        select event.body ->> 'hash'
        from event join session on session.id = event.session
        where event.sequence = 0 and session.learner = $learner and json_valid(event.body) and event.body ->> 'hash' is not null
        group by 1
        order by min(session.number)
        """,
        row => row.GetString(0),
        ("$learner", learner));

    private void WriteLesson(string hash)
    {
        json.WriteStartObject();
        json.WriteString("hash", hash);
        json.WriteStartArray("lines");
        foreach (string text in database.Rows("select canonical from lesson where hash = $hash", row => row.GetString(0), ("$hash", hash)))
            foreach (string line in text.Split('\n')) json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTable(LearnerTable table)
    {
        json.WriteStartArray(table.Name);
        database.Rows($"select * from {table.Quoted} where {table.Own}", WriteRow, ("$learner", learner));
        json.WriteEndArray();
    }

    private bool WriteRow(SqliteDataReader row)
    {
        json.WriteStartObject();
        for (int column = 0; column < row.FieldCount; column++) WriteValue(row.GetName(column), row.GetValue(column));
        json.WriteEndObject();
        return true;
    }

    private void WriteValue(string name, object value)
    {
        switch (value)
        {
            case long number: json.WriteNumber(name, number); break;
            case double number: json.WriteNumber(name, number); break;
            case string text: json.WriteString(name, text); break;
            case byte[] bytes: json.WriteBase64String(name, bytes); break;
            default: json.WriteNull(name); break;
        }
    }
}
