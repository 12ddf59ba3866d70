using Explainer.Journal;
using Explainer.Sessions;

namespace Explainer.Storage.Tests;

/// <summary>What a journal's file holds, asked after its writer's end.</summary>
internal static class Disk
{
    /// <summary>The file is whole, holds all that was acknowledged word for word, at most one event more, and every session replays.</summary>
    /// <returns>Events on the disk that nobody had been told of yet: 0 or 1 a killed writer.</returns>
    public static async Task<int> HoldsAsync(string path, IReadOnlyCollection<Acknowledgement> acknowledged, string told)
    {
        List<string> sessions;
        using (var connection = TemporaryFolder.Connect(path))
        {
            Assert.That(connection.Rows("pragma integrity_check", row => row.GetString(0)), Is.EqualTo(["ok"]), told);
            sessions = connection.Rows("select id from session", row => row.GetString(0));
        }
        using var journal = new SqliteJournal(path);
        var shown = acknowledged.ToLookup(a => a.Session, a => a.Event);
        Assert.That(shown.Select(s => s.Key), Is.SubsetOf(sessions), told);
        int more = 0;
        foreach (string session in sessions)
        {
            var id = new SessionId(Guid.Parse(session));
            var kept = await journal.ReadAsync(id).Select(SessionEventText.Write).ToListAsync();
            Assert.That(kept.Take(shown[session].Count()), Is.EqualTo(shown[session]), told);
            more += kept.Count - shown[session].Count();
            await SessionRunner.RecallAsync(Sample.Lesson, id, journal);
        }
        if (sessions is not []) Assert.That(await journal.FindLessonAsync(Sample.Lesson.Hash), Is.EqualTo(Sample.Lesson.Canonical), told);
        return more;
    }
}
