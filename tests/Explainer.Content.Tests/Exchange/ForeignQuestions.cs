using System.Collections.Immutable;
using CsCheck;
using Explainer.Content.Exchange.Texts;
using Explainer.Lessons;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Tests.Exchange;

/// <summary>Questions that a foreign format can say without a loss, with texts full of marks that mean something there.</summary>
internal static class ForeignQuestions
{
    internal enum Subset
    {
        Moodle,
    }

    static readonly Gen<string> Plain = Gen.OneOf(
        Gen.OneOf("Paris", "C#", "a = b", "{x}", "x ~ y", "50%", "=", "]]>", "<b>", "&amp;", "\\", "\"q\"", "R&D", "*", "a/b", "{1:SA:=a}", "10:30", "-> x", "ß한", "#", "1. a", "~", "}"),
        Gen.String[Gen.Char["ab{}~=#%\\/\"&<>*:;.-"], 1, 8].Where(t => t.Trim().Length > 0).Select(t => t.Trim()));

    static readonly Gen<Markup> Text = Gen.OneOf(Plain.Select(PlainMarkup.Of), Gen.OneOf<Markup>("A **bold** word", "*all* of `it`", "[link](https://example.org/a?b=c&d=e)", "two\\\nlines"));

    static readonly Gen<Markup> Long = Gen.OneOf(Text, Gen.OneOf<Markup>("One.\n\nTwo.", "- a\n- b", "```cs\nif (a < b) { }\n```", "| a | b |\n| --- | --- |\n| 1 | \\| |"));

    static readonly Gen<Markup?> Feedback = Gen.OneOf(Gen.Const(default(Markup?)), Text.Select(t => (Markup?)t));

    static readonly Gen<Fraction> Credit = Gen.OneOf(new Fraction(1, 2), new(1, 3), new(9, 10), new(1, 20), new(5, 6));

    static readonly Gen<Fraction> Number = Gen.Select(Gen.Int[-5000, 5000], Gen.OneOf(1, 2, 10, 1000)).Select((n, d) => new Fraction(n, d));

    static readonly Gen<Option[]> Options = Gen.Select(Text, Feedback).Array[2, 5].Select(all => all.Select((o, i) => new Option(Id(i), o.Item1) { Feedback = o.Item2 }).ToArray());

    static readonly Gen<Question> Single = Gen.Select(Options, Gen.Int[0, 4], Credit, Gen.Bool).Select((options, key, credit, shuffles) => (Question)
        new SingleChoiceQuestion([.. options], Id(key % options.Length))
        {
            Id = new("q"),
            Stem = "?",
            Shuffles = shuffles,
            Credits = ImmutableSortedDictionary.Create<string, Fraction>(StringComparer.Ordinal).Add(Id((key + 1) % options.Length).Value, credit),
        });

    static readonly Gen<Question> Several = Gen.Select(Options, Gen.Int[1, 5]).Select((options, keys) => (Question)
        new MultipleChoiceQuestion([.. options], [.. options.Take(keys).Select(o => o.Id)]) { Id = new("q"), Stem = "?" });

    static readonly Gen<Question> TrueFalse = Gen.Select(Gen.Bool, Feedback, Feedback).Select((answer, onTrue, onFalse) => (Question)
        new TrueFalseQuestion(answer) { Id = new("q"), Stem = "?", FeedbackOnTrue = onTrue, FeedbackOnFalse = onFalse });

    static readonly Gen<NumberKey> NumberKey = Gen.Select(Number, Number, Credit, Feedback, Feedback).Select((best, more, credit, first, second) => new NumberKey(
        [new NumberNear(best, new(new(1, 2), null)) { Feedback = first }, new NumberNear(more, Tolerance.None) { Credit = credit, Feedback = second }]));

    static readonly Gen<Question> Numerical = Gen.Select(NumberKey, Gen.Int[0, 3]).Select((key, units) => (Question)new NumericalQuestion(key with
    {
        Units = units switch
        {
            0 => Units.None,
            1 => Units.None with { Shown = "km" },
            2 => new(Units.None.Factors.Add("km", 1).Add("m", new(1, 1000))) { Shown = "km" },
            _ => new(Units.None.Factors.Add("t", 1000).Add("kg", 1)) { Shown = "kg" },
        },
    })
    { Id = new("q"), Stem = "?" });

    static readonly Gen<TextKey> TextKey = Gen.Select(Plain, Feedback, Gen.Select(Plain, Credit, Feedback).Array[0, 2], Plain.Array[0, 2], Gen.Bool).Select((best, feedback, more, wrong, cased) =>
    {
        var folding = new TextFolding { CaseSensitive = cased };
        ImmutableArray<AcceptedText> accept = [.. more.Select(m => new AcceptedText(m.Item1) { Credit = m.Item2, Feedback = m.Item3 }).Prepend(new(best) { Feedback = feedback }).DistinctBy(a => folding.Fold(a.Text))];
        return new TextKey(accept)
        {
            Typos = 0,
            Folding = folding,
            Reject = [.. wrong.DistinctBy(folding.Fold).Where(w => accept.All(a => folding.Fold(a.Text) != folding.Fold(w)))],
        };
    });

