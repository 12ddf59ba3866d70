using System.Collections.Immutable;
using Explainer.Questions;
using Explainer.Statistics;

namespace Explainer.Classroom;

/// <summary>One possible answer of a question, and who gave it.</summary>
/// <param name="Option">An option's id, a pair, an order, or a text as typed.</param>
/// <param name="IsKey">It is right by the content; without that, it stands in an answer that earned all, and is false where nobody earned all.</param>
/// <param name="Figures">Who gave it.</param>
public sealed record OptionAnalysis(string Option, bool IsKey, OptionFigures Figures);

/// <summary>One question, in one version of its key, and what the answers of a class say about it.</summary>
/// <param name="Key">Which.</param>
/// <param name="Type">Its type.</param>
/// <param name="Figures">Facility, discrimination and what belongs to them; learners who passed it over count with 0 points.</param>
/// <param name="Options">The answers, the most frequent first; where the content is known also options that nobody chose.</param>
public sealed record QuestionAnalysis(QuestionKey Key, string Type, ItemFigures Figures, ImmutableArray<OptionAnalysis> Options)
{
    /// <summary>From so many learners on, most of what the figures say can be said.</summary>
    public const int Enough = 20;

    /// <summary>What its answers are made of.</summary>
    public AnswerForm Form { get; init; }

    /// <summary>Learners who came to it and gave nothing.</summary>
    public int Omitted { get; init; }

    /// <summary>Learners who said that they do not know.</summary>
    public int DontKnow { get; init; }

    /// <summary>Learners who were given it and left before; they are no part of any figure.</summary>
    public int NotReached { get; init; }

    /// <summary>The middle time from showing to response; null where none is known.</summary>
    public TimeSpan? Time { get; init; }

    /// <summary>Certainty against correctness.</summary>
    public required CalibrationFigures Certainty { get; init; }

    /// <summary>The points it was worth, on average.</summary>
    public double Possible { get; init; }

    /// <summary>Too few learners for a judgement.</summary>
    public bool IsSmall => Figures.Persons < Enough;

    /// <summary>What to look at, the worst first.</summary>
    public ImmutableArray<QuestionFlag> Flags { get; init; } = [];
}

/// <summary>A test as a whole: what was played, in one phase, by the first attempt of each learner.</summary>
/// <param name="Test">What was played.</param>
/// <param name="Learners">How many are counted.</param>
/// <param name="Mean">The mean total, in points.</param>
/// <param name="Possible">The points that could be earned, on average.</param>
/// <param name="Deviation">The standard deviation of the totals, in points.</param>
/// <param name="Alpha">How far other questions of the kind would give the same totals; by those learners who were asked the same questions.</param>
public sealed record TestAnalysis(TestKey Test, int Learners, double? Mean, double? Possible, double? Deviation, double? Alpha)
{
    /// <summary>How far a total would vary by chance, in points.</summary>
    public double? StandardError => Reliability.StandardError(AlphaDeviation, Alpha);

    /// <summary>The standard deviation of the totals that alpha rests on.</summary>
    public double? AlphaDeviation { get; init; }

    /// <summary>How many learners alpha rests on: the largest group that was asked the same questions.</summary>
    public int AlphaLearners { get; init; }

    /// <summary>How many questions these were asked.</summary>
    public int AlphaQuestions { get; init; }

    /// <summary>The middle total.</summary>
    public double? Median { get; init; }

    /// <summary>Whether the totals lean to one side: below 0 many are high and a few low.</summary>
    public double? Skewness { get; init; }

    /// <summary>Whether the totals have more far-out values than a normal distribution.</summary>
    public double? Kurtosis { get; init; }

    /// <summary>How many of the learners left before the end.</summary>
    public int Unfinished { get; init; }

    /// <summary>Further attempts of the same learners, which are not analysed: they were helped by the first.</summary>
    public int Further { get; init; }

    /// <summary>Attempts in which nothing was answered.</summary>
    public int Empty { get; init; }

    /// <summary>Attempts of learners who gave no name: each counts as a learner of its own.</summary>
    public int Nameless { get; init; }

    /// <summary>Certainty against correctness, over all questions.</summary>
    public required CalibrationFigures Certainty { get; init; }
}

/// <summary>Item analysis of all that a class handed in.</summary>
/// <param name="Phase">Which part of the lessons: <c>lesson</c>, <c>pretest</c>, <c>posttest</c> or <c>review</c>.</param>
/// <param name="Tests">Each lesson or course that was played, the most played first.</param>
/// <param name="Questions">The worst first; those with nothing to say about them in the order they came.</param>
public sealed record ClassAnalysis(string Phase, ImmutableArray<TestAnalysis> Tests, ImmutableArray<QuestionAnalysis> Questions);
