using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Diagnostics;
using MarkdownDocument = Markdig.Syntax.MarkdownDocument;

namespace Explainer.Content.Yaml;

/// <summary>A part of a YAML document as it was written: nothing is guessed from how a text looks.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    /// <summary>Where it stands; for a mapping its first key, for a list its first entry or bracket.</summary>
    public SourceSpan Span { get; } = span;
}

internal enum TextStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <summary>A scalar: always the author's own text.</summary>
internal sealed class YamlText(SourceText? source, SourceSpan span, string value, TextStyle style) : YamlNode(span)
{
    private ImmutableArray<int> places;
    private bool isParsed;

    public string Value { get; } = value;

    public TextStyle Style { get; } = style;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value);

    /// <summary>The value as CommonMark, read once; null when its markup is nested too deeply.</summary>
    public MarkdownDocument? Markdown
    {
        get
        {
            if (!isParsed) (field, isParsed) = (MarkupParts.Parse(Value), true);
            return field;
        }
    }

    /// <summary>A text of our own making, for a tree that is put together.</summary>
    public static YamlText Of(string value) => new(null, SourceSpan.None, value, TextStyle.DoubleQuoted);

    /// <summary>Where a stretch of the value stands in the file: inside a block, behind folds and escapes.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (source is null) return Span;
        if (places.IsDefault) places = TextPlaces.Of(source, this);
        int from = places[Math.Clamp(start, 0, Value.Length)];
        int last = places[Math.Clamp(start + Math.Max(length, 1) - 1, 0, Value.Length)];
        return source.Span(from, Math.Max(from, last) + 1);
    }
}

/// <summary>A list, in <c>[ ]</c> or one entry a line.</summary>
internal sealed class YamlList(SourceSpan span, ImmutableArray<YamlNode> items, bool flow, bool complete = true) : YamlNode(span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;

    public bool Flow { get; } = flow;

    /// <summary>False when the file could not be read to this list's end.</summary>
    public bool Complete { get; } = complete;
}

internal sealed record YamlPair(YamlText Key, YamlNode Value);

/// <summary>A mapping, in <c>{ }</c> or one key a line; each key once.</summary>
internal sealed class YamlMap(SourceSpan span, ImmutableArray<YamlPair> pairs, bool flow, bool complete = true, bool bare = false) : YamlNode(span)
{
    public ImmutableArray<YamlPair> Pairs { get; } = pairs;

    public bool Flow { get; } = flow;

    /// <summary>Whether it is one key and its value inside <c>[ ]</c>, without braces of its own.</summary>
    public bool Bare { get; } = bare;

    /// <summary>False when the file could not be read to this mapping's end, so that nothing can be said to be missing.</summary>
    public bool Complete { get; } = complete;

    public YamlPair? Find(string key)
    {
        foreach (var pair in Pairs)
            if (pair.Key.Value == key) return pair;
        return null;
    }

    public string? TextOf(string key) => Find(key)?.Value is YamlText { IsEmpty: false } text ? text.Value : null;

    public YamlMap? MapOf(string key) => Find(key)?.Value as YamlMap;

    /// <summary>The same mapping, not read to its end.</summary>
    public YamlMap Cut() => new(Span, Pairs, Flow, complete: false, Bare);

    public IEnumerable<YamlMap> MapsOf(string key) => Find(key)?.Value is YamlList list ? list.Items.OfType<YamlMap>() : [];

    /// <summary>A mapping of our own making.</summary>
    public static YamlMap Of(params IEnumerable<YamlPair> pairs) => new(SourceSpan.None, [.. pairs], flow: false);

    /// <summary>The same mapping with a key set, in its place if it is there, else at the end.</summary>
    public YamlMap With(string key, YamlNode value)
    {
        int at = Pairs.IndexOf(Find(key)!);
        return new(Span, at < 0 ? Pairs.Add(new(YamlText.Of(key), value)) : Pairs.SetItem(at, new(Pairs[at].Key, value)), Flow, Complete, Bare);
    }
}

/// <summary>Something that was refused, and said to be, when the file was read: nobody complains about it twice.</summary>
internal sealed class YamlRefused(SourceSpan span) : YamlNode(span);
