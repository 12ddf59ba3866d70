using System.Collections.Immutable;
using Explainer.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Explainer.Content.Yaml;

/// <summary>What a file holds: its root, and whether it could be read to the end.</summary>
internal sealed record YamlDocument(YamlNode? Root, bool Complete);

/// <summary>How much a document may hold.</summary>
internal sealed record YamlLimits(int Depth, int Nodes)
{
    public static YamlLimits Author { get; } = new(64, 100_000);

    /// <summary>For a lesson put together from several files that kept to <see cref="Author"/>.</summary>
    public static YamlLimits Kept { get; } = new(72, 1_000_000);
}

/// <summary>Builds our tree from parser events. Nothing recurses, so no nesting can overflow the stack.</summary>
internal sealed class YamlTree(SourceText source, Findings findings, YamlLimits limits)
{
    private readonly Stack<OpenNode> open = new();
    private readonly List<YamlText> texts = [];
    private YamlNode? root;
    private int nodes;

    /// <summary>How many of the open nodes the parser has ended. They count as read to their end when something sound follows: an error directly behind them may well be theirs.</summary>
    private int ended;

    /// <summary>Behind the furthest thing read; YamlDotNet 18.1 puts some events at the file's beginning, and closing brackets end before they begin.</summary>
    private int read;

    public static YamlDocument Read(SourceText source, Findings findings, YamlLimits? limits = null)
    {
        string cleaned = CharacterCheck.Cleaned(source, findings);
        return new YamlTree(ReferenceEquals(cleaned, source.Text) ? source : new(source.Path, cleaned), findings, limits ?? YamlLimits.Author).Read();
    }

