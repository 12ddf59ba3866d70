using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Explainer.Classroom;

/// <summary>Takes the values of members as what they must be, and says in the file's own words when one is something else.</summary>
/// <remarks>A class of thirty writes the same ids thirty times: each is kept as one string, and where the file before had it at the same place it is not
/// even looked up.</remarks>
internal sealed class ResultMembers
{
    /// <summary>No id or name is longer; typed answers may be.</summary>
    public const int LongestName = 500;

    private const int MostKnown = 50_000;
    private const int LongestKnown = 128;
    private readonly char[] characters = new char[LongestKnown];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public ResultMembers() => lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The item we are in, from 1; 0 outside the items.</summary>
    public int Item { get; set; }

    /// <summary>Where we are outside the items, for sentences: empty, or "of the score ".</summary>
    public string Place
    {
        get => Item == 0 ? field : string.Create(CultureInfo.InvariantCulture, $"of item {Item} ");
        set => (field, Item) = (value, 0);
    } = "";

    /// <summary>A text; <paramref name="json"/> stands on the value.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="member">The member's name, for sentences.</param>
    /// <param name="likely">What may well stand there, and is handed back then; null: nothing is known.</param>
    public string Text(ref Utf8JsonReader json, string member, string? likely = null)
    {
        if (json.TokenType != JsonTokenType.String) throw Wrong(ref json, member, "a text");
        if (likely is not null && !json.ValueIsEscaped && Ascii.Equals(json.ValueSpan, likely)) return likely;
        return Read(ref json, member, isFresh: false);
    }

    /// <summary>A text that no other file holds.</summary>
    public string Fresh(ref Utf8JsonReader json, string member) =>
        json.TokenType == JsonTokenType.String ? Read(ref json, member, isFresh: true) : throw Wrong(ref json, member, "a text");

    private string Read(ref Utf8JsonReader json, string member, bool isFresh)
    {
        try
        {
            return isFresh ? json.GetString()! : Known(ref json);
        }
        catch (InvalidOperationException)
        {
            throw new NoResultException($"'{member}' {Place}is no text: it holds half a character"); // a lone surrogate, written as an escape
        }
    }

    /// <summary>A text that is no longer than a name.</summary>
    public string Name(ref Utf8JsonReader json, string member, string? likely = null)
    {
        string name = Text(ref json, member, likely);
        return name.Length <= LongestName ? name : throw new NoResultException($"'{member}' {Place}is longer than {LongestName} characters");
    }

    public string? NameOrNot(ref Utf8JsonReader json, string member, string? likely = null) => json.TokenType == JsonTokenType.Null ? null : Name(ref json, member, likely);

    public decimal Points(ref Utf8JsonReader json, string member)
    {
        if (json.TokenType != JsonTokenType.Number) throw Wrong(ref json, member, "a number");
        if (json.ValueSpan is [var digit]) return digit - '0'; // most are, and a number of one character is a digit
        if (!json.TryGetDecimal(out decimal points) || points > 1_000_000) throw new NoResultException($"'{member}' {Place}is larger than any question's points");
        return points >= 0 ? points : throw new NoResultException($"'{member}' {Place}is below 0");
    }

    public long Whole(ref Utf8JsonReader json, string member, long least, long most)
    {
        if (json.TokenType != JsonTokenType.Number || !json.TryGetInt64(out long number)) throw Wrong(ref json, member, "a whole number");
        return number >= least && number <= most ? number : throw new NoResultException($"'{member}' {Place}is {number}, which it cannot be");
    }

    public long? WholeOrNot(ref Utf8JsonReader json, string member, long least, long most) =>
        json.TokenType == JsonTokenType.Null ? null : Whole(ref json, member, least, most);

    public bool Claim(ref Utf8JsonReader json, string member) => json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Wrong(ref json, member, "true or false"),
    };

    public DateTimeOffset Instant(ref Utf8JsonReader json, string member) =>
        json.TokenType == JsonTokenType.String && json.TryGetDateTimeOffset(out var at) ? at.ToUniversalTime() : throw Wrong(ref json, member, "a date and time");

    /// <summary>What stands where something else belongs.</summary>
    public NoResultException Wrong(ref Utf8JsonReader json, string member, string belongs) => new($"'{member}' {Place}is {Kind(json.TokenType)} where {belongs} belongs");

    private static string Kind(JsonTokenType type) => type switch
    {
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "a group of members",
        _ => "null",
    };

    private string Known(ref Utf8JsonReader json)
    {
        if (json.ValueSpan.Length > LongestKnown) return json.GetString()!;
        ReadOnlySpan<char> text = characters.AsSpan(0, json.CopyString(characters));
        if (lookup.TryGetValue(text, out string? same)) return same;
        string made = text.ToString();
        if (known.Count < MostKnown) known.Add(made);
        return made;
    }
}
