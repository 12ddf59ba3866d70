using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>A session as the journal lists it.</summary>
/// <param name="Opened">How it began.</param>
/// <param name="Closed">How it ended; null while it can be gone on with.</param>
public sealed record JournalEntry(SessionOpened Opened, SessionClosed? Closed);

/// <summary>A learner whom the journal knows.</summary>
/// <param name="Name">As it was given, to the letter; cleaned before it is shown.</param>
/// <param name="Latest">When the last thing happened in the session that was opened last.</param>
public sealed record KnownLearner(string Name, DateTimeOffset Latest);

/// <summary>Append-only record of sessions. Everything else is derived from it.</summary>
public interface IJournal
{
    /// <summary>Writes an event. Returns once it is on disk.</summary>
    /// <param name="session">Whose event.</param>
    /// <param name="sequence">How many events the session already has; anything else means that another program wrote to it.</param>
    /// <param name="happened">The event.</param>
    /// <param name="cancel">Gives up before writing, never halfway.</param>
    /// <exception cref="JournalException">It could not be written; nothing was.</exception>
    ValueTask AppendAsync(SessionId session, int sequence, SessionEvent happened, CancellationToken cancel = default);

    /// <summary>A session's events, its opening first.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    IAsyncEnumerable<SessionEvent> ReadAsync(SessionId session, CancellationToken cancel = default);

    /// <summary>A learner's sessions, in the order they were opened.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    IAsyncEnumerable<JournalEntry> SessionsAsync(string learner, CancellationToken cancel = default);

    /// <summary>Those of a learner's sessions that tell where they stand: of each lesson on each occasion the latest, and all others of the same attempts. In the order they were opened; others may be among them.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    IAsyncEnumerable<JournalEntry> StandingAsync(string learner, CancellationToken cancel = default) => SessionsAsync(learner, cancel);

    /// <summary>All learners, the one who opened a session last first.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    IAsyncEnumerable<KnownLearner> LearnersAsync(CancellationToken cancel = default);

    /// <summary>Keeps a lesson's canonical text under its hash; keeping it twice changes nothing.</summary>
    /// <exception cref="JournalException">It could not be written.</exception>
    ValueTask KeepLessonAsync(LessonHash hash, string canonical, CancellationToken cancel = default);

    /// <summary>The canonical text kept under a hash; null if none is.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    ValueTask<string?> FindLessonAsync(LessonHash hash, CancellationToken cancel = default);
}
