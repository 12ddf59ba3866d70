using System.Collections.Immutable;
using Explainer.Questions;

namespace Explainer.Reports;

/// <summary>A list of things that can be chosen, placed or matched.</summary>
/// <param name="Name"><c>choices</c>, <c>source</c> or <c>target</c>.</param>
/// <param name="Options">In the order of the file.</param>
internal sealed record XapiComponents(string Name, ImmutableArray<Option> Options);

/// <summary>A question as xAPI describes it (IEEE 9274.1.1, cmi.interaction).</summary>
/// <param name="Type">One of the interaction types.</param>
internal sealed record XapiInteraction(string Type)
{
    private const int MostPatterns = 100;

    /// <summary>Right responses, each enough; empty where xAPI cannot say what is right, and then left out.</summary>
    public ImmutableArray<string> Patterns { get; private init; } = [];

    /// <summary>What there was to choose from.</summary>
    public ImmutableArray<XapiComponents> Components { get; private init; } = [];

    /// <summary>How a question is described.</summary>
    public static XapiInteraction Of(Question question) => question switch
    {
        TrueFalseQuestion q => new("true-false") { Patterns = [q.Answer ? "true" : "false"] },
        SingleChoiceQuestion q => new("choice") { Patterns = [q.Key.Value], Components = [new("choices", q.Options)] },
        MultipleChoiceQuestion q => new("choice") { Patterns = [XapiText.Joined(q.Keys.Select(k => k.Value))], Components = [new("choices", q.Options)] },
        NumericalQuestion q => new("numeric") { Patterns = [.. q.Key.Answers.Where(a => a.Credit == Fractions.Fraction.One).Select(XapiText.Range)] },
        ShortAnswerQuestion q => new("fill-in") { Patterns = [.. XapiText.Accepted(q.Key)] },
        ClozeQuestion q => new("fill-in") { Patterns = Every(q.Gaps.Select(XapiText.Fillings)) },
        OrderingQuestion q => new("sequencing") { Patterns = Every(q.Ranks.Select(Orders)), Components = [new("choices", [.. q.Items.Select(i => new Option(i.Id, i.Text))])] },
        MatchingQuestion or ClassificationQuestion => Matching((Match)question.Interaction, question),
        _ => new("other"),
    };

    private static XapiInteraction Matching(Match match, Question question) => new("matching")
    {
        Patterns = [XapiText.Pairs(question is MatchingQuestion matching ? matching.RightPairs : ((ClassificationQuestion)question).Items.Select(i => KeyValuePair.Create(i.Id.Value, i.Category.Value)))],
        Components = [new("source", match.Sources), new("target", match.Targets)],
    };

    /// <summary>Every way to fill all places, each place on its own; none where a place cannot be said or there are too many to list.</summary>
    private static ImmutableArray<string> Every(IEnumerable<IEnumerable<string>> places)
    {
        string[]? all = null;
        foreach (var place in places)
        {
            string[] ways = [.. place.Take(MostPatterns + 1)];
            all = all is null ? ways : [.. all.SelectMany(before => ways.Select(way => before + XapiText.Comma + way))];
            if (all.Length is 0 or > MostPatterns) return [];
        }
        return [.. all ?? []];
    }

    /// <summary>Every order of the items of one rank.</summary>
    private static IEnumerable<string> Orders(ImmutableArray<OrderingItem> rank) => rank.Length <= 1
        ? rank.Select(i => i.Id.Value)
        : rank.SelectMany(first => Orders(rank.Remove(first)).Select(rest => first.Id.Value + XapiText.Comma + rest));
}
