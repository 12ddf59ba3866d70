using Explainer.Journal;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>What SQLite and the file system refuse, as one sentence that says what to do.</summary>
internal static class JournalRefusal
{
    // SQLite's primary result codes, https://www.sqlite.org/rescode.html
    public const int CannotOpen = 14;
    private const int Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, Auth = 23, Format = 24, NotADatabase = 26;

    /// <summary>Nothing can be written just now; what is there can still be read.</summary>
    public static bool IsOfWriting(SqliteException e) => e.SqliteErrorCode is Busy or Locked or ReadOnly or Full or InputOutput;

    public static JournalException Of(SqliteException e, string path) => e.SqliteErrorCode switch
    {
        Full => new($"The disk is full, so nothing more can be kept in {path}; free some space and go on, what came before is safe.", e),
        Perm or ReadOnly or Auth => Forbidden(path, e),
        Busy or Locked => new($"Another program is holding {path}; close it or wait for it, then try again.", e),
        InputOutput => new($"The disk refused to read or write {path}; check that it is connected, healthy and has room, then try again.", e),
        Corrupt or Format or NotADatabase => Damaged(path, e),
        CannotOpen => Unopened(path, e),
        _ => new($"The journal {path} could not be used ({e.Message.TrimEnd('.')}); move the file aside to begin a new one.", e),
    };

    public static JournalException Forbidden(string path, Exception e) =>
        new($"There is no permission to read and write {path}; change its permissions and its folder's, or choose another place for the journal.", e);

    public static JournalException Unopened(string path, Exception? e = null) => Directory.Exists(path)
        ? new($"{path} is a folder, and the journal must be a file; give the name of a file.", e)
        : File.Exists(Path.GetDirectoryName(path))
        ? new($"{Path.GetDirectoryName(path)} is a file, and the journal needs a folder to be in; name a folder.", e)
        : new($"The journal {path} cannot be opened; check that its folder can be made and written to, or choose another place.", e);

    public static JournalException Damaged(string path, Exception e) =>
        new($"{path} is damaged or not a journal; move the file aside to begin a new one, and keep it, since much of it may be saved.", e);

    public static JournalException Foreign(string path) =>
        new($"{path} is another program's database; choose another place for the journal.");

    public static JournalException Newer(string path) =>
        new($"{path} was written by a newer version of this program; install that version to go on with it.");

    public static JournalException NotUpgraded(string path, Exception e) =>
        new($"{path} could not be brought to the form that this version of the program needs, and is as it was; go on with the version before, and report this.", e);

    public static JournalException NotCopied(string path, Exception e) =>
        new($"{path} is to be brought to a new form, and no copy of it could be made beforehand; see that its folder can be written to and has room, then try again.", e);

    public static JournalException CopyRefused(string path, Exception e) =>
        new($"The copy {path} could not be written; name a file in a folder that is there, has room and may be written to.", e);

    public static JournalException CopyIsJournal(string path) =>
        new($"{path} is the journal itself; give its copy another name.");

    public static JournalException TracesLeft(string path) =>
        new($"All is erased, but another window has {path} open, and traces are left in the file beside it; close that window, and they go too.");
}
