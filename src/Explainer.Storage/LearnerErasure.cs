using Explainer.Journal;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>Removes a learner from a journal or a copy of one, so that nothing of them is left in its files.</summary>
internal static class LearnerErasure
{
    /// <summary>Lessons that this learner began and no other did. A damaged event names no lesson, and keeps none.</summary>
    private const string UnsharedLessons = """
        hash in (select case when json_valid(body) then body ->> 'hash' end from event join session on session.id = event.session where event.sequence = 0 and session.learner = $learner)
        and hash not in (select body ->> 'hash' from event join session on session.id = event.session where event.sequence = 0 and session.learner <> $learner and json_valid(body) and body ->> 'hash' is not null)
        """;

    /// <summary>Erases; how many kept lessons went with the learner.</summary>
    /// <exception cref="JournalException">Another program is reading just now, and what was erased is still in the journal's second file.</exception>
    public static long Run(SqliteConnection database, string path, string learner)
    {
        // What is deleted is overwritten with zeros, in indexes too.
        database.Number("pragma secure_delete = on");
        long lessons = Delete(database, learner);
        // Earlier places of what has been moved about since are in free pages; a file without free pages is made.
        database.Run("vacuum");
        if (database.Rows("pragma wal_checkpoint(truncate)", row => row.GetInt64(0)).Single() != 0) throw JournalRefusal.TracesLeft(path);
        return lessons;
    }

    private static long Delete(SqliteConnection database, string learner)
    {
        using var transaction = database.BeginTransaction();
        database.Run("pragma defer_foreign_keys = on");
        long lessons = database.Run($"delete from lesson where {UnsharedLessons}", ("$learner", learner));
        foreach (var table in LearnerTable.In(database)) database.Run($"delete from {table.Quoted} where {table.Own}", ("$learner", learner));
        transaction.Commit();
        return lessons;
    }
}
