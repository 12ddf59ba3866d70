using Explainer.Questions;
using Explainer.Tests.Questions;
using Fractions;

namespace Explainer.Content.Tests.Questions;

/// <summary>The response that earns everything, made of a question's key.</summary>
internal static class RightResponse
{
    public static Response To(Question question) => question switch
    {
        SingleChoiceQuestion single => new ChosenOptions([single.Key.Value]),
        MultipleChoiceQuestion multiple => new ChosenOptions([.. multiple.Keys.Select(k => k.Value)]),
        TrueFalseQuestion trueFalse => new ChosenOptions([trueFalse.Answer ? "true" : "false"]),
        NumericalQuestion numerical => new EnteredText(Number(numerical.Key)),
        ShortAnswerQuestion shortAnswer => new EnteredText(Text(shortAnswer.Key)),
        OrderingQuestion ordering => new ArrangedOptions([.. ordering.Items.Select(i => i.Id.Value)]),
        MatchingQuestion matching => Samples.Pairs(matching.Pairs.Select(p => (p.Id.Value, ((Match)matching.Interaction).Targets.First(t => t.Text == p.Right).Id.Value))),
        ClozeQuestion cloze => Samples.Gaps(cloze.Gaps.Select(g => (g.Name, Filled(g)))),
        ClassificationQuestion classification => Samples.Pairs(classification.Items.Select(i => (i.Id.Value, i.Category.Value))),
        _ => throw new NotSupportedException($"RightResponse.cs has no arm for {question.Type}."),
    };

    private static string Filled(ClozeGap gap) => gap switch
    {
        TextGap text => Text(text.Key),
        NumberGap number => Number(number.Key),
        ChoiceGap choice => choice.Key.Value,
        _ => throw new NotSupportedException(gap.GetType().Name),
    };

    private static string Text(TextKey key) => key.Accept.MaxBy(a => a.Credit)!.Text;

    private static string Number(NumberKey key)
    {
        var (unit, factor) = key.Units.Known.IsEmpty ? new("", Fraction.One) : key.Units.Known.First();
        return $"{key.Answers.MaxBy(a => a.Credit)!.Low / factor} {unit}";
    }
}
