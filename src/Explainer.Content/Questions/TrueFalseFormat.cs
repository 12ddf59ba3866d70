using System.Collections.Immutable;
using Explainer.Content.Yaml;
using Explainer.Questions;

namespace Explainer.Content.Questions;

internal sealed class TrueFalseFormat : QuestionFormat
{
    private static readonly Field Answer = new("answer", FieldKind.Flag, "Whether the statement is true.") { Required = true };
    private static readonly Field OnTrue = new("true", FieldKind.Markup, "Shown after answering, about \"true\".");
    private static readonly Field OnFalse = new("false", FieldKind.Markup, "Shown after answering, about \"false\".");
    private static readonly Shape FeedbackShape = new("the feedback of a true-false question", "Words about each of the two answers.", OnTrue, OnFalse);
    private static readonly Field Feedback = new("feedback", FieldKind.Block(FeedbackShape), "Words about each of the two answers.");

    public override QuestionType Type => TrueFalseQuestion.TypeName;

    public override string Doc => "A statement that is true or false.";

    protected override ImmutableArray<Field> Fields => [Answer, Feedback];

    protected override Question? Read(Block block, Asked asked, Reading reading) => block.Flag(Answer) is not { } answer ? null : new TrueFalseQuestion(answer)
    {
        Id = asked.Id,
        Stem = asked.Stem,
        FeedbackOnTrue = block.Inner(Feedback)?.Markup(OnTrue),
        FeedbackOnFalse = block.Inner(Feedback)?.Markup(OnFalse),
    };

    protected override void Write(Question question, YamlDraft draft)
    {
        var statement = (TrueFalseQuestion)question;
        draft.Flag(Answer, statement.Answer, unless: null)
            .Map(Feedback, new YamlDraft().Markup(OnTrue, statement.FeedbackOnTrue).Markup(OnFalse, statement.FeedbackOnFalse).ToMap());
    }
}
