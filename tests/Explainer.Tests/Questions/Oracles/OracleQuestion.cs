using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Questions;
using Fractions;

namespace Explainer.Tests.Questions.Oracles;

/// <summary>The oracle's specs as our questions. Typed ids are our named options: <see cref="Option.Names"/>.</summary>
internal static class OracleQuestion
{
    public static Question Of(string type, JsonObject spec) => type switch
    {
        "single" => new SingleChoiceQuestion(Options(spec["options"]), new(Text(spec["key"])))
        {
            Id = new("q"),
            Stem = "?",
            Credits = Numbers(spec["credit"]),
        },
        "multiple" => new MultipleChoiceQuestion(Options(spec["options"]), [.. Texts(spec["keys"]).Select(k => new OptionId(k))]) { Id = new("q"), Stem = "?" },
        "true_false" => new TrueFalseQuestion(spec["key"]!.GetValue<bool>()) { Id = new("q"), Stem = "?" },
        "numeric" => new NumericalQuestion(NumberKey(spec)) { Id = new("q"), Stem = "?", Language = spec["locale"] is { } l ? Text(l) : "und" },
        "short_text" => new ShortAnswerQuestion(TextKey(spec)) { Id = new("q"), Stem = "?" },
        "ordering" => new OrderingQuestion([.. spec["order"]!.AsArray().Select(rank => Rank(rank!))]) { Id = new("q"), Stem = "?" },
        "matching" => Matching(spec),
        "cloze" => new ClozeQuestion([.. spec["gaps"]!.AsObject().Select(g => Gap(g.Key, g.Value!.AsObject()))]) { Id = new("q"), Stem = "?", Language = "und" },
        "claims" => new ClassificationQuestion(
            Options(spec["categories"]),
            [.. spec["claims"]!.AsObject().Select(c => new ClassificationItem(new(c.Key), c.Key, new(Text(c.Value))))])
        { Id = new("q"), Stem = "?" },
        "confidence" => Of(Text(spec["inner"]!["type"]), spec["inner"]!.AsObject()),
        _ => throw new NotSupportedException(type),
    };

    private static NumberKey NumberKey(JsonObject spec) => new(Accepted(spec))
    {
        Units = spec["units"] is null ? Units.None : new(Numbers(spec["units"]))
        {
            Required = spec["unit_missing"] is { } missing && Text(missing) == "reprompt",
            Penalty = spec["unit_penalty"] is { } penalty ? OracleCase.Number(penalty) : Fraction.Zero,
        },
    };

    private static ImmutableArray<AcceptedNumber> Accepted(JsonObject spec)
    {
        if (spec["answers"] is JsonArray several) return [.. several.SelectMany(a => Accepted(a!.AsObject()))];
        AcceptedNumber one = spec["range"] is JsonArray range
            ? new NumberBetween(OracleCase.Number(range[0]), OracleCase.Number(range[1]))
            : new NumberNear(OracleCase.Number(spec["answer"]), new(Optional(spec["abs_tol"]), Optional(spec["rel_tol"])));
        return [one with { Credit = Optional(spec["credit"]) ?? Fraction.One }];
    }

    private static TextKey TextKey(JsonObject spec) => new(
        [.. Texts(spec["accept"]).Select(text => new AcceptedText(text)), .. Numbers(spec["credit"]).Select(c => new AcceptedText(c.Key) { Credit = c.Value })])
    {
        Reject = [.. Texts(spec["reject"])],
        Typos = Flag(spec["typos"]) ? null : 0,
        Folding = new()
        {
            CaseSensitive = Flag(spec["case_sensitive"]),
            FoldsDiacritics = Flag(spec["fold_diacritics"]),
            Compatibility = spec["compat"] is null || Flag(spec["compat"]),
        },
    };

    private static ImmutableArray<OrderingItem> Rank(JsonNode rank) =>
        [.. (rank is JsonArray tie ? Texts(tie) : [Text(rank)]).Select(id => new OrderingItem(new(id), id))];

    private static MatchingQuestion Matching(JsonObject spec)
    {
        // A pair's id names its left side and its target; here the oracle's target names are the texts.
        ImmutableArray<MatchingPair> pairs = [.. spec["stems"]!.AsObject().Select(s => new MatchingPair(new(s.Key), s.Key, Text(s.Value)))];
        var distractors = Texts(spec["targets"]).Except(pairs.Select(p => p.Right.Source));
        return new(pairs, [.. distractors.Select(t => new Option(new(t), t))]) { Id = new("q"), Stem = "?" };
    }

    private static ClozeGap Gap(string name, JsonObject spec)
    {
        ClozeGap gap = Text(spec["type"]) switch
        {
            "short_text" => new TextGap(name, TextKey(spec)),
            "numeric" => new NumberGap(name, NumberKey(spec)),
            "single" => new ChoiceGap(name, Options(spec["options"]), new(Text(spec["key"]))),
            var type => throw new NotSupportedException(type),
        };
        return gap with { Weight = OracleCase.Number(spec["weight"]) };
    }

    private static ImmutableArray<Option> Options(JsonNode? ids) => [.. Texts(ids).Select(id => new Option(new(id), id) { Names = [id] })];

    private static ImmutableSortedDictionary<string, Fraction> Numbers(JsonNode? node) =>
        (node?.AsObject() ?? []).ToImmutableSortedDictionary(p => p.Key, p => OracleCase.Number(p.Value), StringComparer.Ordinal);

    private static Fraction? Optional(JsonNode? node) => node is null ? null : OracleCase.Number(node);

    private static IEnumerable<string> Texts(JsonNode? node) => (node?.AsArray() ?? []).Select(Text);

    private static bool Flag(JsonNode? node) => node?.GetValueKind() == JsonValueKind.True;

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
