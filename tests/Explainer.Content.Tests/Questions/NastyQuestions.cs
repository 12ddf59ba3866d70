using System.Collections.Immutable;
using CsCheck;
using Explainer.Claims;
using Explainer.Content.Claims;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Questions;

/// <summary>Questions of all nine types whose texts are what files of other programs hold: colons, hashes, quotes, blanks, line ends, other scripts.</summary>
internal static class NastyQuestions
{
    /// <summary>Texts that other readers of YAML take for something else.</summary>
    public static string[] Ambiguous { get; } = ["yes", "no", "~", "null", "1e3", "0o17", "1:30", "2024-06-19", "4700", "y", ".5", "True", "1_000"];

    private static readonly string[] Traps =
    [
        .. Ambiguous, "a: b", "a #b", "#b", "- a", "? a", "'a'", "\"a\"", "it's", "C:\\temp \"x\"", "both ' and \"", "{ a", "[a]", "@a", "`a`", "%a", "a:", "&a", "*a*", "!a", "| a", "> a", "...", "---",
        " a", "a ", "  two\nlines", "two\nlines", "a\n\nb", "a\n", "\na", "a\n  b\n c", "a\n ", "a\tb", "\ta", "a\n\tb", "a\n---\nb", "a\n# b\nc", "a \nb", "🧪 emoji", "שלום עולם", "서울", "x²", "<b>", "a\\nb", "$$\\frac{1}{2}$$", "4,700", "a, b", "…", "“quoted”", "(a)", "1. a",
    ];

    private static readonly Gen<string> Words = Gen.String[Gen.Char["ab :#'\"\\-?{}[],&*!|>%@`\n\t.=~$é글<0"], 1, 14].Where(t => !string.IsNullOrWhiteSpace(t));

    /// <summary>Any text that is not blank, and holds nothing that our own texts may not: such characters are cleaned away before anything is written.</summary>
    public static Gen<string> Text { get; } = Gen.OneOf(Gen.OneOf(Traps), Words, Gen.String[1, 8].Select(Content.Exchange.ForeignText.Cleaned).Where(t => !string.IsNullOrWhiteSpace(t)));

    /// <summary>A text whose links, if any, lead somewhere.</summary>
    private static readonly Gen<Markup> Marked = Text.Where(HasNoLink).Select(t => new Markup(t));

    private static readonly Gen<Markup?> Perhaps = Gen.Select(Marked, Gen.Bool).Select((text, given) => given ? text : default(Markup?));

    private static readonly Gen<string> AnyId = Gen.String[Gen.Char["abn0-1e"], 1, 4].Where(IdKind.IsId);

    private static readonly Gen<Fraction> Number = Gen.Select(Gen.Int[-50_000, 50_000], Gen.OneOf(1, 3, 7, 10, 1000, 1024)).Select((n, d) => new Fraction(n, d));

    private static readonly Gen<Fraction> Credit = Gen.Int[1, 11].Select(n => new Fraction(n, 12));

    private static readonly Gen<Tolerance> Tolerances = Gen.Select(Number, Gen.Int[0, 500], Gen.Int[0, 3]).Select((n, p, kind) => new Tolerance(kind is 1 or 3 ? n.Abs() : null, kind >= 2 ? new Fraction(p, 1000) : null));

    private static readonly Gen<AcceptedNumber> Accepted = Gen.Select(Number, Tolerances, Credit, Perhaps, Gen.Bool).Select((n, tolerance, credit, feedback, isRange) =>
        isRange ? (AcceptedNumber)new NumberBetween(n, n + tolerance.Around(n)) { Credit = credit, Feedback = feedback } : new NumberNear(n, tolerance) { Credit = credit, Feedback = feedback });

    private static readonly Gen<Units> SomeUnits = Gen.Select(Text, Text, Number, Gen.Int[0, 2]).Select((shown, other, factor, kind) => kind switch
    {
        0 => Units.None,
        1 => Units.None with { Shown = shown },
        _ => new Units(Units.None.Factors.Add(other, factor.Abs() + 1)) { Shown = shown, Required = true },
    });

    private static readonly Gen<NumberKey> NumberKeys = Gen.Select(Number, Tolerances, Accepted.Array[0, 2], SomeUnits, Perhaps).Select((n, tolerance, more, units, feedback) =>
        new NumberKey([new NumberNear(n, tolerance) { Feedback = feedback }, .. more]) { Units = units });

    private static readonly Gen<TextKey> TextKeys = Gen.Select(Text.Array[1, 3], Text.Array[0, 2], Credit, Perhaps, Gen.Int[-1, 2], Gen.Bool).Select((accept, reject, credit, feedback, typos, flag) =>
    {
        string[] different = [.. accept.DistinctBy(t => TextFolding.Default.Fold(t))];
        return new TextKey([.. different.Select((t, i) => new AcceptedText(t) { Credit = i == 0 ? Fraction.One : credit, Feedback = i == 0 ? feedback : null })])
        {
            Reject = [.. reject.Where(r => different.All(d => TextFolding.Default.Fold(d) != TextFolding.Default.Fold(r)))],
            Typos = typos < 0 ? null : typos,
            Folding = new() { FoldsDiacritics = false, CaseSensitive = flag },
        };
    });

    private static readonly Gen<ImmutableArray<Option>> Options = Gen.Select(Marked.Array[2, 6], AnyId.Array[6], Perhaps, Gen.Int[0, 3]).Select((texts, ids, feedback, kind) =>
    {
        Markup[] different = Different(texts, "another");
        var given = ids.Distinct().ToArray();
        return different.Select((t, i) => new Option(new(kind == 0 && given.Length >= different.Length ? given[i] : OptionList(i)), t) { Feedback = i % 2 == 0 ? feedback : null, Fixed = kind == 1 && i == 0 }).ToImmutableArray();
    });

