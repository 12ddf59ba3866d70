using Explainer.Content.Exchange.Texts;
using Explainer.Questions;
using Fractions;

namespace Explainer.Content.Exchange.MoodleXml;

/// <summary>How Moodle grades, and where that differs from how we do.</summary>
internal static class MoodleScoring
{
    /// <summary>The settings of Moodle's ordering type; of its ways to grade the one that counts pairs, as we do.</summary>
    public static IEnumerable<(string Name, string Value)> OrderSettings(OrderingQuestion order) =>
    [
        ("layouttype", "VERTICAL"), ("selecttype", "ALL"), ("selectcount", $"{order.Items.Count()}"),
        ("gradingtype", "RELATIVE_ALL_PREVIOUS_AND_NEXT"), ("showgrading", "SHOW"), ("numberingstyle", "none"),
    ];

    /// <summary>How the question is there, where other responses earn other points, as the end of "Moodle says it as …".</summary>
    public static IEnumerable<string> Differences(Question question) => question switch
    {
        SingleChoiceQuestion single => Rounded(single.Credits.Values),
        MultipleChoiceQuestion several => several.Options.Any(o => !MoodleGrade.IsListed(BalancedShare.Of(several, o)))
            ? ["one whose options have shares that its list of grades lacks: at the import choose the nearest grade for such"] : [],
        NumericalQuestion number => [.. Of(number.Key), .. UnitsOf(number.Key.Units)],
        ShortAnswerQuestion words => Of(words.Key),
        OrderingQuestion order => order.Ranks.Any(r => r.Length > 1)
            ? ["an order in which ties count as in the file, and one that is half right earns half, not nothing"]
            : ["an order that earns half when it is half right, not nothing"],
        MatchingQuestion { Pairs.Length: 2, Distractors.IsEmpty: true } => ["a matching with two answers; it wants three"],
        ClassificationQuestion => ["a matching"],
        ClozeQuestion cloze => OfCloze(cloze),
        _ => [],
    };

    private static IEnumerable<string> OfCloze(ClozeQuestion cloze)
    {
        Fraction[] weights = [.. MoodleCloze.Weights(cloze)], own = [.. cloze.Gaps.Select(g => g.Weight)];
        var marks = weights.Aggregate(Fraction.Zero, (sum, weight) => sum + weight);
        if (marks != cloze.Points) yield return $"a text worth {DecimalText.Of(marks)}, the sum of its gaps, not {DecimalText.Of(cloze.Points)}";
        if (weights.Zip(own, (there, here) => there * own[0] != here * weights[0]).Contains(true)) yield return "a text whose gaps have weights in whole numbers";
        foreach (string how in cloze.Gaps.SelectMany(g => g switch
        {
            TextGap text => Of(text.Key),
            NumberGap number => [.. Of(number.Key), .. number.Key.Units.Known.IsEmpty ? [] : (string[])["gaps for numbers without units"]],
            _ => Enumerable.Empty<string>(),
        }).Distinct()) yield return how;
    }

    private static IEnumerable<string> Of(TextKey key)
    {
        if (key.Typos != 0) yield return "an answer in which a slip of spelling is wrong";
        if (key.Folding.FoldsDiacritics) yield return "an answer in which accents count";
        foreach (string how in Rounded(key.Accept.Select(a => a.Credit))) yield return how;
    }

    private static IEnumerable<string> Of(NumberKey key)
    {
        if (key.Answers.Any(a => !DecimalText.IsExact(a.Low) || !DecimalText.IsExact(a.High))) yield return "a number rounded to fifteen decimals";
        if (key.Answers.Any(a => a is NumberBetween)) yield return "the middle of a range, give or take its half";
        foreach (string how in Rounded(key.Answers.Select(a => a.Credit))) yield return how;
    }

    private static IEnumerable<string> UnitsOf(Units units)
    {
        if (units.Required) yield return "a number that earns nothing without its unit; here it is asked for again";
    }

    private static IEnumerable<string> Rounded(IEnumerable<Fraction> credits) =>
        credits.Where(c => !MoodleGrade.IsListed(c)).Take(1).Select(c => $"one in which {MoodleGrade.Of(c)}% of the points is {MoodleGrade.Of(MoodleGrade.Nearest(c))}%");
}
