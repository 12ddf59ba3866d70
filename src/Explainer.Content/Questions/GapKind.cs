using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Questions;

/// <summary>How the gaps of a cloze text are written: as the key of a short answer or of a number, or as options of which one is right.</summary>
internal static class GapKind
{
    private static readonly Field Weight = new("weight", FieldKind.Positive, "How much it counts beside the other gaps.") { Default = "1" };
    private static readonly Shape OptionShape = new("an option", "Something to choose.", OptionList.Text, OptionList.Correct, OptionList.Feedback, OptionList.Id, OptionList.Fixed);
    private static readonly Field Options = new("options", FieldKind.List(FieldKind.Block(OptionShape), least: 2), "What can be chosen; exactly one is right.") { Required = true };
    private static readonly Shape WordsShape = new("a gap for words", "A word or a few are typed.", [.. TextKeys.Fields, Weight]);
    private static readonly Shape NumberShape = new("a gap for a number", "A number is typed.", [.. NumberKeys.Fields, Weight]) { OneOf = NumberKeys.Keys };
    private static readonly Shape ChoiceShape = new("a gap with options", "One of several options is chosen.", Options, Weight);
    private static readonly (Field Key, Shape Shape)[] Kinds = [(TextKeys.Accept, WordsShape), (Options, ChoiceShape), (NumberKeys.Answer, NumberShape), (NumberKeys.Answers, NumberShape)];

    /// <summary>A gap of any kind, as a field's kind.</summary>
    public static FieldKind AnyGap { get; } = new VariantKind("a gap", () => [WordsShape, ChoiceShape, NumberShape], ShapeOf) { Form = word => $"{{ {TextKeys.Accept.Name}: [{word}] }}" };

    /// <summary>Makes the gap; null when too little could be read, which is said then.</summary>
    public static ClozeGap? Read(string name, Block block, Reading reading)
    {
        ClozeGap? gap = null;
        if (block.Shape == ChoiceShape) gap = Choice(name, block, reading);
        else if (block.Shape == NumberShape) gap = NumberKeys.Read(block, reading) is { } number ? new NumberGap(name, number) : null;
        else if (TextKeys.Read(block, reading) is { } text) gap = new TextGap(name, text);
        return gap is null ? null : gap with { Weight = block.Number(Weight) ?? Fraction.One };
    }

    public static YamlMap Write(ClozeGap gap)
    {
        var draft = new YamlDraft();
        if (gap is TextGap text) TextKeys.Write(text.Key, draft);
        else if (gap is NumberGap number) NumberKeys.Write(number.Key, draft);
        else if (gap is ChoiceGap choice) draft.List(Options, choice.Options.Select((o, place) => OptionList.Write(o, place, o.Id == choice.Key).ToMap()));
        return draft.Number(Weight, gap.Weight == Fraction.One ? null : gap.Weight).ToMap();
    }

    private static ChoiceGap? Choice(string name, Block block, Reading reading)
    {
        if (!block.Has(Options)) return null;
        var options = OptionList.Read(block.Blocks(Options), reading);
        WrittenOption[] right = [.. options.Where(o => o.Block.Flag(OptionList.Correct) == true)];
        if (right is [] && OptionList.MissesKey(block, Options)) reading.Findings.Add(Rules.NoKey, block.PlaceOf(Options));
        foreach (var another in right.Skip(1)) reading.Findings.Add(Rules.GapWithSeveralKeys, another.Block.PlaceOf(OptionList.Correct));
        return right is [] ? null : new(name, [.. options.Select(o => o.Option)], right[0].Option.Id);
    }

    private static Shape? ShapeOf(YamlMap map, Findings findings)
    {
        (YamlText Key, Shape Shape)[] found = [.. map.Pairs.Select(p => (p.Key, Kinds.FirstOrDefault(k => k.Key.Name == p.Key.Value).Shape)).Where(f => f.Shape is not null)];
        if (found.FirstOrDefault(f => f.Shape != found[0].Shape).Key is { } other) findings.Add(Rules.GapOfTwoKinds, other.Span, found[0].Key.Value, other.Value);
        if (found is [] && map.Complete)
        {
            string? near = map.Pairs.Select(p => Nearest.To(p.Key.Value, Kinds.Select(k => k.Key.Name))).FirstOrDefault(n => n is not null);
            findings.AddMeant(Rules.GapWithoutKind, map.Span, near);
        }
        return found.DistinctBy(f => f.Shape).Count() == 1 ? found[0].Shape : null;
    }
}
