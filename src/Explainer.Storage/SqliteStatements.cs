using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>One statement at a time, its values bound by name.</summary>
internal static class SqliteStatements
{
    /// <summary>Runs statements; how many rows changed.</summary>
    public static int Run(this SqliteConnection database, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = Command(database, sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The one number that a query gives.</summary>
    public static long Number(this SqliteConnection database, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = Command(database, sql, values);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The one text that a query gives.</summary>
    public static string Text(this SqliteConnection database, string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = Command(database, sql, values);
        return (string)command.ExecuteScalar()!;
    }

    /// <summary>All rows of a query, read to the end, so that no lock outlives the call.</summary>
    public static List<T> Rows<T>(this SqliteConnection database, string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object Value)> values)
    {
        using var command = Command(database, sql, values);
        using var rows = command.ExecuteReader();
        var all = new List<T>();
        while (rows.Read()) all.Add(read(rows));
        return all;
    }

    private static SqliteCommand Command(SqliteConnection database, string sql, ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
