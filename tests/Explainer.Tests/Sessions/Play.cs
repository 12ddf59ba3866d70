using System.Collections.Immutable;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;

namespace Explainer.Tests.Sessions;

/// <summary>Lessons to play in tests, and ways through them.</summary>
internal static class Play
{
    public static readonly DateTimeOffset Start = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static Lesson Lesson(params Step[] steps) => new(new("lesson"), "A lesson", [.. steps]) { Course = new("course"), CourseTitle = "A course", Canonical = "a lesson" };

    public static PageStep Page(string id, string? contentNote = null, string? ifMissed = null) =>
        new(new Page(new(id), id, "Text.") { ContentNote = contentNote, ShowIfMissed = ifMissed is null ? null : new QuestionId(ifMissed) });

    public static QuestionStep Ask(string id, Func<TrueFalseQuestion, TrueFalseQuestion>? with = null)
    {
        var question = new TrueFalseQuestion(Answer: true) { Id = new(id), Stem = $"Is {id} true?" };
        return new(with?.Invoke(question) ?? question);
    }

    public static readonly Advance Next = new();
    public static readonly Respond Right = new(new ChosenOptions(["true"]));
    public static readonly Respond Wrong = new(new ChosenOptions(["false"]));
    public static readonly Respond Unknown = new(new DontKnow());

    public static SessionOpened Opened(Lesson lesson, long seed = 1) =>
        new(Start, new(Guid.Parse("019ab000-0000-7000-8000-000000000001")), new(Guid.Parse("019ab000-0000-7000-8000-000000000002")),
            lesson.Course, lesson.Id, Occasion.Lesson, lesson.Hash, "Kim", seed);

    public static LessonSession Open(Lesson lesson, Func<SessionOpened, SessionOpened>? with = null)
    {
        var opened = Opened(lesson);
        return LessonSession.Replay(lesson, with?.Invoke(opened) ?? opened, []);
    }

    /// <summary>Does what can be done of a list of intents, ten seconds each; returns what happened.</summary>
    public static ImmutableArray<SessionEvent> Do(LessonSession session, params IEnumerable<Intent> intents)
    {
        var happened = ImmutableArray.CreateBuilder<SessionEvent>();
        foreach (var intent in intents)
        {
            if (session.Decide(intent, session.State.Latest.AddSeconds(10)).Event is not { } e) continue;
            session.Apply(e);
            happened.Add(e);
        }
        return happened.ToImmutable();
    }
}
