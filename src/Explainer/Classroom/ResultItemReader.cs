using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Explainer.Classroom;

/// <summary>Reads the questions of a result.</summary>
/// <remarks>Files of one class mostly have the same questions at the same places: what stands there is first compared with the file before.</remarks>
internal sealed class ResultItemReader(ResultMembers members)
{
    private const long MostHints = 1000;

    private static readonly byte[][] Names = KnownMembers.Named(
        "question", "type", "keyVersion", "phase", "response", "verdict", "points", "max", "certainty", "hints", "passageOpened", "elapsedMs", "lesson", "chain");

    private readonly ImmutableArray<ResultItem>.Builder all = ImmutableArray.CreateBuilder<ResultItem>();
    private readonly ImmutableArray<string>.Builder parts = ImmutableArray.CreateBuilder<string>();
    private ImmutableArray<ResultItem> before = [];

    /// <summary>The list that <paramref name="json"/> stands on.</summary>
    public ImmutableArray<ResultItem> All(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray) throw members.Wrong(ref json, "items", "a list");
        all.Clear();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.StartObject) throw members.Wrong(ref json, $"item {Number}", "a group of members");
            all.Add(Item(ref json));
        }
        members.Place = "";
        return before = all.ToImmutable();
    }

    private string Number => (all.Count + 1).ToString(CultureInfo.InvariantCulture);

    private ResultItem Item(ref Utf8JsonReader json)
    {
        members.Item = all.Count + 1;
        var same = all.Count < before.Length ? before[all.Count] : null;
        string? question = null, type = null, keyVersion = null, phase = null, verdict = null, lesson = null, chain = null;
        ImmutableArray<string> response = [];
        decimal? points = null, max = null;
        long? certainty = null, hints = null, elapsed = null;
        bool passage = false;
        var known = new KnownMembers(Names, "in an item ");
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (known.Next(ref json))
            {
                case 1: question = members.Name(ref json, "question", same?.Question); break;
                case 2: type = members.NameOrNot(ref json, "type", same?.Type); break;
                case 3: keyVersion = members.NameOrNot(ref json, "keyVersion", same?.KeyVersion); break;
                case 4: phase = members.NameOrNot(ref json, "phase", same?.Phase); break;
                case 5: response = Response(ref json, same?.Response ?? []); break;
                case 6: verdict = members.Name(ref json, "verdict", same?.Verdict); break;
                case 7: points = members.Points(ref json, "points"); break;
                case 8: max = members.Points(ref json, "max"); break;
                case 9: certainty = members.WholeOrNot(ref json, "certainty", 1, 4); break;
                case 10: hints = members.WholeOrNot(ref json, "hints", 0, MostHints); break;
                case 11: passage = json.TokenType != JsonTokenType.Null && members.Claim(ref json, "passageOpened"); break;
                case 12: elapsed = members.WholeOrNot(ref json, "elapsedMs", 0, long.MaxValue); break;
                case 13: lesson = members.NameOrNot(ref json, "lesson", same?.Lesson); break;
                case 14: chain = members.Fresh(ref json, "chain"); break;
                default: json.Skip(); break;
            }
        }
        return new(
            question is { Length: > 0 } ? question : throw Missing("question"), type ?? "", keyVersion ?? "", phase ?? "lesson", response,
            verdict ?? throw Missing("verdict"), points ?? throw Missing("points"), max ?? throw Missing("max"), (int?)certainty, (int)(hints ?? 0), passage, elapsed)
        {
            Lesson = lesson,
            Chain = chain,
        };
    }

    private NoResultException Missing(string member) => new($"has no '{member}' in item {Number}");

    private ImmutableArray<string> Response(ref Utf8JsonReader json, ImmutableArray<string> same)
    {
        if (json.TokenType == JsonTokenType.Null) return [];
        if (json.TokenType != JsonTokenType.StartArray) throw members.Wrong(ref json, "response", "a list");
        parts.Clear();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) parts.Add(members.Text(ref json, "response", parts.Count < same.Length ? same[parts.Count] : null));
        return parts is [var only] && same is [var given] && ReferenceEquals(only, given) ? same : parts.ToImmutable();
    }
}
