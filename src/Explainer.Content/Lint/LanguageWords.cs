using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Explainer.Content.Lint.Pages;
using Explainer.Content.Yaml;

namespace Explainer.Content.Lint;

/// <summary>The words of one language that rules look for, from <c>Words/words.en.yaml</c> and its like, where each list is explained. Of other languages nothing is guessed.</summary>
internal sealed class LanguageWords
{
    private static readonly ConcurrentDictionary<string, LanguageWords?> Read = new(StringComparer.OrdinalIgnoreCase);

    private readonly YamlMap lists;
    private readonly FrozenSet<string> harmless, negative, negativeInOptions;
    private readonly ImmutableArray<string> negativeEndings;

    private LanguageWords(string language, YamlMap lists)
    {
        IsEnglish = language == "en";
        this.lists = lists;
        (negative, negativeInOptions, negativeEndings) = (Set("negative"), Set("negative-in-options"), List("negative-endings"));
        (harmless, Absolute, Vague, Stop) = (Set("harmless"), Set("absolute"), Set("vague"), Set("stop"));
        AllOfAbove = new(Set("all-first"), Set("above-fill"), Set("above-last"));
        NoneOfAbove = AllOfAbove with { First = Set("none-first") };
        (CombinedJoiners, CombinedAround, DontKnow) = (Set("combined-joiners"), Set("combined-around"), Set("dont-know"));
        (ArticleBeforeVowel, ArticleBeforeConsonant, Vowels) = (Set("article-before-vowel"), Set("article-before-consonant"), Set("vowels"));
        Numbers = new(List("less-than"), List("at-most"), List("more-than"), List("at-least"), List("or-less"), List("or-more"), List("between"), List("range"));
        FreeNumbers = new(List("months"), List("numbered"), List("numbering"), List("amounts"));
    }

    public bool IsEnglish { get; }

    /// <summary>Tells numbers that state a fact from dates and names.</summary>
    public FreeNumbers FreeNumbers { get; }

    public FrozenSet<string> Absolute { get; }

    public FrozenSet<string> Vague { get; }

    public FrozenSet<string> Stop { get; }

    public PhraseOfWords AllOfAbove { get; }

    public PhraseOfWords NoneOfAbove { get; }

    public FrozenSet<string> CombinedJoiners { get; }

    public FrozenSet<string> CombinedAround { get; }

    public FrozenSet<string> DontKnow { get; }

    public FrozenSet<string> ArticleBeforeVowel { get; }

    public FrozenSet<string> ArticleBeforeConsonant { get; }

    public FrozenSet<string> Vowels { get; }

    public NumberWords Numbers { get; }

    /// <summary>The words of a language, its region aside; null where there is no list.</summary>
    public static LanguageWords? Of(string language) => Read.GetOrAdd(language.Split('-')[0], OfSubtag);

    /// <summary>Whether a word, in small letters, makes a question ask for the opposite.</summary>
    public bool IsNegative(string word) => negative.Contains(word) || HasNegativeEnding(word);

    /// <summary>Whether a word, in small letters, makes an option say the opposite.</summary>
    public bool IsNegativeInOption(string word) => negativeInOptions.Contains(word) || HasNegativeEnding(word);

    /// <summary>Whether a word among others means nothing by itself: "least" in "at least".</summary>
    public bool IsHarmless(ImmutableArray<string> all, int at) =>
        (at > 0 && harmless.Contains($"{all[at - 1]} {all[at]}")) || (at + 1 < all.Length && harmless.Contains($"{all[at]} {all[at + 1]}"));

    /// <summary>The first word of a text that is looked for, and not harmless where it stands; null if there is none.</summary>
    public string? First(LintText text, Func<string, bool> isSought)
    {
        for (int i = 0; i < text.Words.Length; i++)
            if (isSought(text.Words[i]) && !IsHarmless(text.Words, i)) return text.Words[i];
        return null;
    }

    private static LanguageWords? OfSubtag(string subtag)
    {
        using var stream = typeof(LanguageWords).Assembly.GetManifestResourceStream($"words.{subtag.ToLowerInvariant()}.yaml");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return YamlTree.Read(new("words", reader.ReadToEnd()), new()).Root is YamlMap lists ? new(subtag.ToLowerInvariant(), lists) : null;
    }

    private bool HasNegativeEnding(string word)
    {
        foreach (string ending in negativeEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private FrozenSet<string> Set(string name) => List(name).ToFrozenSet(StringComparer.Ordinal);

    private ImmutableArray<string> List(string name) => lists.Find(name)?.Value is YamlList list ? [.. list.Items.OfType<YamlText>().Select(t => t.Value)] : [];
}

/// <summary>A phrase made of few words: one of the first, then any of those that fill it, the last of them one of the last.</summary>
internal sealed record PhraseOfWords(FrozenSet<string> First, FrozenSet<string> Fill, FrozenSet<string> Last)
{
    /// <summary>Whether some words are such a phrase and nothing else.</summary>
    public bool Matches(ImmutableArray<string> words) =>
        words.Length >= 2 && First.Contains(words[0]) && Last.Contains(words[^1]) && words.Skip(1).All(Fill.Contains);
}

/// <summary>What stands before, between and behind numbers.</summary>
internal sealed record NumberWords(
    ImmutableArray<string> LessThan, ImmutableArray<string> AtMost, ImmutableArray<string> MoreThan, ImmutableArray<string> AtLeast,
    ImmutableArray<string> OrLess, ImmutableArray<string> OrMore, ImmutableArray<string> Between, ImmutableArray<string> Range);
