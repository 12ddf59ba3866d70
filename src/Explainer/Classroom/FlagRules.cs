using System.Collections.Immutable;

namespace Explainer.Classroom;

/// <summary>Which figures are worth a sentence. Below the numbers of learners given here the figures are shown and nothing is said.</summary>
/// <remarks>A correlation's standard error is about 1/√(n−3): with 30 learners 0.2 lies within one of 0. The bounds of 0.10 and 0.20 follow Ebel's
/// convention; 5 % for an option that does not work, and 3 choosers at least, are usual; where a misreading begins (0.2) is a convention of this program.</remarks>
internal static class FlagRules
{
    /// <summary>Upper less lower share from which more of the best than of the weakest is more than chance may do.</summary>
    public const double ClearlyMore = 0.2;

    private const int Few = 10;
    private const int Many = 50;
    private const int LeastChoosers = 3;
    private const double ClearlyNegative = -0.3;
    private const double NoDiscrimination = 0.10;
    private const double LittleDiscrimination = 0.20;
    private const double Easy = 0.95;
    private const double Hard = 0.20;
    private const double NotWorking = 0.05;

    private static readonly string[] WithWrittenOptions = ["single-choice", "multiple-choice", "true-false"];

    /// <summary>The flags of a question, the worst first.</summary>
    public static ImmutableArray<QuestionFlag> Of(QuestionAnalysis question) =>
        [.. Found(question).OrderBy(f => f.Kind).ThenByDescending(f => f.Strength)];

    private static IEnumerable<QuestionFlag> Found(QuestionAnalysis question)
    {
        var figures = question.Figures;
        int persons = figures.Persons;
        // Where several parts are right, none of them is the one that another could beat.
        var key = question.Options.Count(o => o.IsKey) == 1 ? question.Options.First(o => o.IsKey) : null;
        var attractive = Attractive(question);
        bool isNegative = figures.Discrimination is { } r && (r < 0 && persons >= QuestionAnalysis.Enough || r < ClearlyNegative && persons >= Few);
        var wrong = persons < Few ? null : isNegative || figures.Facility == 0 ? attractive.FirstOrDefault(o => Prefers(o, key)) : null;
        if (wrong is not null) yield return new(FlagKind.WrongKey, -figures.Discrimination ?? 1) { Option = wrong, Key = key };
        else if (isNegative) yield return new(FlagKind.Negative, -figures.Discrimination!.Value);
        if (persons < QuestionAnalysis.Enough) yield break;
        foreach (var option in attractive.Where(o => o != wrong)) yield return Attracted(option, key);
        foreach (var option in Distractors(question).Where(o => o.Figures.Count > key?.Figures.Count && !attractive.Contains(o)))
            yield return new(FlagKind.BeatsKey, option.Figures.Share ?? 0) { Option = option, Key = key };
        if (persons >= Many && figures.Discrimination is >= 0 and < NoDiscrimination and var none) yield return new(FlagKind.Weak, -none);
        if (persons >= Many && figures.Discrimination is >= NoDiscrimination and < LittleDiscrimination and var little) yield return new(FlagKind.RatherWeak, -little);
        if (figures.Facility <= Hard) yield return new(FlagKind.TooHard, -figures.Facility.Value);
        if (figures.Facility >= Easy) yield return new(FlagKind.TooEasy, figures.Facility.Value);
        if (!WithWrittenOptions.Contains(question.Type)) yield break;
        foreach (var option in Distractors(question).Where(o => o.Figures.Share < NotWorking))
            yield return new(option.Figures.Count == 0 ? FlagKind.NeverChosen : FlagKind.HardlyChosen, -option.Figures.Share!.Value) { Option = option };
    }

    private static QuestionFlag Attracted(OptionAnalysis option, OptionAnalysis? key)
    {
        double surplus = option.Figures.Upper!.Value - option.Figures.Lower!.Value;
        bool isClear = surplus >= ClearlyMore || option.Figures.Count > key?.Figures.Count;
        return new(isClear ? FlagKind.Misread : FlagKind.AttractsBest, surplus) { Option = option, Key = key };
    }

    /// <summary>Distractors that the better ones chose, the most preferred first.</summary>
    private static ImmutableArray<OptionAnalysis> Attractive(QuestionAnalysis question) =>
    [
        .. Distractors(question)
            .Where(o => o.Figures is { Count: >= LeastChoosers, WithRest: > 0 } figures && figures.Upper > figures.Lower)
            .OrderByDescending(o => o.Figures.Upper - o.Figures.Lower),
    ];

    /// <summary>Of parts of an answer that nobody got wholly right, it is not known which are right.</summary>
    private static IEnumerable<OptionAnalysis> Distractors(QuestionAnalysis question) =>
        question.Options.Any(o => o.IsKey) || question.Type is "single-choice" or "true-false" ? question.Options.Where(o => !o.IsKey && o.Option != AnswerParts.Others) : [];

    private static bool Prefers(OptionAnalysis option, OptionAnalysis? key) =>
        key is null || option.Figures.Upper > key.Figures.Upper || option.Figures.Count > key.Figures.Count;
}
