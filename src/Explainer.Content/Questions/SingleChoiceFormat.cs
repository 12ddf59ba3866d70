using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Questions;

internal sealed class SingleChoiceFormat : QuestionFormat
{
    private static readonly Field Credit = new("credit", FieldKind.Share, "The share of the points that this option earns, when it is not the right one.") { Default = "0%", Example = "50%" };
    private static readonly Shape OptionShape = new("an option", "Something to choose.", OptionList.Text, OptionList.Correct, OptionList.Feedback, OptionList.Id, OptionList.Fixed, Credit);
    private static readonly Field Options = new("options", FieldKind.List(FieldKind.Block(OptionShape), least: 2), "What can be chosen; exactly one is right.") { Required = true };

    public override QuestionType Type => SingleChoiceQuestion.TypeName;

    public override string Doc => "One option of several is right.";

    protected override ImmutableArray<Field> Fields => [Options];

    protected override ImmutableDictionary<string, string> Meant => Stems.SetItem("choices", "options").SetItem("answer", "correct: true").SetItem("answers", "options");

    protected override Question? Read(Block block, Asked asked, Reading reading)
    {
        if (!block.Has(Options)) return null;
        var options = OptionList.Read(block.Blocks(Options), reading);
        WrittenOption[] right = [.. options.Where(o => o.Block.Flag(OptionList.Correct) == true)];
        if (right is [] && OptionList.MissesKey(block, Options)) reading.Findings.Add(Rules.NoKey, block.Map.Find(Options.Name)!.Key.Span);
        foreach (var another in right.Skip(1)) reading.Findings.Add(Rules.SeveralKeys, another.Block.Map.Find(OptionList.Correct.Name)!.Key.Span, $"{Type}");
        foreach (var key in right.Where(o => o.Block.Has(Credit))) reading.Findings.Add(Rules.CreditOnKey, key.Block.Map.Find(Credit.Name)!.Key.Span);
        return right is [] ? null : new SingleChoiceQuestion([.. options.Select(o => o.Option)], right[0].Option.Id)
        {
            Id = asked.Id,
            Stem = asked.Stem,
            Credits = options.Where(o => o.Block.Number(Credit) > Fraction.Zero)
                .DistinctBy(o => o.Option.Id)
                .ToImmutableSortedDictionary(o => o.Option.Id.Value, o => o.Block.Number(Credit)!.Value, StringComparer.Ordinal),
        };
    }

    protected override void Write(Question question, YamlDraft draft)
    {
        var choice = (SingleChoiceQuestion)question;
        draft.List(Options, choice.Options.Select((o, place) => OptionList.Write(o, place, o.Id == choice.Key)
            .Share(Credit, choice.Credits.TryGetValue(o.Id.Value, out var credit) && !credit.IsZero ? credit : null)
            .ToMap()));
    }
}
