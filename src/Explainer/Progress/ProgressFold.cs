using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;

namespace Explainer.Progress;

/// <summary>Takes in a learner's events one by one, in the order of the journal, and has the progress that follows.</summary>
/// <remarks>A pretest is a guess before reading: it counts neither as progress nor as a review. Of a sealed exercise nobody here knows what was right. Everything else counts.</remarks>
/// <param name="zone">Where the learner's days begin.</param>
/// <param name="question">What was known of a question before the first event; null: nothing.</param>
/// <param name="lesson">What was known of a lesson before it; null: nothing.</param>
public sealed class ProgressFold(TimeZoneInfo zone, Func<QuestionKey, QuestionProgress?> question, Func<LessonKey, LessonProgress?> lesson)
{
    /// <summary>Names what is computed here and how: progress that was kept under another name is computed anew.</summary>
    public const string Version = $"1/{Fsrs.Version}";

    private readonly Dictionary<SessionId, SessionSoFar> sessions = [];
    private readonly Dictionary<QuestionKey, QuestionProgress> questions = [];
    private readonly Dictionary<LessonKey, LessonProgress> lessons = [];

    /// <summary>The questions about which something new is known.</summary>
    public IReadOnlyDictionary<QuestionKey, QuestionProgress> Questions => questions;

    /// <summary>The lessons about which something new is known.</summary>
    public IReadOnlyDictionary<LessonKey, LessonProgress> Lessons => lessons;

    /// <summary>Takes in an event.</summary>
    /// <param name="session">Whose.</param>
    /// <param name="happened">The event.</param>
    /// <param name="isNew">False for one whose progress is known already: it only tells how those after it came about.</param>
    /// <exception cref="InvalidDataException">What was known before the first event is not what the events before it came to.</exception>
    public void Take(SessionId session, SessionEvent happened, bool isNew = true)
    {
        if (happened is SessionOpened opened) sessions[session] = new(opened);
        if (!sessions.TryGetValue(session, out var soFar)) return;
        var key = soFar.Take(happened);
        if (!isNew || soFar.Opened.Occasion == Occasion.Pretest || soFar.Opened.IsSealed) return;
        if (key is { } asked) questions[asked] = After(asked, happened, soFar);
        if (soFar.Opened.Occasion == Occasion.Lesson) Take(new(soFar.Opened.Course, soFar.Opened.Lesson), happened);
    }

    private void Take(LessonKey key, SessionEvent happened)
    {
        if (happened is SessionOpened) lessons[key] = Before(key).AfterBeginning();
        else if (happened is SessionClosed closed) lessons[key] = Before(key).AfterEnd(closed.Score);
    }

    private QuestionProgress After(QuestionKey key, SessionEvent happened, SessionSoFar soFar)
    {
        var before = questions.GetValueOrDefault(key) ?? question(key);
        return happened is QuestionAnswered answered
            ? QuestionProgress.After(before, answered, ReviewDay.Of(answered.At, zone), soFar.WasHelped(answered.Question))
            : (before ?? throw new InvalidDataException($"{key.Question} was rated and never answered.")).Rated(((CertaintyRated)happened).Certainty);
    }

    private LessonProgress Before(LessonKey key) => lessons.GetValueOrDefault(key) ?? lesson(key) ?? LessonProgress.None;

    /// <summary>What a session tells about an answer: whether it is the question's first one there, and whether a hint came before it.</summary>
    private sealed class SessionSoFar(SessionOpened opened)
    {
        private readonly Dictionary<QuestionId, QuestionKey> answered = [];
        private readonly HashSet<QuestionId> hinted = [];

        public SessionOpened Opened => opened;

        public bool WasHelped(QuestionId id) => hinted.Contains(id);

        /// <summary>The question whose progress the event changes: by its first answer, or by the rating of that. No later try counts.</summary>
        public QuestionKey? Take(SessionEvent happened)
        {
            switch (happened)
            {
                case HintShown hint when !answered.ContainsKey(hint.Question):
                    hinted.Add(hint.Question);
                    return null;
                case QuestionAnswered answer when !answered.ContainsKey(answer.Question):
                    return answered[answer.Question] = new(opened.Course, answer.Question, answer.KeyVersion);
                case CertaintyRated rated when answered.TryGetValue(rated.Question, out var key):
                    return key;
                default:
                    return null;
            }
        }
    }
}
