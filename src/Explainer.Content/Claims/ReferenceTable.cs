using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;

namespace Explainer.Content.Claims;

/// <summary>A claim, source or term with the text it was read from. Without a value it was written, but not well enough to be used.</summary>
internal sealed record Entry<T>(T? Value, YamlText Key, YamlNode Tree) where T : class;

/// <summary>Claims, sources and terms by id, as far as they are seen from one place.</summary>
internal sealed record ReferenceTable(
    ImmutableSortedDictionary<string, Entry<Claim>> Claims,
    ImmutableSortedDictionary<string, Entry<Source>> Sources,
    ImmutableSortedDictionary<string, Entry<GlossaryTerm>> Glossary)
{
    public static ReferenceTable None { get; } = new(Empty<Claim>(), Empty<Source>(), Empty<GlossaryTerm>());

    /// <summary>All three kinds, for what could not be read at all.</summary>
    public static ImmutableHashSet<Target> AnyKind { get; } = [Target.Claim, Target.Source, Target.Term];

    /// <summary>Kinds of which a file could not be read to its end, so that nothing can be said to be unknown.</summary>
    public ImmutableHashSet<Target> Broken { get; init; } = [];

    public IEnumerable<string> Ids(Target target) => target switch
    {
        Target.Claim => Claims.Keys,
        Target.Source => Sources.Keys,
        Target.Term => Glossary.Keys,
        _ => [],
    };

    /// <summary>Both; where an id is in both, which is said elsewhere, this one's.</summary>
    public ReferenceTable And(ReferenceTable other) =>
        new(other.Claims.SetItems(Claims), other.Sources.SetItems(Sources), other.Glossary.SetItems(Glossary)) { Broken = Broken.Union(other.Broken) };

    /// <summary>Says which ids are used again.</summary>
    public void SayDuplicates(ReferenceTable again, string where, Findings findings)
    {
        Same(Claims, again.Claims, "claim");
        Same(Sources, again.Sources, "source");
        Same(Glossary, again.Glossary, "term");

        void Same<T>(ImmutableSortedDictionary<string, Entry<T>> first, ImmutableSortedDictionary<string, Entry<T>> second, string kind) where T : class
        {
            foreach (var (id, entry) in second)
                if (first.ContainsKey(id)) findings.Add(Rules.DuplicateId, entry.Key.Span, kind, id, where);
        }
    }

    /// <summary>Those that are referred to, with the sources of the claims among them.</summary>
    public ReferenceTable Used(IEnumerable<Use> uses)
    {
        var ids = uses.GroupBy(u => u.Target).ToDictionary(g => g.Key, g => g.Select(u => u.Id).ToHashSet(StringComparer.Ordinal));
        var claims = Only(Claims, ids.GetValueOrDefault(Target.Claim, []));
        var sources = ids.GetValueOrDefault(Target.Source, []);
        foreach (var claim in claims.Values)
            foreach (var source in claim.Value?.Sources ?? []) sources.Add(source.Value);
        return new(claims, Only(Sources, sources), Only(Glossary, ids.GetValueOrDefault(Target.Term, [])));
    }

    /// <summary>All of them, but those that were not read well without their values.</summary>
    /// <param name="isBad">Asked of each entry's place and what is written there.</param>
    public ReferenceTable Without(Func<SourceSpan, YamlNode, bool> isBad)
    {
        return this with { Claims = Sound(Claims), Sources = Sound(Sources), Glossary = Sound(Glossary) };

        ImmutableSortedDictionary<string, Entry<T>> Sound<T>(ImmutableSortedDictionary<string, Entry<T>> all) where T : class =>
            all.SetItems(all.Where(e => isBad(e.Value.Key.Span, e.Value.Tree)).Select(e => KeyValuePair.Create(e.Key, e.Value with { Value = null })).ToArray());
    }

    public References ToReferences() => new(Values(Claims), Values(Sources), Values(Glossary));

    private static ImmutableSortedDictionary<string, T> Values<T>(ImmutableSortedDictionary<string, Entry<T>> of) where T : class =>
        of.Where(e => e.Value.Value is not null).ToImmutableSortedDictionary(e => e.Key, e => e.Value.Value!, StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, Entry<T>> Only<T>(ImmutableSortedDictionary<string, Entry<T>> of, HashSet<string> ids) where T : class
    {
        var only = Empty<T>().ToBuilder();
        foreach (string id in ids)
            if (of.TryGetValue(id, out var entry)) only[id] = entry;
        return only.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, Entry<T>> Empty<T>() where T : class =>
        ImmutableSortedDictionary.Create<string, Entry<T>>(StringComparer.Ordinal);
}
