using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Questions;

/// <summary>How right texts are written, in a question and in a gap.</summary>
internal static class TextKeys
{
    private static readonly Field Text = new("text", FieldKind.Text, "What counts; capitals, width and white space do not.") { Required = true };
    private static readonly Shape AcceptedShape = new("an accepted text", "A text that counts.", Text, NumberKeys.Credit, NumberKeys.Feedback) { Short = Text };

    public static readonly Field Accept = new("accept", FieldKind.AnyOf(FieldKind.Block(AcceptedShape), FieldKind.List(FieldKind.Block(AcceptedShape), least: 1)), "The texts that count; where two match, the higher credit counts.") { Required = true, Example = "[toll, road charge]" };

    private static readonly Field Reject = new("reject", FieldKind.AnyOf(FieldKind.Text, FieldKind.List(FieldKind.Text)), "Near misses that must not pass as slips.") { Example = "[hypotension]" };
    private static readonly Field Typos = new("typos", FieldKind.Whole(0), "Slips allowed: 0 for none; a number replaces the limit by length alone.") { Default = "by length: none up to 4 letters, 1 up to 9, 2 above" };
    private static readonly Field CaseSensitive = new("case-sensitive", FieldKind.Flag, "Whether capitals count.") { Default = "false" };
    private static readonly Field FoldDiacritics = new("fold-diacritics", FieldKind.Flag, "Whether accents do not count.") { Default = "false" };

    public static readonly ImmutableArray<Field> Fields = [Accept, Reject, Typos, CaseSensitive, FoldDiacritics];

    /// <summary>The key; null when too little could be read, which is said then.</summary>
    public static TextKey? Read(Block block, Reading reading)
    {
        var accepted = block.OneOrMore<Block>(Accept);
        if (accepted.IsEmpty || accepted.Any(a => !a.Has(Text))) return null;
        var rejected = block.OneOrMore<YamlText>(Reject);
        NumberKeys.SayCredits(accepted, block.PlaceOf(Accept), reading.Findings);
        var key = new TextKey([.. accepted.Select(Accepted)])
        {
            Reject = [.. rejected.Select(r => r.Value)],
            Typos = block.Whole(Typos),
            Folding = new() { CaseSensitive = block.Flag(CaseSensitive) ?? false, FoldsDiacritics = block.Flag(FoldDiacritics) ?? false },
        };
        SayTwice([.. accepted.Select(a => a.Written(Text)!)], rejected, key.Folding, reading.Findings);
        return key;
    }

    public static void Write(TextKey key, YamlDraft draft) => draft
        .List(Accept, key.Accept.Select(a => new YamlDraft()
            .Text(Text, a.Text)
            .Share(NumberKeys.Credit, a.Credit == Fraction.One ? null : a.Credit)
            .Markup(NumberKeys.Feedback, a.Feedback)
            .ToNode(AcceptedShape)))
        .Texts(Reject, key.Reject)
        .Whole(Typos, key.Typos)
        .Flag(CaseSensitive, key.Folding.CaseSensitive)
        .Flag(FoldDiacritics, key.Folding.FoldsDiacritics);

    private static AcceptedText Accepted(Block block) =>
        new(block.Text(Text)!) { Credit = block.Number(NumberKeys.Credit) ?? Fraction.One, Feedback = block.Markup(NumberKeys.Feedback) };

    /// <summary>Says which texts, as they are compared, are accepted again or rejected as well.</summary>
    private static void SayTwice(ImmutableArray<YamlText> accepted, ImmutableArray<YamlText> rejected, TextFolding folding, Findings findings)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in accepted)
            if (!lines.TryAdd(folding.Fold(text.Value), text.Span.Line)) findings.Add(Rules.AcceptedTwice, text.Span, text.Value, $"{lines[folding.Fold(text.Value)]}");
        foreach (var text in rejected)
            if (lines.TryGetValue(folding.Fold(text.Value), out int line)) findings.Add(Rules.AcceptedAndRejected, text.Span, text.Value, $"{line}");
    }
}
