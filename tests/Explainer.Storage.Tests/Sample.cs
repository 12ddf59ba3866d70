using System.Collections.Immutable;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Fractions;

namespace Explainer.Storage.Tests;

/// <summary>A short lesson that leads through every phase, and one event of every kind.</summary>
internal static class Sample
{
    public static DateTimeOffset Morning { get; } = new(2026, 3, 1, 9, 30, 0, TimeSpan.Zero);

    public static Lesson Lesson { get; } = new(new("bridges"), "Bridges", [
        new PageStep(new(new("river"), "The river", "It is wide.")),
        new QuestionStep(new SingleChoiceQuestion([Choice("a", "iron"), Choice("b", "stone")], new("b"))
        {
            Id = new("bridge"),
            Stem = "What is it built of?",
            Hints = ["Not iron."],
            Passage = new(new("river"), "It is wide."),
        }),
        new PageStep(new(new("flood"), "The flood", "It rose.") { ContentNote = "People drown." }),
        new QuestionStep(new MultipleChoiceQuestion([Choice("n", "north"), Choice("s", "south"), Choice("e", "east")], [new("n"), new("s")])
        {
            Id = new("banks"),
            Stem = "Which banks?",
        }),
    ])
    {
        Course = new("rivers"),
        CourseTitle = "Rivers",
        Canonical = string.Concat(Enumerable.Range(0, 500).Select(n => $"- line {n}: 다리 is a bridge, 🌉 too\n")),
        Rules = new() { Attempts = 2 },
    };

    public static Opening Opening { get; } = new("Minji", Seed: 7);

    public static SessionId Session(int number) => new(new Guid(number, 0, 0, new byte[8]));

    public static SessionOpened Opened(SessionId session, string learner = "Minji", int minute = 0) => new(
        Morning.AddMinutes(minute), session, new(new Guid(99, 0, 0, new byte[8])), new("rivers"), new("bridges"), Occasion.Lesson, Lesson.Hash, learner, 7);

    public static SessionClosed Closed { get; } = new(Morning.AddHours(1), new(new Fraction(2, 3), 2));

    /// <summary>One of every kind, an answer of every kind among them, the opening first.</summary>
    public static ImmutableArray<SessionEvent> EveryEvent(SessionId session) =>
    [
        Opened(session) with { WholeCourse = true, Exam = true, NoCertainty = true, Occasion = Occasion.Posttest, Seed = long.MinValue },
        new SessionResumed(Morning.AddTicks(1)),
        new StepLeft(Morning, -1),
        new ContentNoteAccepted(Morning, new("flood")),
        new PageSkipped(Morning, new("flood")),
        new HintShown(Morning, new("bridge"), 0),
        Answered(new ChosenOptions(["b", "a"])),
        Answered(new ChosenOptions([])),
        Answered(new EnteredText("평양 \"1948\" \\ 🇰🇵 \n\t\u0001")),
        Answered(new ArrangedOptions(["c", "a"])),
        Answered(new MatchedOptions(ImmutableSortedDictionary.CreateRange<string, string>(StringComparer.Ordinal, [new("a", "1"), new("b", "2")]))),
        Answered(new FilledGaps(ImmutableSortedDictionary.CreateRange<string, string>(StringComparer.Ordinal, [new("year", "1950"), new("place", "")]))),
        Answered(new DontKnow()),
        new CertaintyRated(Morning, new("bridge"), Certainty.FairlySure),
        new CertaintyRated(Morning, new("bridge"), null),
        new QuestionRetried(Morning, new("bridge")),
        new PassageOpened(Morning, new("bridge")),
        new PassageClosed(Morning, new("bridge")),
        new NoteWritten(Morning, "river", "두만강 — 👩‍🏫 said so"),
        Closed,
    ];

    private static QuestionAnswered Answered(Response response) =>
        new(Morning, new("bridge"), "k1", response, Verdict.Partial, new(new Fraction(1, 3), 1));

    private static Option Choice(string id, string text) => new(new(id), text);
}
