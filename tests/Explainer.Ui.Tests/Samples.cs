using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;

namespace Explainer.Ui.Tests;

/// <summary>A small lesson with everything that a screen can show, built in code.</summary>
internal static class Samples
{
    public static Lesson Pact => Of([new PageStep(Article4), new QuestionStep(Trigger), new PageStep(IfMissed), new PageStep(Losses), new QuestionStep(Numbers)]) with
    {
        Minutes = 5,
        ContentNote = "Mentions deaths in combat.",
        Objectives = [new("state", "State what Article 4 obliges each side to do.", BloomLevel.Remember), new("tell", "Tell a claim from a fact.", null)],
        Rules = new() { PassMark = new Fraction(7, 10) },
    };

    public static Page Article4 => new(new("article-4"), "What Article 4 says", """
        The treaty was signed in **Pyongyang**. If one side is put in a state of war by
        *an armed invasion*, the other gives help ([about 600 deaths](claim:deaths-600) followed).

        - It names the [Storm Corps](term:storm-corps) nowhere.
        - It is [online](https://example.org/treaty).

        | Who | Soldiers |
        |---|---|
        | South Korea | 10,000 |
        | Ukraine | 12,000 |
        """)
    {
        Timeline = [new(Date("2024-06-19"), "The treaty is signed.", new("treaty-signed")), new(Date("2024-11-06/2024-11-11"), "It is ratified.", null)],
    };

    public static Page IfMissed => new(new("if-missed"), "Once more, slowly", "Invasion first, help after.") { ShowIfMissed = new("trigger") };

    public static Page Losses => new(new("losses"), "Losses", "Figures differ.")
    {
        ContentNote = "Speaks of deaths.",
        Chart = new("Deaths, by who says so", "soldiers", [new("South Korea's NIS", 600, new("deaths-600")), new("Ukraine", 4000, null)]),
    };

    public static SingleChoiceQuestion Trigger => new(
        [
            new(new("a"), "When it is in a state of war after an armed invasion.") { Feedback = "Yes: the first clause." },
            new(new("b"), "Whenever its partner asks.") { Feedback = "No: the treaty names a trigger." },
            new(new("c"), "Never."),
        ],
        new("a"))
    {
        Id = new("trigger"),
        Stem = "When does Article 4 oblige one side to help the other?",
        Hints = ["Look at the first clause.", "It begins with a war."],
        Explanation = "Article 4 speaks of *an armed invasion*.",
        Objective = "state",
        Passage = new(new("article-4"), "an armed invasion"),
        Claims = [new("treaty-signed")],
        Shuffles = false,
    };

    public static MultipleChoiceQuestion Numbers => new(
        [new(new("a"), "Seoul"), new(new("b"), "Kyiv") { Feedback = "Its intelligence service did." }, new(new("c"), "Oslo"), new(new("d"), "Lima")], [new("a"), new("b")])
    {
        Id = new("numbers"),
        Stem = "Who has published numbers?",
        Objective = "tell",
        Points = 2,
        Shuffles = false,
    };

    public static TrueFalseQuestion Signed => new(true) { Id = new("signed"), Stem = "The treaty was signed in Pyongyang.", FeedbackOnFalse = "It was." };

    public static NumericalQuestion Deaths => new(new NumberKey([new NumberNear(600, new(50, null)) { Feedback = "That is the NIS figure." }]) { Units = Units.None with { Shown = "soldiers" } })
    {
        Id = new("deaths"),
        Stem = "How many deaths did the NIS report?",
        Explanation = "In April 2025.",
    };

    public static ShortAnswerQuestion Place => new(new TextKey([new("Pyongyang") { Feedback = "The capital." }, new("North Korea") { Credit = new(1, 2), Feedback = "Which city?" }]))
    {
        Id = new("place"),
        Stem = "Where was it signed?",
    };

    public static OrderingQuestion Order => new([[new(new("a"), "Signed") { Date = Date("2024-06-19") }], [new(new("b"), "Ratified"), new(new("c"), "Published")], [new(new("d"), "Invoked") { Feedback = "In 2025." }]])
    {
        Id = new("order"),
        Stem = "Put them in order.",
    };

    public static MatchingQuestion Pairs => new([new(new("a"), "NIS", "Seoul") { Feedback = "Its name says so." }, new(new("b"), "HUR", "Kyiv"), new(new("c"), "SVR", "Moscow")], [new(new("d"), "Oslo")])
    {
        Id = new("pairs"),
        Stem = "Which service sits where?",
        Shuffles = false,
    };

    public static ClassificationQuestion Statuses => new(
        ClassificationQuestion.Statuses,
        [ClassificationItem.Of(References.Claims["deaths-600"], [References.Sources["st"]]), ClassificationItem.Of(References.Claims["treaty-signed"], [])])
    {
        Id = new("statuses"),
        Stem = "What is each of these?",
        Claims = [new("deaths-600"), new("treaty-signed")],
        Shuffles = false,
    };

    public static ClozeQuestion Gaps => new(
    [
        new ClozeWords("Signed in "), new TextGap("city", new([new("Pyongyang")])), new ClozeWords(" in "), new NumberGap("year", new([new NumberNear(2024, default)])),
        new ClozeWords(", by Kim and "), new ChoiceGap("who", [new(new("p"), "Putin"), new(new("x"), "Xi")], new("p")), new ClozeWords("."),
    ])
    {
        Id = new("gaps"),
        Stem = "Fill the gaps.",
        Shuffles = false,
    };

    public static References References { get; } = References.None with
    {
        Claims = References.None.Claims
            .Add("deaths-600", new(new("deaths-600"), "About 600 soldiers have been killed.", "South Korea's NIS", ClaimStatus.Claimed) { Via = ["AFP"], AsOf = Date("2025-04-30"), Sources = [new("st")] })
            .Add("treaty-signed", new(new("treaty-signed"), "The treaty was signed on 19 June 2024.", "Both governments", ClaimStatus.Confirmed)),
        Sources = References.None.Sources.Add("st", new(new("st"), "600 dead") { Publisher = "The Straits Times", Date = Date("2025-04-30"), Url = "https://example.org/st" }),
        Glossary = References.None.Glossary
            .Add("storm-corps", new(new("storm-corps"), "Storm Corps", "Light infantry.") { Also = ["11th Corps", "폭풍군단"] })
            .Add("nis", new(new("nis"), "NIS", "South Korea's intelligence service.")),
    };

    public static Lesson Of(ImmutableArray<Step> steps) => new(new("pact"), "The pact", steps)
    {
        Course = new("course"),
        CourseTitle = "A course",
        Canonical = "The pact",
        References = References,
    };

    /// <summary>A lesson of questions alone.</summary>
    public static Lesson Asking(params Question[] questions) => Of([.. questions.Select(q => new QuestionStep(q))]);

    public static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));
}