    static readonly Gen<Question> ShortAnswer = TextKey.Select(key => (Question)new ShortAnswerQuestion(key) { Id = new("q"), Stem = "?" });

    static readonly Gen<Question> Matching = Gen.Select(Text, Plain).Array[3, 5].Select(pairs => (Question)new MatchingQuestion(
        [.. pairs.Select((p, i) => new MatchingPair(Id(i), p.Item1, PlainMarkup.Of(p.Item2)))], [new(Id(pairs.Length), "spare")])
    { Id = new("q"), Stem = "?" });

    static readonly Gen<Question> Cloze = Gen.Select(TextKey, NumberKey, Options, Gen.Int[1, 3], Plain).Select((text, number, options, weight, words) => (Question)new ClozeQuestion(
    [
        new ClozeWords("Before "), new TextGap("gap1", text) { Weight = new(weight) },
        new ClozeWords($" {Markup.Plain(words).Source.Replace("{", "\\{", StringComparison.Ordinal)} **bold** "), new NumberGap("gap2", number),
        new ClozeWords(" and\n\nafter "), new ChoiceGap("gap3", [.. options.Select(o => o with { Text = PlainMarkup.Of(o.Text.Source.Replace('\n', ' ')) })], Id(0)), new ClozeWords("."),
    ])
    { Id = new("q"), Stem = "?", Points = new(weight + 2) });

    /// <summary>Any question that a format says in full.</summary>
    public static Gen<Question> Of(Subset subset) => Gen.Select(Gen.OneOf(Single, Several, TrueFalse, Numerical, ShortAnswer, Matching, Cloze), Long, Feedback, Text.Array[0, 2], Plain.Array[0, 2], Gen.Int[0, 3])
        .Select((question, stem, explanation, hints, tags, points) => question with
        {
            Stem = stem,
            Explanation = explanation,
            Hints = [.. hints],
            Tags = [.. tags],
            Points = question is ClozeQuestion ? question.Points : new Fraction(points, 2),
        });

    public static Lesson Lesson(params IEnumerable<Question> questions) =>
        new(new("lesson"), "Lesson", [.. questions.Select(q => new QuestionStep(q with { Span = Diagnostics.SourceSpan.None }))]) { Course = new("lesson"), CourseTitle = "Lesson", Canonical = "" };

    /// <summary>What was said and what was written.</summary>
    public static string Told(IEnumerable<Diagnostics.Diagnostic> diagnostics, IEnumerable<ExportedFile> files) =>
        string.Concat(diagnostics.Select(d => $"{d}\n")) + string.Concat(files.Select(f => $"--- {f.Name}\n{System.Text.Encoding.UTF8.GetString(f.Bytes.Span).TrimEnd()}\n"));

    /// <summary>All that a learner sees of a question, whatever markup says it.</summary>
    public static string Shown(Question question) => string.Join('\n', Texts(question).Select(text => text is { } markup ? Xhtml.Blocks(markup) : "-"));

    static IEnumerable<Markup?> Texts(Question question) => ((IEnumerable<Markup?>)[question.Stem, question.Explanation, .. question.Hints.Select(h => (Markup?)h), .. question.Tags.Select(t => (Markup?)Markup.Plain(t)), question.Points.ToString(System.Globalization.CultureInfo.InvariantCulture), question.Shuffles.ToString()]).Concat(question switch
    {
        SingleChoiceQuestion q => q.Options.SelectMany(Told),
        MultipleChoiceQuestion q => q.Options.SelectMany(Told),
        TrueFalseQuestion q => [q.FeedbackOnTrue, q.FeedbackOnFalse],
        NumericalQuestion q => Told(q.Key).Append(q.Key.Units.Shown ?? "no unit"),
        ShortAnswerQuestion q => Told(q.Key),
        MatchingQuestion q => [.. q.Pairs.SelectMany(p => new Markup?[] { p.Left, p.Right }), .. q.Distractors.Select(d => (Markup?)d.Text)],
        ClozeQuestion q => [string.Concat(q.Parts.Select(p => p is ClozeWords words ? words.Text.Source : "GAP")), .. q.Gaps.SelectMany(Told)],
        _ => [],
    });

    static IEnumerable<Markup?> Told(ClozeGap gap) => gap switch
    {
        TextGap text => Told(text.Key),
        NumberGap number => Told(number.Key),
        ChoiceGap choice => choice.Options.SelectMany(Told),
        _ => [],
    };

    static IEnumerable<Markup?> Told(Option option) => [option.Text, option.Feedback];

    static IEnumerable<Markup?> Told(NumberKey key) => key.Answers.OrderByDescending(a => a.Credit).Select(a => a.Feedback);

    static IEnumerable<Markup?> Told(TextKey key) => key.Accept.OrderByDescending(a => a.Credit).SelectMany(a => new Markup?[] { Markup.Plain(a.Text), a.Feedback });

    static OptionId Id(int place) => new($"{(char)('a' + place)}");
}
