using System.Collections.Immutable;
using CsCheck;
using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions;

/// <summary>Questions of all nine types with the response that earns everything, and any response that an interaction allows.</summary>
internal static class Generated
{
    static readonly Gen<string> Word = Gen.OneOf(Gen.String[Gen.Char["abcÉéß한글ㅎ𝄞 '-.1"], 1, 12].Where(w => !TextFolding.IsBlank(w)), Gen.OneOf("photosynthesis", "hypertension", "Paris", "b12"));

    static readonly Gen<Fraction> Number = Gen.Select(Gen.Int[-5000, 5000], Gen.OneOf(1, 2, 3, 10, 1000)).Select((n, d) => new Fraction(n, d));

    static readonly Gen<Fraction> Credit = Gen.Int[1, 4].Select(n => new Fraction(n, 4));

    static readonly Gen<string> Typed = Gen.OneOf(Gen.String, Word, Gen.String[Gen.Char["0123456789.,/e-+ km²"], 0, 10]);

    static readonly Gen<Tolerance> Tolerance = Gen.Select(Number, Gen.Int[0, 50]).Select((t, p) => new Tolerance(t.Abs(), new Fraction(p, 100)));

    static readonly Gen<NumberKey> NumberKey = Gen.Select(Number, Tolerance, Gen.Bool).Select((answer, tolerance, hasUnit) => new NumberKey(
        [new NumberNear(answer, tolerance), new NumberBetween(answer - 9, answer + 9) { Credit = new(1, 2) }])
    {
        Units = hasUnit ? new(Units.None.Factors.Add("km", Fraction.One).Add("m", new(1, 1000))) { Shown = "km", Required = true } : Units.None,
    });

    static readonly Gen<TextKey> TextKey = Gen.Select(Word, Word.Array[0, 2], Credit, Gen.Int[-1, 3], Gen.Bool, Gen.Bool).Select((best, more, credit, typos, cased, folds) =>
        new TextKey([new(best), .. more.Select(m => new AcceptedText(m) { Credit = credit })])
        {
            Typos = typos < 0 ? null : typos,
            Folding = new() { CaseSensitive = cased, FoldsDiacritics = folds },
            Reject = ["chemosynthesis", "hypotension"],
        });

    static readonly Gen<(Question, Response)> Single = Gen.Select(Gen.Int[2, 6], Gen.Int[0, 5], Credit).Select((n, key, credit) => ((Question)
        new SingleChoiceQuestion(Options(n), Id(key % n)) { Id = new("q"), Stem = "?", Credits = ImmutableSortedDictionary.Create<string, Fraction>(StringComparer.Ordinal).Add(Id((key + 1) % n).Value, credit) },
        (Response)new ChosenOptions([Id(key % n).Value])));

    static readonly Gen<(Question, Response)> Multiple = Gen.Bool.Array[1, 7].Select(keys =>
    {
        ImmutableArray<OptionId> right = [.. Enumerable.Range(0, keys.Length).Where(i => keys[i]).Select(Id)];
        return ((Question)new MultipleChoiceQuestion(Options(keys.Length), right) { Id = new("q"), Stem = "?" }, (Response)new ChosenOptions([.. right.Select(r => r.Value)]));
    });

    static readonly Gen<(Question, Response)> TrueFalse = Gen.Bool.Select(answer => ((Question)new TrueFalseQuestion(answer) { Id = new("q"), Stem = "?" }, (Response)new ChosenOptions([answer ? "true" : "false"])));

    static readonly Gen<(Question, Response)> Numerical = Gen.Select(NumberKey, Gen.OneOf("en", "de", "und")).Select((key, language) =>
        ((Question)new NumericalQuestion(key) { Id = new("q"), Stem = "?", Language = language }, (Response)new EnteredText(Written(key))));

    static readonly Gen<(Question, Response)> ShortAnswer = TextKey.Select(key =>
        ((Question)new ShortAnswerQuestion(key) { Id = new("q"), Stem = "?" }, (Response)new EnteredText(key.Accept[0].Text)));

    static readonly Gen<(Question, Response)> Ordering = Gen.Int[1, 3].Array[1, 4].Select(sizes =>
    {
        int next = 0;
        ImmutableArray<ImmutableArray<OrderingItem>> ranks = [.. sizes.Select(size => Enumerable.Range(0, size).Select(_ => new OrderingItem(Id(next++), "item")).ToImmutableArray())];
        return ((Question)new OrderingQuestion(ranks) { Id = new("q"), Stem = "?" }, (Response)new ArrangedOptions([.. Enumerable.Range(0, next).Select(i => Id(i).Value)]));
    });

