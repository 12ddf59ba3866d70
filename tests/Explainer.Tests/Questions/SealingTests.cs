using System.Collections.Immutable;
using CsCheck;
using Explainer.Questions;

namespace Explainer.Tests.Questions;

public sealed class SealingTests
{
    [Test]
    public void Questions_that_differ_in_what_is_right_alone_are_sealed_alike() => Gen.Select(Generated.Questions, Gen.Long).Sample((made, seed) =>
    {
        SealedQuestion one = Sealing.Of(made.Question).Sealed, other = Sealing.Of(Rekeyed.Of(made.Question, seed)).Sealed;
        Assert.That(Told(other), Is.EqualTo(Told(one)));
        Assert.That(KeyVersion.Of(other), Is.EqualTo(KeyVersion.Of(one)));
    });

    [Test]
    public void Nothing_of_what_tells_is_left() => Generated.Questions.Sample(made =>
    {
        var question = Sealing.Of(Rekeyed.Of(made.Question, 1)).Sealed;
        Assert.That(question, Is.EqualTo(new SealedQuestion(question.Asked, question.Shown)
        {
            Id = question.Id,
            Stem = question.Stem,
            Language = question.Language,
            UnitsOf = question.UnitsOf,
            Hints = question.Hints,
            Claims = question.Claims,
            Tags = question.Tags,
        }), "no objective, passage, explanation, tries");
        Assert.That(question.Hints.Length + question.Claims.Length + question.Tags.Length + question.AcceptedAnswers.Length, Is.Zero);
        Assert.That(Told(question), Does.Not.Contain("Tells").And.Not.Contain("tells").And.Not.Contain("new-"));
    });

