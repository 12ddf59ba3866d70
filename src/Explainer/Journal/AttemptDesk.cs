using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>How somebody wants to play.</summary>
/// <param name="Learner">Who learns.</param>
public sealed record PlayRequest(string Learner)
{
    /// <summary>The seed asked for; null draws one for a new attempt and keeps that of a begun one.</summary>
    public long? Seed { get; init; }

    /// <summary>Begin anew whatever was begun.</summary>
    public bool Restart { get; init; }

    /// <summary>As an exam.</summary>
    public bool Exam { get; init; }

    /// <summary>Without asking for certainty.</summary>
    public bool NoCertainty { get; init; }

    /// <summary>The exercise that was handed out; null: content of the learner's own library. Sessions of one are never gone on with as the other.</summary>
    public ExerciseTerms? Exercise { get; init; }

    /// <summary>The files cannot be read; what is played is what the journal kept.</summary>
    public bool FromJournal { get; init; }

    /// <summary>Whether a begun attempt is what is asked for; another seed, or an exam where it was none, is another attempt.</summary>
    internal bool Fits(SessionOpened begun) => !Restart && IsOfSame(begun) && (Seed is null || Seed == begun.Seed) && (!Exam || begun.Exam);

    internal bool IsOfSame(SessionOpened begun) => Exercise?.Id == begun.Exercise?.Id;
}

/// <summary>Finds the attempt that somebody means, the one begun or a new one, and opens its sessions.</summary>
/// <param name="journal">Where attempts are kept.</param>
/// <param name="clock">The time.</param>
/// <param name="read">Reads a kept lesson back; null when it cannot be read any more.</param>
/// <param name="draw">Draws a seed for a new attempt.</param>
public sealed class AttemptDesk(IJournal journal, TimeProvider clock, Func<string, Lesson?> read, Func<long> draw)
{
    /// <summary>The attempt to go on with: the one begun, if it fits and is not finished, else a new one.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<Attempt> AtAsync(Listing listing, PlayRequest request, CancellationToken cancel = default) =>
        Latest(listing, await EntriesAsync(request, cancel).ConfigureAwait(false), request) is { Next: not null } begun ? begun : New(listing, request);

    /// <summary>The latest attempt, if it fits and is finished; null when there is something to play.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<Attempt?> FinishedAsync(Listing listing, PlayRequest request, CancellationToken cancel = default) =>
        Latest(listing, await EntriesAsync(request, cancel).ConfigureAwait(false), request) is { Next: null } finished ? finished : null;

    /// <summary>Where a learner stands: the latest attempt, finished or not; an empty one when there is none.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<Attempt> StandingAsync(Listing listing, string learner, CancellationToken cancel = default) =>
        (await StandingsAsync([listing], learner, cancel).ConfigureAwait(false))[0];

    /// <summary>Where a learner stands in several, in their order; the journal is asked once.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<ImmutableArray<Attempt>> StandingsAsync(ImmutableArray<Listing> listings, string learner, CancellationToken cancel = default)
    {
        var request = new PlayRequest(learner);
        var entries = await EntriesAsync(request, cancel).ConfigureAwait(false);
        return [.. listings.Select(l => Latest(l, entries, request) ?? New(l, request))];
    }

