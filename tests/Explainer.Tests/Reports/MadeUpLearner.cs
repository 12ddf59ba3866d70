using System.Collections.Immutable;
using System.Globalization;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Reports;
using Explainer.Sessions;

namespace Explainer.Tests.Reports;

/// <summary>A learner with a pretest and a posttest, three attempts at a lesson, a review and notes. Needs nothing but Explainer, so other test projects can link this file.</summary>
internal static class MadeUpLearner
{
    public static readonly DateTimeOffset Start = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly Lesson Yeast = new(new("yeast"), "What yeast does",
    [
        new PageStep(new Page(new("gas"), "Sugar into gas", "Yeast turns sugar into gas.")),
        Ask(new SingleChoiceQuestion([new(new("a"), "Sugar"), new(new("b"), "Salt"), new(new("c"), "Fat")], new("a")) { Id = new("food"), Stem = "What does yeast *eat*?" }, "explain-rising", "gas"),
        Ask(new NumericalQuestion(27, new(2, null)) { Id = new("warmth"), Stem = "At how many °C does yeast work best?" }, "set-conditions", "gas"),
        Ask(new TrueFalseQuestion(Answer: false) { Id = new("boiling"), Stem = "Yeast survives boiling." }, "set-conditions", null),
        Ask(new ShortAnswerQuestion(new TextKey([new("carbon dioxide"), new("CO2")])) { Id = new("which-gas"), Stem = "Which gas lifts the dough?" }, "explain-rising", "gas"),
    ])
    {
        Course = new("bread"),
        CourseTitle = "How bread rises",
        Canonical = "yeast",
        Objectives = [new("explain-rising", "Explain why dough rises.", BloomLevel.Understand), new("set-conditions", "Set the conditions that yeast needs.", BloomLevel.Apply)],
        Rules = new() { Attempts = 2, PassMark = new(7, 10) },
    };

    public static readonly Lesson Salt = new(new("salt"), "What salt does", [Ask(new TrueFalseQuestion(Answer: true) { Id = new("slows"), Stem = "Salt slows yeast down." }, null, null)])
    {
        Course = new("bread"),
        CourseTitle = "How bread rises",
        Canonical = "salt",
    };

    public static readonly Lesson BeforeAndAfter = new(new("prepost"), "Before and after", [.. Enumerable.Range(1, 10).Select(i => Ask(Statement(i), null, null))])
    {
        Course = new("bread"),
        CourseTitle = "How bread rises",
        Canonical = "prepost",
    };

    public static readonly ImmutableArray<SessionState> Sessions =
    [
        Played(1, BeforeAndAfter, Occasion.Pretest, attempt: 1, Judge("rrrwwwwwuu", Certainty.Certain, feedback: false)),
        Played(2, Yeast, Occasion.Lesson, attempt: 1,
        [
            new Advance(), new WriteNote("Ask Jo about sourdough."), new Advance(), .. Choose("b", Certainty.Certain), new Retry(), new Respond(new ChosenOptions(["a"])), new Advance(),
            .. Type("40", Certainty.FairlySure), new Advance(), .. Choose("false", Certainty.Unsure), new WriteNote("=1+1, \"quoted\""), new Advance(),
            new Respond(new DontKnow()), new Advance(), new Close(),
        ]),
        Played(3, Salt, Occasion.Lesson, attempt: 1, [new Advance(), .. Choose("true", Certainty.FairlySure), new Advance(), new Close()]),
        Played(4, BeforeAndAfter, Occasion.Posttest, attempt: 1, Judge("rrrrrrrwru", Certainty.FairlySure, feedback: true)),
        Played(5, Yeast, Occasion.Lesson, attempt: 2,
        [
            new Advance(), new Advance(), .. Choose("a", Certainty.Certain), new Advance(), .. Type("-5", Certainty.Certain), new Advance(),
            .. Choose("false", Certainty.Certain), new Advance(), .. Type("CO2", Certainty.FairlySure), new Advance(), new Close(),
        ]),
        Played(6, Yeast, Occasion.Lesson, attempt: 3, [new Advance(), new Advance(), .. Choose("a", Certainty.Certain), new Advance()]),
        Played(7, Salt, Occasion.Review, attempt: 4, [new Advance(), .. Choose("true", Certainty.Guessing), new Advance()]),
    ];

    public static LearnerReport Report { get; } = new("Kim", Start.AddDays(30), ReportScope.All, Sessions, []);

    public static LearnerReport Nobody { get; } = new("Kim", Start, ReportScope.All, [], []);

    /// <summary>One session, a step every twenty seconds, a day after the one before.</summary>
    public static SessionState Played(int number, Lesson lesson, Occasion occasion, int attempt, IEnumerable<Intent> intents, Func<SessionOpened, SessionOpened>? with = null)
    {
        var at = Start.AddDays(number - 1);
        var opened = new SessionOpened(at, new(Id(number)), new(Id(100 + attempt)), lesson.Course, lesson.Id, occasion, lesson.Hash, "Kim", Seed: 1) { WholeCourse = attempt == 1 };
        var session = LessonSession.Replay(lesson, with?.Invoke(opened) ?? opened, []);
        foreach (var intent in intents)
        {
            at = at.AddSeconds(20);
            session.Apply(session.Decide(intent, at).Event ?? throw new InvalidOperationException($"{intent} is not allowed in {session.State.Phase}."));
        }
        return session.State;
    }

    public static Intent[] Choose(string option, Certainty? certainty) => [new Respond(new ChosenOptions([option])), new Rate(certainty)];

    private static Intent[] Type(string text, Certainty? certainty) => [new Respond(new EnteredText(text)), new Rate(certainty)];

    /// <summary>A test's answers: right, wrong, or unknown.</summary>
    private static IEnumerable<Intent> Judge(string answers, Certainty certainty, bool feedback) =>
    [
        new Advance(),
        .. answers.SelectMany(a => (Intent[])
        [
            .. a == 'u' ? [new Respond(new DontKnow())] : Choose(a == 'r' ? "true" : "false", certainty),
            .. feedback ? [new Advance()] : Array.Empty<Intent>(),
        ]),
    ];

    private static TrueFalseQuestion Statement(int number) =>
        new(Answer: true) { Id = new(string.Create(CultureInfo.InvariantCulture, $"p{number}")), Stem = string.Create(CultureInfo.InvariantCulture, $"Statement {number}.") };

    private static QuestionStep Ask(Question question, string? objective, string? page) =>
        new(question with { Objective = objective, Passage = page is null ? null : new(new(page), null) });

    private static Guid Id(int number) => Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"019ab000-0000-7000-8000-{number:D12}"));
}
