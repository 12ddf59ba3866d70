using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Questions;

/// <summary>How right numbers are written, in a question and in a gap: one answer with its tolerance, or several.</summary>
internal static class NumberKeys
{
    public static readonly Field Answer = new("answer", FieldKind.Number, "The right number, with a decimal point and no grouping.") { Example = "4700" };
    public static readonly Field Tolerance = new("tolerance", FieldKind.AnyOf(new ToleranceKind(), FieldKind.List(new ToleranceKind(), least: 1)), "How far from the answer still counts, inclusive: a number, a percentage, or both as a list, of which the wider counts.") { Default = "0", Example = "[50, 10%]" };
    public static readonly Field Credit = new("credit", FieldKind.Share, "The share of the points that it earns.") { Default = "100%", Example = "50%" };
    public static readonly Field Feedback = new("feedback", FieldKind.Markup, "Shown after answering, when this was the answer that counted.");

    private static readonly Field Range = new("range", FieldKind.List(FieldKind.Number), "The smallest and the largest number that count, instead of 'answer'.") { Example = "[600, 700]" };
    private static readonly Shape AnswerShape = new("an accepted number", "A number or a range that counts.", Answer, Range, Tolerance, Credit, Feedback) { OneOf = [Answer, Range] };

    public static readonly Field Answers = new("answers", FieldKind.List(FieldKind.Block(AnswerShape), least: 1), "Several numbers or ranges that count, instead of 'answer'; where two match, the higher credit counts.");

    /// <summary>Of these one is written.</summary>
    public static readonly ImmutableArray<Field> Keys = [Answer, Answers];

    public static readonly ImmutableArray<Field> Fields = [Answer, Tolerance, Answers, UnitTable.Unit, UnitTable.Table, UnitTable.Required];

    /// <summary>The key; null when too little could be read, which is said then.</summary>
    public static NumberKey? Read(Block block, Reading reading)
    {
        var units = UnitTable.Read(block, reading);
        ImmutableArray<AcceptedNumber?> answers = [];
        if (OneOf(block, Answer, Answers, Rules.AnswerAndAnswers, reading) == Answer) answers = [Near(block, reading)];
        else if (block.Has(Answers)) answers = Several(block, reading);
        return answers.IsEmpty || answers.Contains(null) ? null : new([.. answers.OfType<AcceptedNumber>()]) { Units = units };
    }

    /// <summary>Whether every answer's credit is below 100%, or one's is nothing; both are said.</summary>
    /// <param name="credits">The credits of all answers, with the blocks they were written in.</param>
    /// <param name="list">Where the list of answers stands.</param>
    /// <param name="findings">Where it is said.</param>
    public static void SayCredits(ImmutableArray<Block> credits, SourceSpan list, Findings findings)
    {
        foreach (var nothing in credits.Where(b => b.Number(Credit) == Fraction.Zero)) findings.Add(Rules.CreditOfNothing, nothing.Map.Find(Credit.Name)!.Value.Span);
        if (!credits.IsEmpty && credits.All(b => b.Number(Credit) < Fraction.One)) findings.Add(Rules.NothingEarnsAll, list);
    }

    public static void Write(NumberKey key, YamlDraft draft)
    {
        if (key.Answers is [NumberNear { Credit: var credit, Feedback: null } only] && credit == Fraction.One) Write(only, draft);
        else draft.List(Answers, key.Answers.Select(Written));
        UnitTable.Write(key.Units, draft);
    }

    private static YamlMap Written(AcceptedNumber accepted)
    {
        var draft = new YamlDraft();
        if (accepted is NumberNear near) Write(near, draft);
        else draft.List(Range, [YamlDraft.Bare(AuthorNumber.Written(accepted.Low)), YamlDraft.Bare(AuthorNumber.Written(accepted.High))]);
        return draft.Share(Credit, accepted.Credit == Fraction.One ? null : accepted.Credit).Markup(Feedback, accepted.Feedback).ToMap();
    }

