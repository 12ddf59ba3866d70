using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explainer.Questions;

namespace Explainer.Tests.Questions.Oracles;

/// <summary>What a face makes of what was entered: a response, or none because none can hold it.</summary>
/// <remarks>
/// Typed ids name options by <see cref="Option.IsNamed"/>. An id that names nothing goes into the response as it is, so that the
/// question itself must refuse it. No response can hold an answer together with "I don't know", one source with two targets,
/// or a certainty that is not one of the four levels.
/// </remarks>
internal static class OracleFace
{
    public static Response? Read(Question question, JsonNode? entered)
    {
        var value = entered?["value"];
        if (entered?["dont_know"] is not null) return value is null ? new DontKnow() : null;
        return question.Interaction switch
        {
            Choose choose => new ChosenOptions([.. Typed(value).Select(typed => Id(choose.Options, typed))]),
            EnterText => new EnteredText(Typed(value).FirstOrDefault("")),
            Arrange => new ArrangedOptions([.. Typed(value)]),
            Match match when value is JsonArray pairs => Pairs(match, pairs.Select(p => KeyValuePair.Create(Text(p![0]), p[1]))),
            Match match => Pairs(match, value?.AsObject() ?? []),
            FillGaps fill => new FilledGaps((value?.AsObject() ?? []).ToImmutableSortedDictionary(g => g.Key, g => Gap(fill, g.Key, Text(g.Value)), StringComparer.Ordinal)),
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    /// <summary>Whether a rating of the oracles is one: nothing, 0–100, or a level's name.</summary>
    public static bool IsLevel(JsonNode? rating) => rating?.GetValueKind() switch
    {
        null => true,
        JsonValueKind.Number => rating.GetValue<int>() is >= 0 and <= 100,
        _ => rating.GetValue<string>() is "guess" or "low" or "medium" or "high",
    };

    /// <summary>The nearest of our four levels.</summary>
    public static Certainty? Level(JsonNode? rating) => rating?.GetValueKind() switch
    {
        null => null,
        JsonValueKind.Number => Enum.GetValues<Certainty>().MinBy(c => Math.Abs(c.Percent() - rating.GetValue<int>())),
        _ => rating.GetValue<string>() switch { "guess" => Certainty.Guessing, "low" => Certainty.Unsure, "medium" => Certainty.FairlySure, _ => Certainty.Certain },
    };

    private static MatchedOptions? Pairs(Match match, IEnumerable<KeyValuePair<string, JsonNode?>> pairs)
    {
        // The oracle's targets are our targets' texts. A source twice with one target is harmless, with two it cannot be held.
        var given = pairs.Where(p => p.Value is not null)
            .Select(p => KeyValuePair.Create(p.Key, match.Targets.FirstOrDefault(t => t.Text.Source == Text(p.Value))?.Id.Value ?? Text(p.Value)))
            .Distinct().ToArray();
        return given.DistinctBy(p => p.Key).Count() < given.Length ? null : new(given.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Typed(JsonNode? value) => value switch
    {
        null => [],
        JsonArray several => several.Select(Text),
        _ => Text(value) is { } text && text.Trim().Length > 0 ? [text] : [],
    };

    private static string Gap(FillGaps fill, string name, string typed) => Id(fill.Gaps.FirstOrDefault(g => g.Name == name)?.Options ?? [], typed);

    private static string Id(ImmutableArray<Option> options, string typed) => options.FirstOrDefault(o => o.IsNamed(typed))?.Id.Value ?? typed;

    private static string Text(JsonNode? node) => node!.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();
}
