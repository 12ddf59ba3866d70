using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions;

/// <summary>A question with a response that earns everything and one that earns nothing.</summary>
public sealed record Sample(Question Question, Response Right, Response Wrong)
{
    public override string ToString() => Question.Type.Name;
}

/// <summary>One question of each of the nine types. Needs nothing but Explainer, so other test projects can link this file.</summary>
public static class Samples
{
    public static Sample SingleChoice { get; } = new(
        new SingleChoiceQuestion([Option("a", "Mercury", "Nearest to the sun."), Option("b", "Venus"), Option("c", "Earth")], new("a"))
        {
            Id = new("nearest"),
            Stem = "Which planet is nearest to the sun?",
            Credits = ImmutableSortedDictionary.Create<string, Fraction>(StringComparer.Ordinal).Add("b", new(1, 2)),
        },
        new ChosenOptions(["a"]), new ChosenOptions(["c"]));

    public static Sample MultipleChoice { get; } = new(
        new MultipleChoiceQuestion([Option("a", "Jupiter"), Option("b", "Saturn"), Option("c", "Mars"), Option("d", "Venus"), Option("e", "Mercury")], [new("a"), new("b")])
        {
            Id = new("giants"),
            Stem = "Which planets are gas giants?",
        },
        new ChosenOptions(["a", "b"]), new ChosenOptions(["c"]));

    public static Sample TrueFalse { get; } = new(
        new TrueFalseQuestion(Answer: false) { Id = new("star"), Stem = "The moon is a star.", FeedbackOnFalse = "It shines by the sun's light." },
        new ChosenOptions(["false"]), new ChosenOptions(["true"]));

    public static Sample Numerical { get; } = new(
        new NumericalQuestion(new NumberKey(
        [
            new NumberNear(new(384400), new(new(50), null)) { Feedback = "On average." },
            new NumberBetween(new(356000), new(407000)) { Credit = new(1, 2) },
        ])
        {
            Units = new(Units.None.Factors.Add("km", Fraction.One).Add("m", new(1, 1000))) { Shown = "km" },
        })
        { Id = new("distance"), Stem = "How far is the moon?" },
        new EnteredText("384,400 km"), new EnteredText("1"));

    public static Sample ShortAnswer { get; } = new(
        new ShortAnswerQuestion(new TextKey([new("photosynthesis") { Feedback = "Light makes sugar." }, new("assimilation") { Credit = new(1, 2) }]) { Reject = ["chemosynthesis"] })
        {
            Id = new("leaves"),
            Stem = "How do leaves make sugar?",
        },
        new EnteredText("Photosynthesis"), new EnteredText("chemosynthesis"));

    public static Sample Ordering { get; } = new(
        new OrderingQuestion([[Item("a", "Sputnik", "1957")], [Item("b", "Gagarin", "1961")], [Item("c", "Armstrong", "1969"), Item("d", "Aldrin", "1969")]])
        {
            Id = new("firsts"),
            Stem = "Who was in space first?",
        },
        new ArrangedOptions(["a", "b", "d", "c"]), new ArrangedOptions(["c", "d", "b", "a"]));

    public static Sample Matching { get; } = new(
        new MatchingQuestion([new(new("a"), "Paris", "France"), new(new("b"), "Lyon", "France"), new(new("c"), "Rome", "Italy")], [Option("d", "Spain")])
        {
            Id = new("capitals"),
            Stem = "Which city lies where?",
        },
        Pairs(("a", "a"), ("b", "a"), ("c", "c")), Pairs(("a", "d"), ("b", "c")));

    public static Sample Cloze { get; } = new(
        new ClozeQuestion(
        [
            new ClozeWords("Water boils at "),
            new NumberGap("degrees", new NumberKey([new NumberNear(new(100), Tolerance.None)]) { Units = Units.None with { Shown = "°C" } }),
            new ClozeWords(" and turns to "),
            new TextGap("gas", new TextKey([new("steam"), new("vapour")])) { Weight = new(2) },
            new ClozeWords(" at "),
            new ChoiceGap("pressure", [Option("a", "high"), Option("b", "normal")], new("b")),
            new ClozeWords(" pressure."),
        ])
        { Id = new("water"), Stem = "Fill the gaps." },
        Gaps(("degrees", "100"), ("gas", "steam"), ("pressure", "b")), Gaps(("degrees", "0"), ("gas", "ice"), ("pressure", "a")));

    public static Sample Classification { get; } = new(
        new ClassificationQuestion(ClassificationQuestion.Statuses,
        [
            ClassificationItem.Of(Deaths, [new Source(new("st"), "The Straits Times")]),
            new ClassificationItem(new("treaty"), "A treaty was signed.", ClassificationQuestion.CategoryOf(ClaimStatus.Confirmed)),
        ])
        { Id = new("settled"), Stem = "How far is it settled?" },
        Pairs(("deaths", "claimed"), ("treaty", "confirmed")), Pairs(("deaths", "confirmed"), ("treaty", "analysis")));

    public static ImmutableArray<Sample> All { get; } =
        [SingleChoice, MultipleChoice, TrueFalse, Numerical, ShortAnswer, Ordering, Matching, Cloze, Classification];

    public static Option Option(string id, string text, string? feedback = null) =>
        new(new(id), text) { Feedback = feedback is null ? default(Markup?) : new Markup(feedback) };

    public static MatchedOptions Pairs(params IEnumerable<(string Source, string Target)> pairs) =>
        new(pairs.ToImmutableSortedDictionary(p => p.Source, p => p.Target, StringComparer.Ordinal));

    public static FilledGaps Gaps(params IEnumerable<(string Name, string Text)> gaps) =>
        new(gaps.ToImmutableSortedDictionary(g => g.Name, g => g.Text, StringComparer.Ordinal));

    public static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    static Claim Deaths => new(new("deaths"), "About 600 soldiers were killed.", "South Korea's NIS", ClaimStatus.Claimed)
    {
        AsOf = Date("2025-04-30"),
        Via = ["Lee Seong-kweun", "AFP"],
    };

    static OrderingItem Item(string id, string text, string date) => new(new(id), text) { Date = Date(date) };
}
