using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>Opens the journal's file: makes it if it is missing, for its owner's eyes alone, and brings it to this program's version.</summary>
/// <param name="path">The file.</param>
internal sealed class JournalFile(string path)
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>How long to wait for another program that is writing.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What is to be in it.</summary>
    public JournalSchema Schema { get; init; } = JournalSchema.Present;

    /// <summary>Names the copies.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>An open connection. Every commit on it is on the disk when it returns.</summary>
    public SqliteConnection Open()
    {
        Make();
        var connection = Connected(SqliteOpenMode.ReadWriteCreate);
        try
        {
            if (SettledVersion(connection) < Schema.Version) new JournalUpgrade(this, connection).Run();
            // Readers never wait then. A file keeps its way; a copy that was put in the journal's place begins with another.
            if (connection.Text("pragma journal_mode") != "wal") connection.Text("pragma journal_mode = wal");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection to a file that is there, whatever is in it.</summary>
    internal SqliteConnection Connected(SqliteOpenMode mode)
    {
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            // The library's own waiting is in steps of 150 ms and whole seconds (0 is for ever): SQLite waits first, and finer.
            DefaultTimeout = 1,
        };
        var connection = new SqliteConnection(source.ToString());
        try
        {
            connection.Open();
            // Full: a commit is synced before it returns; macOS needs to be told to mean it.
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"pragma busy_timeout = {(int)Patience.TotalMilliseconds}; pragma synchronous = full; pragma fullfsync = on"));
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The version of the schema in the file; 0 when there is nothing in it.</summary>
    internal long VersionOf(SqliteConnection connection)
    {
        long version = connection.Number("pragma user_version");
        long application = connection.Number("pragma application_id");
        if (application == JournalSchema.ApplicationId) return version <= Schema.Version ? version : throw JournalRefusal.Newer(Path);
        bool empty = version == 0 && application == 0 && connection.Number("select count(*) from sqlite_schema") == 0;
        return empty ? 0 : throw JournalRefusal.Foreign(Path);
    }

    /// <summary>The version at one moment: read bit by bit, a file that another window is making looks like a stranger's.</summary>
    private long SettledVersion(SqliteConnection connection)
    {
        using var moment = connection.BeginTransaction(deferred: true);
        return VersionOf(connection);
    }

    private void Make()
    {
        if (Directory.Exists(Path)) throw JournalRefusal.Unopened(Path);
        // An existing file is left alone: closing any handle of it would drop the locks that SQLite holds for this process.
        if (File.Exists(Path)) return;
        try
        {
            OwnerOnly.MakeFolder(System.IO.Path.GetDirectoryName(Path)!);
            OwnerOnly.MakeFile(Path);
        }
        catch (UnauthorizedAccessException e)
        {
            throw JournalRefusal.Forbidden(Path, e);
        }
        catch (IOException e) when (!File.Exists(Path))
        {
            throw JournalRefusal.Unopened(Path, e);
        }
        catch (IOException)
        {
            // Another window made it in this same moment: as good.
        }
    }
}
