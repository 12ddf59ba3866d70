using System.Collections.Immutable;
using Explainer.Content;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Progress;
using Explainer.Questions;
using Explainer.Reviews;
using Explainer.Sessions;
using Explainer.Storage;

namespace Explainer.Benchmarks;

/// <summary>Ten years of daily study up to yesterday: 100,000 answers to 5,000 questions, all of them under review. The same every time but for its dates.</summary>
/// <remarks>Each day a new lesson is played when one is to be; then what is due is reviewed; then, up to the day's share of answers, old lessons are played again. Nine answers of ten are right.</remarks>
/// <param name="content">A generated library.</param>
/// <param name="path">The journal to write.</param>
/// <param name="clock">The time.</param>
internal sealed class GeneratedJournal(string content, string path, TimeProvider clock)
{
    public const string Learner = "learner";
    private const int Days = 3650, Answers = 100_000, Questions = 5_000;

    private readonly Dictionary<QuestionKey, ReviewDay> due = [];
    private readonly ProgressFold fold = new(TimeZoneInfo.Utc, _ => null, _ => null);
    private readonly Dictionary<CourseId, AttemptId> attempts = [];
    private readonly Random chance = new(8);
    private readonly List<(SessionId Session, ImmutableArray<SessionEvent> Events)> sessions = [];
    private int answered;

    public async Task WriteAsync()
    {
        Lesson[] lessons = [.. Lessons()];
        var start = clock.GetUtcNow().Date.AddDays(-Days).AddHours(18);
        int begun = 0;
        for (int day = 0; day < Days; day++)
        {
            var at = new DateTimeOffset(start.AddDays(day), TimeSpan.Zero);
            int share = (int)((long)Answers * (day + 1) / Days);
            // New lessons are spread over the years; old ones fill the day.
            while (begun < lessons.Length && begun <= (long)lessons.Length * day / Days && answered < share) Play(lessons[begun++], at, share, whole: true);
            Review(lessons, at, share);
            while (answered < share) Play(lessons[chance.Next(begun)], at, share, whole: false);
        }
        await KeepAsync(lessons).ConfigureAwait(false);
    }

    /// <summary>The first lessons of the library, as many as hold the questions wanted.</summary>
    private IEnumerable<Lesson> Lessons()
    {
        var reader = new ContentReader(new DiskFiles());
        int questions = 0;
        foreach (string course in Directory.GetDirectories(content).Order(StringComparer.Ordinal))
            foreach (var lesson in reader.ReadCourse(course).Value!.Lessons)
            {
                if (questions >= Questions) yield break;
                questions += lesson.Questions.Count();
                yield return lesson;
            }
    }

    private void Review(Lesson[] lessons, DateTimeOffset at, int share)
    {
        var today = ReviewDay.Of(at, TimeZoneInfo.Utc);
        var asked = due.Where(d => d.Value <= today).OrderBy(d => d.Value).ThenBy(d => d.Key.Question.Value, StringComparer.Ordinal).Take(share - answered).GroupBy(d => d.Key.Course);
        foreach (var course in asked)
        {
            var any = lessons.First(l => l.Course == course.Key);
            Hold(any with { Id = new("review") }, Occasion.Review, false, at, [.. course.Select(d => (d.Key.Question, d.Key.KeyVersion))]);
        }
    }

    private void Play(Lesson lesson, DateTimeOffset at, int share, bool whole) =>
        Hold(lesson, Occasion.Lesson, whole, at, [.. lesson.Questions.Take(share - answered).Select(q => (q.Id, KeyVersion.Of(q)))]);

    private void Hold(Lesson lesson, Occasion occasion, bool whole, DateTimeOffset at, ImmutableArray<(QuestionId Id, string Key)> questions)
    {
        var id = new SessionId(Guid.CreateVersion7(at.AddMilliseconds(sessions.Count % 1000)));
        var events = ImmutableArray.CreateBuilder<SessionEvent>();
        Happens(new SessionOpened(at, id, Attempt(lesson.Course, id, whole), lesson.Course, lesson.Id, occasion, lesson.Hash, Learner, sessions.Count)
        {
            WholeCourse = whole,
            Asked = occasion == Occasion.Review ? [.. questions.Select(q => q.Id)] : null,
        });
        for (int i = 0; i < questions.Length; i++)
        {
            var (question, key) = questions[i];
            bool right = chance.Next(10) > 0;
            Happens(new StepLeft(at, i - 1));
            Happens(new QuestionAnswered(at.AddSeconds(20 * i), question, key, new ChosenOptions(["a"]), right ? Verdict.Correct : Verdict.Incorrect, new(right ? 1 : 0, 1)));
            Happens(new CertaintyRated(at.AddSeconds((20 * i) + 3), question, (Certainty)chance.Next(2, 5)));
            due[new(lesson.Course, question, key)] = fold.Questions[new(lesson.Course, question, key)].Review.Due;
        }
        Happens(new SessionClosed(at.AddSeconds(20 * questions.Length), new(questions.Length, questions.Length)));
        answered += questions.Length;
        sessions.Add((id, events.ToImmutable()));

        void Happens(SessionEvent happened)
        {
            events.Add(happened);
            fold.Take(id, happened);
        }
    }

    /// <summary>One at each course; what is played again is an attempt of its own.</summary>
    private AttemptId Attempt(CourseId course, SessionId session, bool whole)
    {
        if (!whole) return new(session.Value);
        attempts.TryAdd(course, new(session.Value));
        return attempts[course];
    }

    /// <summary>In one transaction: a session at a time, as people write them, would take hours.</summary>
    private async Task KeepAsync(Lesson[] lessons)
    {
        using var journal = new SqliteJournal(path, clock);
        foreach (var lesson in lessons) await journal.KeepLessonAsync(lesson.Hash, lesson.Canonical).ConfigureAwait(false);
        await new SqliteProgress(journal, clock).ChooseAsync(Learner, "review", "on").ConfigureAwait(false);
        journal.Fill(sessions);
        Console.WriteLine($"{sessions.Count} sessions, {answered} answers, {due.Count} questions");
    }
}
