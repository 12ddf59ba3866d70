using System.Collections.Immutable;
using System.Text.Json;
using Fractions;

namespace Explainer.Questions;

/// <summary>A text that is accepted.</summary>
/// <param name="Text">As the author wrote it.</param>
public sealed record AcceptedText(string Text)
{
    /// <summary>Share of the points, above 0 to 1.</summary>
    public Fraction Credit { get; init; } = Fraction.One;

    /// <summary>Shown when this answer was the one that counted.</summary>
    public Markup? Feedback { get; init; }
}

/// <summary>Which typed texts are right.</summary>
/// <remarks>In order: an accepted text, folded, is right; a rejected one is wrong; then slips are let pass, unless a word with a
/// digit differs, the answer is in Hangul, Han or Kana, a rejected text is at least as near, or case counts and is what differs.</remarks>
/// <param name="Accept">One or more; where several match, the highest credit counts.</param>
public sealed record TextKey(ImmutableArray<AcceptedText> Accept)
{
    /// <summary>Near misses that must not pass as slips.</summary>
    public ImmutableArray<string> Reject { get; init; } = [];

    /// <summary>Slips allowed: 0 for none; null goes by the answer's length.</summary>
    public int? Typos { get; init; }

    /// <summary>What does not count.</summary>
    public TextFolding Folding { get; init; } = TextFolding.Default;

    /// <summary>The text to show as the right one.</summary>
    internal Markup Right => Markup.Plain(Accept.MaxBy(a => a.Credit)!.Text);

    /// <summary>Every accepted text with what it is worth, then the rejected ones.</summary>
    internal IEnumerable<string> Described => [.. Accept.Select(a => Reckonings.WithCredit(a.Text, a.Credit)), .. Reject.Select(r => $"not {r}")];

    /// <summary>Judges a text that was typed.</summary>
    internal Judged Judge(string typed)
    {
        string folded = Folding.Fold(typed);
        if (Accept.Where(a => Folding.Fold(a.Text) == folded).MaxBy(a => a.Credit) is { } exact) return new(exact.Credit, exact.Feedback);
        if (Typos == 0 || Reject.Any(r => Folding.Fold(r) == folded)) return new(Fraction.Zero, null);
        return Accept.Where(a => IsSlip(folded, Folding.Fold(a.Text))).MaxBy(a => a.Credit) is { } meant
            ? new(meant.Credit, meant.Feedback) { Remark = $"{(meant.Credit == Fraction.One ? "Right – spelled" : "Spelled")} *{Markup.Plain(meant.Text)}*." }
            : new(Fraction.Zero, null);
    }

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartArray("accept"u8);
        foreach (var accepted in Accept.OrderBy(a => a.Text, StringComparer.Ordinal).ThenBy(a => a.Credit))
        {
            json.WriteStringValue(accepted.Text);
            json.WriteStringValue(accepted.Credit.Canonical());
        }
        json.WriteEndArray();
        json.WriteSorted("reject"u8, Reject);
        json.WriteString("typos"u8, Typos is { } limit ? $"{limit}" : "by length");
        json.WriteBoolean("case-sensitive"u8, Folding.CaseSensitive);
        json.WriteBoolean("fold-diacritics"u8, Folding.FoldsDiacritics);
        json.WriteBoolean("compat"u8, Folding.Compatibility);
    }

    private bool IsSlip(string typed, string answer)
    {
        if (Questions.Typos.IsExact(answer) || !Questions.Typos.SameNumbers(typed, answer)) return false;
        int most = Typos ?? Questions.Typos.Limit(answer), slips = Questions.Typos.Between(typed, answer, most);
        if (slips > most || Reject.Any(r => Questions.Typos.Between(typed, Folding.Fold(r), slips) <= slips)) return false;
        return !Folding.CaseSensitive || Questions.Typos.Between(Caseless(typed), Caseless(answer), most) == slips;
    }

    private string Caseless(string text) => (Folding with { CaseSensitive = false }).Fold(text);
}
