using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>The rows that are about one learner, in whatever tables a version of the journal has: those with a column <c>session</c>, and those with a column <c>learner</c>.</summary>
/// <param name="Name">The table.</param>
/// <param name="Own">The condition that picks a learner's rows, the name bound to <c>$learner</c>.</param>
/// <param name="NamesLearners">It has a column <c>learner</c>.</param>
internal sealed record LearnerTable(string Name, string Own, bool NamesLearners)
{
    private const string OfSessions = "session in (select id from session where learner = $learner)";

    /// <summary>All of them; those that are found through the sessions come first, the sessions themselves after them.</summary>
    public static ImmutableArray<LearnerTable> In(SqliteConnection database) =>
    [
        .. database.Rows(
            """
            select t.name, max(c.name = 'learner')
            from sqlite_schema t join pragma_table_info(t.name) c
            where t.type = 'table' and c.name in ('learner', 'session')
            group by t.name
            order by 2, t.name
            """,
            row => new LearnerTable(row.GetString(0), row.GetBoolean(1) ? "learner = $learner" : OfSessions, row.GetBoolean(1))),
    ];

    /// <summary>The name as SQL takes it.</summary>
    public string Quoted => $"\"{Name}\"";
}
