using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>Opens the journal's file: makes it if it is missing, for its owner's eyes alone, and brings it to this program's version.</summary>
internal static class JournalFile
{
    /// <summary>The newest schema this program knows; <c>journal.1.sql</c> to <c>journal.N.sql</c> lead up to it.</summary>
    public const int Version = 1;

    /// <summary>"Expl": tells a journal from another program's database.</summary>
    public const int ApplicationId = 0x4578706C;

    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = OwnerFile | UnixFileMode.UserExecute;

    /// <summary>An open connection. Every commit on it is on the disk when it returns.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for another program that is writing.</param>
    public static SqliteConnection Open(string path, TimeSpan patience)
    {
        Make(path);
        var source = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Pooling = false,
            ForeignKeys = true,
            // The library's own waiting is in steps of 150 ms and whole seconds (0 is for ever): SQLite waits first, and finer.
            DefaultTimeout = 1,
        };
        var connection = new SqliteConnection(source.ToString());
        try
        {
            connection.Open();
            // WAL: readers never wait. Full: a commit is synced before it returns; macOS needs to be told to mean it.
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"pragma busy_timeout = {(int)patience.TotalMilliseconds}; pragma synchronous = full; pragma fullfsync = on"));
            if (SettledVersion(connection, path) < Version) Upgrade(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Make(string path)
    {
        if (Directory.Exists(path)) throw JournalRefusal.Unopened(path);
        // An existing file is left alone: closing any handle of it would drop the locks that SQLite holds for this process.
        if (File.Exists(path)) return;
        try
        {
            string folder = Path.GetDirectoryName(path)!;
            var made = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, OwnerFolder);
                made.UnixCreateMode = OwnerFile;
            }
            new FileStream(path, made).Dispose();
        }
        catch (UnauthorizedAccessException e)
        {
            throw JournalRefusal.Forbidden(path, e);
        }
        catch (IOException e) when (!File.Exists(path))
        {
            throw JournalRefusal.Unopened(path, e);
        }
        catch (IOException)
        {
            // Another window made it in this same moment: as good.
        }
    }

    private static void Upgrade(SqliteConnection connection, string path)
    {
        connection.Run("pragma journal_mode = wal");
        using var transaction = connection.BeginTransaction();
        // Asked again under the lock: another window may have done it meanwhile.
        for (long next = VersionOf(connection, path) + 1; next <= Version; next++) connection.Run(Script(next));
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"pragma application_id = {ApplicationId}; pragma user_version = {Version}"));
        transaction.Commit();
    }

    /// <summary>The version at one moment: read bit by bit, a file that another window is making looks like a stranger's.</summary>
    private static long SettledVersion(SqliteConnection connection, string path)
    {
        using var moment = connection.BeginTransaction(deferred: true);
        return VersionOf(connection, path);
    }

    /// <summary>The version of the schema in the file; 0 when there is nothing in it.</summary>
    private static long VersionOf(SqliteConnection connection, string path)
    {
        long version = connection.Number("pragma user_version");
        long application = connection.Number("pragma application_id");
        if (application == ApplicationId) return version <= Version ? version : throw JournalRefusal.Newer(path);
        bool empty = version == 0 && application == 0 && connection.Number("select count(*) from sqlite_schema") == 0;
        return empty ? 0 : throw JournalRefusal.Foreign(path);
    }

    private static string Script(long version)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"journal.{version}.sql");
        using var text = new StreamReader(typeof(JournalFile).Assembly.GetManifestResourceStream(name)!);
        return text.ReadToEnd();
    }
}
