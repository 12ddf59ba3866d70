using System.Collections.Immutable;
using Explainer.Claims;
using Explainer.Diagnostics;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Yaml;

/// <summary>One mapping, read against its <see cref="Shape"/> with all that is in it. Every problem is said once, whoever asks for a value or not.</summary>
internal sealed class Block
{
    /// <summary>So many keys are listed where one was written that is none.</summary>
    private const int FewKeys = 8;

    private readonly List<KeyValuePair<Field, object>> values;

    /// <summary>The fields that were probably meant by keys that are none.</summary>
    private readonly List<string> misspelt = [];

    public Block(YamlMap map, Shape shape, Reading reading)
    {
        (Map, Shape, values) = (map, shape, new(map.Pairs.Length));
        foreach (var pair in map.Pairs)
            if (shape.Find(pair.Key.Value) is { } known) Read(known, pair, reading);
            else Unknown(pair, reading.Findings);
        foreach (var needed in shape.Required)
            if (map.Complete && !IsWritten(needed) && !misspelt.Contains(needed.Name)) SayMissing(needed, reading.Findings);
    }

    public YamlMap Map { get; }

    public Shape Shape { get; }

    public SourceSpan Span => Map.Span;

    /// <summary>Whether a value was written and could be read.</summary>
    public bool Has(Field of) => Value(of) is not null;

    /// <summary>Whether the key is there with something behind it, readable or not.</summary>
    public bool IsWritten(Field of) => !IsEmpty(Map.Find(of.Name)?.Value);

    /// <summary>Whether something was written for it that could not be read, under its own name or one that is nearly it.</summary>
    public bool IsTried(Field of) => misspelt.Contains(of.Name) || (IsWritten(of) && !Has(of));

    /// <summary>Where the key stands; the block's own place when it is not there.</summary>
    public SourceSpan PlaceOf(Field of) => Map.Find(of.Name)?.Key.Span ?? Span;

    /// <summary>The value as its kind reads it; null when not given or not readable, which is said then.</summary>
    public object? Value(Field of)
    {
        foreach (var (field, value) in values)
            if (field == of) return value;
        return null;
    }

    public YamlText? Written(Field of) => (YamlText?)Value(of);

    public string? Text(Field of) => Written(of)?.Value;

    public Markup? Markup(Field of) => Text(of) is { } text ? new Markup(text) : default(Markup?);

    public bool? Flag(Field of) => (bool?)Value(of);

    public int? Whole(Field of) => (int?)Value(of);

    /// <summary>A number, or a share of 1 where a percentage is asked for.</summary>
    public Fraction? Number(Field of) => (Fraction?)Value(of);

    public PartialDate? Date(Field of) => (PartialDate?)Value(of);

    public Block? Inner(Field of) => (Block?)Value(of);

    public ImmutableArray<YamlText> Texts(Field of) => Items<YamlText>(of);

    public ImmutableArray<Block> Blocks(Field of) => Items<Block>(of);

    /// <summary>The entries of a list; empty when not given.</summary>
    public ImmutableArray<T> Items<T>(Field of) => Value(of) is ImmutableArray<object> items ? [.. items.OfType<T>()] : [];

    /// <summary>The entries of a list, or the one value that may be written instead.</summary>
    public ImmutableArray<T> OneOrMore<T>(Field of) => Value(of) is T one ? [one] : Items<T>(of);

    /// <summary>The entries of a mapping from free keys; empty when not given.</summary>
    public ImmutableArray<(YamlText Key, T? Value)> Entries<T>(Field of) where T : class =>
        Value(of) is ImmutableArray<MapEntry> entries ? [.. entries.Select(e => (e.Key, e.Value as T))] : [];

    /// <summary>The words after "An entry of": a value's name in sentences.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Absent, or nothing but white space.</summary>
    public static bool IsEmpty(YamlNode? node) => node is null or YamlText { IsEmpty: true };

    private void SayMissing(Field needed, Findings findings)
    {
        if (Map.Find(needed.Name) is { Key: var key }) findings.Add(Rules.EmptyKey, key.Span, needed.Name, Shape.Name);
        else findings.Add(Rules.MissingKey, Span, Capital(Shape.Name), needed.Name);
    }

    private void Read(Field known, YamlPair pair, Reading reading)
    {
        if (IsEmpty(pair.Value)) return;
        if (!known.Kind.Takes(pair.Value) && Other(known, pair.Value) is { } other)
        {
            reading.Findings.Add(Rules.OtherNumber, pair.Key.Span, known.Quoted, known.Kind.Wanted, FieldKind.FormOf(pair.Value), other.Name);
            return;
        }
        if (known.Kind.Read(pair.Value, known.Quoted, reading) is { } value) values.Add(new(known, value));
    }

    /// <summary>The key for several where this is the one for one, or the other way round, if it takes such a value and is not written.</summary>
    private Field? Other(Field known, YamlNode value)
    {
        var other = Shape.Find(known.Name + "s") ?? (known.Name.EndsWith('s') ? Shape.Find(known.Name[..^1]) : null);
        return value is not YamlRefused && other is not null && other.Kind.Takes(value) && Map.Find(other.Name) is null ? other : null;
    }

    private void Unknown(YamlPair pair, Findings findings)
    {
        string key = pair.Key.Value;
        if (Map.Flow && IsEmpty(pair.Value) && CutNumber(pair) is { } number) findings.Add(Rules.GroupedNumber, pair.Key.Span, key, number);
        else if (Map.Flow && IsEmpty(pair.Value)) findings.Add(Rules.CommaInBrackets, pair.Key.Span, key);
        else if (Shape.Meant.TryGetValue(key, out string? meant) && Map.Find(meant) is null) findings.AddBecause(Rules.UnknownKey, pair.Key.Span, meant, "", key, Shape.Name);
        else
        {
            string? near = Nearest.To(key, Shape.Fields.Select(f => f.Name).Where(name => Map.Find(name) is null));
            if (near is not null) misspelt.Add(near);
            findings.AddBecause(Rules.UnknownKey, pair.Key.Span, near, near is null ? Keys : "", key, Shape.Name);
        }
    }

    /// <summary>The sentence that lists the keys, where these are few.</summary>
    private string Keys => Shape.Fields.Length > FewKeys ? "" : $" {(Shape.Fields.Length == 1 ? "Its only key is" : "Its keys are")}: {string.Join(", ", Shape.Fields.Select(f => f.Name))}.";

    /// <summary>The number that <c>{ answer: 4,700 }</c> is meant to be, when a key is the rest of one.</summary>
    private string? CutNumber(YamlPair rest)
    {
        if (rest.Key.Value is not [>= '0' and <= '9', _, _]) return null;
        int at = Map.Pairs.IndexOf(rest);
        bool isCut = at > 0 && Map.Pairs[at - 1].Value is YamlText { Style: TextStyle.Plain } && Shape.Find(Map.Pairs[at - 1].Key.Value)?.Kind is NumberKind;
        string whole = isCut ? ((YamlText)Map.Pairs[at - 1].Value).Value + rest.Key.Value : "";
        return AuthorNumber.Of(whole) is null ? null : whole;
    }
}

/// <summary>One entry of a mapping from free keys.</summary>
internal sealed record MapEntry(YamlText Key, object? Value);
