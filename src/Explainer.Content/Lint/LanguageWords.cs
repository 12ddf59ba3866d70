using System.Collections.Concurrent;
using System.Collections.Frozen;
using Explainer.Content.Yaml;

namespace Explainer.Content.Lint;

/// <summary>The words of one language that rules look for, from <c>Words/words.en.yaml</c> and its like. Of other languages nothing is guessed.</summary>
internal sealed class LanguageWords
{
    private static readonly ConcurrentDictionary<string, LanguageWords?> Read = new(StringComparer.OrdinalIgnoreCase);

    private readonly YamlMap lists;
    private readonly FrozenSet<string> negative;
    private readonly string[] negativeEndings;

    private LanguageWords(YamlMap lists)
    {
        this.lists = lists;
        negative = Set("negative");
        Harmless = Set("harmless");
        negativeEndings = [.. Set("negative-endings")];
    }

    /// <summary>Pairs of words of which one would be negative alone: "at least".</summary>
    public FrozenSet<string> Harmless { get; }

    /// <summary>Whether a word, in small letters, makes a question ask for the opposite.</summary>
    public bool IsNegative(string word) => negative.Contains(word) || negativeEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>The words of a language, its region aside; null where there is no list.</summary>
    public static LanguageWords? Of(string language) => Read.GetOrAdd(language.Split('-')[0], OfSubtag);

    private static LanguageWords? OfSubtag(string subtag)
    {
        using var stream = typeof(LanguageWords).Assembly.GetManifestResourceStream($"words.{subtag.ToLowerInvariant()}.yaml");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return YamlTree.Read(new("words", reader.ReadToEnd()), new()).Root is YamlMap lists ? new(lists) : null;
    }

    private FrozenSet<string> Set(string name) =>
        ((YamlList)lists.Find(name)!.Value).Items.Cast<YamlText>().Select(t => t.Value).ToFrozenSet(StringComparer.Ordinal);
}
