namespace Explainer.Statistics;

/// <summary>What can honestly be said about a learner's certainty.</summary>
public enum CalibrationLabel
{
    /// <summary>Fewer than ten rated answers.</summary>
    NotEnough,

    /// <summary>Surer than right, beyond chance.</summary>
    Overconfident,

    /// <summary>Righter than sure, beyond chance.</summary>
    Underconfident,

    /// <summary>Neither can be said.</summary>
    NoClearBias,
}
