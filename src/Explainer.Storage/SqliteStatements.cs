using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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

    /// <summary>A row's text as letters that hold until the next row, in the room given if they find a place there.</summary>
    public static ReadOnlySpan<char> Letters(this SqliteDataReader row, int column, Span<char> room)
    {
        // The first call makes UTF-8 of it, whatever the file's encoding; the second tells where it lies and how long it is.
        raw.sqlite3_column_text(row.Handle, column);
        return Encoding.UTF8.TryGetChars(raw.sqlite3_column_blob(row.Handle, column), room, out int length) ? room[..length] : row.GetString(column);
    }

    private static SqliteCommand Command(SqliteConnection database, string sql, ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        return command;
    }
}