    static readonly Gen<(Question, Response)> Matching = Gen.Select(Gen.Int[0, 4].Array[2, 5], Gen.Int[0, 2]).Select((rights, spare) =>
    {
        ImmutableArray<MatchingPair> pairs = [.. rights.Select((r, i) => new MatchingPair(Id(i), $"left {i}", $"right {r}"))];
        var question = new MatchingQuestion(pairs, [.. Enumerable.Range(pairs.Length, spare).Select(i => new Option(Id(i), $"spare {i}"))]) { Id = new("q"), Stem = "?" };
        return ((Question)question, (Response)Samples.Pairs(pairs.Select(p => (p.Id.Value, ((Match)question.Interaction).Targets.First(t => t.Text == p.Right).Id.Value))));
    });

    static readonly Gen<(Question, Response)> Classification = Gen.Int[0, 3].Array[1, 5].Select(categories => ((Question)
        new ClassificationQuestion(ClassificationQuestion.Statuses, [.. categories.Select((c, i) => new ClassificationItem(Id(i), "item", ClassificationQuestion.Statuses[c].Id))]) { Id = new("q"), Stem = "?" },
        (Response)Samples.Pairs(categories.Select((c, i) => (Id(i).Value, ClassificationQuestion.Statuses[c].Id.Value)))));

    static readonly Gen<(Question, Response)> Cloze = Gen.Select(TextKey, NumberKey, Gen.Int[0, 2], Gen.Int[1, 5]).Select((text, number, key, weight) => ((Question)
        new ClozeQuestion([new ClozeWords("So "), new TextGap("t", text) { Weight = new(weight) }, new NumberGap("n", number), new ChoiceGap("c", Options(3), Id(key))]) { Id = new("q"), Stem = "?" },
        (Response)Samples.Gaps(("t", text.Accept[0].Text), ("n", Written(number)), ("c", Id(key).Value))));

    /// <summary>A question and the response that earns everything.</summary>
    public static Gen<(Question Question, Response Right)> Questions { get; } =
        Gen.OneOf(Single, Multiple, TrueFalse, Numerical, ShortAnswer, Ordering, Matching, Cloze, Classification);

    /// <summary>Numericals alone, with any text.</summary>
    public static Gen<(Question Question, Response Any)> Measured { get; } = Gen.Select(Numerical, Typed).Select((q, text) => (q.Item1, (Response)new EnteredText(text)));

    /// <summary>Orderings alone.</summary>
    public static Gen<OrderingQuestion> Orderings { get; } = Ordering.Select(o => (OrderingQuestion)o.Item1);

    /// <summary>A question and any response that a face could make.</summary>
    public static Gen<(Question Question, Response Any)> Answered { get; } =
        Questions.SelectMany(q => Gen.Frequency((9, For(q.Question.Interaction)), (1, Gen.Const<Response>(new DontKnow()))).Select(response => (q.Question, response)));

    static Gen<Response> For(Interaction interaction) => interaction switch
    {
        Choose { Max: 1 } choose => Gen.Int[0, choose.Options.Length].Select(i => (Response)new ChosenOptions(i == choose.Options.Length ? [] : [choose.Options[i].Id.Value])),
        Choose choose => Some(choose.Options).Select(ids => (Response)new ChosenOptions(ids)),
        EnterText => Typed.Select(text => (Response)new EnteredText(text)),
        Arrange arrange => Gen.Select(Some(arrange.Items), Gen.Long).Select((ids, seed) => (Response)new ArrangedOptions([.. new Shuffle(seed, "any").Permutation(ids.Length).Select(i => ids[i])])),
        Match match => Gen.Int[0, match.Targets.Length].Array[match.Sources.Length].Select(targets => (Response)Samples.Pairs(
            match.Sources.Select((s, i) => (s, targets[i])).Where(p => p.Item2 < match.Targets.Length).Select(p => (p.s.Id.Value, match.Targets[p.Item2].Id.Value)))),
        FillGaps => Gen.Select(Typed, Typed, Gen.OneOf("", "a", "b", "c"), Gen.Bool).Select((t, n, c, all) =>
            (Response)(all ? Samples.Gaps(("t", t), ("n", n), ("c", c)) : Samples.Gaps(("n", n), ("c", c)))),
        _ => throw new NotSupportedException(),
    };

    static Gen<ImmutableArray<string>> Some(ImmutableArray<Option> options) =>
        Gen.Bool.Array[options.Length].Select(taken => options.Where((_, i) => taken[i]).Select(o => o.Id.Value).ToImmutableArray());

    /// <summary>As a fraction, which reads the same in every language.</summary>
    static string Written(NumberKey key) => $"{((NumberNear)key.Answers[0]).Answer.Reduce()}{(key.Units.Known.IsEmpty ? "" : " km")}";

    static ImmutableArray<Option> Options(int n) => [.. Enumerable.Range(0, n).Select(i => new Option(Id(i), $"option {i}"))];

    static OptionId Id(int i) => new($"{(char)('a' + i)}");
}
