using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

internal sealed class ShortAnswerFormat : QuestionFormat
{
    public override QuestionType Type => ShortAnswerQuestion.TypeName;

    public override string Doc => "A word or a few are typed, and compared as text.";

    protected override ImmutableArray<Field> Fields => TextKeys.Fields;

    protected override ImmutableDictionary<string, string> Meant => Stems.SetItem("answer", "accept").SetItem("answers", "accept");

    protected override Question? Read(Block block, Asked asked, Reading reading) =>
        TextKeys.Read(block, reading) is { } key ? new ShortAnswerQuestion(key) { Id = asked.Id, Stem = asked.Stem } : null;

    protected override void Write(Question question, YamlDraft draft) => TextKeys.Write(((ShortAnswerQuestion)question).Key, draft);
}
