using Explainer.Content.Exchange.Texts;
using Explainer.Questions;

namespace Explainer.Content.Exchange.Qti;

/// <summary>Where a program that reads QTI scores otherwise than we do, as the end of "QTI says it as …".</summary>
internal static class QtiScoring
{
    public static IEnumerable<string> Differences(Question question) => question switch
    {
        MultipleChoiceQuestion { Keys.IsEmpty: true } => ["a choice in which an empty answer is right"],
        NumericalQuestion number => Of(number.Key),
        ShortAnswerQuestion words => Of(words.Key),
        OrderingQuestion order => QtiOrder.SaysTies(order) ? ["an order that earns all or nothing"] : ["an order that earns all or nothing, in which ties count as in the file"],
        ClozeQuestion cloze => cloze.Gaps.SelectMany(g => g switch
        {
            TextGap text => Of(text.Key),
            NumberGap number => Of(number.Key),
            _ => [],
        }).Distinct(),
        _ => [],
    };

    private static IEnumerable<string> Of(TextKey key)
    {
        if (key.Typos != 0) yield return "an answer in which a slip of spelling is wrong";
        if (key.Folding.FoldsDiacritics) yield return "an answer in which accents count";
    }

    private static IEnumerable<string> Of(NumberKey key)
    {
        if (!key.Units.Known.IsEmpty) yield return "a number alone, whose unit is shown and not typed";
        if (key.Answers.Any(a => !DecimalText.IsExact(a.Low) || !DecimalText.IsExact(a.High))) yield return "a number rounded to fifteen decimals";
    }
}
