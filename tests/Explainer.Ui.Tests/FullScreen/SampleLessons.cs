using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Journal;
using Explainer.Lessons;
using Explainer.Questions;
using Explainer.Sessions;
using Microsoft.Extensions.Time.Testing;

namespace Explainer.Ui.Tests.FullScreen;

/// <summary>Lessons built in code, with everything that a page or a question can have.</summary>
internal static class SampleLessons
{
    public static readonly FakeTimeProvider Clock = new(new(2026, 2, 15, 10, 0, 0, TimeSpan.Zero));

    private static References References { get; } = new(
        Sorted(
            ("deaths", new Claim(new("deaths"), "About 600 have been killed.", "South Korea's National Intelligence Service", ClaimStatus.Claimed) { Via = ["Lee Seong-kweun"], AsOf = Date("2025-04-30"), Sources = [new("st")] }),
            ("nis-december", Estimate("nis-december", "South Korea's National Intelligence Service (NIS)", "2024-12-19")),
            ("nis-april", Estimate("nis-april", "South Korea's National Intelligence Service (NIS)", "2025-04-30")),
            ("zelensky", Estimate("zelensky", "President Volodymyr Zelensky", "2025-02-14") with { Status = ClaimStatus.Disputed }),
            ("treaty-text", new Claim(new("treaty-text"), "The treaty obliges both sides to help.", "The treaty's text", ClaimStatus.Confirmed) { Sources = [new("st")] })),
        Sorted(("st", new Source(new("st"), "What the treaty says") { Publisher = "The Straits Times", Date = Date("2025-04-30"), Url = "https://example.org/st" })),
        Sorted(("storm-corps", new GlossaryTerm(new("storm-corps"), "Storm Corps", "Special operations troops of the North Korean army.") { Also = ["11th Corps", "폭풍군단"] })));

    public static Page Treaty { get; } = new(new("treaty"), "What Article 4 says", new("""
        The treaty was signed in Pyongyang on 19 June 2024. **Article 4** obliges each side to help the other
        when it is in a state of war after *an armed invasion*, says [the text](claim:treaty-text), with all means at its disposal.

        - The [Storm Corps](term:storm-corps) is named in several reports.
        - An address is shown: [the news agency](https://example.org/article).

        | Side | What it owes | Since |
        |---|---|---|
        | Russia | military and other assistance without delay | 2024 |
        | North Korea | the same, by the same words | 2024 |

        > "With all means in its possession without delay", the article says.

        Nothing in it names a country.
        """))
    {
        Timeline = [new(Date("2024-06-19"), "The treaty is signed in Pyongyang.", new("treaty-text")), new(Date("2024-11-06/2024-11-11"), "Both sides ratify it.", Claim: null)],
        Chart = new("Deaths, by who says so", "soldiers", [new("South Korea's NIS", 600, new("deaths")), new("Ukraine", 4000, null)]),
    };

    public static Page Estimates { get; } = new(new("estimates"), "Who counts how many", "Every estimate has a claimant and a day.")
    {
        Chart = new("North Korean casualties, by claimant and date", "soldiers",
        [
            new("NIS, 19 Dec 2024 (about)", 1100, new("nis-december")), new("Zelensky, 14 Feb 2025 (over)", 4000, new("zelensky")),
            new("NIS, 30 Apr 2025 (about)", 4700, new("nis-april")), new("A count of our own", 3000, Claim: null),
        ]),
    };

    public static SingleChoiceQuestion Trigger { get; } = new(
        [
            Option("a", "When it is in a state of war after an armed invasion", "Yes: the treaty names its trigger."),
            Option("b", "Whenever its partner asks", "No: asking is not enough."),
            Option("c", "Never; the treaty is about trade"),
        ],
        new("a"))
    {
        Id = new("trigger"),
        Stem = "When does *Article 4* oblige one side to help the other?",
        Hints = ["Look at the first clause.", "It begins with a war."],
        Explanation = "The words are \"in a state of war\".",
        Passage = new(new("treaty"), "an armed invasion"),
        Objective = "state",
        Shuffles = false,
    };

    public static TrueFalseQuestion Named { get; } = new(false) { Id = new("named"), Stem = "The treaty names Ukraine.", FeedbackOnTrue = "It names no country.", Passage = new(new("treaty"), "Nothing in it names a country") };

    public static MultipleChoiceQuestion Sides { get; } = new([Option("a", "Russia"), Option("b", "North Korea"), Option("c", "China")], [new("a"), new("b")])
    {
        Id = new("sides"),
        Stem = "Who are the parties?",
        Shuffles = false,
    };

    public static NumericalQuestion Soldiers { get; } = new(new NumberKey([new NumberNear(4700, new(50, default))]) { Units = Units.None with { Shown = "soldiers" } })
    {
        Id = new("soldiers"),
        Stem = "How many casualties did the service count?",
        Hints = ["Fewer than 5,000."],
    };

    public static ShortAnswerQuestion City { get; } = new(new TextKey([new AcceptedText("Pyongyang")])) { Id = new("city"), Stem = "Where was the treaty signed?" };