    [TestCaseSource(typeof(Samples), nameof(Samples.All))]
    public void A_response_finds_its_way_back(Sample sample)
    {
        var sealing = Sealing.Of(sample.Question);
        foreach (var given in (Response[])[sample.Right, sample.Wrong, new DontKnow()])
        {
            var hidden = Hidden(given, sample.Question, sealing.Sealed);
            Assert.That(sealing.Sealed.Objection(hidden), Is.Null);
            Assert.That(Text(sealing.Original(hidden)!), Is.EqualTo(Text(given)));
            if (given is not DontKnow) Assert.That(Text(Response.Of(sealing.Sealed.Shown, hidden.ToStrings())!), Is.EqualTo(Text(hidden)), "as a file lists it");
        }
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.All))]
    public void No_response_is_judged(Sample sample)
    {
        var question = Sealing.Of(sample.Question).Sealed;
        foreach (var given in (Response[])[sample.Right, sample.Wrong])
            Assert.That(question.Grade(Hidden(given, sample.Question, question)).Verdict, Is.EqualTo(Verdict.Ungraded));
        Assert.That(question.Grade(new DontKnow()).Verdict, Is.EqualTo(Verdict.DontKnow));
    }

    [TestCaseSource(typeof(Samples), nameof(Samples.All))]
    public void Nothing_given_is_unanswered_where_it_is_no_answer(Sample sample)
    {
        var question = Sealing.Of(sample.Question).Sealed;
        Response nothing = question.Shown switch
        {
            Choose => new ChosenOptions([]),
            EnterText => new EnteredText("  "),
            Arrange => new ArrangedOptions([]),
            Match => Samples.Pairs(),
            _ => Samples.Gaps(),
        };
        // "None of them" may be the right answer to a multiple choice.
        Assert.That(question.Grade(nothing).Verdict, Is.EqualTo(sample.Question is MultipleChoiceQuestion ? Verdict.Ungraded : Verdict.Unanswered));
    }

    [Test]
    public void A_number_that_cannot_be_read_is_asked_again_in_the_same_words() => Generated.Measured.Sample(made =>
        Assert.That(Sealing.Of(made.Question).Sealed.Objection(made.Any), Is.EqualTo(made.Question.Objection(made.Any))));

    [Test]
    public void What_is_in_a_fixed_place_stays_there()
    {
        var question = new SingleChoiceQuestion([new(new("a"), "One"), new(new("b"), "Two"), new(new("c"), "None of them") { Fixed = true }], new("c")) { Id = new("q"), Stem = "?" };
        var shown = ((Choose)Sealing.Of(question).Sealed.Shown).Options;
        Assert.That((shown[2].Text.Source, shown[2].Fixed), Is.EqualTo(("None of them", true)));
    }

    [Test]
    public void Options_that_are_not_shuffled_keep_their_order()
    {
        var question = new SingleChoiceQuestion([.. Enumerable.Range(1, 9).Select(i => new Option(new($"{i}"), $"{i} km"))], new("5")) { Id = new("q"), Stem = "?", Shuffles = false };
        var shown = (Choose)Sealing.Of(question).Sealed.Present(7);
        Assert.That(shown.Options.Select(o => o.Text.Source), Is.EqualTo(Enumerable.Range(1, 9).Select(i => $"{i} km")));
        Assert.That(Sealing.Of(question with { Shuffles = true }).Sealed.Shown, Is.Not.EqualTo(shown));
    }

    [Test]
    public void Items_to_be_ordered_are_shuffled_whatever_the_author_says()
    {
        var question = new OrderingQuestion([.. Enumerable.Range(1, 9).Select(i => ImmutableArray.Create(new OrderingItem(new($"{i}"), $"item {i}")))]) { Id = new("q"), Stem = "?", Shuffles = false };
        var hidden = Sealing.Of(question).Sealed;
        Assert.That(((Arrange)hidden.Shown).Items.Select(i => i.Text.Source), Is.Not.Ordered);
        Assert.That(hidden.Shuffles, Is.True);
    }

    static readonly Option One = new(new("a"), "One"), Two = new(new("b"), "Two"), Other = new(new("a"), "Another");

    /// <summary>Pairs that differ in one thing which is shown.</summary>
    static IEnumerable<(Interaction, Interaction)> Shown =>
    [
        (new Choose([One, Two], 1, 1), new Choose([Other, Two], 1, 1)),
        (new Choose([One, Two], 0, 1), new Choose([One, Two], 1, 1)),
        (new Choose([One, Two], 1, 1), new Choose([One, Two], 1, 2)),
        (new EnterText(TextShape.Words), new EnterText(TextShape.Number)),
        (new Arrange([One, Two]), new Arrange([Other, Two])),
        (new Match([One], [Two], true), new Match([One], [Two], false)),
        (new Match([One], [Two], true), new Match([Other], [Two], true)),
        (new Match([Two], [One], true), new Match([Two], [Other], true)),
        (new FillGaps([new GapText("a"), new Gap("g", [], TextShape.Words)]), new FillGaps([new GapText("b"), new Gap("g", [], TextShape.Words)])),
        (new FillGaps([new Gap("g", [], TextShape.Words)]), new FillGaps([new Gap("g", [], TextShape.Number)])),
        (new FillGaps([new Gap("g", [One, Two], TextShape.Words)]), new FillGaps([new Gap("g", [Other, Two], TextShape.Words)])),
    ];

    [TestCaseSource(nameof(Shown))]
    public void What_is_shown_otherwise_is_another_version((Interaction One, Interaction Other) shown) =>
        Assert.That(KeyVersion.Of(Asked(shown.Other)), Is.Not.EqualTo(KeyVersion.Of(Asked(shown.One))));

    [Test]
    public void Other_units_are_another_version()
    {
        Units[] units = [Units.None, Units.None with { Shown = "km" }, Units.None with { Shown = "m" }, Units.None with { Shown = "m", Required = true }];
        Assert.That(units.Select(u => KeyVersion.Of(Asked(new EnterText(TextShape.Number)) with { UnitsOf = SealedUnits(u) })), Is.Unique);
    }

    [Test]
    public void A_gap_that_cannot_be_read_is_told_by_its_number()
    {
        var question = Asked(new FillGaps([new Gap("x", [], TextShape.Words), new Gap("", [], TextShape.Number)])) with { UnitsOf = SealedUnits(Units.None) };
        Assert.That(question.Objection(Samples.Gaps(("x", "many"), ("", "many"))), Does.StartWith("Gap 2: I did not understand"));
        Assert.That(question.Objection(Samples.Gaps(("x", "many"), ("", "5"))), Is.Null);
    }

    static SealedQuestion Asked(Interaction shown) => new(Samples.Numerical.Question.Type, shown) { Id = new("q"), Stem = "?" };

    static ImmutableSortedDictionary<string, Units> SealedUnits(Units units) => ImmutableSortedDictionary.Create<string, Units>(StringComparer.Ordinal).Add("", units);

    [TestCase("x", Description = "no such option")]
    [TestCase("")]
    public void An_id_that_is_not_there_leads_nowhere(string id)
    {
        Assert.That(Sealing.Of(Samples.SingleChoice.Question).Original(new ChosenOptions([id])), Is.Null);
        Assert.That(Sealing.Of(Samples.Matching.Question).Original(Samples.Pairs((id, id))), Is.Null);
        Assert.That(Sealing.Of(Samples.Cloze.Question).Original(Samples.Gaps((id, id))), Is.Null);
    }

    [Test]
    public void More_than_can_be_chosen_or_one_thing_twice_is_no_response()
    {
        var sealing = Sealing.Of(Samples.SingleChoice.Question);
        string[] ids = [.. ((Choose)sealing.Sealed.Shown).Options.Select(o => o.Id.Value)];
        Assert.That(sealing.Original(new ChosenOptions([ids[0], ids[1]])), Is.Null);
        var ordering = Sealing.Of(Samples.Ordering.Question);
        string item = ((Arrange)ordering.Sealed.Shown).Items[0].Id.Value;
        Assert.That(ordering.Original(new ArrangedOptions([item, item])), Is.Null);
    }

    /// <summary>All that the question shows, as text.</summary>
    static string Told(SealedQuestion question)
    {
        var shown = question.Shown switch
        {
            Choose choose => choose.Options.Select(Told),
            Arrange arrange => arrange.Items.Select(Told),
            Match match => match.Sources.Concat(match.Targets).Select(Told),
            FillGaps fill => fill.Parts.Select(p => p is Gap gap ? $"{gap.Name} {gap.Shape} {gap.Unit} {string.Join(' ', gap.Options.Select(Told))}" : $"{p}"),
            var other => [$"{other}"],
        };
        return $"{question.Id} {question.Stem} {question.Points} {question.Shuffles}\n{string.Join('\n', shown)}\n{string.Join('\n', question.UnitsOf.Select(u => $"{u.Key}: {u.Value.Shown} {u.Value.Required} {u.Value.Penalty} {string.Join(' ', u.Value.Factors.Select(f => $"{f.Key} {f.Value}"))}"))}";
    }

    static string Told(Option option) => $"{option.Id} {option.Text} {option.Fixed} {option.Feedback}";

    static string Text(Response response) => $"{response.GetType().Name} {string.Join("; ", response.ToStrings())}";

    /// <summary>A response as somebody gives it who is shown the sealed question: options are found by their texts.</summary>
    internal static Response Hidden(Response given, Question question, SealedQuestion hidden) => (given, question.Interaction, hidden.Shown) switch
    {
        (ChosenOptions chosen, Choose from, Choose to) => new ChosenOptions([.. chosen.Options.Select(id => Find(from.Options, to.Options, id))]),
        (ArrangedOptions arranged, Arrange from, Arrange to) => new ArrangedOptions([.. arranged.Items.Select(id => Find(from.Items, to.Items, id))]),
        (MatchedOptions matched, Match from, Match to) => Samples.Pairs(matched.Pairs.Select(p => (Find(from.Sources, to.Sources, p.Key), Find(from.Targets, to.Targets, p.Value)))),
        (FilledGaps filled, FillGaps from, FillGaps to) => Samples.Gaps(from.Gaps.Zip(to.Gaps).Where(g => filled.Gaps.ContainsKey(g.First.Name)).Select(g =>
            (g.Second.Name, g.First.Options.IsEmpty ? filled.Gaps[g.First.Name] : Find(g.First.Options, g.Second.Options, filled.Gaps[g.First.Name])))),
        _ => given,
    };

    static string Find(ImmutableArray<Option> from, ImmutableArray<Option> to, string id) => to.First(o => o.Text == from.First(f => f.Id.Value == id).Text).Id.Value;
}
