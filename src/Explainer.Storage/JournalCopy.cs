using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>A consistent copy of the journal as one file: whole and on the disk, or not there at all.</summary>
internal static class JournalCopy
{
    /// <summary>Copies what the connection sees; other programs may go on writing.</summary>
    /// <param name="connection">Not inside a transaction.</param>
    /// <param name="target">The copy's name; a file of that name is replaced.</param>
    /// <exception cref="SqliteException">The journal could not be read, or the copy not be written.</exception>
    /// <exception cref="IOException">The copy could not be made.</exception>
    public static void Make(SqliteConnection connection, string target)
    {
        string part = target + ".part";
        try
        {
            // Made beforehand, since SQLite would let everybody read it; it writes into an empty file, but into no other.
            OwnerOnly.MakeFile(part, FileMode.Create);
            connection.Run("vacuum into $part", ("$part", part));
            using (var written = new FileStream(part, FileMode.Open, FileAccess.Write)) written.Flush(flushToDisk: true);
            File.Move(part, target, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
