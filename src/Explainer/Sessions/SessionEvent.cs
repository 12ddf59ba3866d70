using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Explainer.Lessons;
using Explainer.Questions;

namespace Explainer.Sessions;

/// <summary>One learner's way through one lesson, from its first event to its last.</summary>
public readonly record struct SessionId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>What is handed in as one result: the sessions of one go at a lesson or at a whole course.</summary>
public readonly record struct AttemptId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>Why a session is held; the result file's <c>phase</c>.</summary>
public enum Occasion
{
    /// <summary>Before the first lesson: no feedback.</summary>
    Pretest,

    /// <summary>A lesson of the course.</summary>
    Lesson,

    /// <summary>After the last lesson: the pretest's questions again.</summary>
    Posttest,

    /// <summary>Spaced review of what is due.</summary>
    Review,
}

/// <summary>Something that happened and was written down. Never edited, never deleted.</summary>
/// <remarks>The names in JSON and the members are for ever: <c>events.v1.jsonl</c> in the tests holds every one ever written.</remarks>
/// <param name="At">When, UTC.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(SessionOpened), "session-opened")]
[JsonDerivedType(typeof(SessionResumed), "session-resumed")]
[JsonDerivedType(typeof(StepLeft), "step-left")]
[JsonDerivedType(typeof(ContentNoteAccepted), "content-note-accepted")]
[JsonDerivedType(typeof(PageSkipped), "page-skipped")]
[JsonDerivedType(typeof(HintShown), "hint-shown")]
[JsonDerivedType(typeof(QuestionAnswered), "question-answered")]
[JsonDerivedType(typeof(CertaintyRated), "certainty-rated")]
[JsonDerivedType(typeof(QuestionRetried), "question-retried")]
[JsonDerivedType(typeof(PassageOpened), "passage-opened")]
[JsonDerivedType(typeof(PassageClosed), "passage-closed")]
[JsonDerivedType(typeof(NoteWritten), "note-written")]
[JsonDerivedType(typeof(SessionClosed), "session-closed")]
public abstract record SessionEvent(DateTimeOffset At);

/// <summary>A session began.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Session">Its id.</param>
/// <param name="Attempt">The attempt it belongs to.</param>
/// <param name="Course">The course.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Occasion">Why it is held.</param>
/// <param name="Hash">The version of the lesson that is played.</param>
/// <param name="Learner">Who learns: a name of their own choice, nothing else personal.</param>
/// <param name="Seed">Settles every order and draw.</param>
public sealed record SessionOpened(
    DateTimeOffset At, SessionId Session, AttemptId Attempt, CourseId Course, LessonId Lesson, Occasion Occasion, LessonHash Hash, string Learner, long Seed)
    : SessionEvent(At)
{
    /// <summary>The attempt is at the whole course, not at this lesson alone.</summary>
    public bool WholeCourse { get; init; }

    /// <summary>No feedback until the end, no hints, passages or retries.</summary>
    public bool Exam { get; init; }

    /// <summary>The learner is never asked how sure they are.</summary>
    public bool NoCertainty { get; init; }

    /// <summary>The questions asked, in order, where the lesson's text is a course's whole stock of them: a review. Null: the lesson says.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ImmutableArray<QuestionId>? Asked { get; init; }

    /// <summary>The exercise that is played; null: content of the learner's own library.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExerciseTerms? Exercise { get; init; }

    /// <summary>Nothing here is graded: the teacher's program does it.</summary>
    [JsonIgnore]
    public bool IsSealed => Exercise is { Sealed: true };
}

/// <summary>The learner came back to a session that was left.</summary>
public sealed record SessionResumed(DateTimeOffset At) : SessionEvent(At)
{
    /// <summary>From here on the learner is not asked how sure they are.</summary>
    public bool NoCertainty { get; init; }
}

/// <summary>The learner went on from the opening, a page or a review.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Step">The step that was left; −1 is the opening.</param>
public sealed record StepLeft(DateTimeOffset At, int Step) : SessionEvent(At);

/// <summary>A content note was read and the page opened.</summary>
public sealed record ContentNoteAccepted(DateTimeOffset At, PageId Page) : SessionEvent(At);

/// <summary>A page with a content note was skipped.</summary>
public sealed record PageSkipped(DateTimeOffset At, PageId Page) : SessionEvent(At);

/// <summary>A hint was shown before the answer.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Question">Of which question.</param>
/// <param name="Hint">Which, from 0.</param>
public sealed record HintShown(DateTimeOffset At, QuestionId Question, int Hint) : SessionEvent(At);

/// <summary>A response was given and graded.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Question">To which question.</param>
/// <param name="KeyVersion">The version of what is right, by which it was graded.</param>
/// <param name="Response">Raw.</param>
/// <param name="Verdict">The judgement.</param>
/// <param name="Score">The points, exact.</param>
public sealed record QuestionAnswered(
    DateTimeOffset At, QuestionId Question, string KeyVersion, Response Response, Verdict Verdict, Score Score) : SessionEvent(At);

/// <summary>The learner said how sure they were, or passed.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Question">Of which question.</param>
/// <param name="Certainty">Null: passed.</param>
public sealed record CertaintyRated(DateTimeOffset At, QuestionId Question, Certainty? Certainty) : SessionEvent(At);

/// <summary>The learner tries the question again.</summary>
public sealed record QuestionRetried(DateTimeOffset At, QuestionId Question) : SessionEvent(At);

/// <summary>The learner opened the passage that answers the question.</summary>
public sealed record PassageOpened(DateTimeOffset At, QuestionId Question) : SessionEvent(At);

/// <summary>The learner came back from the passage.</summary>
public sealed record PassageClosed(DateTimeOffset At, QuestionId Question) : SessionEvent(At);

/// <summary>The learner wrote a note.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="On">The id of the page or question it is about; empty for the lesson as a whole.</param>
/// <param name="Text">As typed.</param>
public sealed record NoteWritten(DateTimeOffset At, string On, string Text) : SessionEvent(At);

/// <summary>The learner left the summary.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Score">What the lesson came to.</param>
public sealed record SessionClosed(DateTimeOffset At, Score Score) : SessionEvent(At);
