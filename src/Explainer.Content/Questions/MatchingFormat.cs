using System.Collections.Immutable;
using Explainer.Content.Claims;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

internal sealed class MatchingFormat : QuestionFormat
{
    private static readonly Field Left = new("left", FieldKind.Markup, "What is matched.") { Required = true };
    private static readonly Field Right = new("right", FieldKind.Markup, "What belongs to it; equal right sides are one target, used again.") { Required = true };
    private static readonly Shape PairShape = new("a pair", "A left side and the right side that belongs to it.", Left, Right, OptionList.Feedback, OptionList.Id);
    private static readonly Field Pairs = new("pairs", FieldKind.List(FieldKind.Block(PairShape), least: 2), "What belongs together.") { Required = true, Example = "[{ left: Paris, right: France }, { left: Rome, right: Italy }]" };
    private static readonly Shape DistractorShape = new("a distractor", "A right side that belongs to nothing.", OptionList.Text, OptionList.Feedback, OptionList.Id) { Short = OptionList.Text };
    private static readonly Field Distractors = new("distractors", FieldKind.List(FieldKind.Block(DistractorShape)), "Right sides that belong to nothing; one keeps the last pair from being free.") { Example = "[Spain]" };

    public override QuestionType Type => MatchingQuestion.TypeName;

    public override string Doc => "Each left side is given its right side.";

    protected override ImmutableArray<Field> Fields => [Pairs, Distractors];

    protected override Question? Read(Block block, Asked asked, Reading reading)
    {
        ImmutableArray<Block> pairs = block.Blocks(Pairs), distractors = block.Blocks(Distractors);
        OptionList.SayDuplicates(pairs.Concat(distractors).Select((part, place) => (Id(part, place).Value, part)), "pair or distractor", reading.Findings);
        OptionList.SaySameTexts(pairs.Select(p => p.Written(Left)), reading.Findings);
        YamlText[] rights = [.. pairs.Select(p => p.Written(Right)).OfType<YamlText>()];
        OptionList.SaySameTexts(rights.DistinctBy(r => r.Value.Trim()), reading.Findings);
        OptionList.SaySameTexts(distractors.Select(d => d.Written(OptionList.Text)), reading.Findings);
        var lines = rights.ToLookup(r => PlainText.Seen(r), r => r.Span.Line);
        foreach (var text in distractors.Select(d => d.Written(OptionList.Text)).OfType<YamlText>().Where(t => lines.Contains(PlainText.Seen(t))))
            reading.Findings.Add(Rules.DistractorIsRight, text.Span, text.Value, $"{lines[PlainText.Seen(text)].First()}");
        if (pairs.Length < 2 || pairs.Any(p => !p.Has(Left) || !p.Has(Right)) || distractors.Any(d => !d.Has(OptionList.Text))) return null;
        return new MatchingQuestion([.. pairs.Select(Pair)], [.. distractors.Select((d, i) => Distractor(d, pairs.Length + i))]) { Id = asked.Id, Stem = asked.Stem };
    }

    private static MatchingPair Pair(Block block, int place) => new(Id(block, place), block.Text(Left)!.Trim(), block.Text(Right)!.Trim()) { Feedback = block.Markup(OptionList.Feedback) };

    private static Option Distractor(Block block, int place) => new(Id(block, place), block.Text(OptionList.Text)!.Trim()) { Feedback = block.Markup(OptionList.Feedback) };

    private static OptionId Id(Block block, int place) => new(block.Text(OptionList.Id) ?? OptionList.IdAt(place));

    protected override void Write(Question question, YamlDraft draft)
    {
        var matching = (MatchingQuestion)question;
        draft.List(Pairs, matching.Pairs.Select((p, place) => new YamlDraft()
                .Markup(Left, p.Left)
                .Markup(Right, p.Right)
                .Text(OptionList.Id, OptionList.IdUnless(p.Id, place))
                .Markup(OptionList.Feedback, p.Feedback)
                .ToMap()))
            .List(Distractors, matching.Distractors.Select((d, i) => OptionList.Write(d, matching.Pairs.Length + i).ToNode(DistractorShape)));
    }
}
