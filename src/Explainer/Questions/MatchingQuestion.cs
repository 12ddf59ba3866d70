using System.Collections.Immutable;
using System.Text.Json;
using Fractions;

namespace Explainer.Questions;

/// <summary>A left side and the right side that belongs to it.</summary>
/// <param name="Id">Recorded, for the left side and for the right side as well.</param>
/// <param name="Left">What is matched.</param>
/// <param name="Right">What it is matched with. Pairs with equal rights share one target.</param>
public sealed record MatchingPair(OptionId Id, Markup Left, Markup Right)
{
    /// <summary>Shown after grading.</summary>
    public Markup? Feedback { get; init; }
}

/// <summary>Each left side is to be given its right side.</summary>
/// <param name="Pairs">Two or more, in the order of the file.</param>
/// <param name="Distractors">Right sides that belong to nothing.</param>
public sealed record MatchingQuestion(ImmutableArray<MatchingPair> Pairs, ImmutableArray<Option> Distractors) : Question
{
    /// <summary>The type's name.</summary>
    public static QuestionType TypeName { get; } = new("matching");

    /// <summary>The id of every left side with that of the right side that belongs to it.</summary>
    public IEnumerable<KeyValuePair<string, string>> RightPairs => Pairs.Select(p => KeyValuePair.Create(p.Id.Value, TargetOf(p).Id.Value));

    /// <inheritdoc/>
    public override QuestionType Type => TypeName;

    /// <inheritdoc/>
    public override Interaction Interaction => new Match(Sources, Targets, TargetsOnce);

    /// <inheritdoc/>
    /// <remarks>The right sides are always shuffled, since the file holds them beside their left sides.</remarks>
    public override Interaction Present(long seed)
    {
        var shuffle = new Shuffle(seed, Id.Value);
        return new Match(Shuffles ? shuffle.Of(Sources) : Sources, shuffle.For("targets").Of(Targets), TargetsOnce);
    }

    /// <inheritdoc/>
    public override string? Objection(Response response) => response switch
    {
        DontKnow => null,
        MatchedOptions given => TargetsOnce ? MatchParts.GivenTwice(given) : null,
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override Grade Grade(Response response) => response switch
    {
        DontKnow => Questions.Grade.None(Verdict.DontKnow, Parts(MatchParts.Nothing)),
        MatchedOptions { Pairs.IsEmpty: true } => Questions.Grade.None(Verdict.Unanswered, Parts(MatchParts.Nothing)),
        MatchedOptions given => MatchParts.Share(Parts(MatchParts.Known(given.Pairs, Sources, Targets)), "pairs"),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override void WriteKey(Utf8JsonWriter json)
    {
        json.WriteSorted("pairs"u8, RightPairs);
        json.WriteSorted("targets"u8, Targets.Select(t => t.Id.Value));
    }

    private ImmutableArray<Option> Sources => [.. Pairs.Select(p => new Option(p.Id, p.Left))];

    /// <summary>The right sides, each text once, then the distractors.</summary>
    private ImmutableArray<Option> Targets => [.. Pairs.Select(p => new Option(p.Id, p.Right)).Concat(Distractors).DistinctBy(o => o.Text)];

    private bool TargetsOnce => Pairs.DistinctBy(p => p.Right).Count() == Pairs.Length;

    private Option TargetOf(MatchingPair pair) => Targets.First(t => t.Text == pair.Right);

    private ImmutableArray<PartFeedback> Parts(ImmutableSortedDictionary<string, string> given) =>
        [.. Pairs.Select(p => MatchParts.Of(new(p.Id, p.Left) { Feedback = p.Feedback }, TargetOf(p).Id, Targets, given)), .. MatchParts.Spare([.. Targets.Where(t => Pairs.All(p => p.Right != t.Text))], given)];
}
