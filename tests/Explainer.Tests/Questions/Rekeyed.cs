using System.Collections.Immutable;
using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions;

/// <summary>The same question to whoever may only look: other keys, ids and words behind it, and whatever is shuffled anyway in another order.</summary>
internal static class Rekeyed
{
    public static Question Of(Question question, long seed)
    {
        var chance = new Shuffle(seed, "rekeyed");
        Question other = question switch
        {
            SingleChoiceQuestion q => new SingleChoiceQuestion(Renamed(q.Options, chance), new("new-0")) { Id = q.Id, Stem = q.Stem },
            MultipleChoiceQuestion q => new MultipleChoiceQuestion(Renamed(q.Options, chance), [new("new-0")]) { Id = q.Id, Stem = q.Stem },
            TrueFalseQuestion q => new TrueFalseQuestion(!q.Answer) { Id = q.Id, Stem = q.Stem, FeedbackOnTrue = "Tells." },
            NumericalQuestion q => new NumericalQuestion(Of(q.Key)) { Id = q.Id, Stem = q.Stem },
            ShortAnswerQuestion q => new ShortAnswerQuestion(new TextKey([new("another")]) { Typos = 3 }) { Id = q.Id, Stem = q.Stem },
            OrderingQuestion q => new OrderingQuestion([.. Mixed([.. q.Ranks.SelectMany(r => r)], chance).Select((item, i) => ImmutableArray.Create(new OrderingItem(new($"new-{i}"), item.Text) { Feedback = "Tells." }))]) { Id = q.Id, Stem = q.Stem },
            MatchingQuestion q => Of(q, chance),
            ClozeQuestion q => new ClozeQuestion([.. q.Parts.Select((part, i) => Of(part, i, chance))]) { Id = q.Id, Stem = q.Stem },
            ClassificationQuestion q => new ClassificationQuestion(
                [.. q.Categories.Select((c, i) => c with { Id = new($"category-{i}") })],
                [.. Mixed(q.Items, chance).Select((item, i) => new ClassificationItem(new($"new-{i}"), item.Text, new("category-0")) { Feedback = "Tells." })])
            { Id = q.Id, Stem = q.Stem },
            _ => throw new NotSupportedException(question.Type.Name),
        };
        return other with
        {
            Language = question.Language,
            Hints = ["Tells."],
            Explanation = "Tells.",
            Passage = new(new("page"), "Tells."),
            Objective = "tells",
            Claims = [new("tells")],
            Tags = ["tells"],
            Attempts = 3,
        };
    }

    static ImmutableArray<Option> Renamed(ImmutableArray<Option> options, Shuffle chance) =>
        [.. Mixed(options, chance).Select((o, i) => o with { Id = new($"new-{i}"), Feedback = "Tells." })];

    static ImmutableArray<T> Mixed<T>(ImmutableArray<T> items, Shuffle chance) => [.. chance.Permutation(items.Length).Select(i => items[i])];

    static NumberKey Of(NumberKey key) => new([new NumberNear(new(1234567), Tolerance.None)])
    {
        Units = key.Units with { Factors = key.Units.Factors.ToImmutableSortedDictionary(f => f.Key, f => f.Value + Fraction.One, StringComparer.Ordinal), Penalty = new(1, 2) },
    };

    /// <summary>Other left sides belong to the right sides; spare ones stay spare or not, as long as each right side is shown.</summary>
    static MatchingQuestion Of(MatchingQuestion question, Shuffle chance)
    {
        Markup[] rights = [.. Mixed([.. question.Pairs.Select(p => p.Right)], chance)];
        return new([.. question.Pairs.Select((p, i) => new MatchingPair(new($"new-{i}"), p.Left, rights[i]) { Feedback = "Tells." })], [.. question.Distractors.Select((d, i) => d with { Id = new($"spare-{i}") })])
        {
            Id = question.Id,
            Stem = question.Stem,
        };
    }

    static ClozePart Of(ClozePart part, int place, Shuffle chance) => part switch
    {
        TextGap => new TextGap($"tells-{place}", new TextKey([new("another")])) { Weight = new(7) },
        NumberGap gap => new NumberGap($"tells-{place}", Of(gap.Key)),
        ChoiceGap gap => new ChoiceGap($"tells-{place}", Renamed(gap.Options, chance), new("new-0")),
        _ => part,
    };
}
