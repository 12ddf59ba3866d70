using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Journal;

/// <summary>What came of an intent.</summary>
/// <param name="Done">It happened, is on disk, and shows in the session.</param>
/// <param name="Objection">Why a response could not be read, for the learner; nothing was written.</param>
public readonly record struct Outcome(bool Done, string? Objection)
{
    /// <summary>The session was gone on with in another window, and now stands where that left it.</summary>
    public bool Elsewhere { get; init; }
}

/// <summary>Decide, write down, apply: in that order, so that a killed process loses nothing it showed.</summary>
public sealed class SessionRunner
{
    /// <summary>How often what another window writes is caught up with before it is said instead.</summary>
    private const int Patience = 10;

    private readonly IJournal journal;
    private readonly TimeProvider clock;
    private int written;

    private SessionRunner(LessonSession session, IJournal journal, TimeProvider clock, int written) =>
        (Session, this.journal, this.clock, this.written) = (session, journal, clock, written);

    /// <summary>The session.</summary>
    public LessonSession Session { get; private set; }

    /// <summary>Where the learner stands.</summary>
    public SessionState State => Session.State;

    /// <summary>The attempt around it.</summary>
    public SessionContext Context { get; private init; } = new();

    /// <summary>The session was begun earlier and is gone on with.</summary>
    public bool Resumed { get; private init; }

    /// <summary>It was finished in another window.</summary>
    public bool ClosedElsewhere { get; private set; }

    /// <summary>The author has changed the lesson since it was begun; the version begun is played.</summary>
    public bool LessonChanged { get; init; }

    /// <summary>The lesson's file cannot be read any more; the version begun is played, as it was kept.</summary>
    public bool FromJournal { get; internal set; }

    /// <summary>Does what the learner wants, if the flow allows it. Where another window has gone on with the session, it still happens if
    /// the learner has before them what the session stands at; else the session is brought there, and nothing is written.</summary>
    /// <exception cref="JournalException">It could not be written; the session is as before.</exception>
    public async Task<Outcome> DoAsync(Intent intent, CancellationToken cancel = default)
    {
        var decision = Session.Decide(intent, clock.GetUtcNow());
        if (decision.Event is not { } happened) return new(false, decision.Objection);
        var shown = State;
        for (int tries = 0; ; tries++)
        {
            try
            {
                await journal.AppendAsync(State.Opened.Session, written, happened, cancel).ConfigureAwait(false);
                break;
            }
            catch (JournalException e) when (e.IsConflict && tries < Patience)
            {
                (Session, written) = await ReplayAsync(State.Lesson, State.Opened.Session, journal, cancel).ConfigureAwait(false);
                if (!Holds(happened, shown)) return new(false, null) { Elsewhere = true };
            }
        }
        bool elsewhere = !IsSamePlace(shown);
        written++;
        Session.Apply(happened);
        return new(true, null) { Elsewhere = elsewhere };
    }

    /// <summary>Whether what was wanted before another window wrote still makes sense: at the same place, a hint not shown already; a note, wherever the session stands by now.</summary>
    private bool Holds(SessionEvent wanted, SessionState shown)
    {
        ClosedElsewhere = State.Phase == Phase.Closed;
        return !ClosedElsewhere && (wanted is NoteWritten || (IsSamePlace(shown) && (wanted is not HintShown || State.HintsShown == shown.HintsShown)));
    }

    private bool IsSamePlace(SessionState shown) => (State.Phase, State.Step, State.Answers.Length) == (shown.Phase, shown.Step, shown.Answers.Length);

    /// <summary>Begins a session: keeps the lesson and writes the opening.</summary>
    /// <param name="lesson">What is played.</param>
    /// <param name="opening">How; its time, session id, course, lesson and hash are settled here.</param>
    /// <param name="journal">Where it is kept.</param>
    /// <param name="clock">The time.</param>
    /// <param name="context">The attempt around it.</param>
    /// <param name="cancel">Gives up before writing.</param>
    /// <exception cref="JournalException">It could not be written.</exception>
    public static async Task<SessionRunner> OpenAsync(
        Lesson lesson, Opening opening, IJournal journal, TimeProvider clock, SessionContext? context = null, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        var opened = new SessionOpened(
            now, new(Guid.CreateVersion7(now)), opening.Attempt ?? new(Guid.CreateVersion7(now)), lesson.Course, lesson.Id, opening.Occasion, lesson.Hash, opening.Learner, opening.Seed)
        {
            WholeCourse = opening.WholeCourse,
            Exam = opening.Exam,
            NoCertainty = opening.NoCertainty,
            Asked = opening.Asked,
            Exercise = opening.Exercise,
        };
        await journal.KeepLessonAsync(opened.Hash, lesson.Canonical, cancel).ConfigureAwait(false);
        await journal.AppendAsync(opened.Session, 0, opened, cancel).ConfigureAwait(false);
        return new(LessonSession.Replay(lesson, opened, []), journal, clock, 1) { Context = context ?? new() };
    }

