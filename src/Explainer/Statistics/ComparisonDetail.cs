namespace Explainer.Statistics;

/// <summary>How much a comparison of before and after can honestly show.</summary>
public enum ComparisonDetail
{
    /// <summary>One learner: raw scores, what was learned and forgotten, the change in certainty; no effect size, no p.</summary>
    OneLearner,

    /// <summary>Fewer than ten: individual values and their median; no effect size, no p.</summary>
    FewLearners,

    /// <summary>Ten or more: the mean change with its interval, the gain of averages, and d_av, called rough.</summary>
    Class,
}

/// <summary>The bounds below which figures are not shown. They are conventions of this program.</summary>
public static class SmallSamples
{
    private const int Class = 10, Items = 10, Either = 5;

    /// <summary>What may be shown of so many learners.</summary>
    public static ComparisonDetail DetailOf(int learners) =>
        learners >= Class ? ComparisonDetail.Class : learners > 1 ? ComparisonDetail.FewLearners : ComparisonDetail.OneLearner;

    /// <summary>Whether a learner's gain says anything: with fewer than ten questions one of them is ten points or more.</summary>
    public static bool MayShowGain(int questions) => questions >= Items;

    /// <summary>Whether it can be said that certainty tells right answers from wrong ones: there must be some of both.</summary>
    public static bool MayShowDiscrimination(int right, int wrong) => Math.Min(right, wrong) >= Either;
}