    /// <summary>An attempt as the journal has it by now: another window may have gone on with it.</summary>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<Attempt> AgainAsync(Attempt attempt, CancellationToken cancel = default)
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in journal.SessionsAsync(attempt.Learner, cancel).ConfigureAwait(false))
            if (entry.Opened.Attempt == attempt.Id) entries.Add(entry);
        return attempt with { Entries = ByKey(entries) };
    }

    /// <summary>What was begun and can be gone on with though its file cannot be read any more: a lesson on its own, or the part of a course that was left.</summary>
    /// <param name="ids">The ids that may be meant, of a lesson or of a whole course.</param>
    /// <param name="request">Who, and how.</param>
    /// <param name="cancel">Gives up reading.</param>
    /// <returns>The attempt with that part alone, and the lesson as the journal has kept it; null when nothing is begun.</returns>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<(Attempt Attempt, Lesson Lesson)?> KeptAsync(IReadOnlyCollection<string> ids, PlayRequest request, CancellationToken cancel = default)
    {
        JournalEntry? latest = null;
        await foreach (var entry in journal.SessionsAsync(request.Learner, cancel).ConfigureAwait(false))
            if (entry.Opened.Occasion != Occasion.Review && request.IsOfSame(entry.Opened) && ids.Contains(entry.Opened.WholeCourse ? entry.Opened.Course.Value : entry.Opened.Lesson.Value)) latest = entry;
        if (latest is not { Closed: null, Opened: var opened } || !request.Fits(opened)) return null;
        string? canonical = await journal.FindLessonAsync(opened.Hash, cancel).ConfigureAwait(false);
        if (canonical is null || read(canonical) is not { } lesson) return null;
        return (new(opened.Attempt, opened.Learner, opened.Seed, opened.Exam, opened.WholeCourse, [Sitting.Of(opened.Occasion, lesson)], ByKey([latest])), lesson);
    }

    /// <summary>Goes on with a sitting's session, or begins it; a finished one is begun anew.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="sitting">One of its sittings.</param>
    /// <param name="current">What is played in it, as it reads now; a session that was begun goes on in the version begun.</param>
    /// <param name="request">How.</param>
    /// <param name="cancel">Gives up before writing.</param>
    /// <exception cref="JournalException">The journal cannot be read or written.</exception>
    public async Task<SessionRunner> OpenAsync(Attempt attempt, Sitting sitting, Lesson current, PlayRequest request, CancellationToken cancel = default)
    {
        var pretest = sitting.Occasion == Occasion.Posttest ? await PretestAsync(attempt, current, cancel).ConfigureAwait(false) : null;
        var context = new SessionContext(pretest, attempt.After(sitting));
        if (attempt.Entries.GetValueOrDefault(sitting.Key) is { Closed: null } begun)
        {
            var lesson = await BegunAsync(begun.Opened, current, cancel).ConfigureAwait(false);
            bool changed = begun.Opened.Hash != current.Hash;
            var runner = await SessionRunner.ResumeAsync(lesson, begun.Opened.Session, journal, clock, context, changed, request.NoCertainty, cancel).ConfigureAwait(false);
            runner.FromJournal = request.FromJournal;
            return runner;
        }
        var opening = new Opening(attempt.Learner, attempt.Seed)
        {
            Occasion = sitting.Occasion,
            Attempt = attempt.Id,
            WholeCourse = attempt.WholeCourse,
            Exam = attempt.Exam,
            NoCertainty = request.NoCertainty,
            Exercise = request.Exercise,
        };
        return await SessionRunner.OpenAsync(current, opening, journal, clock, context, cancel).ConfigureAwait(false);
    }

    /// <summary>A sitting's session as it stands, for a result; null when it was not begun.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="sitting">One of its sittings.</param>
    /// <param name="current">What is played in it, as it reads now.</param>
    /// <param name="cancel">Gives up reading.</param>
    /// <exception cref="JournalException">The journal cannot be read.</exception>
    public async Task<SessionState?> RecallAsync(Attempt attempt, Sitting sitting, Lesson current, CancellationToken cancel = default)
    {
        if (attempt.Entries.GetValueOrDefault(sitting.Key)?.Opened is not { } opened) return null;
        var lesson = await BegunAsync(opened, current, cancel).ConfigureAwait(false);
        return await SessionRunner.RecallAsync(lesson, opened.Session, journal, cancel).ConfigureAwait(false);
    }

    /// <summary>Pretest and posttest ask the same questions, so that one lesson serves both.</summary>
    private Task<SessionState?> PretestAsync(Attempt attempt, Lesson current, CancellationToken cancel) =>
        attempt.Sittings.FirstOrDefault(s => s.Occasion == Occasion.Pretest && attempt.IsFinished(s)) is { } pretest
            ? RecallAsync(attempt, pretest, current, cancel)
            : Task.FromResult<SessionState?>(null);

    /// <summary>The lesson as it was when the session began: from the journal when the file has changed since.</summary>
    private async Task<Lesson> BegunAsync(SessionOpened opened, Lesson current, CancellationToken cancel)
    {
        if (opened.Hash == current.Hash) return current;
        string? canonical = await journal.FindLessonAsync(opened.Hash, cancel).ConfigureAwait(false);
        return (canonical is null ? null : read(canonical))
            ?? throw new JournalException($"The version of \"{current.Title}\" in which this session was begun can no longer be read; --restart begins the new one.");
    }

    /// <summary>The sessions that tell where a learner stands, by course, and those at the whole of it apart from those at single lessons.</summary>
    /// <remarks>A session of an exercise may be a lesson's latest and hide the one that is asked for: then all are looked through.</remarks>
    private async Task<ILookup<(CourseId Course, bool Whole), JournalEntry>> EntriesAsync(PlayRequest request, CancellationToken cancel)
    {
        var entries = await ListAsync(journal.StandingAsync(request.Learner, cancel)).ConfigureAwait(false);
        if (!entries.TrueForAll(e => request.IsOfSame(e.Opened))) entries = await ListAsync(journal.SessionsAsync(request.Learner, cancel)).ConfigureAwait(false);
        return entries.Where(e => request.IsOfSame(e.Opened)).ToLookup(e => (e.Opened.Course, e.Opened.WholeCourse));
    }

    private static async Task<List<JournalEntry>> ListAsync(IAsyncEnumerable<JournalEntry> read)
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in read.ConfigureAwait(false)) entries.Add(entry);
        return entries;
    }

    private static Attempt? Latest(Listing listing, ILookup<(CourseId Course, bool Whole), JournalEntry> all, PlayRequest request)
    {
        JournalEntry[] entries = [.. all[(listing.Course, listing.IsCourse)].Where(e => listing.Sittings.Any(s => s.Key == (e.Opened.Occasion, e.Opened.Lesson)))];
        if (entries is not [.., { Opened: var latest }] || !request.Fits(latest)) return null;
        return new(latest.Attempt, latest.Learner, latest.Seed, latest.Exam, listing.IsCourse, listing.Sittings,
            ByKey(entries.Where(e => e.Opened.Attempt == latest.Attempt)));
    }

    /// <summary>The latest session of each sitting.</summary>
    private static ImmutableDictionary<(Occasion, LessonId), JournalEntry> ByKey(IEnumerable<JournalEntry> entries) =>
        entries.GroupBy(e => (e.Opened.Occasion, e.Opened.Lesson)).ToImmutableDictionary(g => g.Key, g => g.Last());

    private Attempt New(Listing listing, PlayRequest request) => new(
        new(Guid.CreateVersion7(clock.GetUtcNow())), request.Learner, request.Seed ?? draw(), request.Exam, listing.IsCourse, listing.Sittings,
        ImmutableDictionary<(Occasion, LessonId), JournalEntry>.Empty);
}
