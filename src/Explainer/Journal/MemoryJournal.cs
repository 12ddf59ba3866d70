using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Explainer.Lessons;
using Explainer.Progress;
using Explainer.Reviews;
using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>A journal that lasts as long as the program: for previews and tests. Progress is reckoned each time it is asked for.</summary>
/// <param name="zone">Where the learners' days begin; null: UTC.</param>
public sealed class MemoryJournal(TimeZoneInfo? zone = null) : IJournal, IProgressStore
{
    private readonly Lock gate = new();
    private readonly List<(SessionId Session, List<string> Lines)> sessions = [];
    private readonly List<(SessionId Session, string Line)> all = [];
    private readonly ConcurrentDictionary<LessonHash, string> lessons = [];
    private readonly ConcurrentDictionary<(string Learner, string Name), string> choices = [];

    /// <inheritdoc/>
    public ValueTask AppendAsync(SessionId session, int sequence, SessionEvent happened, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        lock (gate)
        {
            var lines = sessions.Find(s => s.Session == session).Lines;
            if (sequence != (lines?.Count ?? 0)) throw JournalException.Conflict();
            if (lines is null) sessions.Add((session, lines = []));
            lines.Add(SessionEventText.Write(happened));
            all.Add((session, lines[^1]));
        }
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SessionEvent> ReadAsync(SessionId session, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        string[] lines;
        lock (gate) lines = [.. sessions.Find(s => s.Session == session).Lines ?? []];
        foreach (string line in lines) yield return SessionEventText.Read(line);
        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JournalEntry> SessionsAsync(string learner, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        (string First, string Last)[] ends;
        lock (gate) ends = [.. sessions.Select(s => (s.Lines[0], s.Lines[^1]))];
        foreach (var (first, last) in ends)
            if (SessionEventText.Read(first) is SessionOpened opened && opened.Learner == learner)
                yield return new(opened, SessionEventText.Read(last) as SessionClosed);
        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<KnownLearner> LearnersAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        (string First, string Last)[] ends;
        lock (gate) ends = [.. sessions.Select(s => (s.Lines[0], s.Lines[^1]))];
        foreach (var (learner, last) in ends.Reverse().Select(e => (((SessionOpened)SessionEventText.Read(e.First)).Learner, e.Last)).DistinctBy(e => e.Learner))
            yield return new(learner, SessionEventText.Read(last).At);
        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask KeepLessonAsync(LessonHash hash, string canonical, CancellationToken cancel = default)
    {
        lessons.TryAdd(hash, canonical);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<string?> FindLessonAsync(LessonHash hash, CancellationToken cancel = default) =>
        ValueTask.FromResult(lessons.GetValueOrDefault(hash));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ReviewItem>> ReviewsAsync(string learner, CancellationToken cancel = default) =>
        [.. (await ProgressAsync(learner, cancel).ConfigureAwait(false)).Items];

    /// <inheritdoc/>
    public ValueTask<LearnerProgress> ProgressAsync(string learner, CancellationToken cancel = default)
    {
        (SessionId Session, string Line)[] lines;
        lock (gate) lines = [.. all];
        (SessionId Session, SessionEvent Happened)[] events = [.. lines.Select(l => (l.Session, SessionEventText.Read(l.Line)))];
        var own = events.Where(e => e.Happened is SessionOpened opened && opened.Learner == learner).Select(e => e.Session).ToHashSet();
        return ValueTask.FromResult(LearnerProgress.Of(events.Where(e => own.Contains(e.Session)), zone ?? TimeZoneInfo.Utc));
    }

    /// <inheritdoc/>
    public ValueTask ChooseAsync(string learner, string name, string value, CancellationToken cancel = default)
    {
        choices[(learner, name)] = value;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<string?> ChosenAsync(string learner, string name, CancellationToken cancel = default) => ValueTask.FromResult(choices.GetValueOrDefault((learner, name)));
}
