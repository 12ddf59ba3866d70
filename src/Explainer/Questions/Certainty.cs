namespace Explainer.Questions;

/// <summary>How sure the learner was, rated before the grade shows. Never changes a score.</summary>
public enum Certainty
{
    /// <summary>Counts as 25 %.</summary>
    Guessing = 1,

    /// <summary>Counts as 50 %.</summary>
    Unsure = 2,

    /// <summary>Counts as 75 %.</summary>
    FairlySure = 3,

    /// <summary>Counts as 95 %.</summary>
    Certain = 4,
}

/// <summary>The probabilities that the four levels stand for.</summary>
public static class CertaintyLevels
{
    /// <summary>The stated probability of being right, in whole percent: 25, 50, 75 or 95.</summary>
    public static int Percent(this Certainty certainty) => certainty switch
    {
        Certainty.Guessing => 25,
        Certainty.Unsure => 50,
        Certainty.FairlySure => 75,
        _ => 95,
    };
}
