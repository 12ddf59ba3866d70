using System.Collections.Immutable;
using System.Text.Json;
using Explainer.Claims;
using Fractions;

namespace Explainer.Questions;

/// <summary>Something to put in its place in an order.</summary>
/// <param name="Id">Recorded.</param>
/// <param name="Text">Shown.</param>
public sealed record OrderingItem(OptionId Id, Markup Text)
{
    /// <summary>When it was; shown after grading.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Shown after grading.</summary>
    public Markup? Feedback { get; init; }

    /// <summary>The date, then the author's words.</summary>
    internal Markup? Comment => (Date, Feedback) switch
    {
        ({ } date, { } feedback) => $"{date}: {feedback}",
        ({ } date, null) => date.Text,
        _ => Feedback,
    };
}

/// <summary>Items are to be put in order.</summary>
/// <param name="Ranks">First to last; items of one rank are tied, and their order does not matter.</param>
public sealed record OrderingQuestion(ImmutableArray<ImmutableArray<OrderingItem>> Ranks) : Question
{
    /// <summary>The type's name.</summary>
    public static QuestionType TypeName { get; } = new("ordering") { Answers = AnswerForm.Order };

    /// <summary>All items, in a right order.</summary>
    public IEnumerable<OrderingItem> Items => Ranks.SelectMany(rank => rank);

    /// <inheritdoc/>
    public override QuestionType Type => TypeName;

    /// <inheritdoc/>
    public override Interaction Interaction => new Arrange([.. Items.Select(item => new Option(item.Id, item.Text))]);

    /// <inheritdoc/>
    /// <remarks>Always shuffled, since the file holds the right order; and never into an order that would earn full credit.</remarks>
    public override Interaction Present(long seed)
    {
        var shown = new Shuffle(seed, Id.Value).Of(((Arrange)Interaction).Items);
        bool solved = Count([.. shown.Select(o => o.Id.Value)]).Discordant == 0;
        // In a right order the first and the last item differ in rank, unless all are tied.
        return new Arrange(solved && shown.Length > 1 ? shown.SetItem(0, shown[^1]).SetItem(shown.Length - 1, shown[0]) : shown);
    }

    /// <inheritdoc/>
    public override Grade Grade(Response response) => response switch
    {
        DontKnow => Questions.Grade.None(Verdict.DontKnow, Parts([])),
        ArrangedOptions { Items: [] } => Questions.Grade.None(Verdict.Unanswered, Parts([])),
        ArrangedOptions given => ByPairs(Ids.Known(given.Items, Items.Select(i => i.Id))),
        _ => throw Foreign(response),
    };

    /// <inheritdoc/>
    public override void WriteKey(Utf8JsonWriter json)
    {
        json.WriteStartArray("ranks"u8);
        foreach (var rank in Ranks) json.WriteStringValue(string.Join(' ', rank.Select(i => i.Id.Value).Order(StringComparer.Ordinal)));
        json.WriteEndArray();
    }

    /// <summary>Pairs of items in the right order less those in the wrong one, over all pairs whose order matters, not below 0: Kendall's τ.</summary>
    /// <remarks>An item left out is in no pair. A random order earns 0 on average before the floor.</remarks>
    private Grade ByPairs(ImmutableArray<string> given)
    {
        var (right, wrong, all) = Count(given);
        var credit = all == 0 ? Fraction.One : right > wrong ? new Fraction(right - wrong, all) : Fraction.Zero;
        return Questions.Grade.Of(credit, Parts(given)) with
        {
            Reckoning = credit == Fraction.One ? null
                : $"{right} of {all} pairs of items stand in the right order: {Reckonings.Difference((right, all), (wrong, all), credit)}.",
        };
    }

    private (int Concordant, int Discordant, int All) Count(ImmutableArray<string> given)
    {
        int[] ranks = [.. given.Select(RankOf)];
        int concordant = 0, discordant = 0;
        for (int later = 1; later < ranks.Length; later++)
        {
            concordant += ranks[..later].Count(r => r < ranks[later]);
            discordant += ranks[..later].Count(r => r > ranks[later]);
        }
        int n = Items.Count(), tied = Ranks.Sum(rank => rank.Length * (rank.Length - 1) / 2);
        return (concordant, discordant, n * (n - 1) / 2 - tied);
    }

    private int RankOf(string id)
    {
        for (int rank = 0; rank < Ranks.Length; rank++)
            if (Ranks[rank].Any(item => item.Id.Value == id)) return rank;
        return -1;
    }

    /// <summary>Each item with its place in the response and the places where it belongs, counted from 1.</summary>
    private ImmutableArray<PartFeedback> Parts(ImmutableArray<string> given)
    {
        var parts = ImmutableArray.CreateBuilder<PartFeedback>();
        int first = 1;
        foreach (var rank in Ranks)
        {
            int last = first + rank.Length - 1;
            foreach (var item in rank)
            {
                int place = given.IndexOf(item.Id.Value) + 1;
                var mark = place == 0 ? PartMark.Missed : place >= first && place <= last ? PartMark.Right : PartMark.Wrong;
                parts.Add(new(item.Id.Value, item.Text, mark)
                {
                    Given = place == 0 ? default(Markup?) : $"{place}",
                    Right = first == last ? $"{first}" : $"{first}–{last}",
                    Comment = item.Comment,
                });
            }
            first = last + 1;
        }
        return parts.ToImmutable();
    }
}