    private YamlDocument Read()
    {
        var parser = new Parser(new StringReader(source.Text));
        bool complete;
        try
        {
            complete = ReadEvents(parser);
            if (complete) CloseEnded();
            TabCheck.Whole(source, texts, findings);
        }
        // YamlDotNet 18.1 throws InvalidOperationException, without a place, on some flow collections that are not closed.
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            complete = false;
            var last = parser.Current is null ? SourceSpan.StartOf(source.Path) : source.Span(read, read + 1);
            new SyntaxMend(source, findings, [.. open.Skip(ended).Where(node => !node.Bare)], last, texts.LastOrDefault()).Explain(e as YamlException);
            SayUnread();
        }
        // It throws this, without a place, on a tag that is no address: !<:>.
        catch (ArgumentException e) when (e.GetType() == typeof(ArgumentException) && Sign('!', read) is { } tag)
        {
            complete = false;
            findings.Add(Rules.Tag, tag, source.Between(tag));
            SayUnread();
        }
        while (open.Count > 0) Close(complete: false);
        // A mapping that seems to end before the rest of the file was to go on.
        return new(!complete && root is YamlMap { Complete: true } map ? map.Cut() : root, complete);
    }

    /// <summary>False when something ended the reading before the file's end.</summary>
    private bool ReadEvents(Parser parser)
    {
        int documents = 0;
        while (parser.MoveNext())
        {
            var happened = parser.Current!;
            bool closes = happened is SequenceEnd or MappingEnd && (ended == 0 ? open.Peek() : open.ElementAt(ended)) is { Flow: true, Bare: false };
            read = Math.Max(read, Index(happened.End) + (closes ? 1 : 0));
            if (happened is Scalar word && IsStray(word))
            {
                SayUnread();
                return false;
            }
            if (happened is SequenceEnd or MappingEnd) ended++;
            else CloseEnded();
            if (happened is DocumentStart && ++documents > 1)
            {
                findings.Add(Rules.SecondDocument, SpanOf(happened));
                return false;
            }
            if (happened is AnchorAlias alias) Refuse(alias);
            if (happened is NodeEvent node && !Enter(node)) return false;
        }
        return true;
    }

    /// <summary>Adds to what ended the reading that there is more below, of which nothing has been said.</summary>
    private void SayUnread()
    {
        int line = findings.Last!.Span.Line;
        if (!string.IsNullOrWhiteSpace(source.Text[source.IndexOf(line + 1, 1)..]) && line < source.LineCount) findings.Continue($"What stands below line {line} was not read.");
    }

    private bool IsStray(Scalar word) =>
        word is { Style: ScalarStyle.Plain } && (word.Start.Column == 1 || word.Value is [> '\u007f', ..])
        && StrayLine.SayKey(source, (int)word.Start.Line, (int)word.Start.Column, word.Value, texts.LastOrDefault(), findings);

    private bool Enter(NodeEvent node)
    {
        if (++nodes > limits.Nodes)
        {
            findings.Add(Rules.TooManyValues, SpanOf(node), limits.Nodes.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
            return false;
        }
        if (!node.Anchor.IsEmpty) findings.Add(Rules.Anchor, Sign(node, '&'), node.Anchor.Value);
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific) findings.Add(Rules.Tag, Sign(node, '!'), source.Between(Sign(node, '!')));
        switch (node)
        {
            case Scalar scalar:
                Add(Text(scalar));
                break;
            default:
                // YamlDotNet 18.1 puts a pair inside [ ] that has no braces at the file's beginning.
                bool isBare = node is MappingStart { Style: MappingStyle.Flow } && node.Start.Index == 0 && open.Count > 0 && open.Peek().IsFlowList;
                var at = isBare ? open.Peek().Span : source.Span(Index(node.Start), Index(node.Start) + 1);
                if (open.Count >= limits.Depth)
                {
                    findings.Add(Rules.TooDeep, at, $"{limits.Depth}");
                    return false;
                }
                open.Push(OpenNode.Of(node, at, isBare, isEntry: open.TryPeek(out var parent) && parent.IsBlockList));
                break;
        }
        return true;
    }

    private void Refuse(AnchorAlias alias)
    {
        findings.Add(Rules.Alias, SpanOf(alias), "*" + alias.Value.Value);
        Add(new YamlRefused(SpanOf(alias)));
    }

    private YamlText Text(Scalar scalar)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => TextStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => TextStyle.DoubleQuoted,
            ScalarStyle.Literal => TextStyle.Literal,
            ScalarStyle.Folded => TextStyle.Folded,
            _ => TextStyle.Plain,
        };
        var text = new YamlText(source, SpanOf(scalar), scalar.Value, style);
        text = CharacterCheck.WithoutEscapes(source, text, findings);
        if (style == TextStyle.Plain) PlainTextTraps.CommentCutsText(source, text, findings);
        if (style == TextStyle.Plain) PlainTextTraps.DashesWithoutBlanks(source, text, findings);
        if (style == TextStyle.Plain) PlainTextTraps.Quotes(text, findings);
        texts.Add(text);
        return text;
    }

    private void Add(YamlNode node)
    {
        if (open.TryPeek(out var parent)) parent.Add(node, findings);
        else root ??= node;
    }

    private void CloseEnded()
    {
        for (; ended > 0; ended--) Close(complete: true);
    }

    private void Close(bool complete)
    {
        var closed = open.Pop();
        foreach (var before in closed.Before) Add(before);
        var node = closed.ToNode(complete);
        if (complete && node is YamlList { Flow: true } list) PlainTextTraps.CommaInNumber(source, list, findings);
        Add(node);
    }

    /// <summary>The word that begins with a sign, at or behind a node's start.</summary>
    private SourceSpan Sign(NodeEvent node, char sign) => Sign(sign, Index(node.Start)) ?? SpanOf(node);

    /// <summary>The word that begins with a sign, the first at or behind a place; null where there is none.</summary>
    private SourceSpan? Sign(char sign, int from)
    {
        int at = source.Text.IndexOf(sign, Math.Min(from, source.Text.Length));
        if (at < 0) return null;
        int end = at;
        while (end < source.Text.Length && source.Text[end] is not (' ' or '\t' or '\r' or '\n' or ',' or ']' or '}')) end++;
        return source.Span(at, end);
    }

    private SourceSpan SpanOf(ParsingEvent happened)
    {
        Mark from = happened.Start, to = happened.End;
        return source.Span(((int)from.Line, (int)from.Column), ((int)to.Line, (int)to.Column));
    }

    private int Index(Mark mark) => source.IndexOf((int)mark.Line, (int)mark.Column);
}

