using System.Globalization;
using Explainer.Statistics;

namespace Explainer.Classroom;

/// <summary>What may be wrong with a question, the worst first.</summary>
public enum FlagKind
{
    /// <summary>The best prefer a distractor to the key, and the weak the key.</summary>
    WrongKey,

    /// <summary>Clearly more of the best than of the weakest chose a distractor, or more chose it than the key.</summary>
    Misread,

    /// <summary>Those who are better elsewhere are worse here.</summary>
    Negative,

    /// <summary>More chose a distractor than the key.</summary>
    BeatsKey,

    /// <summary>It hardly tells the good from the weak.</summary>
    Weak,

    /// <summary>Somewhat more of the best than of the weakest chose a distractor.</summary>
    AttractsBest,

    /// <summary>Hardly anybody got it.</summary>
    TooHard,

    /// <summary>It tells the good from the weak only a little.</summary>
    RatherWeak,

    /// <summary>Almost everybody got it.</summary>
    TooEasy,

    /// <summary>Hardly anybody chose an option.</summary>
    HardlyChosen,

    /// <summary>Nobody chose an option; only the content tells that it is there.</summary>
    NeverChosen,
}

/// <summary>Something to look at, as far as the figures bear it out.</summary>
/// <param name="Kind">What.</param>
/// <param name="Strength">Of what may be a fault, how far the figures are from what chance does, in standard errors. Of other kinds, the stronger comes first.</param>
public sealed record QuestionFlag(FlagKind Kind, double Strength)
{
    /// <summary>From so many standard errors on, chance is a poor explanation (about one in fifty).</summary>
    public const double Clear = 2;

    /// <summary>Below so many standard errors, chance alone does that, one time in six or more.</summary>
    public const double Likely = 1;

    /// <summary>First what is clearly a fault, by kind; then what is likely one, by its evidence; then what else is worth a look; then what chance may do; last the smaller things. Null, for nothing to say, comes behind all.</summary>
    public static IComparer<QuestionFlag?> WorstFirst { get; } = Comparer<QuestionFlag?>.Create((one, other) => Place(one).CompareTo(Place(other)));

    /// <summary>The option it is about; null where it is about the question as a whole.</summary>
    public OptionAnalysis? Option { get; init; }

    /// <summary>The key beside it, where it is known.</summary>
    public OptionAnalysis? Key { get; init; }

    /// <summary>Worth knowing, and often all right.</summary>
    public bool IsSlight => Kind >= FlagKind.TooEasy || IsNoise;

    /// <summary>Its name for other programs.</summary>
    public string Name => Kind switch
    {
        FlagKind.WrongKey => "wrong-key",
        FlagKind.Misread => "misread",
        FlagKind.Negative => "negative-discrimination",
        FlagKind.BeatsKey => "distractor-beats-key",
        FlagKind.Weak => "weak-discrimination",
        FlagKind.AttractsBest => "distractor-attracts-best",
        FlagKind.TooHard => "too-hard",
        FlagKind.RatherWeak => "rather-weak-discrimination",
        FlagKind.TooEasy => "too-easy",
        FlagKind.NeverChosen => "never-chosen",
        _ => "hardly-chosen",
    };

    /// <summary>The flag as a sentence for the teacher.</summary>
    /// <param name="question">What it is about.</param>
    /// <param name="named">How an option is named.</param>
    public string Sentence(QuestionAnalysis question, Func<string, string> named)
    {
        string option = Option is null ? "" : named(Option.Option), key = Key is null ? "the key" : $"the key {named(Key.Option)}";
        var figures = question.Figures;
        return Kind switch
        {
            FlagKind.WrongKey => $"Those who do well elsewhere chose {option}, not {key} ({Groups}): the key is probably wrong.",
            FlagKind.Misread => $"{Best(figures)} chose {option} more often than the weakest {Size(figures)} ({Groups}): look at {option}; the question may be misread.",
            FlagKind.AttractsBest => $"{Best(figures)} chose {option} more often than the weakest {Size(figures)} ({Groups}): look at {option}.",
            FlagKind.Negative when IsNoise => $"Those who do well elsewhere do no better here than the others (discrimination {Ratio(figures.Discrimination)}, which chance alone may do with {figures.Persons} learners): look at the key and at the wording.",
            FlagKind.Negative => $"Those who do well elsewhere do worse here than the others (discrimination {Ratio(figures.Discrimination)}): look at the key and at the wording.",
            FlagKind.BeatsKey => $"More chose {option} than {key} ({Option?.Figures.Count}{(Key is null ? "" : $" against {Key.Figures.Count}")}): a common error, or a question that misleads?",
            FlagKind.Weak => $"It hardly tells those who know from those who do not (discrimination {Ratio(figures.Discrimination)}): what else settles the answer?",
            FlagKind.RatherWeak => $"It tells those who know from those who do not only a little (discrimination {Ratio(figures.Discrimination)}): could it be asked more clearly?",
            FlagKind.TooHard => $"Hardly anybody gets this ({Percent(figures.Facility)}): is it taught, and is it asked clearly?",
            FlagKind.TooEasy => $"Almost everybody gets this ({Percent(figures.Facility)}): is it still needed?",
            FlagKind.NeverChosen => $"Nobody chose {option}: could anybody believe it?",
            _ => $"Hardly anybody chose {option} ({Option?.Figures.Count} of {figures.Persons}): could anybody believe it?",
        };
    }

    private bool IsFault => Kind is FlagKind.WrongKey or FlagKind.Misread or FlagKind.Negative or FlagKind.BeatsKey or FlagKind.AttractsBest;

    private bool IsNoise => IsFault && Strength < Likely;

    private static (int Group, int Kind, double Weakness) Place(QuestionFlag? flag) => flag switch
    {
        null => (5, 0, 0),
        { IsFault: true, Strength: >= Clear } => (0, (int)flag.Kind, -flag.Strength),
        { IsFault: true, IsNoise: false } => (1, 0, -flag.Strength),
        { IsSlight: false } => (2, (int)flag.Kind, -flag.Strength),
        { IsFault: true } => (3, 0, -flag.Strength),
        _ => (4, (int)flag.Kind, -flag.Strength),
    };

    private static string Best(ItemFigures figures) => $"The best {Size(figures)} of {figures.Persons}";

    private static string Size(ItemFigures figures) => figures.GroupSize.ToString(CultureInfo.InvariantCulture);

    private string Groups => Option is null ? "" : $"{Percent(Option.Figures.Upper)} against {Percent(Option.Figures.Lower)}";

    internal static string Percent(double? share) => share is { } s ? string.Create(CultureInfo.InvariantCulture, $"{Math.Round(100 * s, MidpointRounding.AwayFromZero):0}%") : "–";

    private static string Ratio(double? ratio) => ratio is { } r ? r.ToString("0.00", CultureInfo.InvariantCulture).Replace('-', '−') : "–";
}
