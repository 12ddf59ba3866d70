using Explainer.Content.Schema;
using Explainer.Diagnostics;

namespace Explainer.Content.Yaml;

/// <summary>What a value is: how it is read, and how it is named in sentences.</summary>
internal abstract class FieldKind
{
    /// <summary>Any scalar, as the author wrote it.</summary>
    public static FieldKind Text { get; } = new TextKind();

    /// <summary>Any scalar, as CommonMark: its links are looked up.</summary>
    public static FieldKind Markup { get; } = new MarkupKind();

    public static FieldKind Id { get; } = new IdKind();

    public static FieldKind Flag { get; } = new FlagKind();

    public static FieldKind Date { get; } = new DateKind();

    /// <summary><c>70%</c>, as a share of 1.</summary>
    public static FieldKind Share { get; } = new ShareKind();

    public static FieldKind Number { get; } = new NumberKind(null);

    /// <summary>A number of 0 or more.</summary>
    public static FieldKind Amount { get; } = new NumberKind(0);

    /// <summary>A number above 0.</summary>
    public static FieldKind Positive { get; } = new NumberKind(0, above: true);

    /// <summary>A whole number of 1 or more.</summary>
    public static FieldKind Count { get; } = new WholeKind(1);

    public static FieldKind Url { get; } = new UrlKind();

    public static FieldKind Language { get; } = new LanguageKind();

    /// <summary>A whole number of at least so much.</summary>
    public static FieldKind Whole(int least) => new WholeKind(least);

    /// <summary>One of a few words.</summary>
    public static FieldKind Word(params string[] words) => new WordKind([.. words]);

    /// <summary>The id of something that must exist.</summary>
    public static FieldKind Reference(Target target) => new ReferenceKind(target);

    public static FieldKind List(FieldKind of, int least = 0) => new ListKind(of, least);

    public static FieldKind Block(Shape shape) => new BlockKind(shape);

    /// <summary>A mapping from ids that the author chooses.</summary>
    public static FieldKind MapOf(FieldKind of) => new MapKind(of);

    /// <summary>A mapping from names of any kind.</summary>
    public static FieldKind TableOf(FieldKind of) => new MapKind(of, anyKey: true);

    /// <summary>The first that takes the value's form: a text, a list or a mapping.</summary>
    public static FieldKind AnyOf(params FieldKind[] kinds) => new AnyKind([.. kinds]);

    /// <summary>With its article: <c>a list of texts</c>.</summary>
    public abstract string Wanted { get; }

    /// <summary>Whether a value of this form – text, list, mapping – can be one of this kind at all.</summary>
    public abstract bool Takes(YamlNode node);

    /// <summary>The value; null when it cannot be read, which is said then.</summary>
    /// <param name="node">As written.</param>
    /// <param name="what">Its name at the beginning of a sentence: <c>'title'</c>.</param>
    /// <param name="reading">Where findings and references are noted.</param>
    public object? Read(YamlNode node, string what, Reading reading)
    {
        if (node is YamlRefused) return null;
        if (node is YamlMap { Bare: true, Pairs: [{ Key: var cut }] } && !MayHold(cut.Value))
        {
            reading.Findings.Add(Rules.ColonInBrackets, cut.Span, cut.Value);
            return null;
        }
        if (Takes(node)) return ReadTaken(node, what, reading);
        Refuse(node, what, reading.Findings);
        return null;
    }

    /// <summary>What the value may be, in the words of JSON Schema; where those are too few, it allows more than is read.</summary>
    public abstract void WriteSchema(SchemaWriter schema);

    /// <summary>Whether a mapping of this kind can have such a key.</summary>
    public virtual bool MayHold(string key) => false;

    protected abstract object? ReadTaken(YamlNode node, string what, Reading reading);

    /// <summary>Where an unquoted text such as <c>A valley: like a V</c> was cut into a key and its value: no key of ours has a blank or a capital.</summary>
    protected static SourceSpan? ColonOf(YamlNode node) =>
        node is YamlMap { Flow: false, Pairs: [{ Key: { Style: TextStyle.Plain } key }] } && key.Value.Any(c => c == ' ' || char.IsUpper(c)) ? key.SpanOf(key.Value.Length, 1) : null;

    /// <summary>What is wrong with the text that was cut so.</summary>
    protected static DiagnosticRule ColonRule(YamlMap cut) => PlainTextTraps.IsInCurlyQuotes(cut.Pairs[0].Key.Value) ? Rules.ColonInCurlyQuotes : Rules.ColonInText;

    private void Refuse(YamlNode node, string what, Findings findings)
    {
        // A list or mapping in which the file could not be read on owes its form to the syntax error.
        if (node is YamlList { Complete: false } or YamlMap { Complete: false }) return;
        // All its keys were refused, and said to be.
        if (node is YamlMap { Flow: false, Pairs: [] }) return;
        // Only a text can begin with a bracket.
        if (this is ScalarKind and not (TextKind or MarkupKind) && node is YamlList { Flow: true } list)
        {
            if (list.Items is [YamlText { IsEmpty: false } only]) findings.Add(Rules.BracketsAroundOne, node.Span, what, Wanted, only.Value);
            else SayKind();
        }
        else if (this is ScalarKind or BlockKind { Shape.Short: not null } && node is YamlMap { Flow: true } or YamlList { Flow: true })
            findings.Add(Rules.TextLooksLikeBrackets, node.Span, what, Wanted, node is YamlMap ? "{" : "[", FormOf(node));
        else if (this is ListKind && node is YamlText text && PlainTextTraps.DashAtOnce(text) is { } entry)
        {
            if (text.Span.Line == text.Span.EndLine) findings.Add(Rules.DashWithoutSpace, text.Span, entry);
        }
        else if (this is ScalarKind && ColonOf(node) is { } colon) findings.Add(ColonRule((YamlMap)node), colon);
        else SayKind();

        void SayKind() => findings.AddBecause(Rules.WrongKind, node.Span, null, MeantForm.Of(this, node), what, Wanted, FormOf(node));
    }

    /// <summary>What a value looks like, with its article.</summary>
    public static string FormOf(YamlNode node) => node switch
    {
        YamlList => "a list",
        YamlMap => "keys and values",
        _ => "a text",
    };
}

/// <summary>Kinds that are written as one text.</summary>
internal abstract class ScalarKind : FieldKind
{
    public sealed override bool Takes(YamlNode node) => node is YamlText;

    protected sealed override object? ReadTaken(YamlNode node, string what, Reading reading) => ReadText((YamlText)node, what, reading);

    protected abstract object? ReadText(YamlText text, string what, Reading reading);

    protected static object? Said(Findings findings, DiagnosticRule rule, YamlText text, params ReadOnlySpan<string> words)
    {
        findings.Add(rule, text.Span, words);
        return null;
    }
}
