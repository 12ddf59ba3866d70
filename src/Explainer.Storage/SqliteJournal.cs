using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Sessions;
using Microsoft.Data.Sqlite;

namespace Explainer.Storage;

/// <summary>Sessions in one SQLite file. What is acknowledged survives a killed program and a power cut.</summary>
/// <remarks>Nothing is opened or made before the first use. Safe from several threads, and beside other programs on the same file:
/// SQLite has no waiting that yields, so a call blocks its thread while another program writes, for five seconds at most.</remarks>
public sealed class SqliteJournal : IJournal, IDisposable
{
    private readonly Lock gate = new();
    private readonly JournalFile file;
    private SqliteConnection? connection;
    private bool disposed;

    /// <param name="path">The file; it and its folder are made at the first use, readable by their owner alone.</param>
    /// <param name="clock">Names the copy that is made before an older file is brought to this version; null: the machine's.</param>
    public SqliteJournal(string path, TimeProvider? clock = null)
        : this(new JournalFile(path) { Clock = clock ?? TimeProvider.System })
    {
    }

    internal SqliteJournal(JournalFile file) => this.file = file;

    /// <summary>The file.</summary>
    public string Path => file.Path;

    /// <summary>Loads what any journal needs, on another thread, while something else is done, so that the first screen comes sooner. No file is opened or made.</summary>
    /// <returns>Nobody need wait for it: what fails here fails again, and is told, when the journal is used.</returns>
    public static Task PrepareAsync() => Task.Run(() =>
    {
        using var nowhere = new SqliteConnection("Data Source=:memory:");
        nowhere.Open();
        _ = nowhere.Number("select count(*) from sqlite_schema");
        _ = LessonHash.Of("");
    });

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A session's first event is not its opening.</exception>
    public ValueTask AppendAsync(SessionId session, int sequence, SessionEvent happened, CancellationToken cancel = default)
    {
        Use(database =>
        {
            // Immediate: from here to the commit nobody else writes.
            using var transaction = database.BeginTransaction();
            string id = session.ToString();
            long next = database.Number("select coalesce(max(sequence) + 1, 0) from event where session = $session", ("$session", id));
            if (sequence != next) throw JournalException.Conflict();
            if (sequence == 0) database.Run("insert into session (id, learner) values ($session, $learner)", ("$session", id), ("$learner", LearnerOf(happened)));
            database.Run(
                "insert into event (session, sequence, at, kind, body) values ($session, $sequence, $at, $body ->> 'event', $body)",
                ("$session", id),
                ("$sequence", sequence),
                ("$at", happened.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
                ("$body", SessionEventText.Write(happened)));
            transaction.Commit();
            return sequence;
        }, cancel);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SessionEvent> ReadAsync(SessionId session, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var events = Use(database => database.Rows(
            "select body from event where session = $session order by sequence",
            row => SessionEventText.Read(row.GetString(0)),
            ("$session", session.ToString())), cancel);
        foreach (var happened in events) yield return happened;
        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JournalEntry> SessionsAsync(string learner, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var entries = Use(database => database.Rows(SessionsOfLearner, Entry, ("$learner", learner)), cancel);
        foreach (var entry in entries) yield return entry;
        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JournalEntry> StandingAsync(string learner, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var entries = Use(database => database.Rows(SessionsThatStand, Entry, ("$learner", learner)), cancel);
        foreach (var entry in entries) yield return entry;
        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<KnownLearner> LearnersAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        var learners = Use(database => database.Rows(Learners, row => new KnownLearner(row.GetString(0), Moment(row.GetString(1)))), cancel);
        foreach (var learner in learners) yield return learner;
        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask KeepLessonAsync(LessonHash hash, string canonical, CancellationToken cancel = default)
    {
        Use(database => database.Run(
            "insert into lesson (hash, canonical) values ($hash, $canonical) on conflict do nothing", ("$hash", hash.Hex), ("$canonical", canonical)), cancel);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<string?> FindLessonAsync(LessonHash hash, CancellationToken cancel = default) => ValueTask.FromResult(Use(database =>
    {
        string? canonical = database.Rows("select canonical from lesson where hash = $hash", row => row.GetString(0), ("$hash", hash.Hex)).SingleOrDefault();
        return canonical is null || LessonHash.Of(canonical) == hash ? canonical : throw new JsonException("The text kept under a hash has another hash.");
    }, cancel));

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            connection?.Dispose();
            connection = null;
        }
    }

    /// <summary>Each session's first event, and its last where that closed it; both found by key.</summary>
    internal const string SessionsOfLearner = """
        select opened.body, case when latest.kind = 'session-closed' then latest.body end
        from session
        join event opened on opened.session = session.id and opened.sequence = 0
        join event latest on latest.session = session.id and latest.sequence = (select max(sequence) from event where event.session = session.id)
        where session.learner = $learner
        order by session.number
        """;

    /// <summary>The same of the attempts that are the latest at something, without a look at events. Reviews are no attempts at anything.</summary>
    internal const string SessionsThatStand = """
        with latest as materialized (
          select attempt from session where number in (
            select max(number) from session where learner = $learner and occasion <> 'Review' group by course, whole, occasion, lesson)
          group by attempt
        )
        select opened, closed
        from latest cross join session on session.learner = $learner and session.attempt = latest.attempt
        order by session.number
        """;

    /// <summary>Each learner's latest session from the index, and of that alone the last event.</summary>
    private const string Learners = """
        with known as (select learner, max(number) as number from session group by learner)
        select known.learner, event.at
        from known
        join session on session.number = known.number
        join event on event.session = session.id and event.sequence = (select max(sequence) from event where event.session = session.id)
        order by known.number desc
        """;

    internal static DateTimeOffset Moment(string at) => DateTimeOffset.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string LearnerOf(SessionEvent first) =>
        first is SessionOpened opened ? opened.Learner : throw new ArgumentException("A session begins with its opening.", nameof(first));

    private static JournalEntry Entry(SqliteDataReader row) => new(
        SessionEventText.ReadOpened(row.GetString(0)),
        row.IsDBNull(1) ? null : SessionEventText.ReadClosed(row.GetString(1)));

    /// <summary>Does something with the file, one thread at a time; what the world refuses comes out as one sentence.</summary>
    internal T Use<T>(Func<SqliteConnection, T> work, CancellationToken cancel = default)
    {
        cancel.ThrowIfCancellationRequested();
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            try
            {
                return work(connection ??= file.Open());
            }
            catch (SqliteException e)
            {
                throw JournalRefusal.Of(e, file.Path);
            }
            catch (Exception e) when (e is JsonException or FormatException or NotSupportedException or InvalidCastException or InvalidOperationException)
            {
                throw JournalRefusal.Damaged(file.Path, e);
            }
        }
    }
}
