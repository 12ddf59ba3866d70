using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Explainer.Claims;
using Explainer.Content.Claims;
using Explainer.Content.Schema;
using Fractions;

namespace Explainer.Content.Yaml;

internal sealed class TextKind : ScalarKind
{
    public override string Wanted => "a text";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () => WriteText(schema));

    /// <summary>Whatever YAML would call a number or nothing stays the author's text.</summary>
    public static void WriteText(SchemaWriter schema) => schema.Types("string", "number", "boolean", "null");

    protected override object? ReadText(YamlText text, string what, Reading reading) => text;
}

internal sealed class MarkupKind : ScalarKind
{
    // Markdig 1.6 takes time with the square of some texts' length; half a second for this many characters of "[a](".
    private const int Most = 20_000;

    public override string Wanted => "a text";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () => TextKind.WriteText(schema));

    protected override object? ReadText(YamlText text, string what, Reading reading)
    {
        if (text.Value.Length > Most) return Said(reading.Findings, Rules.TextTooLong, text, what, Most.ToString("N0", CultureInfo.InvariantCulture));
        MarkupLinks.Note(text, reading);
        return text;
    }
}

internal sealed partial class IdKind : ScalarKind
{
    private const string Body = "[a-z0-9][a-z0-9-]*";
    private const int Longest = 100;

    /// <summary>What an id looks like, for schemas.</summary>
    public const string Pattern = $"^{Body}$";

    public override string Wanted => "an id";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () => WriteId(schema));

    public static bool IsId(string text) => text.Length <= Longest && Form().IsMatch(text);

    protected override object? ReadText(YamlText text, string what, Reading reading)
    {
        if (!IsId(text.Value)) reading.Findings.AddMeant(Rules.BadId, text.Span, Meant(text.Value), text.Value);
        return text;
    }

    /// <summary>The id that is nearest to what was written; null where no letter of it may stand in one.</summary>
    public static string? Meant(string text) => StarterName.IdOf(text) is { Length: > 0 } id ? id : null;

    /// <summary>Whether an id is given out, be it in a form that no id may have, which is said where it is given: then what refers to it needs no second word.</summary>
    public static bool IsGiven(IEnumerable<string> given, string id) =>
        given.Contains(id) || (Meant(id) is { } meant && given.Any(other => IsWrittenFor(other, meant)));

    /// <summary>Whether a text cannot be an id, and is one's near form.</summary>
    private static bool IsWrittenFor(string written, string id) => !IsId(written) && Meant(written) == id;

    /// <remarks><c>2024</c> and <c>true</c> are ids, and to YAML a number and a boolean.</remarks>
    public static void WriteId(SchemaWriter schema)
    {
        schema.Types("string", "number", "boolean");
        schema.Pattern(Pattern);
        schema.Number("maxLength", Longest);
        schema.Number("minimum", 0);
    }

    [GeneratedRegex($@"^{Body}\z")]
    private static partial Regex Form();
}

internal sealed class ReferenceKind(Target target) : ScalarKind
{
    public Target Target { get; } = target;

    public override string Wanted => "an id";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () => IdKind.WriteId(schema));

    protected override object? ReadText(YamlText text, string what, Reading reading)
    {
        reading.Refer(Target, text);
        return text;
    }
}

internal sealed class FlagKind : ScalarKind
{
    public override string Wanted => "true or false";

    /// <remarks>Quoted or not, as with numbers.</remarks>
    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () =>
    {
        schema.Types("boolean", "string");
        schema.Pattern("^(true|True|TRUE|false|False|FALSE)$");
    });

    protected override object? ReadText(YamlText text, string what, Reading reading)
    {
        if (text.Value is "true" or "True" or "TRUE") return true;
        if (text.Value is "false" or "False" or "FALSE") return false;
        reading.Findings.AddMeant(Rules.BadFlag, text.Span, Meant(text.Value), what, text.Value);
        return null;
    }

    /// <summary>What other readers of YAML take for true and false, and slips.</summary>
    private static string? Meant(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "y" or "on" or "1" or "true" => "true",
        "no" or "n" or "off" or "0" or "false" => "false",
        _ => Nearest.To(text, ["true", "false"]),
    };
}

internal sealed class DateKind : ScalarKind
{
    public override string Wanted => "a date";

