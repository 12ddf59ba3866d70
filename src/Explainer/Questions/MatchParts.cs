using System.Collections.Immutable;
using Fractions;

namespace Explainer.Questions;

/// <summary>Feedback on sources that were given targets: pairs, classified items.</summary>
internal static class MatchParts
{
    /// <summary>No source was given a target.</summary>
    public static ImmutableSortedDictionary<string, string> Nothing { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The objection to a target that two sources were given, where each belongs to one; null without any.</summary>
    public static string? GivenTwice(MatchedOptions given) => given.Pairs.Values.Distinct(StringComparer.Ordinal).Count() < given.Pairs.Count
        ? "Two have been given the same partner, and each partner belongs to one only. Change one of the two."
        : null;

    /// <summary>The pairs, when all their ids are known.</summary>
    /// <exception cref="ArgumentException">One is not.</exception>
    public static ImmutableSortedDictionary<string, string> Known(
        ImmutableSortedDictionary<string, string> given, ImmutableArray<Option> sources, ImmutableArray<Option> targets)
    {
        foreach (var (source, target) in given)
        {
            Ids.Known(source, sources.Select(s => s.Id));
            Ids.Known(target, targets.Select(t => t.Id));
        }
        return given;
    }

    /// <summary>Feedback on one source.</summary>
    public static PartFeedback Of(Option source, OptionId right, ImmutableArray<Option> targets, ImmutableSortedDictionary<string, string> given)
    {
        string? target = given.GetValueOrDefault(source.Id.Value);
        var mark = target is null ? PartMark.Missed : target == right.Value ? PartMark.Right : PartMark.Wrong;
        ImmutableArray<PartFeedback> wrong = mark == PartMark.Wrong && Target(target) is { Feedback: { } words } chosen ? [new(chosen.Id.Value, chosen.Text, PartMark.Wrong) { Comment = words }] : [];
        return new(source.Id.Value, source.Text, mark) { Given = Target(target)?.Text, Right = Target(right.Value)?.Text, Comment = source.Feedback, Others = wrong };

        Option? Target(string? id) => targets.FirstOrDefault(t => t.Id.Value == id);
    }

    /// <summary>Feedback on targets that belong to nothing and were given to nothing, where the author has words about them.</summary>
    public static IEnumerable<PartFeedback> Spare(ImmutableArray<Option> distractors, ImmutableSortedDictionary<string, string> given) =>
        distractors.Where(d => d.Feedback is not null && !given.ContainsValue(d.Id.Value))
            .Select(d => new PartFeedback(d.Id.Value, d.Text, PartMark.Avoided) { Comment = d.Feedback });

    /// <summary>Right ones over all; what was left out earns nothing.</summary>
    public static Grade Share(ImmutableArray<PartFeedback> parts, string what)
    {
        int right = parts.Count(p => p.Mark == PartMark.Right), all = parts.Count(p => p.Mark != PartMark.Avoided);
        return Grade.Of(new Fraction(right, all), parts) with { Reckoning = Reckonings.Count(right, all, what) };
    }
}
