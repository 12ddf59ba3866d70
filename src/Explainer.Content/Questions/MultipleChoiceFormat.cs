using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

internal sealed class MultipleChoiceFormat : QuestionFormat
{
    private static readonly Shape OptionShape = new("an option", "Something to choose.", OptionList.Text, OptionList.Correct, OptionList.Feedback, OptionList.Id, OptionList.Fixed);
    private static readonly Field Options = new("options", FieldKind.List(FieldKind.Block(OptionShape), least: 2), "What can be chosen; any number is right.") { Required = true };
    private static readonly Field NoneCorrect = new("none-correct", FieldKind.Flag, "Says that no option is right on purpose.") { Default = "false" };

    public override QuestionType Type => MultipleChoiceQuestion.TypeName;

    public override string Doc => "Any number of options is right.";

    protected override ImmutableArray<Field> Fields => [Options, NoneCorrect];

    protected override ImmutableDictionary<string, string> Meant => Stems.SetItem("choices", "options").SetItem("answer", "correct: true").SetItem("answers", "options");

    protected override Question? Read(Block block, Asked asked, Reading reading)
    {
        if (!block.Has(Options)) return null;
        var options = OptionList.Read(block.Blocks(Options), reading);
        WrittenOption[] right = [.. options.Where(o => o.Block.Flag(OptionList.Correct) == true)];
        bool none = block.Flag(NoneCorrect) ?? false;
        if (none && right is [var wrong, ..]) reading.Findings.Add(Rules.NoneCorrectWithKey, wrong.Block.Map.Find(OptionList.Correct.Name)!.Key.Span);
        if (!none && right is [] && OptionList.MissesKey(block, Options)) reading.Findings.Add(Rules.NoKey, block.Map.Find(Options.Name)!.Key.Span);
        return right is [] && !none ? null : new MultipleChoiceQuestion([.. options.Select(o => o.Option)], [.. right.Select(o => o.Option.Id).Distinct()])
        {
            Id = asked.Id,
            Stem = asked.Stem,
        };
    }

    protected override void Write(Question question, YamlDraft draft)
    {
        var choice = (MultipleChoiceQuestion)question;
        draft.List(Options, choice.Options.Select((o, place) => OptionList.Write(o, place, choice.Keys.Contains(o.Id)).ToMap()))
            .Flag(NoneCorrect, choice.Keys.IsEmpty);
    }
}