    public static OrderingQuestion Order { get; } = new([[Item("a", "The treaty is signed")], [Item("b", "Both sides ratify it")], [Item("c", "Troops are seen in Kursk")], [Item("d", "Pyongyang confirms it")]])
    {
        Id = new("order"),
        Stem = "Put the events into their order.",
    };

    public static MatchingQuestion Pairs { get; } = new([Pair("a", "NIS", "South Korea"), Pair("b", "HUR", "Ukraine"), Pair("c", "KCNA", "North Korea")], [Option("d", "Japan")])
    {
        Id = new("pairs"),
        Stem = "Which country does each belong to?",
        Shuffles = false,
    };

    public static ClassificationQuestion Kinds { get; } = new(
        [Option("confirmed", "confirmed"), Option("claimed", "claimed")],
        [new(new("a"), "The treaty was signed on 19 June 2024.", new("confirmed")), new(new("b"), "About 600 were killed.", new("claimed"))])
    {
        Id = new("kinds"),
        Stem = "Confirmed or only claimed?",
        Shuffles = false,
    };

    public static ClozeQuestion Gaps { get; } = new(
        [
            new ClozeWords("The treaty was signed in "),
            new TextGap("city", new TextKey([new AcceptedText("Pyongyang")])),
            new ClozeWords(" and came into force in "),
            new ChoiceGap("month", [Option("a", "June 2024"), Option("b", "December 2024")], new("b")),
            new ClozeWords(". *About "),
            new NumberGap("killed", new NumberKey([new NumberNear(600, new(50, default))]) { Units = Units.None with { Shown = "soldiers" } }),
            new ClozeWords(" were killed* by April 2025, the service says.\n\n- It is only a claim."),
        ])
    {
        Id = new("gaps"),
        Stem = "Fill the gaps.",
    };

    public static Lesson Lesson(params Step[] steps) => new(new("pact"), "The mutual defence pact", [.. steps])
    {
        Course = new("north-korea-russia"),
        CourseTitle = "North Korea's soldiers in Russia's war",
        Canonical = "canonical",
        Minutes = 12,
        Objectives = [new("state", "State what Article 4 obliges each side to do.", BloomLevel.Remember)],
        Rules = new() { Attempts = 2, PassMark = new(7, 10) },
        References = References,
    };

    public static Lesson Whole { get; } = Lesson(new PageStep(Treaty), new QuestionStep(Trigger), new QuestionStep(Named), new QuestionStep(Sides));

    public static Lesson All { get; } = Lesson(
        new PageStep(Treaty), new QuestionStep(Trigger), new QuestionStep(Named), new QuestionStep(Sides), new QuestionStep(Soldiers), new QuestionStep(City),
        new QuestionStep(Order), new QuestionStep(Pairs), new QuestionStep(Kinds), new QuestionStep(Gaps));

    public static SessionRunner Play(Lesson lesson, IJournal? journal = null, bool exam = false, bool certainty = false, SessionContext? context = null) =>
        SessionRunner.OpenAsync(lesson, new("Kim", 1) { Exam = exam, NoCertainty = !certainty }, journal ?? new MemoryJournal(), Clock, context).GetAwaiter().GetResult();

    /// <summary>The lesson as a sealed exercise.</summary>
    public static Lesson Sealed(Lesson lesson) => lesson with { Steps = [.. lesson.Steps.Select(s => s is QuestionStep { Question: var question } ? new QuestionStep(Sealing.Of(question).Sealed) : s)] };

    /// <summary>A sealed exercise, due so many minutes after it is begun.</summary>
    public static SessionRunner PlaySealed(Lesson lesson, IJournal? journal = null, int minutes = 60) => SessionRunner.OpenAsync(
        Sealed(lesson), new("Kim", 1) { Exam = true, Exercise = new("0123456789abcdef", true, Clock.GetUtcNow().AddMinutes(minutes)) }, journal ?? new MemoryJournal(), Clock).GetAwaiter().GetResult();

    /// <summary>A review of three questions, the last of the lesson first.</summary>
    public static SessionRunner Review(IJournal? journal = null) =>
        SessionRunner.OpenAsync(Whole with { Rules = Whole.Rules with { PassMark = null } }, new("Kim", 1) { Occasion = Occasion.Review, Asked = [Sides.Id, Trigger.Id, Named.Id] }, journal ?? new MemoryJournal(), Clock).GetAwaiter().GetResult();

    public static SessionRunner Play(params Question[] questions) => Play(Lesson([.. questions.Select(q => new QuestionStep(q))]));

    public static Option Option(string id, string text, string? feedback = null) => new(new(id), text) { Feedback = feedback is null ? (Markup?)null : new Markup(feedback) };

    private static Claim Estimate(string id, string claimant, string day) => new(new(id), "So many were killed or wounded.", claimant, ClaimStatus.Claimed) { Via = ["lawmakers"], AsOf = Date(day) };

    private static OrderingItem Item(string id, string text) => new(new(id), text);

    private static MatchingPair Pair(string id, string left, string right) => new(new(id), left, right);

    private static ImmutableSortedDictionary<string, T> Sorted<T>(params (string Id, T Value)[] entries) where T : class =>
        entries.ToImmutableSortedDictionary(e => e.Id, e => e.Value, StringComparer.Ordinal);

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
