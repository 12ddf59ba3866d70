using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Explainer.Content.Questions;
using Explainer.Content.Yaml;
using Explainer.Diagnostics;
using Explainer.Questions;
using Fractions;
using Fields = Explainer.Content.Exercises.SealedFields;

namespace Explainer.Content.Exercises;

/// <summary>Reads a sealed question from the tree it was written as. What is damaged is left out: only the program writes it.</summary>
internal static class SealedFormat
{
    public static Question? Read(Block block, Reading reading)
    {
        if (block.Text(QuestionFields.Question) is not { } id || block.Text(Fields.Type) is not { } type || Shown(block) is not { } shown) return null;
        return new SealedQuestion(new(type), shown)
        {
            Id = new(id),
            Stem = block.Markup(QuestionFields.Stem) ?? new(""),
            Points = block.Number(QuestionFields.Points) ?? Fraction.One,
            AsksCertainty = block.Flag(QuestionFields.AskCertainty) ?? true,
            Shuffles = block.Flag(QuestionFields.Shuffle) ?? true,
            UnitsOf = Units(block),
            Language = reading.Language,
            Span = block.Span,
        };
    }

    private static Interaction? Shown(Block block)
    {
        if (block.Inner(Fields.Choose) is { } choose) return Choose(choose);
        if (block.Inner(Fields.Enter) is { } enter) return new EnterText(Shape(enter)) { Unit = enter.Text(Fields.Unit) };
        if (Options(block, Fields.Arrange) is { IsEmpty: false } items) return new Arrange(items);
        if (block.Inner(Fields.Match) is { } match) return Match(match);
        return block.Inner(Fields.Fill) is { } fill ? Fill(fill) : null;
    }

    private static Choose? Choose(Block block)
    {
        var options = Options(block, Fields.Options);
        int min = block.Whole(Fields.Min) ?? 1, max = block.Whole(Fields.Max) ?? 1;
        return options.IsEmpty || min > max || max > options.Length ? null : new(options, min, max);
    }

    private static Match? Match(Block block) => Options(block, Fields.Sources) is { IsEmpty: false } sources && Options(block, Fields.Targets) is { IsEmpty: false } targets
        ? new(sources, targets, block.Flag(Fields.Once) ?? false)
        : null;

    private static FillGaps? Fill(Block block)
    {
        if (block.Written(Fields.FillText) is not { } text) return null;
        var gaps = block.Blocks(Fields.Gaps);
        ImmutableArray<ClozeStretch> stretches = [.. ClozeText.Stretches(text)];
        string[] places = [.. stretches.Select(s => s.Gap).OfType<string>()];
        if (!places.SequenceEqual(Enumerable.Range(1, gaps.Length).Select(NameOf))) return null;
        return new([.. stretches.Select(s => s.Gap is null ? new GapText(s.Words) : (GapPart)Gap(s.Gap, gaps[Array.IndexOf(places, s.Gap)]))]);
    }

    private static Gap Gap(string name, Block block) => new(name, Options(block, Fields.Options), Shape(block)) { Unit = block.Text(Fields.Unit) };

    private static ImmutableArray<Option> Options(Block block, Field of) =>
    [
        .. block.Blocks(of).Where(o => o.Has(Fields.Id)).DistinctBy(o => o.Text(Fields.Id)).Select(o => new Option(new(o.Text(Fields.Id)!), o.Markup(Fields.Text) ?? new(""))
        {
            Fixed = o.Flag(Fields.Fixed) ?? false,
            Names = [.. o.Texts(Fields.Names).Select(n => n.Value)],
        }),
    ];

    private static TextShape Shape(Block block) => block.Flag(Fields.Number) == true ? TextShape.Number : TextShape.Words;

    private static ImmutableSortedDictionary<string, Units> Units(Block block)
    {
        IEnumerable<(string Name, Block Block)> typed = block.Inner(Fields.Enter) is { } enter ? [("", enter)] : block.Inner(Fields.Fill)?.Blocks(Fields.Gaps).Select((gap, i) => (NameOf(i + 1), gap)) ?? [];
        return typed.Where(t => Shape(t.Block) == TextShape.Number).ToImmutableSortedDictionary(t => t.Name, t => UnitsIn(t.Block), StringComparer.Ordinal);
    }

    private static Units UnitsIn(Block block) =>
        new(block.Texts(Fields.Units).Select(u => u.Value).Distinct(StringComparer.Ordinal).ToImmutableSortedDictionary(unit => unit, _ => Fraction.One, StringComparer.Ordinal))
        {
            Shown = block.Text(Fields.Unit),
            Required = block.Flag(Fields.UnitRequired) ?? false,
        };

    private static string NameOf(int place) => place.ToString(CultureInfo.InvariantCulture);
}
