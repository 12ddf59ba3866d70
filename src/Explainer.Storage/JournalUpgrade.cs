using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>Brings a journal of an earlier version to the present one: a copy first, then all scripts in one transaction. Whatever goes wrong, the file is as it was.</summary>
internal sealed class JournalUpgrade(JournalFile file, SqliteConnection connection)
{
    // SQLite's primary result codes for what a script gets wrong, not the machine: https://www.sqlite.org/rescode.html
    private const int Error = 1, Constraint = 19, Mismatch = 20;

    public void Run()
    {
        connection.Text("pragma journal_mode = wal");
        // A script may make a table anew under its old name; what it broke is looked for at the end. Not to be changed inside a transaction.
        connection.Run("pragma foreign_keys = off");
        try
        {
            using var transaction = connection.BeginTransaction();
            // Asked again under the lock: another window may have done it meanwhile.
            long version = file.VersionOf(connection);
            if (version < file.Schema.Version) Run(version);
            transaction.Commit();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Error or Constraint or Mismatch)
        {
            throw JournalRefusal.NotUpgraded(file.Path, e);
        }
        connection.Run("pragma foreign_keys = on");
    }

    private void Run(long version)
    {
        if (version > 0) Copy(version);
        file.Schema.Complete(connection, version);
        if (connection.Rows("pragma foreign_key_check", row => row.GetString(0)) is [var table, ..]) throw JournalRefusal.NotUpgraded(file.Path, new InvalidDataException(table));
    }

    /// <summary>While this connection holds the lock nobody writes, so another one sees exactly what is about to be changed.</summary>
    private void Copy(long version)
    {
        string folder = Path.GetDirectoryName(file.Path)!, name = Path.GetFileNameWithoutExtension(file.Path);
        string copy = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}.backup-v{version}-{file.Clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}.db"));
        try
        {
            using var reader = file.Connected(SqliteOpenMode.ReadOnly);
            JournalCopy.Make(reader, copy);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw JournalRefusal.NotCopied(file.Path, e);
        }
    }
}
