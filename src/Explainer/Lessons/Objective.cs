namespace Explainer.Lessons;

/// <summary>Bloom's levels, from remembering to creating (Anderson and Krathwohl 2001).</summary>
public enum BloomLevel
{
    /// <summary>Recall it.</summary>
    Remember,

    /// <summary>Say what it means.</summary>
    Understand,

    /// <summary>Use it in a case.</summary>
    Apply,

    /// <summary>Take it apart.</summary>
    Analyse,

    /// <summary>Judge it.</summary>
    Evaluate,

    /// <summary>Make something of it.</summary>
    Create,
}

/// <summary>What the learner can do after the lesson.</summary>
/// <param name="Id">Unique in the lesson.</param>
/// <param name="Text">"State what Article 4 obliges each side to do."</param>
/// <param name="Level">Bloom's level, if given.</param>
public sealed record Objective(string Id, string Text, BloomLevel? Level);
