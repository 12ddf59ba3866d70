using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Statistics;

namespace Explainer.Classroom;

/// <summary>Which figures are worth a sentence. Below the numbers of learners given here the figures are shown and nothing is said.</summary>
/// <remarks>A correlation's standard error is about 1/√(n−3): with 30 learners 0.2 lies within one of 0. The bounds of 0.10 and 0.20 follow Ebel's
/// convention; 5 % for an option that does not work, and 3 choosers at least, are usual; where a misreading begins (0.2), and that more than one learner
/// more of the best than of the weakest chose a distractor, are conventions of this program. PlantedFaultTests has what comes of them.</remarks>
internal static class FlagRules
{
    private const int Few = 10;
    private const int Many = 50;
    private const int LeastChoosers = 3;
    private const double OneLearner = 1.000001;
    private const double ClearlyMore = 0.2;
    private const double ClearlyNegative = -0.3;
    private const double NoDiscrimination = 0.10;
    private const double LittleDiscrimination = 0.20;
    private const double Easy = 0.95;
    private const double Hard = 0.20;
    private const double NotWorking = 0.05;

    /// <summary>The flags of a question, the worst first.</summary>
    public static ImmutableArray<QuestionFlag> Of(QuestionAnalysis question) => [.. Found(question).Order(QuestionFlag.WorstFirst)];

    private static IEnumerable<QuestionFlag> Found(QuestionAnalysis question)
    {
        var figures = question.Figures;
        int persons = figures.Persons;
        // Where several parts are right, none of them is the one that another could beat.
        var key = question.Options.Count(o => o.IsKey) == 1 ? question.Options.First(o => o.IsKey) : null;
        var attractive = Attractive(question);
        bool isNegative = figures.Discrimination is { } r && (r < 0 && persons >= QuestionAnalysis.Enough || r < ClearlyNegative && persons >= Few);
        double below = isNegative ? Errors(-figures.Discrimination, persons) : 0;
        var wrong = persons < Few || !(isNegative || figures.Facility == 0) ? null : attractive.FirstOrDefault(o => Prefers(o, key) && Evidence(o) >= QuestionFlag.Likely);
        if (wrong is not null) yield return new(FlagKind.WrongKey, Evidence(wrong)) { Option = wrong, Key = key };
        // A correlation as low as this is told as likely from few learners, too.
        else if (isNegative) yield return new(FlagKind.Negative, figures.Discrimination < ClearlyNegative ? Math.Max(below, QuestionFlag.Likely) : below);
        if (persons < QuestionAnalysis.Enough) yield break;
        foreach (var option in Distractors(question).Where(o => o != wrong))
        {
            bool beatsKey = option.Figures.Count > key?.Figures.Count;
            if (attractive.Contains(option) && (beatsKey || Surplus(option) * figures.GroupSize > OneLearner)) yield return Attracted(option, key, question);
            else if (beatsKey) yield return new(FlagKind.BeatsKey, Ahead(option, key)) { Option = option, Key = key };
        }
        if (persons >= Many && figures.Discrimination is >= 0 and < NoDiscrimination and var none) yield return new(FlagKind.Weak, -none);
        if (persons >= Many && figures.Discrimination is >= NoDiscrimination and < LittleDiscrimination and var little) yield return new(FlagKind.RatherWeak, -little);
        if (figures.Facility <= Hard) yield return new(FlagKind.TooHard, -figures.Facility.Value);
        if (figures.Facility >= Easy) yield return new(FlagKind.TooEasy, figures.Facility.Value);
        if (question.Form is not (AnswerForm.OneOption or AnswerForm.Options)) yield break;
        foreach (var option in Distractors(question).Where(o => o.Figures.Share < NotWorking))
            yield return new(option.Figures.Count == 0 ? FlagKind.NeverChosen : FlagKind.HardlyChosen, -option.Figures.Share!.Value) { Option = option };

        double Evidence(OptionAnalysis option) => Math.Max(below, Errors(option, figures)) + Ahead(option, key);
    }

    private static QuestionFlag Attracted(OptionAnalysis option, OptionAnalysis? key, QuestionAnalysis question)
    {
        double errors = Errors(option, question.Figures);
        bool isClear = (Surplus(option) >= ClearlyMore && errors >= QuestionFlag.Likely) || option.Figures.Count > key?.Figures.Count;
        return new(isClear ? FlagKind.Misread : FlagKind.AttractsBest, errors + Ahead(option, key)) { Option = option, Key = key };
    }

    /// <summary>Distractors that the better ones chose, the most preferred first.</summary>
    private static ImmutableArray<OptionAnalysis> Attractive(QuestionAnalysis question) =>
    [
        .. Distractors(question)
            .Where(o => o.Figures is { Count: >= LeastChoosers, WithRest: > 0 } && Surplus(o) > 0)
            .OrderByDescending(Surplus),
    ];

    private static double Surplus(OptionAnalysis option) => option.Figures.Upper - option.Figures.Lower ?? 0;

    /// <summary>How far the better ones' preference for an option is from chance, by the groups or by all, whichever says more. A difference of two shares in groups of g has a standard error of √(1/2g) at most.</summary>
    private static double Errors(OptionAnalysis option, ItemFigures figures) =>
        Math.Max(Surplus(option) * Math.Sqrt(2.0 * figures.GroupSize), Errors(option.Figures.WithRest, figures.Persons));

    /// <summary>A correlation in its standard errors.</summary>
    private static double Errors(double? correlation, int persons) => (correlation ?? 0) * Math.Sqrt(Math.Max(0, persons - 3));

    /// <summary>By how many standard errors more chose an option than the key; 0 where they did not.</summary>
    private static double Ahead(OptionAnalysis option, OptionAnalysis? key) =>
        key is null || option.Figures.Count <= key.Figures.Count ? 0 : (option.Figures.Count - key.Figures.Count) / Math.Sqrt(option.Figures.Count + key.Figures.Count);

    /// <summary>Of parts of an answer that nobody got wholly right, it is not known which are right.</summary>
    private static IEnumerable<OptionAnalysis> Distractors(QuestionAnalysis question) =>
        question.Options.Any(o => o.IsKey) || question.Form == AnswerForm.OneOption ? question.Options.Where(o => !o.IsKey && o.Option != AnswerParts.Others) : [];

    private static bool Prefers(OptionAnalysis option, OptionAnalysis? key) =>
        key is null || option.Figures.Upper > key.Figures.Upper || option.Figures.Count > key.Figures.Count;
}
