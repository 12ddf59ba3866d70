using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Content.Yaml;
using Fields = Explainer.Content.Claims.ReferenceFields;

namespace Explainer.Content.Claims;

/// <summary>Makes claims, sources and terms of what is written under <c>claims</c>, <c>sources</c> and <c>glossary</c>.</summary>
internal static class ReferencesReader
{
    /// <summary>Whatever of the three a block holds.</summary>
    public static ReferenceTable Read(Block block) => new(
        Entries(block, Fields.Claims, Claim),
        Entries(block, Fields.Sources, Source),
        Entries(block, Fields.Glossary, Term));

    private static ImmutableSortedDictionary<string, Entry<T>> Entries<T>(Block block, Field of, Func<string, Block, T?> make) where T : class
    {
        var table = ImmutableSortedDictionary.CreateBuilder<string, Entry<T>>(StringComparer.Ordinal);
        foreach (var (key, inner) in block.Entries<Block>(of))
            table[key.Value] = new(inner is null ? null : make(key.Value, inner), key, inner?.Map ?? YamlMap.Of());
        return table.ToImmutable();
    }

    private static Claim? Claim(string id, Block block) =>
        block.Text(Fields.Text) is { } text && block.Text(Fields.Claimant) is { } claimant && block.Text(Fields.Status) is { } status
            ? new(new(id), text, claimant, StatusOf(status))
            {
                Via = [.. block.Texts(Fields.Via).Select(t => t.Value)],
                AsOf = block.Date(Fields.AsOf),
                Sources = [.. block.Texts(Fields.ClaimSources).Select(t => new SourceId(t.Value))],
                Value = block.Inner(Fields.Value) is { } value && value.Number(Fields.Number) is { } number ? new(number, value.Text(Fields.Unit)) : null,
            }
            : null;

    private static ClaimStatus StatusOf(string word) => word switch
    {
        "confirmed" => ClaimStatus.Confirmed,
        "claimed" => ClaimStatus.Claimed,
        "disputed" => ClaimStatus.Disputed,
        _ => ClaimStatus.Analysis,
    };

    private static Source? Source(string id, Block block) => block.Text(Fields.SourceTitle) is { } title
        ? new(new(id), title)
        {
            Publisher = block.Text(Fields.Publisher),
            Date = block.Date(Fields.Date),
            Url = block.Text(Fields.Url),
            Accessed = block.Date(Fields.Accessed),
        }
        : null;

    private static GlossaryTerm? Term(string id, Block block) =>
        block.Text(Fields.Term) is { } term && block.Text(Fields.Meaning) is { } text
            ? new(new(id), term, text) { Also = [.. block.Texts(Fields.Also).Select(t => t.Value)] }
            : null;
}
