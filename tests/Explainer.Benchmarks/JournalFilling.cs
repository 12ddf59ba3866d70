using System.Collections.Immutable;
using System.Globalization;
using Explainer.Sessions;
using Explainer.Storage;
using Microsoft.Data.Sqlite;

namespace Explainer.Benchmarks;

/// <summary>Writes many sessions at once.</summary>
internal static class JournalFilling
{
    public static void Fill(this SqliteJournal journal, IEnumerable<(SessionId Session, ImmutableArray<SessionEvent> Events)> sessions)
    {
        using var database = Open(journal);
        using var transaction = database.BeginTransaction();
        using var opening = Statement(database, "insert into session (id, learner) values ($session, $learner)", "$session", "$learner");
        using var happening = Statement(database, "insert into event (session, sequence, at, kind, body) values ($session, $sequence, $at, $body ->> 'event', $body)", "$session", "$sequence", "$at", "$body");
        foreach (var (session, events) in sessions)
        {
            Run(opening, session.ToString(), ((SessionOpened)events[0]).Learner);
            for (int i = 0; i < events.Length; i++)
                Run(happening, session.ToString(), i, events[i].At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), SessionEventText.Write(events[i]));
        }
        transaction.Commit();
    }

    /// <summary>Loses what was reckoned from the events.</summary>
    public static void ForgetProgress(this SqliteJournal journal)
    {
        using var database = Open(journal);
        using var forget = Statement(database, "delete from progress");
        forget.ExecuteNonQuery();
    }

    private static SqliteConnection Open(SqliteJournal journal)
    {
        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = journal.Path, Pooling = false }.ToString());
        database.Open();
        return database;
    }

    private static SqliteCommand Statement(SqliteConnection database, string sql, params string[] names)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (string name in names) command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (int i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