    /// <summary>Goes on with a session where it was left: replays it and notes the return.</summary>
    /// <param name="lesson">The version that was begun.</param>
    /// <param name="session">Which session.</param>
    /// <param name="journal">Where it is kept.</param>
    /// <param name="clock">The time.</param>
    /// <param name="context">The attempt around it.</param>
    /// <param name="changed">The author has changed the lesson since.</param>
    /// <param name="noCertainty">From here on the learner is not asked how sure they are.</param>
    /// <param name="cancel">Gives up before writing.</param>
    /// <exception cref="JournalException">It could not be read or written.</exception>
    public static async Task<SessionRunner> ResumeAsync(
        Lesson lesson, SessionId session, IJournal journal, TimeProvider clock, SessionContext? context = null, bool changed = false, bool noCertainty = false, CancellationToken cancel = default)
    {
        var resumed = new SessionResumed(clock.GetUtcNow()) { NoCertainty = noCertainty };
        for (int tries = 0; ; tries++)
        {
            var (replayed, count) = await ReplayAsync(lesson, session, journal, cancel).ConfigureAwait(false);
            try
            {
                await journal.AppendAsync(session, count, resumed, cancel).ConfigureAwait(false);
            }
            catch (JournalException e) when (e.IsConflict && tries < Patience)
            {
                continue;
            }
            replayed.Apply(resumed);
            return new(replayed, journal, clock, count + 1) { Context = context ?? new(), Resumed = true, LessonChanged = changed };
        }
    }

    /// <summary>A session as its events tell it, without going on with it.</summary>
    /// <exception cref="JournalException">It could not be read.</exception>
    public static async Task<SessionState> RecallAsync(Lesson lesson, SessionId session, IJournal journal, CancellationToken cancel = default) =>
        (await ReplayAsync(lesson, session, journal, cancel).ConfigureAwait(false)).Session.State;

    private static async Task<(LessonSession Session, int Count)> ReplayAsync(Lesson lesson, SessionId session, IJournal journal, CancellationToken cancel)
    {
        List<SessionEvent> events = [];
        await foreach (var happened in journal.ReadAsync(session, cancel).ConfigureAwait(false)) events.Add(happened);
        if (events is []) throw new JournalException("This session is no longer in the journal: it was erased, in another window perhaps. Begin it again.");
        try
        {
            return (LessonSession.Replay(lesson, (SessionOpened)events[0], events.Skip(1)), events.Count);
        }
        catch (Exception e) when (e is InvalidOperationException or InvalidCastException or ArgumentOutOfRangeException)
        {
            throw new JournalException("The record of this session is damaged and cannot be gone on with; --restart begins anew and keeps the old record.", e);
        }
    }
}

/// <summary>How a session is to begin.</summary>
/// <param name="Learner">Who learns.</param>
/// <param name="Seed">Settles every order and draw.</param>
public sealed record Opening(string Learner, long Seed)
{
    /// <summary>Why it is held.</summary>
    public Occasion Occasion { get; init; } = Occasion.Lesson;

    /// <summary>The attempt it belongs to; null begins a new one.</summary>
    public AttemptId? Attempt { get; init; }

    /// <summary>The attempt is at the whole course.</summary>
    public bool WholeCourse { get; init; }

    /// <summary>No feedback until the end, no hints, passages or retries.</summary>
    public bool Exam { get; init; }

    /// <summary>Never asks how sure the learner is.</summary>
    public bool NoCertainty { get; init; }

    /// <summary>The exercise that is played; null: content of the learner's own library.</summary>
    public ExerciseTerms? Exercise { get; init; }

    /// <summary>The questions asked, in order; null: the lesson says.</summary>
    public ImmutableArray<QuestionId>? Asked { get; init; }
}
