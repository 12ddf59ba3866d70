using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

internal sealed class NumericalFormat : QuestionFormat
{
    public override QuestionType Type => NumericalQuestion.TypeName;

    public override string Doc => "A number is typed, with or without its unit.";

    protected override ImmutableArray<Field> Fields => NumberKeys.Fields;

    protected override ImmutableArray<Field> OneOf => NumberKeys.Keys;

    protected override Question? Read(Block block, Asked asked, Reading reading) =>
        NumberKeys.Read(block, reading) is { } key ? new NumericalQuestion(key) { Id = asked.Id, Stem = asked.Stem } : null;

    protected override void Write(Question question, YamlDraft draft) => NumberKeys.Write(((NumericalQuestion)question).Key, draft);
}
