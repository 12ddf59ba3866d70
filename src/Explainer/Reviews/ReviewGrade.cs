namespace Explainer.Reviews;

/// <summary>What a review showed about a memory, in the four words of FSRS.</summary>
public enum ReviewGrade
{
    /// <summary>Not remembered.</summary>
    Again = 1,

    /// <summary>Remembered with trouble.</summary>
    Hard = 2,

    /// <summary>Remembered.</summary>
    Good = 3,

    /// <summary>Remembered without thinking. Never given unless it is allowed.</summary>
    Easy = 4,
}