    /// <remarks>A year alone is a number to YAML.</remarks>
    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () =>
    {
        const string One = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
        schema.Types("string", "integer");
        schema.Pattern($"^{One}(/{One})?$");
        schema.Number("minimum", 1);
        schema.Number("maximum", 9999);
    });

    protected override object? ReadText(YamlText text, string what, Reading reading) =>
        PartialDate.TryParse(text.Value, out var date) ? date : SaidWhy(text, what, reading.Findings);

    private static object? SaidWhy(YamlText text, string what, Findings findings)
    {
        var (why, meant) = DateMend.Of(text.Value);
        findings.AddBecause(Rules.BadDate, text.Span, meant, why, what, text.Value);
        return null;
    }
}

internal sealed class ShareKind : ScalarKind
{
    // Up to 100%, as far as a pattern can tell: fractions and powers of ten are not reckoned.
    private const string Form = @"^\+?(0*100(\.0*)?|0*[0-9]{1,2}(\.[0-9]*)?|\.[0-9]+|[0-9]+/[0-9]+|[0-9.]+[eE][+-]?[0-9]{1,2}) *%$";

    public override string Wanted => "a percentage";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () =>
    {
        schema.Types("string");
        schema.Pattern(Form);
    });

    protected override object? ReadText(YamlText text, string what, Reading reading) =>
        AuthorNumber.Share(text.Value) is { } share && share >= Fraction.Zero && share <= Fraction.One
            ? share
            : Said(reading.Findings, Rules.BadShare, text, what, text.Value);
}

internal sealed class NumberKind(int? least, bool above = false) : ScalarKind
{
    public int? Least { get; } = least;

    /// <summary>The least number itself is too small.</summary>
    public bool Above { get; } = above;

    public override string Wanted => Least is null ? "a number" : Above ? $"a number above {Least}" : $"a number of {Least} or more";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () =>
    {
        schema.Types("number", "string");
        schema.Pattern($"^{(Least is null ? "[+-]?" : @"\+?")}{AuthorNumber.Pattern}$");
        if (Least is { } least) schema.Number(Above ? "exclusiveMinimum" : "minimum", least);
    });

    protected override object? ReadText(YamlText text, string what, Reading reading)
    {
        if (AuthorNumber.Of(text.Value) is not { } number) return Said(reading.Findings, Rules.BadNumber, text, what, Wanted, text.Value);
        bool tooSmall = Least is { } bound && (number < new Fraction(bound) || (Above && number == new Fraction(bound)));
        return tooSmall ? Said(reading.Findings, Rules.NumberOutOfRange, text, what, Wanted, text.Value) : number;
    }
}

internal sealed class WholeKind(int least) : ScalarKind
{
    public int Least { get; } = least;

    public override string Wanted => $"a whole number of {Least} or more";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () =>
    {
        schema.Types("integer", "string");
        schema.Pattern("^[0-9]+$");
        schema.Number("minimum", Least);
    });

    protected override object? ReadText(YamlText text, string what, Reading reading)
    {
        if (!int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return Said(reading.Findings, Rules.BadNumber, text, what, Wanted, text.Value);
        return number < Least ? Said(reading.Findings, Rules.NumberOutOfRange, text, what, Wanted, text.Value) : number;
    }
}

internal sealed class WordKind(ImmutableArray<string> words) : ScalarKind
{
    public ImmutableArray<string> Words { get; } = words;

    public override string Wanted => $"one of: {string.Join(", ", Words)}";

    public override void WriteSchema(SchemaWriter schema) => schema.Words(Words);

    protected override object? ReadText(YamlText text, string what, Reading reading)
    {
        if (Words.Contains(text.Value)) return text;
        reading.Findings.AddNear(Rules.UnknownWord, text.Span, text.Value, Words, what, text.Value, string.Join(", ", Words));
        return null;
    }
}

internal sealed class UrlKind : ScalarKind
{
    public override string Wanted => "a web address";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () =>
    {
        schema.Types("string");
        schema.Pattern(@"^[Hh][Tt][Tt][Pp][Ss]?://\S+$");
    });

    protected override object? ReadText(YamlText text, string what, Reading reading) =>
        Uri.TryCreate(text.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !text.Value.Any(char.IsWhiteSpace)
            ? text
            : Said(reading.Findings, Rules.BadUrl, text, what, text.Value);
}

internal sealed partial class LanguageKind : ScalarKind
{
    private const string Body = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}";

    public override string Wanted => "a language tag";

    public override void WriteSchema(SchemaWriter schema) => schema.Kind(Wanted, () =>
    {
        schema.Types("string");
        schema.Pattern($"^{Body}$");
    });

    protected override object? ReadText(YamlText text, string what, Reading reading) =>
        Form().IsMatch(text.Value) ? text : Said(reading.Findings, Rules.BadLanguage, text, what, text.Value);

    [GeneratedRegex($@"^{Body}\z")]
    private static partial Regex Form();
}