    private static void Write(NumberNear near, YamlDraft draft)
    {
        YamlNode? absolute = near.Tolerance.Absolute is { } distance ? YamlDraft.Bare(AuthorNumber.Written(distance)) : null;
        YamlNode? relative = near.Tolerance.Relative is { } share ? YamlDraft.Bare(AuthorNumber.Written(share * 100) + "%") : null;
        draft.Number(Answer, near.Answer).Add(Tolerance, absolute is not null && relative is not null ? YamlDraft.Listed([absolute, relative]) : absolute ?? relative);
    }

    private static ImmutableArray<AcceptedNumber?> Several(Block block, Reading reading)
    {
        if (block.IsWritten(Tolerance)) reading.Findings.Add(Rules.ToleranceBesideAnswers, block.PlaceOf(Tolerance));
        SayCredits(block.Blocks(Answers), block.PlaceOf(Answers), reading.Findings);
        return [.. block.Blocks(Answers).Select(answer => Accepted(answer, reading))];
    }

    private static AcceptedNumber? Accepted(Block block, Reading reading)
    {
        var form = OneOf(block, Answer, Range, Rules.AnswerAndRange, reading);
        AcceptedNumber? number = form is null ? null : form == Answer ? Near(block, reading) : Between(block, reading);
        return number is null ? null : number with { Credit = block.Number(Credit) ?? Fraction.One, Feedback = block.Markup(Feedback) };
    }

    private static NumberNear? Near(Block block, Reading reading)
    {
        var terms = block.OneOrMore<Tolerance>(Tolerance);
        if (block.Map.Find(Tolerance.Name)?.Value.Span is { } at)
        {
            if (terms.Count(t => t.Absolute is not null) > 1) reading.Findings.Add(Rules.ToleranceTwice, at, "numbers");
            if (terms.Count(t => t.Relative is not null) > 1) reading.Findings.Add(Rules.ToleranceTwice, at, "percentages");
            if (block.Number(Answer) == Fraction.Zero && terms is [{ Relative: { IsZero: false } }]) reading.Findings.Add(Rules.ToleranceOfZero, at);
        }
        return block.Number(Answer) is not { } answer ? null
            : new(answer, new(terms.Select(t => t.Absolute).FirstOrDefault(t => t is not null), terms.Select(t => t.Relative).FirstOrDefault(t => t is not null)));
    }

    private static NumberBetween? Between(Block block, Reading reading)
    {
        if (block.IsWritten(Tolerance)) reading.Findings.Add(Rules.ToleranceOfRange, block.PlaceOf(Tolerance));
        if (block.Map.Find(Range.Name)?.Value is not YamlList { Items: var written } list) return null;
        if (written.Length != 2) reading.Findings.Add(Rules.RangeNotTwo, list.Span, $"{written.Length}");
        if (written.Length != 2 || block.Items<Fraction>(Range) is not [var from, var to]) return null;
        if (from > to) reading.Findings.Add(Rules.RangeBackwards, list.Span, ((YamlText)written[0]).Value, ((YamlText)written[1]).Value);
        return new(from, to);
    }

    /// <summary>Which of two keys is written; null when both or none are, which is said.</summary>
    private static Field? OneOf(Block block, Field one, Field other, DiagnosticRule both, Reading reading)
    {
        string name = Block.Capital(block.Shape.Name);
        switch (block.IsWritten(one), block.IsWritten(other))
        {
            case (true, true):
                reading.Findings.Add(both, block.PlaceOf(other), name);
                return null;
            case (false, false):
                if (block.Map.Complete) reading.Findings.Add(Rules.MissingKey, block.Map.Find(one.Name)?.Key.Span ?? block.PlaceOf(other), name, $"{one.Name}' or '{other.Name}");
                return null;
            case var (isOne, _):
                return isOne ? one : other;
        }
    }
}
