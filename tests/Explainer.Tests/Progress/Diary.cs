using Explainer.Lessons;
using Explainer.Progress;
using Explainer.Questions;
using Explainer.Sessions;
using Fractions;

namespace Explainer.Tests.Progress;

/// <summary>A learner's journal, written day by day at noon.</summary>
internal sealed class Diary
{
    public static readonly DateTimeOffset FirstNoon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private readonly List<(SessionId Session, SessionEvent Happened)> events = [];

    public IReadOnlyList<(SessionId Session, SessionEvent Happened)> Events => events;

    public LearnerProgress Progress => LearnerProgress.Of(events, TimeZoneInfo.Utc);

    public QuestionProgress Question(string id, string key = "key") => Progress.Questions[Key(id, key)];

    public static QuestionKey Key(string id, string key = "key") => new(new("course"), new(id), key);

    /// <summary>A session of one answer a question.</summary>
    public Diary On(int day, Occasion occasion, params (string Question, Verdict Verdict, Certainty? Certainty)[] answers)
    {
        var session = Open(day, occasion);
        foreach (var (question, verdict, certainty) in answers)
        {
            Then(session, day, Answer(day, question, verdict));
            if (certainty is not null) Then(session, day, new CertaintyRated(At(day), new(question), certainty));
        }
        return Then(session, day, new SessionClosed(At(day), new(answers.Count(a => a.Verdict == Verdict.Correct), answers.Length)));
    }

    public SessionId Open(int day, Occasion occasion = Occasion.Lesson, bool exam = false, string lesson = "lesson")
    {
        var session = new SessionId(new Guid(events.Count + 1, 0, 0, new byte[8]));
        Then(session, day, new SessionOpened(At(day), session, new(session.Value), new("course"), new(lesson), occasion, LessonHash.Of(""), "Kim", 1) { Exam = exam });
        return session;
    }

    public Diary Then(SessionId session, int day, SessionEvent happened)
    {
        events.Add((session, happened with { At = At(day) }));
        return this;
    }

    public static QuestionAnswered Answer(int day, string question, Verdict verdict, string key = "key", Response? response = null) =>
        new(At(day), new(question), key, response ?? new ChosenOptions(["a"]), verdict, new(verdict == Verdict.Correct ? 1 : verdict == Verdict.Partial ? new Fraction(3, 5) : 0, 1));

    public static DateTimeOffset At(int day) => FirstNoon.AddDays(day);
}