/// <summary>A list or mapping that is being read.</summary>
internal sealed class OpenNode
{
    /// <summary>So many keys are looked through one by one; of more a table is made.</summary>
    private const int FewKeys = 16;

    private readonly bool isEntry;
    private readonly ImmutableArray<YamlNode>.Builder? items;
    private readonly ImmutableArray<YamlPair>.Builder? pairs;
    private Dictionary<string, YamlText>? keys;
    private YamlNode? key;

    private OpenNode(bool isMap, bool flow, bool bare, SourceSpan span, bool isEntry)
    {
        (Flow, Bare, Span, this.isEntry) = (flow, bare, span, isEntry && isMap && !flow);
        if (isMap) pairs = ImmutableArray.CreateBuilder<YamlPair>();
        else items = ImmutableArray.CreateBuilder<YamlNode>();
    }

    public bool Flow { get; }

    /// <summary>A list with an entry a line.</summary>
    public bool IsBlockList => !Flow && items is not null;

    public bool IsFlowList => Flow && items is not null;

    /// <summary>A pair inside <c>[ ]</c> without braces.</summary>
    public bool Bare { get; }

    public SourceSpan Span { get; private set; }

    /// <summary>Entries of a list that end where this one's first key is written again: a dash was forgotten there.</summary>
    public ImmutableArray<YamlNode> Before { get; private set; } = [];

    public static OpenNode Of(NodeEvent start, SourceSpan span, bool bare, bool isEntry) => start switch
    {
        MappingStart map => new(true, map.Style == MappingStyle.Flow, bare, span, isEntry),
        SequenceStart list => new(false, list.Style == SequenceStyle.Flow, false, span, false),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public void Add(YamlNode node, Findings findings)
    {
        if (pairs is null) items!.Add(node);
        else if (key is null)
        {
            if (Bare) Span = node.Span;
            key = Key(node, findings);
        }
        else
        {
            if (key is YamlText name) pairs.Add(new(name, node));
            key = null;
        }
    }

    public YamlNode ToNode(bool complete)
    {
        if (pairs is null) return new YamlList(Span, items!.DrainToImmutable(), Flow, complete);
        if (key is YamlText cut) pairs.Add(new(cut, new YamlRefused(cut.Span)));
        var span = Flow || pairs.Count == 0 ? Span : pairs[0].Key.Span;
        return new YamlMap(span, pairs.DrainToImmutable(), Flow, complete && Before.IsEmpty, Bare);
    }

    private YamlNode Key(YamlNode node, Findings findings)
    {
        if (node is YamlRefused) return node;
        if (node is not YamlText { IsEmpty: false } text) findings.Add(Rules.KeyNotText, node.Span);
        else if (text.Value.Length > 200) findings.Add(Rules.KeyTooLong, node.Span);
        else if (PlainTextTraps.DashAtOnce(text) is { } entry && !Flow) findings.Add(Rules.DashWithoutSpace, node.Span, entry);
        else if (Known(text.Value) is { } first)
        {
            findings.Add(Rules.DuplicateKey, node.Span, text.Value, $"{first.Span.Line}");
            if (BeginsEntry(first)) return text;
        }
        else
        {
            keys?.Add(text.Value, text);
            return text;
        }
        return new YamlRefused(node.Span);
    }

    /// <summary>Whether the next entry of a list begins, its first key being written again: else each of its other keys would be said to be written twice.</summary>
    private bool BeginsEntry(YamlText again)
    {
        if (!isEntry || pairs!.Count < 2 || again != pairs[0].Key) return false;
        Before = Before.Add(new YamlMap(again.Span, pairs.DrainToImmutable(), flow: false, complete: false));
        keys = null;
        return true;
    }

    /// <summary>The key of that name that is there already.</summary>
    private YamlText? Known(string name)
    {
        if (pairs!.Count > FewKeys) return (keys ??= pairs.ToDictionary(p => p.Key.Value, p => p.Key, StringComparer.Ordinal)).GetValueOrDefault(name);
        foreach (var pair in pairs)
            if (pair.Key.Value == name) return pair.Key;
        return null;
    }
}
