using System.Collections.Immutable;
using System.Globalization;
using Explainer.Journal;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>The journal as its owner's property: what is in it about whom, to be taken along, copied, or erased.</summary>
/// <param name="journal">The journal.</param>
/// <param name="clock">Names copies and dates exports.</param>
public sealed class JournalArchive(SqliteJournal journal, TimeProvider clock)
{
    /// <summary>In every version of the journal.</summary>
    private const string Extents = """
        select session.learner, count(distinct session.id), sum(event.kind = 'question-answered'), sum(event.kind = 'note-written'), min(event.at), max(event.at)
        from event join session on session.id = event.session
        group by session.learner
        order by max(session.number) desc
        """;

    /// <summary>The journal's file.</summary>
    public string Path => journal.Path;

    /// <summary>The journal's folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Copies that were made beside the journal, the oldest first.</summary>
    public ImmutableArray<string> Copies => Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, $"{Stem}.backup-*.db").Order(StringComparer.Ordinal)] : [];

    private string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What there is about each learner, the one who began a session last first; none while there is no journal.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public ImmutableArray<LearnerExtent> Learners() => File.Exists(Path) ? [.. journal.Use(ExtentsIn)] : [];

    /// <summary>Goes through the whole file; returns when it is as it was written, as far as can be told.</summary>
    /// <exception cref="JournalException">The journal is damaged, or cannot be read.</exception>
    public void Check() => journal.Use(database => database.Text("pragma integrity_check(1)") is "ok" and var whole
        ? whole
        : throw JournalRefusal.Damaged(Path, new InvalidDataException("integrity_check")));

    /// <summary>Writes everything that is kept about a learner as <c>explainer-data/1</c>.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public void Export(string learner, string program, Stream output) => journal.Use(database =>
    {
        LearnerExport.Write(database, learner, program, clock.GetUtcNow(), output);
        return true;
    });

    /// <summary>A consistent copy of the journal as it is now; its path.</summary>
    /// <param name="target">The copy's name, where a file of that name is replaced; null: beside the journal, named by the time.</param>
    /// <exception cref="JournalException">The journal cannot be read, or the copy not be written.</exception>
    public string Copy(string? target)
    {
        string copy = target ?? System.IO.Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{Stem}.backup-{clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}.db"));
        if (IsJournal(copy)) throw JournalRefusal.CopyIsJournal(copy);
        return journal.Use(database =>
        {
            try
            {
                JournalCopy.Make(database, copy);
                return copy;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: JournalRefusal.CannotOpen })
            {
                throw JournalRefusal.CopyRefused(copy, e);
            }
        });
    }

    /// <summary>Copies in which a learner is, and copies that cannot be gone through, and why.</summary>
    public (ImmutableArray<string> Holding, ImmutableArray<(string Path, string Why)> Unreadable) CopiesOf(string learner)
    {
        var unreadable = ImmutableArray.CreateBuilder<(string, string)>();
        return ([.. Copies.Where(c => Guarded(c, unreadable, copy => ExtentsIn(copy).Exists(e => e.Name == learner)))], unreadable.ToImmutable());
    }

    /// <summary>Removes everything about a learner from the journal, and from the copies beside it unless they are to stay. A copy in which nobody is left goes altogether.</summary>
    /// <remarks>Copies first: whatever stops this, the journal still names the learner, and it can be done again.</remarks>
    /// <exception cref="JournalException">The journal cannot be written.</exception>
    public Erasure Erase(string learner, bool keepCopies)
    {
        var (holding, unreadable) = keepCopies ? ([], []) : CopiesOf(learner);
        var failed = unreadable.ToBuilder();
        ImmutableArray<string> erased = [.. holding.Where(c => Guarded(c, failed, copy => EraseIn(copy, c, learner)))];
        var extent = Learners().FirstOrDefault(e => e.Name == learner);
        long lessons = extent is null ? 0 : journal.Use(database => LearnerErasure.Run(database, Path, learner));
        return new(extent, lessons, erased, failed.ToImmutable());
    }

    /// <summary>Whether a name leads to the journal or to a file that belongs to it, perhaps through a link.</summary>
    private bool IsJournal(string copy)
    {
        string full = System.IO.Path.GetFullPath(copy), file = File.ResolveLinkTarget(Path, returnFinalTarget: true)?.FullName ?? Path;
        string meant = File.Exists(full) ? File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
        return new[] { Path, file }.Any(f => meant == f || meant == f + "-wal" || meant == f + "-shm");
    }

    /// <summary>Those with sessions, then those of whom something else alone is kept.</summary>
    private static List<LearnerExtent> ExtentsIn(SqliteConnection database)
    {
        var learners = database.Rows(Extents, row => new LearnerExtent(
            row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), SqliteJournal.Moment(row.GetString(4)), SqliteJournal.Moment(row.GetString(5))));
        var others = LearnerTable.In(database).Where(t => t.NamesLearners).SelectMany(t => database.Rows($"select distinct learner from {t.Quoted}", row => row.GetString(0)));
        learners.AddRange(others.Except(learners.Select(l => l.Name)).Select(name => new LearnerExtent(name, 0, 0, 0, null, null)));
        return learners;
    }

    private static bool EraseIn(SqliteConnection database, string path, string learner)
    {
        LearnerErasure.Run(database, path, learner);
        bool nobody = ExtentsIn(database) is [];
        database.Dispose();
        if (nobody) File.Delete(path);
        return true;
    }

    /// <summary>Does something in a copy; one that is damaged or not to be written is noted, and the others still have their turn.</summary>
    private static bool Guarded(string path, ImmutableArray<(string, string)>.Builder unreadable, Func<SqliteConnection, bool> work)
    {
        try
        {
            using var copy = new JournalFile(path).Connected(SqliteOpenMode.ReadWrite);
            return work(copy);
        }
        catch (SqliteException e)
        {
            unreadable.Add((path, JournalRefusal.Of(e, path).Message));
        }
        catch (Exception e) when (e is FormatException or InvalidCastException or InvalidOperationException)
        {
            unreadable.Add((path, JournalRefusal.Damaged(path, e).Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            unreadable.Add((path, JournalRefusal.Forbidden(path, e).Message));
        }
        return false;
    }
}