    private static readonly Gen<Question> Single = Gen.Select(Options, Gen.Int[0, 5], Credit).Select((options, key, credit) => (Question)new SingleChoiceQuestion(options, options[key % options.Length].Id)
    {
        Id = new("q"),
        Stem = "?",
        Credits = ImmutableSortedDictionary.Create<string, Fraction>(StringComparer.Ordinal).Add(options[(key + 1) % options.Length].Id.Value, credit),
    });

    private static readonly Gen<Question> Multiple = Gen.Select(Options, Gen.Bool.Array[6]).Select((options, keys) =>
        (Question)new MultipleChoiceQuestion(options, [.. options.Where((_, i) => keys[i]).Select(o => o.Id)]) { Id = new("q"), Stem = "?" });

    private static readonly Gen<Question> TrueFalse = Gen.Select(Gen.Bool, Perhaps, Perhaps).Select((answer, onTrue, onFalse) =>
        (Question)new TrueFalseQuestion(answer) { Id = new("q"), Stem = "?", FeedbackOnTrue = onTrue, FeedbackOnFalse = onFalse });

    private static readonly Gen<Question> Ordering = Gen.Select(Options, Gen.Bool, Gen.Bool).Select((options, tied, dated) =>
    {
        OrderingItem[] items = [.. options.Select((o, i) => new OrderingItem(o.Id, o.Text) { Feedback = o.Feedback, Date = dated && PartialDate.TryParse($"20{i:00}", out var date) ? date : null })];
        ImmutableArray<ImmutableArray<OrderingItem>> ranks = tied && items.Length > 2 ? [[items[0], items[1]], .. items[2..].Select(i => ImmutableArray.Create(i))] : [.. items.Select(i => ImmutableArray.Create(i))];
        return (Question)new OrderingQuestion(ranks) { Id = new("q"), Stem = "?" };
    });

    private static readonly Gen<Question> Matching = Gen.Select(Options, Marked.Array[8], Gen.Int[0, 2]).Select((options, others, spare) =>
    {
        Markup[] rights = Different([.. others.Select(o => new Markup(o.Source.Trim()))], "other");
        ImmutableArray<MatchingPair> pairs = [.. options.Select((o, i) => new MatchingPair(o.Id, o.Text.Source.Trim(), rights[i / 2]) { Feedback = o.Feedback })];
        return (Question)new MatchingQuestion(pairs, [.. rights[3..(3 + spare)].Select((r, i) => new Option(new($"spare{i}"), r))]) { Id = new("q"), Stem = "?" };
    });

    private static readonly Gen<Question> Classification = Gen.Select(Options, Options, Gen.Int[0, 5], Gen.Bool).Select((categories, items, shift, statuses) =>
    {
        ImmutableArray<Option> known = statuses ? ClassificationQuestion.Statuses : [.. categories.Select(c => new Option(c.Id, c.Text.Source.Trim()))];
        return (Question)new ClassificationQuestion(known, [.. items.Select((o, i) => new ClassificationItem(o.Id, o.Text, known[(i + shift) % known.Length].Id) { Feedback = o.Feedback })]) { Id = new("q"), Stem = "?" };
    });

    private static readonly Gen<Question> Cloze = Gen.Select(Gen.Select(Marked, Marked, Credit), TextKeys, NumberKeys, Options).Select((parts, text, number, options) => (Question)new ClozeQuestion(
    [
        .. Stretch(parts.Item1), new TextGap("t", text) { Weight = parts.Item3 }, .. Stretch(parts.Item2), new NumberGap("1e3", number), new ClozeWords(" and "), new ChoiceGap("c", options, options[0].Id),
    ])
    { Id = new("q"), Stem = "?" });

    /// <summary>A question of any type.</summary>
    public static Gen<Question> Any { get; } = Gen.Select(
        Gen.OneOf(Single, Multiple, TrueFalse, NumberKeys.Select(k => (Question)new NumericalQuestion(k) { Id = new("q"), Stem = "?" }), TextKeys.Select(k => (Question)new ShortAnswerQuestion(k) { Id = new("q"), Stem = "?" }), Ordering, Matching, Classification, Cloze),
        Marked, Marked.Array[0, 2], Perhaps, Gen.Select(Text.Array[0, 2], Number, Gen.Int[0, 3])).Select((question, stem, hints, explanation, rest) => question with
        {
            Stem = stem,
            Hints = [.. hints],
            Explanation = explanation,
            Tags = [.. rest.Item1],
            Points = rest.Item2.Abs(),
            AsksCertainty = rest.Item3 != 1,
            Attempts = rest.Item3 == 2 ? 3 : null,
            Shuffles = rest.Item3 != 3,
        });

    /// <summary>Words of a cloze text: a backslash before the gap would make it none, and braces would make gaps.</summary>
    private static ImmutableArray<ClozePart> Stretch(Markup words) =>
        words.Source.Replace("{", "\\{", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).TrimEnd('\\') is { Length: > 0 } safe ? [new ClozeWords(safe)] : [];

    private static Markup[] Different(Markup[] texts, string otherwise)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. texts.Select((t, i) => seen.Add(PlainText.Seen(YamlText.Of(t.Source))) ? t : new Markup($"{otherwise} {i}"))];
    }

    private static string OptionList(int place) => Content.Questions.OptionList.IdAt(place);

    private static bool HasNoLink(string text)
    {
        var reading = new Reading(new());
        MarkupLinks.Note(YamlText.Of(text), reading);
        return reading.Uses.Count == 0 && reading.Findings.Count == 0;
    }
}
