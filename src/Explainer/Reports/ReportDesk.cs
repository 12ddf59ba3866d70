using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Reports;

/// <summary>Gathers what the journal holds about a learner. Lessons come from the journal, so what was played counts even when its files are gone or changed.</summary>
/// <param name="journal">Where sessions are kept.</param>
/// <param name="clock">The time.</param>
/// <param name="read">Reads a kept lesson back; null when it cannot be read any more.</param>
public sealed class ReportDesk(IJournal journal, TimeProvider clock, Func<string, Lesson?> read)
{
    private readonly Dictionary<LessonHash, Lesson?> lessons = [];

    /// <summary>How a learner's sessions began, the first one first: what a course or a lesson may be named by.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<ImmutableArray<SessionOpened>> BegunAsync(string learner, CancellationToken cancel = default)
    {
        var begun = ImmutableArray.CreateBuilder<SessionOpened>();
        await foreach (var entry in journal.SessionsAsync(learner, cancel).ConfigureAwait(false)) begun.Add(entry.Opened);
        return begun.ToImmutable();
    }

    /// <summary>The report on a learner as it stands.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<LearnerReport> OfAsync(string learner, ReportScope scope, CancellationToken cancel = default)
    {
        var sessions = ImmutableArray.CreateBuilder<SessionState>();
        var leftOut = ImmutableArray.CreateBuilder<LeftOutSession>();
        foreach (var opened in await BegunAsync(learner, cancel).ConfigureAwait(false))
        {
            if (!scope.Holds(opened)) continue;
            if (await StateAsync(opened, cancel).ConfigureAwait(false) is not { } state) leftOut.Add(new(opened, LeftOutReason.Unreadable));
            else if (state is { Step: < 0, Notes: [] }) continue;
            else if (opened.IsSealed) leftOut.Add(new(opened, LeftOutReason.Sealed));
            else if (state is { FinishedAt: null, GivesFeedback: false }) leftOut.Add(new(opened, LeftOutReason.StillTested));
            else sessions.Add(state);
        }
        return new(learner, clock.GetUtcNow(), scope, sessions.ToImmutable(), leftOut.ToImmutable());
    }

    /// <summary>A session as its events tell it; null when they or its lesson cannot be read, which spoils no other session.</summary>
    private async Task<SessionState?> StateAsync(SessionOpened opened, CancellationToken cancel)
    {
        if (await LessonAsync(opened.Hash, cancel).ConfigureAwait(false) is not { } lesson) return null;
        var events = new List<SessionEvent>();
        await foreach (var happened in journal.ReadAsync(opened.Session, cancel).ConfigureAwait(false)) events.Add(happened);
        try
        {
            return LessonSession.Replay(lesson, opened, events.Skip(1)).State;
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidCastException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private async Task<Lesson?> LessonAsync(LessonHash hash, CancellationToken cancel)
    {
        if (lessons.TryGetValue(hash, out var known)) return known;
        string? canonical = await journal.FindLessonAsync(hash, cancel).ConfigureAwait(false);
        return lessons[hash] = canonical is null ? null : read(canonical);
    }
}
